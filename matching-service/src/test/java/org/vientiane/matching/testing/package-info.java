/** Needs and offers as tests want them, and what tests say of verdicts and worths. */
@NullMarked
package org.vientiane.matching.testing;

import org.jspecify.annotations.NullMarked;
