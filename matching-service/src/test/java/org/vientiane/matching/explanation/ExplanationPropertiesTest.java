package org.vientiane.matching.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.matching.testing.PolicyBuilder.aPolicy;
import static org.vientiane.matching.testing.World.TODAY;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.vientiane.contracts.match.Reckoning;
import org.vientiane.matching.market.CommitmentRows;
import org.vientiane.matching.market.Market;
import org.vientiane.matching.market.Need;
import org.vientiane.matching.market.Offer;
import org.vientiane.matching.market.Reckonings;
import org.vientiane.matching.policy.Policies;
import org.vientiane.matching.testing.Generated;
import org.vientiane.matching.testing.NeedBuilder;
import org.vientiane.matching.testing.OfferBuilder;
import org.vientiane.matching.testing.World;

class ExplanationPropertiesTest {

    private static final Reckonings RECKONINGS =
            new Reckonings(World.STATES, new Policies(List.of(aPolicy().build()), "vientiane-1"));

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whoever_is_evaluated_is_eligible_or_refused_by_a_rule(
            @ForAll("needs") NeedBuilder need, @ForAll("offers") List<OfferBuilder> offers) {
        var explanation = explain(need, offers);

        var reckonings = reckonings(need.build(), offers);
        assertThat(explanation.evaluated()).isEqualTo(reckonings.size());
        assertThat(explanation.eligible())
                .isEqualTo(Math.toIntExact(
                        reckonings.stream().filter(Reckoning::isEligible).count()));
        assertThat(explanation.excluded()).hasSize(8).allSatisfy((rule, count) -> assertThat(count)
                .isEqualTo(Math.toIntExact(reckonings.stream()
                        .flatMap(reckoning -> reckoning.checks().stream())
                        .filter(check -> check.rule().equals(rule) && !check.passed())
                        .count())));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whoever_is_named_is_about_the_same_and_fails_a_rule(
            @ForAll("needs") NeedBuilder need, @ForAll("offers") List<OfferBuilder> offers) {
        assertThat(explain(need, offers).nearest()).hasSizeLessThanOrEqualTo(10).allSatisfy(miss -> {
            assertThat(miss.other().isAboutSameAs(need.build())).isTrue();
            assertThat(miss.blockedBy()).isNotEmpty();
        });
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void nobody_who_is_named_is_farther_than_the_next(
            @ForAll("needs") NeedBuilder need, @ForAll("offers") List<OfferBuilder> offers) {
        var nearest = explain(need, offers).nearest();

        for (int i = 1; i < nearest.size(); i++) {
            var nearer = nearest.get(i - 1);
            var farther = nearest.get(i);
            var rules = Integer.compare(
                    nearer.blockedBy().size(), farther.blockedBy().size());
            var points =
                    farther.reckoning().score().compareTo(nearer.reckoning().score());
            var ages = nearer.other()
                    .id()
                    .toString()
                    .compareTo(farther.other().id().toString());
            assertThat(List.of(rules, points, ages).stream()
                            .filter(difference -> difference != 0)
                            .findFirst()
                            .orElseThrow())
                    .isNegative();
        }
    }

    @Provide
    Arbitrary<NeedBuilder> needs() {
        return Generated.needs();
    }

    @Provide
    Arbitrary<List<OfferBuilder>> offers() {
        return Generated.offers().list().ofMaxSize(25).map(offers -> {
            for (int i = 0; i < offers.size(); i++) {
                offers.get(i).numbered(101 + i);
            }
            return offers;
        });
    }

    private static Explanation<Offer> explain(NeedBuilder need, List<OfferBuilder> offers) {
        var market = new Market(new CommitmentRows());
        offers.forEach(offer -> market.takeIn(offer.build()));
        return new ExplainingPairs(market, RECKONINGS).explain(need.build(), TODAY, offer -> true);
    }

    private static List<Reckoning> reckonings(Need need, List<OfferBuilder> offers) {
        return offers.stream()
                .map(OfferBuilder::build)
                .filter(offer -> need.isOpenOn(TODAY) && offer.isOpenOn(TODAY))
                .map(offer -> RECKONINGS.of(need, offer, TODAY))
                .toList();
    }
}
