/**
 * What a provider can give, and what it can do with it: register, amend and withdraw. The rules are here, without any
 * framework; how an offer is asked for, kept and told about stands one step below.
 */
@NullMarked
package org.vientiane.offers.offer;

import org.jspecify.annotations.NullMarked;
