package org.vientiane.matching.explanation.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.vientiane.contracts.match.Check;
import org.vientiane.matching.explanation.Explanation.NearMiss;
import org.vientiane.matching.market.Need;
import org.vientiane.matching.market.Offer;
import org.vientiane.matching.telling.Voice;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.StateCode;

/** Counterparts that came near, as the API shows them. */
final class NearResponses {

    private NearResponses() {}

    /** A rule that stands in the way. */
    record Blocked(String rule, List<Integer> actions, String text) {

        static Blocked of(Check check, Voice voice) {
            return new Blocked(check.rule(), check.actions(), voice.apply(check.statement()));
        }
    }

    /** An offer that came near to a need. */
    record NearOffer(UUID offer, PartyCode provider, String title, List<Blocked> blockedBy, BigDecimal score) {

        static NearOffer of(NearMiss<Offer> miss, Voice voice) {
            var offer = miss.other();
            return new NearOffer(
                    offer.id(),
                    offer.terms().provider(),
                    offer.terms().title(),
                    blocked(miss, voice),
                    miss.reckoning().score());
        }
    }

    /** A need that came near to an offer. */
    record NearNeed(UUID need, StateCode state, String title, List<Blocked> blockedBy, BigDecimal score) {

        static NearNeed of(NearMiss<Need> miss, Voice voice) {
            var need = miss.other();
            return new NearNeed(
                    need.id(),
                    need.terms().state(),
                    need.terms().title(),
                    blocked(miss, voice),
                    miss.reckoning().score());
        }
    }

    private static List<Blocked> blocked(NearMiss<?> miss, Voice voice) {
        return miss.blockedBy().stream().map(check -> Blocked.of(check, voice)).toList();
    }
}
