package org.vientiane.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.matching.testing.NeedBuilder.aNeed;
import static org.vientiane.matching.testing.OfferBuilder.anOffer;
import static org.vientiane.matching.testing.PolicyBuilder.aPolicy;
import static org.vientiane.matching.testing.World.TODAY;
import static org.vientiane.matching.testing.World.day;
import static org.vientiane.matching.testing.World.id;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.match.MatchStatus;
import org.vientiane.contracts.match.MatchStep;
import org.vientiane.matching.testing.OfferBuilder;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Unit;

class EvaluatingNeedsTest {

    private final MatchesInMemory matches = new MatchesInMemory();
    private final MatchingInstance exchange =
            new MatchingInstance(matches, aPolicy().withProposalsPerNeed(2).build());

    @Nested
    class Proposing {

        @Test
        void a_need_and_an_offer_that_fit_are_proposed() {
            exchange.receives(aNeed()).receives(anOffer());

            var match = exchange.match(aNeed(), anOffer());
            assertThat(match.status()).isEqualTo(MatchStatus.PROPOSED);
            assertThat(match.version()).isEqualTo(1);
            assertThat(match.proposedOn()).isEqualTo(TODAY);
            assertThat(match.answerDueOn()).isEqualTo(day("2027-01-23"));
            assertThat(exchange.lastSaid(aNeed(), anOffer()))
                    .isEqualTo("Proposed with " + match.reckoning().score() + " points.");
        }

        @Test
        void a_match_keeps_what_it_was_reckoned_from() {
            exchange.receives(aNeed()).receives(anOffer());

            var match = exchange.match(aNeed(), anOffer());
            assertThat(match.need()).isEqualTo(aNeed().terms());
            assertThat(match.offer()).isEqualTo(anOffer().terms());
            assertThat(match.needConfirmedOn()).isEqualTo(TODAY);
            assertThat(match.reckoning().quantity()).isEqualTo(Quantity.of("1000000", new Unit("USD")));
            assertThat(match.reckoning().day()).isEqualTo(TODAY);
            assertThat(match.reckoning().policy()).isEqualTo("vientiane-1");
        }

        @Test
        void an_offer_before_its_need_is_proposed_as_well() {
            exchange.receives(anOffer()).receives(aNeed());

            assertThat(exchange.proposed(aNeed())).containsExactly("NOR");
        }

        @Test
        void an_offer_that_a_rule_refuses_is_never_proposed() {
            exchange.receives(aNeed().through(Channel.GOVERNMENT))
                    .receives(anOffer().through(Channel.CIVIL_SOCIETY));

            assertThat(matches.written()).isEmpty();
        }

        @Test
        void only_the_best_are_proposed() {
            exchange.receives(aNeed())
                    .receives(offer(1, "NOR", "2027-07-01"))
                    .receives(offer(2, "DEU", "2027-01-01"))
                    .receives(offer(3, "CHE", "2027-03-01"));

            assertThat(exchange.proposed(aNeed())).containsExactly("DEU", "CHE");
        }

        @Test
        void of_equal_offers_the_older_ones_are_proposed() {
            exchange.receives(anOffer().numbered(103).by("SWE"))
                    .receives(anOffer().numbered(101).by("NOR"))
                    .receives(anOffer().numbered(102).by("DNK"))
                    .receives(aNeed());

            assertThat(exchange.proposed(aNeed())).containsExactly("NOR", "DNK");
        }

        @Test
        void an_older_offer_that_arrives_late_takes_the_place_of_a_newer_equal_one() {
            exchange.receives(aNeed())
                    .receives(anOffer().numbered(103).by("SWE"))
                    .receives(anOffer().numbered(102).by("DNK"))
                    .receives(anOffer().numbered(101).by("NOR"));

            assertThat(exchange.proposed(aNeed())).containsExactly("NOR", "DNK");
        }

        @Test
        void one_offer_is_proposed_to_every_need_that_it_fits() {
            exchange.receives(aNeed().numbered(1))
                    .receives(aNeed().numbered(2))
                    .receives(aNeed().numbered(3).on(Obligation.VICTIM_ASSISTANCE))
                    .receives(anOffer());

            assertThat(exchange.proposals()).hasSize(2);
        }

        @Test
        void what_is_withdrawn_or_over_is_not_proposed() {
            exchange.receives(aNeed().numbered(1).withdrawn())
                    .receives(aNeed().numbered(2).during("2026-01-01", "2026-11-23"))
                    .receives(aNeed().numbered(3).during("2026-01-01", "2026-11-24"))
                    .receives(anOffer().numbered(101).during("2026-01-01", "2027-12-31"))
                    .receives(anOffer()
                            .numbered(102)
                            .during("2026-01-01", "2027-12-31")
                            .withdrawn())
                    .receives(anOffer().numbered(103).during("2026-01-01", "2026-11-23"));

            assertThat(matches.written()).singleElement().satisfies(match -> {
                assertThat(match.needId()).isEqualTo(id(3));
                assertThat(match.offerId()).isEqualTo(id(101));
            });
        }
    }

    @Nested
    class Withdrawing {

        @Test
        void a_better_offer_takes_the_place_of_the_last_of_the_best() {
            exchange.receives(aNeed())
                    .receives(offer(1, "NOR", "2027-07-01"))
                    .receives(offer(2, "DEU", "2027-03-01"))
                    .receives(offer(3, "CHE", "2027-01-01"));

            assertThat(exchange.proposed(aNeed())).containsExactly("CHE", "DEU");
            assertThat(exchange.history(aNeed(), offer(1, "NOR", "2027-07-01")))
                    .containsExactly(MatchStep.PROPOSED, MatchStep.WITHDRAWN);
            assertThat(exchange.lastSaid(aNeed(), offer(1, "NOR", "2027-07-01")))
                    .isEqualTo("Other offers are now closer to the need: this one is no longer among the best 2.");
        }

        @Test
        void what_is_withdrawn_keeps_its_figures() {
            exchange.receives(aNeed()).receives(anOffer());
            var before = exchange.match(aNeed(), anOffer());

            exchange.receives(anOffer().inVersion(2).withdrawn());

            var after = exchange.match(aNeed(), anOffer());
            assertThat(after.version()).isEqualTo(2);
            assertThat(after.reckoning()).isEqualTo(before.reckoning());
            assertThat(after.proposedOn()).isEqualTo(before.proposedOn());
        }

        @Test
        void a_need_that_is_withdrawn_withdraws_its_proposals() {
            exchange.receives(aNeed()).receives(anOffer()).receives(aNeed().withdrawn());

            assertThat(exchange.proposals()).isEmpty();
            assertThat(exchange.lastSaid(aNeed(), anOffer())).isEqualTo("The state has withdrawn the need.");
        }

        @Test
        void a_need_that_is_over_withdraws_its_proposals_on_the_day_after_its_last() {
            var need = aNeed().during("2026-11-01", "2026-11-30");
            var offer = anOffer().during("2026-01-01", "2027-12-31");
            exchange.receives(need).receives(offer);

            assertThat(exchange.on(day("2026-11-30")).proposals()).hasSize(1);
            assertThat(exchange.on(day("2026-12-01")).proposals()).isEmpty();
            assertThat(exchange.lastSaid(need, offer)).isEqualTo("The need’s period ended on 30 November 2026.");
        }

        @Test
        void an_offer_that_is_withdrawn_withdraws_its_proposals() {
            exchange.receives(aNeed()).receives(anOffer()).receives(anOffer().withdrawn());

            assertThat(exchange.lastSaid(aNeed(), anOffer())).isEqualTo("The provider has withdrawn the offer.");
        }

        @Test
        void an_offer_that_is_over_withdraws_its_proposals_on_the_day_after_its_last() {
            var need = aNeed().during("2026-01-01", "2027-12-31");
            var offer = anOffer().during("2026-11-01", "2026-11-30");
            exchange.receives(need).receives(offer);

            assertThat(exchange.on(day("2026-11-30")).proposals()).hasSize(1);
            assertThat(exchange.on(day("2026-12-01")).proposals()).isEmpty();
            assertThat(exchange.lastSaid(need, offer)).isEqualTo("The offer’s period ended on 30 November 2026.");
        }

        @Test
        void a_need_that_is_amended_so_that_it_fits_no_longer_says_which_rule_it_is() {
            exchange.receives(aNeed()).receives(anOffer()).receives(aNeed().through(Channel.GOVERNMENT));

            assertThat(exchange.lastSaid(aNeed(), anOffer()))
                    .isEqualTo(
                            "The need can be met through the government; the offer goes through the United Nations.");
        }

        @Test
        void an_offer_that_is_amended_to_another_matter_leaves_the_needs_that_it_fitted_before() {
            exchange.receives(aNeed()).receives(anOffer()).receives(anOffer().on(Obligation.STOCKPILE_DESTRUCTION));

            assertThat(exchange.lastSaid(aNeed(), anOffer()))
                    .isEqualTo("The need is about clearance, the offer about stockpile destruction.");
        }

        @Test
        void a_state_that_stops_being_least_developed_loses_what_is_only_for_such_states() {
            var need = aNeed().ofState("SEN").confirmedOn("2029-12-01");
            var offer = anOffer().forLeastDevelopedOnly().during("2027-01-01", "2030-12-31");
            need.during("2027-01-01", "2030-12-31");

            exchange.receives(need).receives(offer);

            assertThat(exchange.on(day("2029-12-18")).proposals()).hasSize(1);
            assertThat(exchange.on(day("2029-12-19")).proposals()).isEmpty();
            assertThat(exchange.lastSaid(need, offer))
                    .isEqualTo(
                            "The offer is for least developed states only, and Senegal is not one on 19 December 2029.");
        }

        @Test
        void a_request_that_nobody_confirmed_for_a_year_loses_its_proposals_until_it_is_confirmed() {
            var need = aNeed().during("2027-01-01", "2030-12-31");
            var offer = anOffer().during("2027-01-01", "2030-12-31");
            exchange.receives(need).receives(offer);

            assertThat(exchange.on(day("2027-11-24")).proposals()).hasSize(1);
            assertThat(exchange.on(day("2027-11-25")).proposals()).isEmpty();
            assertThat(exchange.lastSaid(need, offer))
                    .isEqualTo("The request was last confirmed on 24 November 2026, more than 12 months ago.");

            exchange.receives(need.confirmedOn("2027-11-25"));

            assertThat(exchange.proposals()).hasSize(1);
        }

        @Test
        void the_place_that_becomes_free_goes_to_the_next_in_line() {
            exchange.receives(aNeed())
                    .receives(offer(1, "NOR", "2027-01-01"))
                    .receives(offer(2, "DEU", "2027-02-01"))
                    .receives(offer(3, "CHE", "2027-03-01"));

            exchange.receives(offer(1, "NOR", "2027-01-01").withdrawn());

            assertThat(exchange.proposed(aNeed())).containsExactly("DEU", "CHE");
        }
    }

    @Nested
    class ProposingAgain {

        @Test
        void a_proposal_that_comes_back_within_seven_days_keeps_its_days() {
            withdrawnOn("2026-12-01");

            exchange.on(day("2026-12-08")).receives(anOffer());

            var match = exchange.match(aNeed(), anOffer());
            assertThat(match.proposedOn()).isEqualTo(TODAY);
            assertThat(match.answerDueOn()).isEqualTo(TODAY.plusDays(60));
            assertThat(match.reckoning().day()).isEqualTo(day("2026-12-08"));
        }

        @Test
        void a_proposal_that_comes_back_later_has_new_days() {
            withdrawnOn("2026-12-01");

            exchange.on(day("2026-12-09")).receives(anOffer());

            var match = exchange.match(aNeed(), anOffer());
            assertThat(match.proposedOn()).isEqualTo(day("2026-12-09"));
            assertThat(match.answerDueOn()).isEqualTo(day("2027-02-07"));
        }

        @Test
        void a_proposal_that_comes_back_does_so_as_one_more_transition_of_the_same_match() {
            withdrawnOn("2026-12-01");

            exchange.receives(anOffer());

            assertThat(exchange.history(aNeed(), anOffer()))
                    .containsExactly(MatchStep.PROPOSED, MatchStep.WITHDRAWN, MatchStep.PROPOSED);
            assertThat(exchange.match(aNeed(), anOffer()).version()).isEqualTo(3);
            assertThat(exchange.lastSaid(aNeed(), anOffer())).startsWith("Proposed again with ");
        }

        @Test
        void the_last_withdrawal_counts() {
            withdrawnOn("2026-12-01");
            exchange.on(day("2026-12-08")).receives(anOffer());
            exchange.on(day("2026-12-10")).receives(anOffer().withdrawn());

            exchange.on(day("2026-12-17")).receives(anOffer());

            assertThat(exchange.match(aNeed(), anOffer()).proposedOn()).isEqualTo(TODAY);
        }

        private void withdrawnOn(String day) {
            exchange.receives(aNeed()).receives(anOffer());
            exchange.on(day(day)).receives(anOffer().withdrawn());
        }
    }

    @Nested
    class Rewriting {

        @Test
        void a_day_that_passes_rewrites_nothing() {
            exchange.receives(aNeed()).receives(anOffer());

            exchange.on(day("2026-11-25")).on(day("2026-12-24"));

            assertThat(matches.written()).hasSize(1);
            assertThat(exchange.match(aNeed(), anOffer()).reckoning().day()).isEqualTo(TODAY);
        }

        @Test
        void what_a_state_writes_anew_rewrites_its_proposals_without_a_transition() {
            exchange.receives(aNeed()).receives(anOffer()).on(day("2026-12-01"));

            exchange.receives(aNeed().inVersion(2).titled("Clearance along the new school road"));

            var match = exchange.match(aNeed(), anOffer());
            assertThat(match.version()).isEqualTo(2);
            assertThat(match.need().title()).isEqualTo("Clearance along the new school road");
            assertThat(match.reckoning().day()).isEqualTo(day("2026-12-01"));
            assertThat(match.proposedOn()).isEqualTo(TODAY);
            assertThat(match.transitions()).hasSize(1);
        }

        @Test
        void what_a_provider_writes_anew_rewrites_its_proposals() {
            exchange.receives(aNeed()).receives(anOffer());

            exchange.receives(anOffer().inVersion(2).withMaximumPerNeed("400000"));

            var match = exchange.match(aNeed(), anOffer());
            assertThat(match.version()).isEqualTo(2);
            assertThat(match.reckoning().quantity()).isEqualTo(Quantity.of("400000", new Unit("USD")));
        }

        @Test
        void a_smaller_gap_rewrites_the_proposals() {
            exchange.receives(aNeed()).receives(anOffer());

            exchange.receives(aNeed().inVersion(2).withOtherSupportOf("250000"));

            var match = exchange.match(aNeed(), anOffer());
            assertThat(match.reckoning().gap()).isEqualTo(Quantity.of("750000", new Unit("USD")));
            assertThat(match.reckoning().quantity()).isEqualTo(Quantity.of("750000", new Unit("USD")));
        }

        @Test
        void a_confirmation_that_changes_no_terms_rewrites_nothing() {
            exchange.receives(aNeed()).receives(anOffer());

            exchange.receives(aNeed().inVersion(2).confirmedOn("2026-11-25"));

            assertThat(matches.written()).hasSize(1);
        }

        @Test
        void a_new_version_of_the_policy_rewrites_the_proposals() {
            exchange.receives(aNeed()).receives(anOffer());

            restartedBy(new MatchingInstance(
                    matches,
                    aPolicy()
                            .inVersion("vientiane-2")
                            .withWeight("WAITING", "20")
                            .build()));

            assertThat(exchange.match(aNeed(), anOffer()).reckoning().policy()).isEqualTo("vientiane-2");
        }

        @Test
        void other_rates_between_the_two_units_rewrite_the_proposals() {
            exchange.receives(aNeed()).receives(anOffer().of("10000000", "EUR"));

            var restarted = new MatchingInstance(
                    matches, aPolicy().withRates("USD 1, EUR 1.25").build());
            restarted
                    .learns(aNeed().build())
                    .learns(anOffer().of("10000000", "EUR").build())
                    .readsBack(exchange.match(aNeed(), anOffer()))
                    .work();

            var match = exchange.match(aNeed(), anOffer());
            assertThat(match.version()).isEqualTo(2);
            assertThat(match.reckoning().quantity()).isEqualTo(Quantity.of("800000", new Unit("EUR")));
        }

        @Test
        void rates_of_other_currencies_rewrite_nothing() {
            exchange.receives(aNeed()).receives(anOffer());

            restartedBy(new MatchingInstance(
                    matches, aPolicy().withRates("USD 1, EUR 1.25").build()));

            assertThat(matches.written()).hasSize(1);
        }

        private void restartedBy(MatchingInstance restarted) {
            restarted
                    .learns(aNeed().build())
                    .learns(anOffer().build())
                    .readsBack(exchange.match(aNeed(), anOffer()))
                    .work();
        }
    }

    @Nested
    class Repeating {

        @Test
        void evaluating_again_writes_nothing() {
            exchange.receives(aNeed()).receives(anOffer());

            exchange.on(TODAY).on(TODAY);

            assertThat(matches.written()).hasSize(1);
        }

        @Test
        void what_is_read_again_from_the_topics_changes_nothing() {
            exchange.receives(aNeed())
                    .receives(offer(1, "NOR", "2027-07-01"))
                    .receives(offer(2, "DEU", "2027-03-01"))
                    .receives(offer(3, "CHE", "2027-01-01"));
            var written = matches.written();

            exchange.receives(aNeed())
                    .receives(offer(3, "CHE", "2027-01-01"))
                    .receives(offer(1, "NOR", "2027-07-01"))
                    .receives(offer(2, "DEU", "2027-03-01"));
            written.forEach(exchange::readsBack);
            exchange.work();

            assertThat(matches.written()).isEqualTo(written);
        }

        @Test
        void an_instance_that_starts_anew_finds_everything_as_it_should_be() {
            exchange.receives(aNeed())
                    .receives(offer(1, "NOR", "2027-07-01"))
                    .receives(offer(2, "DEU", "2027-03-01"))
                    .receives(offer(3, "CHE", "2027-01-01"));
            var written = matches.written();

            var another = new MatchingInstance(
                    matches, aPolicy().withProposalsPerNeed(2).build());
            written.forEach(another::readsBack);
            another.learns(aNeed().build());
            another.learns(offer(1, "NOR", "2027-07-01").build());
            another.learns(offer(2, "DEU", "2027-03-01").build());
            another.learns(offer(3, "CHE", "2027-01-01").build());
            another.work();

            assertThat(matches.written()).isEqualTo(written);
        }
    }

    @Nested
    class Racing {

        private final MatchingInstance rival =
                new MatchingInstance(matches, aPolicy().withProposalsPerNeed(2).build());

        @Test
        void two_instances_that_propose_the_same_pair_propose_it_once() {
            rival.learns(aNeed().build()).learns(anOffer().build());
            matches.beforeNextWrite(rival::work);

            exchange.receives(aNeed()).receives(anOffer());

            assertThat(matches.written()).hasSize(1);
            assertThat(exchange.proposed(aNeed())).containsExactly("NOR");
        }

        @Test
        void a_change_that_loses_a_race_is_made_on_top_of_the_one_that_won() {
            exchange.receives(aNeed()).receives(anOffer());
            rival.readsBack(exchange.match(aNeed(), anOffer()));
            rival.learns(anOffer().build()).learns(aNeed().build());
            matches.beforeNextWrite(() -> rival.receives(aNeed().titled("What the rival knows")));

            exchange.receives(aNeed().titled("What the rival knows").ofPriority(1));

            var match = exchange.match(aNeed(), anOffer());
            assertThat(match.version()).isEqualTo(3);
            assertThat(match.need().nationalPriority()).isEqualTo(1);
        }

        @Test
        void what_a_late_former_owner_wrote_is_put_right() {
            exchange.receives(aNeed()).receives(anOffer());
            rival.readsBack(exchange.match(aNeed(), anOffer()));
            rival.learns(aNeed().build()).receives(anOffer().withdrawn());
            assertThat(exchange.match(aNeed(), anOffer()).status()).isEqualTo(MatchStatus.WITHDRAWN);

            exchange.readsBack(exchange.match(aNeed(), anOffer())).work();

            assertThat(exchange.proposed(aNeed())).containsExactly("NOR");
            assertThat(exchange.match(aNeed(), anOffer()).proposedOn()).isEqualTo(TODAY);
        }

        @Test
        void a_proposal_that_a_late_former_owner_wrote_is_withdrawn() {
            exchange.receives(aNeed()).receives(anOffer().withdrawn());
            rival.learns(aNeed().build()).receives(anOffer());

            exchange.readsBack(exchange.match(aNeed(), anOffer())).work();

            assertThat(exchange.history(aNeed(), anOffer())).containsExactly(MatchStep.PROPOSED, MatchStep.WITHDRAWN);
        }

        @Test
        void a_store_that_lost_a_write_is_waited_for_and_then_put_right() {
            exchange.receives(aNeed()).receives(anOffer());
            var first = exchange.match(aNeed(), anOffer());
            exchange.receives(aNeed().ofPriority(2));
            var second = exchange.match(aNeed(), anOffer());
            matches.goBackTo(first);

            exchange.receives(aNeed().ofPriority(1));
            assertThat(exchange.match(aNeed(), anOffer())).isEqualTo(first);

            var healed = second.withdrawn(
                    second.lastTransition().statement(),
                    TODAY,
                    second.lastTransition().at());
            matches.goBackTo(healed);
            exchange.readsBack(healed).work();

            assertThat(exchange.match(aNeed(), anOffer()).need().nationalPriority())
                    .isEqualTo(1);
        }
    }

    @Nested
    class ArrivingInAnyOrder {

        @Test
        void every_order_of_three_offers_and_a_need_ends_in_the_same_proposals() {
            var orders = List.of(
                    List.of(0, 1, 2, 3),
                    List.of(3, 2, 1, 0),
                    List.of(1, 0, 3, 2),
                    List.of(2, 3, 0, 1),
                    List.of(1, 2, 3, 0));

            assertThat(orders.stream().map(this::proposalsAfter).distinct()).hasSize(1);
        }

        private List<MatchingInstance.Standing> proposalsAfter(List<Integer> order) {
            var instance = new MatchingInstance(
                    new MatchesInMemory(), aPolicy().withProposalsPerNeed(2).build());
            for (int thing : order) {
                if (thing == 0) {
                    instance.receives(aNeed());
                } else {
                    instance.receives(offer(thing, "NOR", "2027-0" + thing + "-01"));
                }
            }
            return instance.proposals();
        }
    }

    @Test
    void a_need_that_nobody_knows_is_passed_over() {
        exchange.readsBack(proposalOfAnUnknownNeed()).work();

        assertThat(matches.written()).isEmpty();
    }

    private static Match proposalOfAnUnknownNeed() {
        var elsewhere = new MatchesInMemory();
        new MatchingInstance(elsewhere, aPolicy().build()).receives(aNeed()).receives(anOffer());
        return elsewhere.written().get(0);
    }

    /** An offer that covers the need the better, the earlier it begins. */
    private static OfferBuilder offer(int number, String provider, String from) {
        return anOffer().numbered(100 + number).by(provider).during(from, "2027-12-31");
    }
}
