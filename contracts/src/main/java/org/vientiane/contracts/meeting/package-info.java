/**
 * The event of a meeting, with the briefs that tell affected states whom to meet there and about what, so that nobody joins
 * topics to write a mail (Actions 35 and 36).
 */
@NullMarked
package org.vientiane.contracts.meeting;

import org.jspecify.annotations.NullMarked;
