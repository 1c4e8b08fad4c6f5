/**
 * The matching service: which need and which offer belong together, and why.
 * Needs and offers come in through {@code market}, proposals go out through {@code match}.
 */
@NullMarked
package org.vientiane.matching;

import org.jspecify.annotations.NullMarked;
