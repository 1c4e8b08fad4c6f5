/**
 * Tells people of what concerns them: the service's entry point and what all of its packages are given.
 * {@code focalpoint} says who they are, {@code proposal} what stands, {@code message} what was written to whom.
 */
@NullMarked
package org.vientiane.notification;

import org.jspecify.annotations.NullMarked;
