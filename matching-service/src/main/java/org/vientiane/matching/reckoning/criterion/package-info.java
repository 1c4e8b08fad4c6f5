/**
 * The criteria of the score, one class each; the list in {@link org.vientiane.matching.reckoning.criterion.Criteria} is the
 * specification. A criterion says in a statement what it saw.
 */
@NullMarked
package org.vientiane.matching.reckoning.criterion;

import org.jspecify.annotations.NullMarked;
