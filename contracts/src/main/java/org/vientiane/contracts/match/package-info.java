/**
 * The event of a match: its whole state with what it was reckoned from, so that nobody joins topics to write a mail.
 * The reckoning is the matching service's answer for one pair on one day.
 */
@NullMarked
package org.vientiane.contracts.match;

import org.jspecify.annotations.NullMarked;
