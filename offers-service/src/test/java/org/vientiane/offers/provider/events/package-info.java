@NullMarked
package org.vientiane.offers.provider.events;

import org.jspecify.annotations.NullMarked;
