package org.vientiane.contracts.commitment;

/** What can happen in the life of a commitment. */
public enum CommitmentStep {
    /** Both sides have said yes to the same amount. */
    AGREED,
    /** Its instrument is recorded. */
    SIGNED,
    /** Its tranches are laid down. */
    SCHEDULED,
    /** The provider has delivered something. */
    DELIVERED,
    /** The state has received something. */
    RECEIVED,
    /** The state says that a delivery has not arrived. */
    DISPUTED,
    /** All of it has been received. */
    FULFILLED,
    /** One side has revised it down. */
    REVISED,
    /** One side has cancelled it. */
    CANCELLED,
    /** The provider was reminded of a tranche that was due. */
    REMINDED,
    /** Second contacts and coordinators were turned to for a tranche that was due. */
    ESCALATED,
    /** What is undelivered long after its day counts no longer as support for the need. */
    OVERDUE,
    /** It asks for more than the offer still has, since the provider lowered its capacity meanwhile. */
    OVERCOMMITTED,
    /** It gives more than the need still lacks, since the state lowered it meanwhile. */
    OVERFILLED
}
