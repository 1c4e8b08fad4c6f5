/**
 * Commitments and ledgers as documents.
 */
@NullMarked
package org.vientiane.matching.commitment.persistence;

import org.jspecify.annotations.NullMarked;
