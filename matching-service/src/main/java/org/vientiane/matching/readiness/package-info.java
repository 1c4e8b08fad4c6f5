/**
 * When this instance may answer and act: once it knows all that the topics held when it began.
 */
@NullMarked
package org.vientiane.matching.readiness;

import org.jspecify.annotations.NullMarked;
