package org.vientiane.matching.explanation.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vientiane.matching.explanation.api.NearResponses.NearNeed;
import org.vientiane.matching.market.OfferStatus;

/** Why an offer is matched as it is. */
record OfferExplanation(
        UUID offer,
        LocalDate day,
        String policy,
        OfferStatus status,
        List<UUID> proposals,
        List<NearNeed> nearest,
        Map<String, Integer> excluded,
        int evaluated,
        int eligible) {}
