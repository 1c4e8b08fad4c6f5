/**
 * Commitments and the ledgers that keep them within what there is: agreed, signed, delivered, received (Action 38).
 * A promise never counts as support received.
 */
@NullMarked
package org.vientiane.matching.commitment;

import org.jspecify.annotations.NullMarked;
