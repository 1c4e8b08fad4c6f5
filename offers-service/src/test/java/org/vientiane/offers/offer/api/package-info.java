@NullMarked
package org.vientiane.offers.offer.api;

import org.jspecify.annotations.NullMarked;
