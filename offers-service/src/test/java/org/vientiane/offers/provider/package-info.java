@NullMarked
package org.vientiane.offers.provider;

import org.jspecify.annotations.NullMarked;
