/**
 * Invitations: a coordinator asks a party to make an offer for a need, once, and its answer is tracked (Action 34).
 */
@NullMarked
package org.vientiane.offers.invitation;

import org.jspecify.annotations.NullMarked;
