/**
 * Commitments as events: published and read back.
 */
@NullMarked
package org.vientiane.matching.commitment.events;

import org.jspecify.annotations.NullMarked;
