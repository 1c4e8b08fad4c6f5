package org.vientiane.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vientiane.contracts.match.Side.PROVIDER;
import static org.vientiane.contracts.match.Side.STATE;
import static org.vientiane.matching.testing.Answering.accepted;
import static org.vientiane.matching.testing.Answering.considering;
import static org.vientiane.matching.testing.Answering.declined;
import static org.vientiane.matching.testing.Answering.interested;
import static org.vientiane.matching.testing.Answering.interestedIn;
import static org.vientiane.matching.testing.NeedBuilder.aNeed;
import static org.vientiane.matching.testing.OfferBuilder.anOffer;
import static org.vientiane.matching.testing.PolicyBuilder.aPolicy;
import static org.vientiane.matching.testing.World.TODAY;
import static org.vientiane.matching.testing.World.day;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.commitment.CommitmentStatus;
import org.vientiane.contracts.match.Agreement;
import org.vientiane.contracts.match.DeclineReason;
import org.vientiane.contracts.match.MatchStatus;
import org.vientiane.contracts.match.MatchStep;
import org.vientiane.matching.market.CommitmentRow;
import org.vientiane.matching.market.NeedStatus;
import org.vientiane.matching.market.OfferStatus;
import org.vientiane.matching.testing.OfferBuilder;
import org.vientiane.matching.testing.Sayings;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Unit;

class AnsweringMatchesTest {

    private final MatchingInstance exchange = new MatchingInstance(
                    new MatchesInMemory(), aPolicy().withProposalsPerNeed(2).build())
            .keepingTime();

    @Nested
    class FirstAnswer {

        @Test
        void a_yes_makes_the_match_answered_and_starts_the_clock_of_the_other_side() {
            exchange.receives(aNeed()).receives(anOffer()).on(day("2026-12-01"));

            exchange.answers(aNeed(), anOffer(), PROVIDER, interested());

            var match = exchange.match(aNeed(), anOffer());
            assertThat(match.status()).isEqualTo(MatchStatus.ANSWERED);
            assertThat(match.answers().turn()).containsExactly(STATE);
            assertThat(match.proposedOn()).isEqualTo(TODAY);
            assertThat(match.answerDueOn()).isEqualTo(day("2027-01-30"));
            assertThat(match.lastTransition().by()).isEqualTo("NOR");
            assertThat(exchange.lastSaid(aNeed(), anOffer()))
                    .isEqualTo("Norway is interested in giving 1,000,000 USD.");
        }

        @Test
        void figures_stand_still_from_then_on() {
            exchange.receives(aNeed()).receives(anOffer());
            exchange.answers(aNeed(), anOffer(), STATE, accepted());
            var before = exchange.match(aNeed(), anOffer());

            exchange.receives(aNeed().inVersion(2).of("700000", "USD")).on(day("2026-12-01"));

            assertThat(exchange.match(aNeed(), anOffer())).isEqualTo(before);
        }

        @Test
        void what_was_answered_keeps_its_place_and_counts_towards_the_places_of_the_need() {
            exchange.receives(aNeed())
                    .receives(anOffer())
                    .receives(secondBest())
                    .receives(thirdBest());
            exchange.answers(aNeed(), anOffer(), PROVIDER, interested());

            assertThat(exchange.proposed(aNeed())).containsExactlyInAnyOrder("NOR", "SWE");
        }

        @Test
        void a_yes_is_protected_from_ineligibility_but_considering_is_not() {
            exchange.receives(aNeed()).receives(anOffer()).receives(secondBest());
            exchange.answers(aNeed(), anOffer(), PROVIDER, interested());
            exchange.answers(aNeed(), secondBest(), PROVIDER, considering("2026-12-24"));

            exchange.receives(anOffer().inVersion(2).forStates("TCD"))
                    .receives(secondBest().inVersion(2).forStates("TCD"));

            assertThat(exchange.match(aNeed(), anOffer()).status()).isEqualTo(MatchStatus.ANSWERED);
            assertThat(exchange.match(aNeed(), secondBest()).status()).isEqualTo(MatchStatus.WITHDRAWN);
        }

        @Test
        void the_end_of_its_need_withdraws_even_a_yes() {
            exchange.receives(aNeed()).receives(anOffer());
            exchange.answers(aNeed(), anOffer(), PROVIDER, interested());

            exchange.receives(aNeed().inVersion(2).withdrawn());

            assertThat(exchange.match(aNeed(), anOffer()).status()).isEqualTo(MatchStatus.WITHDRAWN);
            assertThat(exchange.lastSaid(aNeed(), anOffer())).isEqualTo("The state has withdrawn the need.");
        }

        @Test
        void a_side_may_replace_its_answer() {
            exchange.receives(aNeed()).receives(anOffer());
            exchange.answers(aNeed(), anOffer(), PROVIDER, considering("2026-12-24"));
            exchange.answers(aNeed(), anOffer(), PROVIDER, interestedIn("400000"));

            assertThat(exchange.match(aNeed(), anOffer()).answers().of(PROVIDER))
                    .hasValueSatisfying(answer -> assertThat(answer.amount()).isEqualTo(usd("400000")));
        }

        @Test
        void more_than_there_is_left_is_not_recorded() {
            exchange.receives(aNeed()).receives(anOffer());

            assertThatThrownBy(() -> exchange.answers(aNeed(), anOffer(), PROVIDER, interestedIn("1000000.01")))
                    .isInstanceOfSatisfying(AnswerRefused.class, refused -> assertThat(
                                    Sayings.full(Objects.requireNonNull(refused.why())))
                            .isEqualTo("1,000,000.01 USD is more than the gap, 1,000,000 USD."));
            assertThat(exchange.match(aNeed(), anOffer()).version()).isEqualTo(1);
        }
    }

    @Nested
    class Considering {

        @Test
        void it_is_protected_from_ranking_through_its_day_and_then_proposed_again() {
            exchange.receives(aNeed()).receives(secondBest()).receives(thirdBest());
            exchange.answers(aNeed(), thirdBest(), PROVIDER, considering("2026-12-24"));
            exchange.receives(anOffer()).on(day("2026-12-24"));
            assertThat(exchange.proposed(aNeed())).containsExactlyInAnyOrder("NOR", "CHE");

            exchange.on(day("2026-12-25"));

            assertThat(exchange.proposed(aNeed())).containsExactlyInAnyOrder("NOR", "SWE");
            assertThat(exchange.history(aNeed(), thirdBest()))
                    .containsExactly(MatchStep.PROPOSED, MatchStep.ANSWERED, MatchStep.RESUMED, MatchStep.WITHDRAWN);
        }

        @Test
        void the_clock_runs_from_the_day_that_was_named() {
            exchange.receives(aNeed()).receives(anOffer());
            exchange.answers(aNeed(), anOffer(), PROVIDER, considering("2026-12-24"));
            assertThat(exchange.match(aNeed(), anOffer()).answerDueOn()).isEqualTo(day("2027-02-22"));

            exchange.on(day("2027-01-07"));

            var match = exchange.match(aNeed(), anOffer());
            assertThat(match.status()).isEqualTo(MatchStatus.PROPOSED);
            assertThat(match.answerDueOn()).isEqualTo(day("2027-02-22"));
            assertThat(exchange.history(aNeed(), anOffer()))
                    .containsExactly(MatchStep.PROPOSED, MatchStep.ANSWERED, MatchStep.RESUMED, MatchStep.REMINDED);
        }
    }

    @Nested
    class Declining {

        @Test
        void a_no_closes_the_pair_and_the_next_in_line_is_proposed() {
            exchange.receives(aNeed())
                    .receives(anOffer())
                    .receives(secondBest())
                    .receives(thirdBest());

            exchange.answers(aNeed(), anOffer(), PROVIDER, declined(DeclineReason.BUDGET_YEAR));

            assertThat(exchange.proposed(aNeed())).containsExactly("SWE", "CHE");
            assertThat(exchange.match(aNeed(), anOffer()).status()).isEqualTo(MatchStatus.DECLINED);
            assertThat(exchange.lastSaid(aNeed(), anOffer()))
                    .isEqualTo("Norway declines: its budget of the year does not allow it.");
        }

        @Test
        void it_stays_closed_until_the_terms_change() {
            exchange.receives(aNeed()).receives(anOffer());
            exchange.answers(aNeed(), anOffer(), STATE, declined(DeclineReason.BUDGET_YEAR));

            exchange.on(day("2027-01-24")).receives(aNeed().inVersion(2));
            assertThat(exchange.proposed(aNeed())).isEmpty();

            exchange.receives(aNeed().inVersion(3).ofPriority(1));
            assertThat(exchange.proposed(aNeed())).containsExactly("NOR");
            assertThat(exchange.match(aNeed(), anOffer()).answers().all()).isEmpty();
        }

        @Test
        void terms_that_changed_between_the_first_answer_and_the_no_do_not_open_it() {
            exchange.receives(aNeed()).receives(anOffer());
            exchange.answers(aNeed(), anOffer(), PROVIDER, interested());
            exchange.receives(aNeed().inVersion(2).ofPriority(1));

            exchange.answers(aNeed(), anOffer(), STATE, declined(DeclineReason.BUDGET_YEAR));

            assertThat(exchange.proposed(aNeed())).isEmpty();
        }

        @Test
        void what_is_declined_cannot_be_answered() {
            exchange.receives(aNeed()).receives(anOffer());
            exchange.answers(aNeed(), anOffer(), PROVIDER, declined(DeclineReason.BUDGET_YEAR));

            assertThatThrownBy(() -> exchange.answers(aNeed(), anOffer(), STATE, accepted()))
                    .isInstanceOfSatisfying(AnswerRefused.class, refused -> assertThat(refused.status())
                            .isEqualTo(MatchStatus.DECLINED));
        }
    }

    @Nested
    class Agreeing {

        @Test
        void two_yes_to_the_same_amount_make_a_commitment_that_counts_for_both() {
            exchange.receives(aNeed()).receives(anOffer());
            exchange.answers(aNeed(), anOffer(), PROVIDER, interestedIn("400000"));

            exchange.answers(aNeed(), anOffer(), STATE, accepted());

            assertThat(exchange.match(aNeed(), anOffer()).status()).isEqualTo(MatchStatus.AGREED);
            assertThat(exchange.commitment().quantity()).isEqualTo(usd("400000"));
            assertThat(exchange.match(aNeed(), anOffer()).agreement())
                    .extracting(Agreement::commitment)
                    .isEqualTo(exchange.commitment().id());
            assertThat(exchange.standing(aNeed()).gap()).isEqualTo(usd("600000"));
            assertThat(exchange.standing(aNeed()).statusOn(TODAY)).isEqualTo(NeedStatus.PARTLY_COVERED);
            assertThat(exchange.history(aNeed(), anOffer()))
                    .containsExactly(MatchStep.PROPOSED, MatchStep.ANSWERED, MatchStep.ANSWERED, MatchStep.AGREED);
        }

        @Test
        void either_side_may_be_first() {
            exchange.receives(aNeed()).receives(anOffer());
            exchange.answers(aNeed(), anOffer(), STATE, accepted());
            exchange.answers(aNeed(), anOffer(), PROVIDER, interested());

            assertThat(exchange.match(aNeed(), anOffer()).status()).isEqualTo(MatchStatus.AGREED);
            assertThat(exchange.standing(aNeed()).statusOn(TODAY)).isEqualTo(NeedStatus.COVERED);
        }

        @Test
        void while_the_amounts_differ_nothing_is_agreed() {
            exchange.receives(aNeed()).receives(anOffer());
            exchange.answers(aNeed(), anOffer(), STATE, accepted());

            exchange.answers(aNeed(), anOffer(), PROVIDER, interestedIn("400000"));

            var match = exchange.match(aNeed(), anOffer());
            assertThat(match.status()).isEqualTo(MatchStatus.ANSWERED);
            assertThat(match.attempts()).isZero();
        }

        @Test
        void the_rest_of_the_gap_is_proposed_to_others_and_the_agreed_pair_takes_no_place() {
            exchange.receives(aNeed())
                    .receives(anOffer())
                    .receives(secondBest())
                    .receives(thirdBest());
            exchange.answers(aNeed(), anOffer(), PROVIDER, interestedIn("400000"));
            exchange.answers(aNeed(), anOffer(), STATE, accepted());

            assertThat(exchange.proposed(aNeed())).containsExactly("SWE", "CHE");
            assertThat(exchange.match(aNeed(), secondBest()).quantity()).isEqualTo(usd("600000"));
        }

        @Test
        void what_a_commitment_takes_of_an_offer_is_left_to_no_other_need() {
            var rich = anOffer().of("1500000", "USD");
            var other = aNeed().numbered(2);
            exchange.receives(aNeed()).receives(other).receives(rich);
            exchange.answers(aNeed(), rich, PROVIDER, interested());
            exchange.answers(aNeed(), rich, STATE, accepted());

            assertThat(exchange.match(other, rich).quantity()).isEqualTo(usd("500000"));
        }

        @Test
        void a_second_yes_for_which_too_little_is_left_does_not_count() {
            var poor = anOffer().of("1000000", "USD");
            var other = aNeed().numbered(2);
            exchange.receives(aNeed()).receives(other).receives(poor);
            exchange.answers(other, poor, PROVIDER, interestedIn("700000"));
            exchange.answers(aNeed(), poor, PROVIDER, interestedIn("600000"));
            exchange.answers(aNeed(), poor, STATE, accepted());

            assertThatThrownBy(() -> exchange.answers(other, poor, STATE, accepted()))
                    .isInstanceOf(AnswerRefused.class);

            assertThat(exchange.match(other, poor).status()).isEqualTo(MatchStatus.ANSWERED);
            assertThat(exchange.match(other, poor).answers().of(STATE)).isEmpty();
            assertThat(exchange.standing(poor).remaining()).isEqualTo(usd("400000"));
        }

        @Test
        void an_offer_of_which_nothing_is_left_is_exhausted_and_its_proposals_are_withdrawn() {
            var poor = anOffer().of("600000", "USD");
            var other = aNeed().numbered(2);
            exchange.receives(aNeed()).receives(other).receives(poor);
            exchange.answers(aNeed(), poor, PROVIDER, interested());
            exchange.answers(aNeed(), poor, STATE, accepted());

            assertThat(exchange.standing(poor).statusOn(TODAY)).isEqualTo(OfferStatus.EXHAUSTED);
            assertThat(exchange.lastSaid(other, poor)).isEqualTo("Nothing of the offer remains.");
        }

        @Test
        void a_gap_is_closed_by_an_amount_rounded_up_in_another_currency() {
            var euros = anOffer().of("5000000", "EUR");
            exchange.receives(aNeed().of("1100000.50", "USD")).receives(euros);
            exchange.answers(aNeed(), euros, PROVIDER, interested());
            exchange.answers(aNeed(), euros, STATE, accepted());

            assertThat(exchange.commitment().quantity()).isEqualTo(Quantity.of("846154.24", new Unit("EUR")));
            assertThat(exchange.commitment().inNeedUnit()).isEqualTo(usd("1100000.50"));
            assertThat(exchange.standing(aNeed()).gap().isNone()).isTrue();
        }

        @Test
        void the_pair_is_closed_until_its_commitment_has_ended() {
            exchange.receives(aNeed()).receives(anOffer());
            exchange.answers(aNeed(), anOffer(), PROVIDER, interestedIn("400000"));
            exchange.answers(aNeed(), anOffer(), STATE, accepted());
            exchange.receives(aNeed().inVersion(2).ofPriority(1));
            assertThat(exchange.proposed(aNeed())).isEmpty();

            exchange.readsBack(cancelled(exchange.commitment().row()));

            assertThat(exchange.proposed(aNeed())).containsExactly("NOR");
            assertThat(exchange.match(aNeed(), anOffer()).quantity()).isEqualTo(usd("1000000"));
            assertThat(exchange.match(aNeed(), anOffer()).agreement()).isNull();
        }
    }

    @Nested
    class Clocks {

        @Test
        void silence_is_noticed_step_by_step_and_then_the_match_lapses() {
            exchange.receives(aNeed()).receives(anOffer());

            exchange.on(day("2026-12-07"));
            assertThat(exchange.history(aNeed(), anOffer())).containsExactly(MatchStep.PROPOSED);
            exchange.on(day("2026-12-08"));
            assertThat(exchange.history(aNeed(), anOffer())).endsWith(MatchStep.REMINDED);
            exchange.on(day("2026-12-24"));
            assertThat(exchange.history(aNeed(), anOffer()))
                    .containsExactly(MatchStep.PROPOSED, MatchStep.REMINDED, MatchStep.REMINDED, MatchStep.ESCALATED);
            exchange.on(day("2027-01-23"));
            assertThat(exchange.match(aNeed(), anOffer()).status()).isEqualTo(MatchStatus.PROPOSED);
            exchange.on(day("2027-01-24"));
            assertThat(exchange.match(aNeed(), anOffer()).status()).isEqualTo(MatchStatus.LAPSED);
            assertThat(exchange.lastSaid(aNeed(), anOffer())).isEqualTo("No answer came by 23 January 2027.");
        }

        @Test
        void downtime_skips_none_and_repeats_none() {
            exchange.receives(aNeed()).receives(anOffer());

            exchange.on(day("2027-01-24")).on(day("2027-01-25"));

            assertThat(exchange.history(aNeed(), anOffer()))
                    .containsExactly(
                            MatchStep.PROPOSED,
                            MatchStep.REMINDED,
                            MatchStep.REMINDED,
                            MatchStep.ESCALATED,
                            MatchStep.LAPSED);
        }

        @Test
        void what_has_lapsed_makes_room_for_the_next_in_line() {
            exchange.receives(aNeed()).receives(anOffer()).receives(secondBest());
            exchange.on(day("2027-01-20")).receives(thirdBest());

            exchange.on(day("2027-01-24"));

            assertThat(exchange.proposed(aNeed())).containsExactly("CHE");
        }

        @Test
        void the_clock_runs_from_the_first_yes_however_often_its_amount_changes() {
            exchange.receives(aNeed()).receives(anOffer()).on(day("2026-12-01"));
            exchange.answers(aNeed(), anOffer(), PROVIDER, interestedIn("400000"))
                    .on(day("2026-12-20"));

            exchange.answers(aNeed(), anOffer(), PROVIDER, interestedIn("500000"));

            assertThat(exchange.match(aNeed(), anOffer()).answerDueOn()).isEqualTo(day("2027-01-30"));
            assertThat(exchange.match(aNeed(), anOffer()).waiting().steps()).isEqualTo(1);
        }

        @Test
        void only_the_side_whose_turn_it_is_is_reminded() {
            exchange.receives(aNeed()).receives(anOffer());
            exchange.answers(aNeed(), anOffer(), PROVIDER, interested());

            exchange.on(day("2026-12-08"));

            assertThat(exchange.lastSaid(aNeed(), anOffer()))
                    .isEqualTo("Reminder to Lao People's Democratic Republic: 14 days have passed without an answer.");
        }
    }

    @Nested
    class QuietReturns {

        @Test
        void what_was_being_considered_comes_back_with_its_old_days() {
            exchange.receives(aNeed()).receives(anOffer());
            exchange.answers(aNeed(), anOffer(), PROVIDER, considering("2026-12-24"));
            var due = exchange.match(aNeed(), anOffer()).answerDueOn();
            exchange.receives(anOffer().inVersion(2).forStates("TCD")).on(day("2026-11-30"));

            exchange.receives(anOffer().inVersion(3));

            var match = exchange.match(aNeed(), anOffer());
            assertThat(match.status()).isEqualTo(MatchStatus.PROPOSED);
            assertThat(match.proposedOn()).isEqualTo(TODAY);
            assertThat(match.answerDueOn()).isEqualTo(due);
        }
    }

    @Nested
    class ByHand {

        @Test
        void a_pair_that_is_not_among_the_best_takes_no_place_and_is_not_withdrawn_for_its_rank() {
            exchange.receives(aNeed())
                    .receives(anOffer())
                    .receives(secondBest())
                    .receives(thirdBest());

            exchange.proposesByHand(aNeed(), thirdBest()).on(day("2026-11-30"));

            assertThat(exchange.proposed(aNeed())).containsExactly("NOR", "SWE", "CHE");
            assertThat(exchange.match(aNeed(), thirdBest()).lastTransition().by())
                    .isEqualTo("coordinator");
        }

        @Test
        void it_is_withdrawn_when_a_rule_holds_no_longer() {
            exchange.receives(aNeed())
                    .receives(anOffer())
                    .receives(secondBest())
                    .receives(thirdBest());
            exchange.proposesByHand(aNeed(), thirdBest());

            exchange.receives(thirdBest().inVersion(2).forStates("TCD"));

            assertThat(exchange.match(aNeed(), thirdBest()).status()).isEqualTo(MatchStatus.WITHDRAWN);
        }

        @Test
        void a_pair_that_fails_a_rule_is_refused_with_the_failed_checks() {
            exchange.receives(aNeed()).receives(anOffer().forStates("TCD"));

            assertThatThrownBy(() -> exchange.proposesByHand(aNeed(), anOffer()))
                    .isInstanceOfSatisfying(ProposalRefused.class, refused -> assertThat(refused.failed())
                            .singleElement()
                            .satisfies(check -> assertThat(check.rule()).isEqualTo("RECIPIENT_ELIGIBLE")));
        }

        @Test
        void a_closed_pair_is_refused() {
            exchange.receives(aNeed()).receives(anOffer());
            exchange.answers(aNeed(), anOffer(), PROVIDER, declined(DeclineReason.BUDGET_YEAR));

            assertThatThrownBy(() -> exchange.proposesByHand(aNeed(), anOffer()))
                    .isInstanceOfSatisfying(ProposalRefused.class, refused -> assertThat(refused.reason())
                            .isEqualTo(ProposalRefused.Reason.PAIR_NOT_OPEN));
        }
    }

    private static OfferBuilder secondBest() {
        return anOffer().numbered(102).by("SWE");
    }

    private static OfferBuilder thirdBest() {
        return anOffer().numbered(103).by("CHE");
    }

    private static CommitmentRow cancelled(CommitmentRow row) {
        return new CommitmentRow(
                row.id(),
                row.version() + 1,
                row.matchId(),
                row.attempt(),
                row.needId(),
                row.offerId(),
                row.state(),
                row.provider(),
                row.obligation(),
                CommitmentStatus.CANCELLED,
                row.signed(),
                Quantity.none(row.inOfferUnit().unit()),
                Quantity.none(row.inNeedUnit().unit()),
                row.receivedInNeedUnit(),
                row.accessFor(),
                row.agreedAt(),
                List.of(),
                null);
    }

    private static Quantity usd(String amount) {
        return Quantity.of(amount, new Unit("USD"));
    }
}
