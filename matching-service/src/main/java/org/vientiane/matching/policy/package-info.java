/**
 * Weights, numbers and rates by which pairs are reckoned, in versions that never change once used.
 * Configuration says which version is current.
 */
@NullMarked
package org.vientiane.matching.policy;

import org.jspecify.annotations.NullMarked;
