/** Drills: what the exchange goes through on a bad day, and whether it ends as on a good one. */
@NullMarked
package org.vientiane.endtoend.drill;

import org.jspecify.annotations.NullMarked;
