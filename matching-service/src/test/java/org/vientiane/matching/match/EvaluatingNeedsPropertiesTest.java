package org.vientiane.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.matching.testing.PolicyBuilder.aPolicy;
import static org.vientiane.matching.testing.World.TODAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.vientiane.contracts.match.MatchStatus;
import org.vientiane.matching.match.MatchingInstance.Standing;
import org.vientiane.matching.reckoning.Policy;
import org.vientiane.matching.reckoning.Reckoner;
import org.vientiane.matching.testing.Generated;
import org.vientiane.matching.testing.NeedBuilder;
import org.vientiane.matching.testing.OfferBuilder;

class EvaluatingNeedsPropertiesTest {

    private static final Policy POLICY = aPolicy().withProposalsPerNeed(2).build();

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_arrival_does_not_matter(
            @ForAll("manyNeeds") List<NeedBuilder> needs,
            @ForAll("manyOffers") List<OfferBuilder> offers,
            @ForAll Random random) {
        var inOrder = anInstance();
        needs.forEach(inOrder::receives);
        offers.forEach(inOrder::receives);

        var shuffled = anInstance();
        var arrivals = new ArrayList<Runnable>();
        needs.forEach(need -> arrivals.add(() -> shuffled.receives(need)));
        offers.forEach(offer -> arrivals.add(() -> shuffled.receives(offer)));
        Collections.shuffle(arrivals, random);
        arrivals.forEach(Runnable::run);

        Statistics.collect(inOrder.proposals().isEmpty());
        Statistics.coverage(share -> share.check(false).percentage(percent -> percent > 5));
        assertThat(shuffled.proposals()).isEqualTo(inOrder.proposals());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void only_eligible_pairs_are_ever_proposed_and_no_more_than_a_need_may_have(
            @ForAll("manyNeeds") List<NeedBuilder> needs, @ForAll("manyOffers") List<OfferBuilder> offers) {
        var matches = new MatchesInMemory();
        var instance = new MatchingInstance(matches, POLICY);

        needs.forEach(instance::receives);
        offers.forEach(instance::receives);

        assertThat(matches.written())
                .filteredOn(match -> match.status() == MatchStatus.PROPOSED)
                .allMatch(match -> match.reckoning().isEligible());
        assertThat(needs).allSatisfy(need -> assertThat(instance.proposed(need)).hasSizeLessThanOrEqualTo(2));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void as_many_as_are_eligible_and_may_be_are_proposed(
            @ForAll("manyNeeds") List<NeedBuilder> needs, @ForAll("manyOffers") List<OfferBuilder> offers) {
        var instance = anInstance();

        needs.forEach(instance::receives);
        offers.forEach(instance::receives);

        assertThat(needs).allSatisfy(need -> {
            var eligible = offers.stream()
                    .filter(offer ->
                            need.build().isOpenOn(TODAY) && offer.build().isOpenOn(TODAY))
                    .filter(offer -> Reckoner.reckon(need.against(offer)).isEligible())
                    .count();
            assertThat(instance.proposed(need)).hasSize((int) Math.min(2, eligible));
        });
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void evaluating_again_writes_nothing(
            @ForAll("manyNeeds") List<NeedBuilder> needs, @ForAll("manyOffers") List<OfferBuilder> offers) {
        var matches = new MatchesInMemory();
        var instance = new MatchingInstance(matches, POLICY);
        needs.forEach(instance::receives);
        offers.forEach(instance::receives);
        var written = matches.written();

        instance.on(TODAY);
        needs.forEach(instance::receives);
        written.forEach(instance::readsBack);
        instance.work();

        assertThat(matches.written()).isEqualTo(written);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatever_happened_the_proposals_are_those_of_an_instance_that_sees_only_how_it_ended(
            @ForAll("happenings") List<Happening> happenings) {
        var lived = anInstance();
        var needs = new LinkedHashMap<Integer, NeedBuilder>();
        var offers = new LinkedHashMap<Integer, OfferBuilder>();
        var day = TODAY;
        for (var happening : happenings) {
            day = day.plusDays(happening.daysLater());
            lived.on(day);
            if (happening.isOfNeed()) {
                needs.put(happening.number(), happening.need());
                lived.receives(happening.need());
            } else {
                offers.put(happening.number(), happening.offer());
                lived.receives(happening.offer());
            }
        }

        var fresh = anInstance().on(day);
        needs.values().forEach(fresh::receives);
        offers.values().forEach(fresh::receives);

        Statistics.collect(fresh.proposals().isEmpty());
        Statistics.coverage(share -> share.check(false).percentage(percent -> percent > 5));
        assertThat(lived.proposals())
                .extracting(Standing::withoutDay)
                .isEqualTo(fresh.proposals().stream().map(Standing::withoutDay).toList());
    }

    /** A party writes a need or an offer, new or anew, some days later. */
    record Happening(
            int daysLater, boolean isOfNeed, int number, boolean withdrawn, NeedBuilder need, OfferBuilder offer) {

        Happening {
            need.numbered(number);
            offer.numbered(100 + number);
            if (withdrawn) {
                need.withdrawn();
                offer.withdrawn();
            }
        }
    }

    @Provide
    Arbitrary<List<Happening>> happenings() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 15),
                        Arbitraries.of(true, false, false),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(false, false, false, true),
                        Generated.needs(),
                        Generated.offers())
                .as(Happening::new)
                .list()
                .ofMinSize(4)
                .ofMaxSize(16);
    }

    @Provide
    Arbitrary<List<NeedBuilder>> manyNeeds() {
        return Generated.needs().list().ofMinSize(1).ofMaxSize(3).map(needs -> {
            for (int i = 0; i < needs.size(); i++) {
                needs.get(i).numbered(1 + i);
            }
            return needs;
        });
    }

    @Provide
    Arbitrary<List<OfferBuilder>> manyOffers() {
        return Generated.offers().list().ofMinSize(1).ofMaxSize(10).map(offers -> {
            for (int i = 0; i < offers.size(); i++) {
                offers.get(i).numbered(101 + i);
            }
            return offers;
        });
    }

    private static MatchingInstance anInstance() {
        return new MatchingInstance(new MatchesInMemory(), POLICY);
    }
}
