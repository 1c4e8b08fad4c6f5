/**
 * Why not: which offers came nearest to a need, and needs to an offer, and which rules stood in the way.
 */
@NullMarked
package org.vientiane.matching.explanation;

import org.jspecify.annotations.NullMarked;
