/** Why not. */
@NullMarked
package org.vientiane.matching.explanation;

import org.jspecify.annotations.NullMarked;
