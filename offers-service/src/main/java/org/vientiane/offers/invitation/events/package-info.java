/**
 * Invitations as events, and the pass that lets them lapse.
 */
@NullMarked
package org.vientiane.offers.invitation.events;

import org.jspecify.annotations.NullMarked;
