/** Measurements of the whole exchange as {@code ./vientiane up} runs it; figures are printed, not judged. */
@NullMarked
package org.vientiane.benchmarks;

import org.jspecify.annotations.NullMarked;
