package org.vientiane.contracts.commitment;

import java.util.UUID;
import org.vientiane.vocabulary.Quantity;

/**
 * What a need or an offer keeps of one commitment, in its own unit.
 *
 * @param commitment its id
 * @param version the version of it that is known here
 * @param committed what it counts
 * @param received what has been received of it
 */
public record CommitmentEntry(UUID commitment, long version, Quantity committed, Quantity received) {}
