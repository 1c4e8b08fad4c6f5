/**
 * The needs and offers of the whole exchange, in memory, as their parties wrote them; and what of them is open on a day.
 * Every instance holds all of them, so that any instance can answer any question.
 */
@NullMarked
package org.vientiane.matching.market;

import org.jspecify.annotations.NullMarked;
