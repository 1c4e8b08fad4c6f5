/** The arithmetic of a whole pair. */
@NullMarked
package org.vientiane.matching.reckoning;

import org.jspecify.annotations.NullMarked;
