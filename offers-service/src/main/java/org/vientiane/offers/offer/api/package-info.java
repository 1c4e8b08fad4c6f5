/**
 * Offers over HTTP. Bodies are checked whole before anything is done, and readers see what is theirs to see.
 */
@NullMarked
package org.vientiane.offers.offer.api;

import org.jspecify.annotations.NullMarked;
