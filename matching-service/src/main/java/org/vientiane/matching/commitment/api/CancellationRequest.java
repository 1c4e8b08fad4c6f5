package org.vientiane.matching.commitment.api;

/** Why one side ends a commitment; its form stands in the schema beside this class. */
record CancellationRequest(String reason) {}
