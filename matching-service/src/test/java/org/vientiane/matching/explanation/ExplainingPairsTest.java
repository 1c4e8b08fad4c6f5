package org.vientiane.matching.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.matching.testing.NeedBuilder.aNeed;
import static org.vientiane.matching.testing.OfferBuilder.anOffer;
import static org.vientiane.matching.testing.PolicyBuilder.aPolicy;
import static org.vientiane.matching.testing.World.TODAY;
import static org.vientiane.matching.testing.World.id;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.match.Check;
import org.vientiane.matching.explanation.Explanation.NearMiss;
import org.vientiane.matching.market.CommitmentRows;
import org.vientiane.matching.market.Market;
import org.vientiane.matching.market.Need;
import org.vientiane.matching.market.Offer;
import org.vientiane.matching.market.Reckonings;
import org.vientiane.matching.policy.Policies;
import org.vientiane.matching.testing.NeedBuilder;
import org.vientiane.matching.testing.OfferBuilder;
import org.vientiane.matching.testing.World;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.PartyCode;

class ExplainingPairsTest {

    private static final Reader COORDINATOR = new Reader(new PartyCode("coordinator"), true);
    private static final Reader LAO = new Reader(new PartyCode("LAO"), false);

    private final Market market = new Market(new CommitmentRows());
    private final ExplainingPairs explaining = new ExplainingPairs(
            market, new Reckonings(World.STATES, new Policies(List.of(aPolicy().build()), "vientiane-1")));

    @Test
    void every_rule_is_counted_also_those_that_refuse_nobody() {
        has(anOffer());

        assertThat(explained(aNeed()).excluded().keySet())
                .containsExactly(
                        "SAME_OBLIGATION",
                        "SAME_ASSISTANCE",
                        "RECIPIENT_ELIGIBLE",
                        "PERIODS_OVERLAP",
                        "CAPACITY_REMAINS",
                        "CHANNEL_AGREED",
                        "ACCESS_POSSIBLE",
                        "REQUEST_CURRENT");
        assertThat(explained(aNeed()).excluded().values()).containsOnly(0);
    }

    @Test
    void an_offer_counts_under_each_rule_that_refuses_it() {
        has(anOffer().numbered(101));
        has(anOffer().numbered(102).through(Channel.CIVIL_SOCIETY));
        has(anOffer().numbered(103).through(Channel.CIVIL_SOCIETY).forStates("MOZ"));
        has(anOffer().numbered(104).on(Obligation.VICTIM_ASSISTANCE).forStates("MOZ"));

        var explanation = explained(aNeed());

        assertThat(explanation.evaluated()).isEqualTo(4);
        assertThat(explanation.eligible()).isEqualTo(1);
        assertThat(explanation.excluded())
                .containsEntry("SAME_OBLIGATION", 1)
                .containsEntry("RECIPIENT_ELIGIBLE", 2)
                .containsEntry("CHANNEL_AGREED", 2)
                .containsEntry("CAPACITY_REMAINS", 0);
    }

    @Test
    void only_open_offers_are_counted() {
        has(anOffer().numbered(101));
        has(anOffer().numbered(102).withdrawn());
        has(anOffer().numbered(103).during("2026-01-01", "2026-11-23"));

        assertThat(explained(aNeed()).evaluated()).isEqualTo(1);
    }

    @Test
    void offers_for_another_obligation_or_another_kind_of_help_are_counted_and_never_named() {
        has(anOffer().numbered(101).on(Obligation.VICTIM_ASSISTANCE));
        has(anOffer().numbered(102).of(Assistance.TRAINING, "30", "PLACE"));

        var explanation = explained(aNeed());

        assertThat(explanation.evaluated()).isEqualTo(2);
        assertThat(explanation.nearest()).isEmpty();
    }

    @Test
    void offers_that_fit_are_not_near_but_there() {
        has(anOffer());

        assertThat(explained(aNeed()).nearest()).isEmpty();
    }

    @Test
    void the_offers_with_the_fewest_rules_in_the_way_come_first() {
        has(anOffer()
                .numbered(101)
                .withExpertiseIn(Obligation.CLEARANCE)
                .through(Channel.CIVIL_SOCIETY)
                .forStates("MOZ"));
        has(anOffer().numbered(102).through(Channel.CIVIL_SOCIETY));

        assertThat(nearest(aNeed())).containsExactly(id(102), id(101));
    }

    @Test
    void then_come_those_that_would_have_the_higher_score() {
        has(anOffer().numbered(101).through(Channel.CIVIL_SOCIETY));
        has(anOffer().numbered(102).forStates("MOZ").withExpertiseIn(Obligation.CLEARANCE));

        assertThat(nearest(aNeed())).containsExactly(id(102), id(101));
    }

    @Test
    void then_come_the_older_ones() {
        has(anOffer().numbered(103).through(Channel.CIVIL_SOCIETY));
        has(anOffer().numbered(101).through(Channel.CIVIL_SOCIETY));
        has(anOffer().numbered(102).through(Channel.CIVIL_SOCIETY));

        assertThat(nearest(aNeed())).containsExactly(id(101), id(102), id(103));
    }

    @Test
    void at_most_ten_are_named_and_all_are_counted() {
        IntStream.rangeClosed(101, 112)
                .forEach(number -> has(anOffer().numbered(number).through(Channel.CIVIL_SOCIETY)));

        var explanation = explained(aNeed());

        assertThat(nearest(aNeed())).hasSize(10).startsWith(id(101)).endsWith(id(110));
        assertThat(explanation.evaluated()).isEqualTo(12);
        assertThat(explanation.excluded()).containsEntry("CHANNEL_AGREED", 12);
    }

    @Test
    void what_stands_in_the_way_is_told_rule_by_rule() {
        has(anOffer().through(Channel.CIVIL_SOCIETY).forStates("MOZ"));

        assertThat(explained(aNeed()).nearest().get(0).blockedBy())
                .extracting(Check::rule)
                .containsExactly("RECIPIENT_ELIGIBLE", "CHANNEL_AGREED");
    }

    @Test
    void restricted_offers_are_counted_and_named_to_their_own_party_and_coordinators_only() {
        has(anOffer().numbered(101).through(Channel.CIVIL_SOCIETY).restricted());
        has(anOffer().numbered(102).through(Channel.CIVIL_SOCIETY));

        var forLao = explaining.explain(aNeed().build(), TODAY, LAO::mayRead);

        assertThat(idsOf(forLao.nearest(), Offer::id)).containsExactly(id(102));
        assertThat(forLao.evaluated()).isEqualTo(2);
        assertThat(forLao.excluded()).containsEntry("CHANNEL_AGREED", 2);
        assertThat(nearest(aNeed())).containsExactly(id(101), id(102));
    }

    @Test
    void a_restricted_offer_takes_nobodys_place_among_those_named() {
        IntStream.rangeClosed(101, 110)
                .forEach(number -> has(anOffer()
                        .numbered(number)
                        .through(Channel.CIVIL_SOCIETY)
                        .restricted()));
        has(anOffer().numbered(111).through(Channel.CIVIL_SOCIETY));

        assertThat(idsOf(
                        explaining.explain(aNeed().build(), TODAY, LAO::mayRead).nearest(), Offer::id))
                .containsExactly(id(111));
    }

    @Test
    void of_a_need_that_is_not_open_every_count_is_nothing() {
        has(anOffer().through(Channel.CIVIL_SOCIETY));

        for (var need : List.of(aNeed().withdrawn(), aNeed().during("2026-01-01", "2026-11-23"))) {
            var explanation = explained(need);
            assertThat(explanation.nearest()).isEmpty();
            assertThat(explanation.evaluated()).isZero();
            assertThat(explanation.eligible()).isZero();
            assertThat(explanation.excluded()).hasSize(8).allSatisfy((rule, count) -> assertThat(count)
                    .isZero());
        }
    }

    @Test
    void an_offer_is_explained_from_its_own_side() {
        has(aNeed().numbered(1));
        has(aNeed().numbered(3).through(Channel.GOVERNMENT));
        has(aNeed().numbered(2).through(Channel.GOVERNMENT));
        has(aNeed().numbered(4).through(Channel.GOVERNMENT).ofPriority(1));
        has(aNeed().numbered(5).on(Obligation.VICTIM_ASSISTANCE));
        has(aNeed().numbered(6).withdrawn());

        var explanation = explaining.explain(anOffer().build(), TODAY, miss -> true, COORDINATOR::mayRead);

        assertThat(idsOf(explanation.nearest(), Need::id)).containsExactly(id(4), id(2), id(3));
        assertThat(explanation.evaluated()).isEqualTo(5);
        assertThat(explanation.eligible()).isEqualTo(1);
        assertThat(explanation.excluded()).containsEntry("CHANNEL_AGREED", 3).containsEntry("SAME_OBLIGATION", 1);
    }

    @Test
    void a_need_that_may_not_be_told_is_left_out_of_every_list_and_count() {
        has(aNeed().numbered(1));
        has(aNeed().numbered(2).inNonStateActorArea());

        var explanation = explaining.explain(
                anOffer().build(),
                TODAY,
                miss -> miss.blockedBy().stream()
                        .noneMatch(check -> check.rule().equals("ACCESS_POSSIBLE")),
                COORDINATOR::mayRead);

        assertThat(explanation.nearest()).isEmpty();
        assertThat(explanation.evaluated()).isEqualTo(1);
        assertThat(explanation.excluded()).containsEntry("ACCESS_POSSIBLE", 0);
    }

    @Test
    void restricted_needs_are_counted_and_not_named_to_others() {
        has(aNeed().through(Channel.GOVERNMENT).restricted());
        var norway = new Reader(new PartyCode("NOR"), false);

        var explanation = explaining.explain(anOffer().build(), TODAY, miss -> true, norway::mayRead);

        assertThat(explanation.nearest()).isEmpty();
        assertThat(explanation.evaluated()).isEqualTo(1);
    }

    @Test
    void of_an_offer_that_is_not_open_every_count_is_nothing() {
        has(aNeed());

        var explanation = explaining.explain(anOffer().withdrawn().build(), TODAY, miss -> true, need -> true);

        assertThat(explanation.evaluated()).isZero();
        assertThat(explanation.eligible()).isZero();
        assertThat(explanation.excluded()).hasSize(8);
    }

    private void has(NeedBuilder need) {
        market.takeIn(need.build());
    }

    private void has(OfferBuilder offer) {
        market.takeIn(offer.build());
    }

    private Explanation<Offer> explained(NeedBuilder need) {
        return explaining.explain(need.build(), TODAY, COORDINATOR::mayRead);
    }

    private List<UUID> nearest(NeedBuilder need) {
        return idsOf(explained(need).nearest(), Offer::id);
    }

    private static <T> List<UUID> idsOf(List<NearMiss<T>> near, Function<T, UUID> id) {
        return near.stream().map(NearMiss::other).map(id).toList();
    }
}
