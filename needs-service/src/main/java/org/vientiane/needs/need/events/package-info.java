/**
 * What others learn of a need: its whole state, after every change. Reading it back shows that it has gone out.
 */
@NullMarked
package org.vientiane.needs.need.events;

import org.jspecify.annotations.NullMarked;
