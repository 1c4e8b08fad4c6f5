@NullMarked
package org.vientiane.offers.offer.events;

import org.jspecify.annotations.NullMarked;
