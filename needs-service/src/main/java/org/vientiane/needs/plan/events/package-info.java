/**
 * What others learn of a national plan: its whole state, after every change. A new day is noticed here.
 */
@NullMarked
package org.vientiane.needs.plan.events;

import org.jspecify.annotations.NullMarked;
