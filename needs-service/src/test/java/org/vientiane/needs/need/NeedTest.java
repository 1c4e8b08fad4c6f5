package org.vientiane.needs.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.vientiane.needs.need.NeedBuilder.TODAY;
import static org.vientiane.needs.need.NeedBuilder.aNeed;

import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.Ids;
import org.vientiane.contracts.commitment.CommitmentEntry;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Unit;

class NeedTest {

    private static final Optional<HandledRequest> NO_KEY = Optional.empty();
    private static final UUID COMMITMENT = Ids.next();

    @Test
    void a_new_need_is_confirmed_on_the_day_it_is_published() {
        var need = aNeed().published();

        assertThat(need.version()).isEqualTo(1);
        assertThat(need.confirmedOn()).isEqualTo(TODAY);
        assertThat(need.status(TODAY)).isEqualTo(NeedStatus.OPEN);
    }

    @Test
    void the_gap_is_what_own_and_other_support_leave() {
        var need =
                aNeed().withNationalResources("100000").withOtherSupport("0.50").published();

        assertThat(need.gap()).isEqualTo(Quantity.of("1100000.00", new Unit("USD")));
    }

    @Test
    void a_need_expires_the_day_after_its_last() {
        var need = aNeed().until(TODAY).published();

        assertThat(need.status(TODAY)).isEqualTo(NeedStatus.OPEN);
        assertThat(need.status(TODAY.plusDays(1))).isEqualTo(NeedStatus.EXPIRED);
    }

    @Test
    void what_is_withdrawn_is_not_shown_as_expired() {
        var need = aNeed().until(TODAY).published().withdrawn(NO_KEY);

        assertThat(need.status(TODAY.plusDays(1))).isEqualTo(NeedStatus.WITHDRAWN);
    }

    @Test
    void an_amendment_confirms_and_is_one_version_further_even_with_the_same_words() {
        var need = aNeed().published();

        var amended = need.amended(need.terms(), TODAY.plusDays(9));

        assertThat(amended.version()).isEqualTo(2);
        assertThat(amended.confirmedOn()).isEqualTo(TODAY.plusDays(9));
        assertThat(amended.terms()).isEqualTo(need.terms());
    }

    @Test
    void an_amendment_with_a_later_period_revives_what_has_expired() {
        var day = TODAY.plusDays(1);
        var need = aNeed().until(TODAY).published();

        var amended = need.amended(aNeed().until(day).terms(), day);

        assertThat(amended.status(day)).isEqualTo(NeedStatus.OPEN);
    }

    @Test
    void a_confirmation_changes_the_day_and_nothing_else() {
        var need = aNeed().published();

        var confirmed = need.confirmed(TODAY.plusDays(9), NO_KEY);

        assertThat(confirmed)
                .isEqualTo(new Need(
                        need.id(), 2, need.terms(), TODAY.plusDays(9), false, need.commitments(), need.handled()));
    }

    @Test
    void what_has_expired_cannot_be_confirmed() {
        var need = aNeed().until(TODAY).published();

        assertRefused(() -> need.confirmed(TODAY.plusDays(1), NO_KEY), ChangeRefused.Reason.EXPIRED);
    }

    @Test
    void what_is_withdrawn_stays_as_it_is() {
        var need = aNeed().published().withdrawn(NO_KEY);

        assertRefused(() -> need.amended(need.terms(), TODAY), ChangeRefused.Reason.WITHDRAWN);
        assertRefused(() -> need.confirmed(TODAY, NO_KEY), ChangeRefused.Reason.WITHDRAWN);
        assertRefused(() -> need.withdrawn(NO_KEY), ChangeRefused.Reason.WITHDRAWN);
    }

    @Test
    void a_need_remembers_the_requests_that_it_has_taken_in() {
        var confirmation = new HandledRequest("confirmation", "a");
        var withdrawal = new HandledRequest("withdrawal", "b");

        var need = aNeed().published()
                .confirmed(TODAY, Optional.of(confirmation))
                .amended(aNeed().titled("Anew").terms(), TODAY)
                .withdrawn(Optional.of(withdrawal));

        assertThat(need.handled()).containsExactly(confirmation, withdrawal);
        assertThat(need.version()).isEqualTo(4);
    }

    @Test
    void what_is_promised_narrows_the_gap_and_counts_as_nothing_received() {
        var need = aNeed().published().with(entry(1, "400000", "0"));

        assertThat(need.version()).isEqualTo(2);
        assertThat(need.gap()).isEqualTo(usd("800000.50"));
        assertThat(need.committed()).isEqualTo(usd("400000"));
        assertThat(need.received()).isEqualTo(usd("0"));
        assertThat(need.status(TODAY)).isEqualTo(NeedStatus.PARTLY_COVERED);
    }

    @Test
    void a_need_is_covered_when_commitments_close_its_gap_and_met_when_all_of_it_has_been_received() {
        var need = aNeed().withNationalResources("200000.50").published();

        assertThat(need.with(entry(1, "999999.99", "999999.99")).status(TODAY)).isEqualTo(NeedStatus.PARTLY_COVERED);
        assertThat(need.with(entry(1, "1000000", "999999.99")).status(TODAY)).isEqualTo(NeedStatus.COVERED);
        assertThat(need.with(entry(1, "1000000", "1000000")).status(TODAY)).isEqualTo(NeedStatus.MET);
    }

    @Test
    void the_gap_opens_again_when_a_commitment_comes_to_less() {
        var need = aNeed().published().with(entry(1, "1200000.50", "0")).with(entry(2, "400000", "0"));

        assertThat(need.gap()).isEqualTo(usd("800000.50"));
        assertThat(need.status(TODAY)).isEqualTo(NeedStatus.PARTLY_COVERED);
    }

    @Test
    void a_version_of_a_commitment_that_is_known_or_older_is_no_news() {
        var need = aNeed().published().with(entry(2, "400000", "0"));

        assertThat(need.knows(entry(1, "500000", "0"))).isTrue();
        assertThat(need.knows(entry(2, "400000", "0"))).isTrue();
        assertThat(need.knows(entry(3, "400000", "0"))).isFalse();
    }

    @Test
    void of_several_statuses_the_first_in_the_order_of_the_design_holds() {
        var later = TODAY.plusDays(1);
        var need = aNeed().until(TODAY).published();

        assertThat(need.with(entry(1, "1200000.50", "1200000.50")).status(later))
                .isEqualTo(NeedStatus.MET);
        assertThat(need.with(entry(1, "1200000.50", "0")).status(later)).isEqualTo(NeedStatus.COVERED);
        assertThat(need.with(entry(1, "400000", "0")).status(later)).isEqualTo(NeedStatus.EXPIRED);
        assertThat(need.with(entry(1, "1200000.50", "1200000.50"))
                        .withdrawn(NO_KEY)
                        .status(TODAY))
                .isEqualTo(NeedStatus.WITHDRAWN);
    }

    @Test
    void commitments_stand_and_are_followed_when_the_need_is_withdrawn() {
        var need = aNeed().published().with(entry(1, "400000", "0")).withdrawn(NO_KEY);

        var followed = need.with(entry(2, "400000", "400000"));

        assertThat(followed.status(TODAY)).isEqualTo(NeedStatus.WITHDRAWN);
        assertThat(followed.received()).isEqualTo(usd("400000"));
    }

    @Test
    void less_than_is_committed_cannot_be_asked_for() {
        var need = aNeed().published().with(entry(1, "400000", "0"));

        assertThat(need.amended(aNeed().of("400000", "USD").terms(), TODAY).status(TODAY))
                .isEqualTo(NeedStatus.COVERED);
        assertRefused(
                () -> need.amended(aNeed().of("399999.99", "USD").terms(), TODAY),
                ChangeRefused.Reason.BELOW_COMMITTED,
                usd("400000"),
                usd("399999.99"),
                usd("0.01"));
        assertRefused(
                () -> need.amended(aNeed().withNationalResources("800000.51").terms(), TODAY),
                ChangeRefused.Reason.BELOW_COMMITTED,
                usd("400000"),
                usd("399999.99"),
                usd("0.01"));
    }

    @Test
    void unit_and_kind_of_assistance_stay_while_something_is_committed() {
        var need = aNeed().published().with(entry(1, "400000", "0"));
        var months = aNeed().of(Assistance.EXPERTISE, "60", "PERSON_MONTH")
                .published()
                .with(new CommitmentEntry(
                        COMMITMENT, 1, Quantity.of("6", Unit.PERSON_MONTH), Quantity.none(Unit.PERSON_MONTH)));

        assertRefused(
                () -> need.amended(aNeed().of("1200000.50", "EUR").terms(), TODAY),
                ChangeRefused.Reason.OTHER_UNIT,
                usd("400000"),
                new Unit("EUR"));
        assertRefused(
                () -> months.amended(
                        aNeed().of(Assistance.ACCESS_FACILITATION, "60", "PERSON_MONTH")
                                .terms(),
                        TODAY),
                ChangeRefused.Reason.OTHER_ASSISTANCE,
                Quantity.of("6", Unit.PERSON_MONTH),
                Assistance.EXPERTISE);
    }

    @Test
    void a_cancelled_commitment_of_which_nothing_came_ties_nobody() {
        var need = aNeed().published().with(entry(1, "400000", "0")).with(entry(2, "0", "0"));

        var amended = need.amended(aNeed().of(Assistance.TRAINING, "4", "PLACE").terms(), TODAY);

        assertThat(amended.status(TODAY)).isEqualTo(NeedStatus.OPEN);
        assertThat(amended.gap()).isEqualTo(Quantity.of("4", Unit.PLACE));
    }

    @Test
    void an_agreement_that_crossed_a_lowering_stands_and_leaves_no_gap() {
        var need = aNeed().of("300000", "USD").published().with(entry(1, "400000", "0"));

        assertThat(need.gap()).isEqualTo(usd("0"));
        assertThat(need.committed()).isEqualTo(usd("400000"));
        assertThat(need.status(TODAY)).isEqualTo(NeedStatus.COVERED);
        assertThat(need.amended(aNeed().of("350000", "USD").terms(), TODAY).gap())
                .isEqualTo(usd("0"));
    }

    @Test
    void an_agreement_that_crossed_a_change_of_unit_leaves_no_gap_until_the_unit_is_put_back() {
        var need = aNeed().of("300000", "EUR").published().with(entry(1, "400000", "400000"));

        assertThat(need.gap()).isEqualTo(Quantity.of("0", new Unit("EUR")));
        assertThat(need.committed()).isEqualTo(Quantity.of("300000", new Unit("EUR")));
        assertThat(need.received()).isEqualTo(Quantity.of("0", new Unit("EUR")));
        assertThat(need.status(TODAY)).isEqualTo(NeedStatus.COVERED);
        assertThat(need.amended(aNeed().terms(), TODAY).gap()).isEqualTo(usd("800000.50"));
    }

    private static CommitmentEntry entry(long version, String committed, String received) {
        return new CommitmentEntry(COMMITMENT, version, usd(committed), usd(received));
    }

    private static Quantity usd(String amount) {
        return Quantity.of(amount, new Unit("USD"));
    }

    private static void assertRefused(ThrowingCallable change, ChangeRefused.Reason reason, Object... figures) {
        assertThatExceptionOfType(ChangeRefused.class).isThrownBy(change).satisfies(refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.figures()).containsExactly(figures);
        });
    }
}
