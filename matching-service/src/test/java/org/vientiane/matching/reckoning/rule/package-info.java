/** The rules, one by one, on both sides of every limit. */
@NullMarked
package org.vientiane.matching.reckoning.rule;

import org.jspecify.annotations.NullMarked;
