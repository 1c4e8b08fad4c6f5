package org.vientiane.needs.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.vientiane.needs.need.NeedBuilder.TODAY;
import static org.vientiane.needs.need.NeedBuilder.aNeed;

import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Unit;

class NeedTest {

    private static final Optional<HandledRequest> NO_KEY = Optional.empty();

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

        assertThat(confirmed).isEqualTo(new Need(need.id(), 2, need.terms(), TODAY.plusDays(9), false, need.handled()));
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

    private static void assertRefused(ThrowingCallable change, ChangeRefused.Reason reason) {
        assertThatExceptionOfType(ChangeRefused.class)
                .isThrownBy(change)
                .extracting(ChangeRefused::reason)
                .isEqualTo(reason);
    }
}
