/** Promises kept and not kept. */
@NullMarked
package org.vientiane.matching.commitment;

import org.jspecify.annotations.NullMarked;
