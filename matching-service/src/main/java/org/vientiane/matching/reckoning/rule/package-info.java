/**
 * The hard rules, one class each; the list in {@link org.vientiane.matching.reckoning.rule.Rules} is the specification.
 * A rule says in a statement why it holds or not.
 */
@NullMarked
package org.vientiane.matching.reckoning.rule;

import org.jspecify.annotations.NullMarked;
