package org.vientiane.matching.match.api;

import java.util.UUID;

/** A pair that a coordinator proposes by hand; its form stands in the schema beside this class. */
record ProposalRequest(UUID needId, UUID offerId) {}
