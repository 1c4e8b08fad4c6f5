/**
 * Meetings of the Convention and of regions, and what affected states are told before them: whom to meet and about what
 * (Actions 35 and 36). The rules are here, without any framework; adapters stand one step below.
 */
@NullMarked
package org.vientiane.needs.meeting;

import org.jspecify.annotations.NullMarked;
