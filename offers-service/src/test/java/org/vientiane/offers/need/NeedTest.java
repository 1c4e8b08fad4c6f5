package org.vientiane.offers.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.offers.need.NeedBuilder.TODAY;
import static org.vientiane.offers.need.NeedBuilder.aNeed;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Unit;

class NeedTest {

    @Test
    void the_gap_is_what_commitments_leave() {
        assertThat(aNeed().withCommitted("200000.50").build().gap())
                .isEqualTo(Quantity.of("999999.50", new Unit("USD")));
    }

    @Test
    void a_need_is_unfilled_as_long_as_something_is_lacking_and_it_may_be_answered() {
        assertThat(aNeed().build().isUnfilled(TODAY)).isTrue();
        assertThat(aNeed().withCommitted("1200000").build().isUnfilled(TODAY)).isFalse();
        assertThat(aNeed().withdrawn().build().isUnfilled(TODAY)).isFalse();
        assertThat(aNeed().during(TODAY.minusYears(1), TODAY).build().isUnfilled(TODAY))
                .isTrue();
        assertThat(aNeed().during(TODAY.minusYears(1), TODAY).build().isUnfilled(TODAY.plusDays(1)))
                .isFalse();
    }

    @Test
    void a_confirmation_holds_for_twelve_months() {
        assertThat(aNeed().confirmedOn(TODAY.minusMonths(12)).build().isCurrent(TODAY))
                .isTrue();
        assertThat(aNeed().confirmedOn(TODAY.minusMonths(12).minusDays(1))
                        .build()
                        .isCurrent(TODAY))
                .isFalse();
    }

    @Test
    void what_was_there_before_the_service_began_is_no_news() {
        var told = new ArrayList<Need>();
        var needs = new Needs(List.of((need, cause) -> told.add(need)));
        var old = aNeed().build();
        var young = aNeed().build();

        needs.takeIn(old, null);
        assertThat(needs.areWhole()).isFalse();
        needs.becomeWhole();
        needs.takeIn(young, null);

        assertThat(told).containsExactly(young);
        assertThat(needs.areWhole()).isTrue();
        assertThat(needs.unfilled(TODAY)).containsExactlyInAnyOrder(old, young);
    }
}
