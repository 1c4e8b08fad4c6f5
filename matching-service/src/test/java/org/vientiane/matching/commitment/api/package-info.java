/** Commitments over HTTP. */
@NullMarked
package org.vientiane.matching.commitment.api;

import org.jspecify.annotations.NullMarked;
