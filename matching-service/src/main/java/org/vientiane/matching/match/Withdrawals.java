package org.vientiane.matching.match;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.vientiane.contracts.match.Check;
import org.vientiane.contracts.match.Reckoning;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.matching.market.Need;
import org.vientiane.matching.market.Offer;
import org.vientiane.matching.reckoning.Policy;

/** Why a proposal that stood is withdrawn: the first of these reasons that holds. */
final class Withdrawals {

    private Withdrawals() {}

    /** The need or the offer is gone, a rule holds no longer, or others have become better. */
    static Statement why(
            Need need, Optional<Offer> offer, Function<Offer, Reckoning> reckoning, LocalDate day, Policy policy) {
        return ofNeed(need, day)
                .or(() -> offer.flatMap(known -> ofOffer(known, day)))
                .or(() -> offer.map(reckoning).flatMap(Withdrawals::ofRule))
                .orElseGet(() -> Statement.of("WITHDRAWN.rank", Figure.count(policy.proposalsPerNeed())));
    }

    private static Optional<Statement> ofNeed(Need need, LocalDate day) {
        return switch (need.statusOn(day)) {
            case WITHDRAWN -> Optional.of(Statement.of("WITHDRAWN.need-withdrawn"));
            case EXPIRED ->
                Optional.of(Statement.of(
                        "WITHDRAWN.need-expired",
                        Figure.day(need.terms().period().to())));
            case MET, COVERED -> Optional.of(Statement.of("WITHDRAWN.need-covered"));
            case PARTLY_COVERED, OPEN -> Optional.empty();
        };
    }

    private static Optional<Statement> ofOffer(Offer offer, LocalDate day) {
        return switch (offer.statusOn(day)) {
            case WITHDRAWN -> Optional.of(Statement.of("WITHDRAWN.offer-withdrawn"));
            case EXHAUSTED -> Optional.of(Statement.of("WITHDRAWN.offer-exhausted"));
            case EXPIRED ->
                Optional.of(Statement.of(
                        "WITHDRAWN.offer-expired",
                        Figure.day(offer.terms().period().to())));
            case OPEN -> Optional.empty();
        };
    }

    private static Optional<Statement> ofRule(Reckoning reckoning) {
        return reckoning.checks().stream()
                .filter(check -> !check.passed())
                .map(Check::statement)
                .findFirst();
    }
}
