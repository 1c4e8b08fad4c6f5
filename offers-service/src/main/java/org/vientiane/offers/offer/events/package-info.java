/**
 * What others learn of an offer: its whole state, after every change. Reading it back shows that it has gone out.
 */
@NullMarked
package org.vientiane.offers.offer.events;

import org.jspecify.annotations.NullMarked;
