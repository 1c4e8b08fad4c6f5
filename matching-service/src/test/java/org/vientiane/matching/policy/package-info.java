/** Policies as they are written. */
@NullMarked
package org.vientiane.matching.policy;

import org.jspecify.annotations.NullMarked;
