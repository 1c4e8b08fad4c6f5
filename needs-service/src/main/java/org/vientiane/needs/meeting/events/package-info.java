/**
 * What others learn of a meeting: its whole state, after every change. A new day is noticed here.
 */
@NullMarked
package org.vientiane.needs.meeting.events;

import org.jspecify.annotations.NullMarked;
