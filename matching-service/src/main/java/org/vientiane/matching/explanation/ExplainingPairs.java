package org.vientiane.matching.explanation;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.vientiane.matching.explanation.Explanation.NearMiss;
import org.vientiane.matching.market.Market;
import org.vientiane.matching.market.Need;
import org.vientiane.matching.market.Offer;
import org.vientiane.matching.market.Reckonings;

/** Says why a need or an offer is matched as it is, and what stood in the way of the rest (Action 34). */
@Service
public class ExplainingPairs {

    private final Market market;
    private final Reckonings reckonings;

    ExplainingPairs(Market market, Reckonings reckonings) {
        this.market = market;
        this.reckonings = reckonings;
    }

    /** How the open offers stand to {@code need} on {@code day}; only those that may be named are named. */
    public Explanation<Offer> explain(Need need, LocalDate day, Predicate<Offer> mayBeNamed) {
        if (!need.isOpenOn(day)) {
            return Explanation.empty();
        }
        var offers = market.openOffers(day)
                .map(offer -> new NearMiss<>(offer, reckonings.of(need, offer, day)))
                .toList();
        return Explanation.of(offers, offer -> offer.id().toString(), mayBeNamed);
    }

    /**
     * How the open needs stand to {@code offer} on {@code day}.
     *
     * @param mayBeTold whether a need may be told at all, by name or by count, with what stands between the two
     * @param mayBeNamed whether a need may be named
     */
    public Explanation<Need> explain(
            Offer offer, LocalDate day, Predicate<NearMiss<Need>> mayBeTold, Predicate<Need> mayBeNamed) {
        if (!offer.isOpenOn(day)) {
            return Explanation.empty();
        }
        var needs = market.openNeeds(day)
                .map(need -> new NearMiss<>(need, reckonings.of(need, offer, day)))
                .filter(mayBeTold)
                .toList();
        return Explanation.of(needs, need -> need.id().toString(), mayBeNamed);
    }
}
