/**
 * Invitations as they cross a service's border (Action 34): a coordinator asks a party to make an offer for a need. An
 * event carries all that its mails tell.
 */
@NullMarked
package org.vientiane.contracts.invitation;

import org.jspecify.annotations.NullMarked;
