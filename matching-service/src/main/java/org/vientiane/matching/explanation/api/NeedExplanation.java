package org.vientiane.matching.explanation.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.matching.explanation.api.NearResponses.NearOffer;
import org.vientiane.matching.market.NeedStatus;
import org.vientiane.matching.request.Place;

/** Where a need stands and why it is matched as it is; {@code remarks} say what no rule can, and are absent when there is nothing to say. */
record NeedExplanation(
        UUID need,
        LocalDate day,
        String policy,
        NeedStatus status,
        Place place,
        List<UUID> proposals,
        List<NearOffer> nearest,
        Map<String, Integer> excluded,
        int evaluated,
        int eligible,
        @Nullable List<String> remarks) {}
