/**
 * What a need and an offer are to each other on a day: which rules hold and how many points the pair has.
 * Pure arithmetic, exact, without a clock.
 */
@NullMarked
package org.vientiane.matching.reckoning;

import org.jspecify.annotations.NullMarked;
