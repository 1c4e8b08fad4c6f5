/**
 * Invitations as documents.
 */
@NullMarked
package org.vientiane.offers.invitation.persistence;

import org.jspecify.annotations.NullMarked;
