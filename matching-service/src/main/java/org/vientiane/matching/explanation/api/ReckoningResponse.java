package org.vientiane.matching.explanation.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.match.Reckoning;
import org.vientiane.matching.telling.CheckResponse;
import org.vientiane.matching.telling.ReasonResponse;
import org.vientiane.matching.telling.Voice;
import org.vientiane.vocabulary.Quantity;

/** What the policy says of any pair today, whether the checks pass or not. */
record ReckoningResponse(
        UUID need,
        UUID offer,
        LocalDate day,
        String policy,
        Map<String, BigDecimal> rates,
        List<CheckResponse> checks,
        List<ReasonResponse> reasons,
        BigDecimal score,
        @Nullable Quantity quantity) {

    static ReckoningResponse of(UUID need, UUID offer, Reckoning reckoning, Voice voice) {
        return new ReckoningResponse(
                need,
                offer,
                reckoning.day(),
                reckoning.policy(),
                reckoning.rates().usdPerUnit(),
                reckoning.checks().stream()
                        .map(check -> CheckResponse.of(check, voice))
                        .toList(),
                reckoning.reasons().stream()
                        .map(reason -> ReasonResponse.of(reason, voice))
                        .toList(),
                reckoning.score(),
                reckoning.quantity());
    }
}
