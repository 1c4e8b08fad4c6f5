package org.vientiane.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final Period MARCH = period("2027-03-01", "2027-03-31");

    @Test
    void both_days_are_included() {
        assertThat(MARCH.days()).isEqualTo(31);
        assertThat(period("2027-03-01", "2027-03-01").days()).isEqualTo(1);
        assertThat(period("2027-02-01", "2029-01-31").days()).isEqualTo(731);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-01,2027-03-31,31",
        "2027-03-31,2027-04-30,1",
        "2027-02-01,2027-03-01,1",
        "2027-04-01,2027-04-30,0",
        "2027-02-01,2027-02-28,0",
        "2029-01-01,2029-12-31,0",
        "2027-03-10,2027-03-12,3",
        "2026-01-01,2028-12-31,31"
    })
    void two_periods_share_the_days_that_lie_in_both(LocalDate from, LocalDate to, long shared) {
        var other = new Period(from, to);

        assertThat(MARCH.sharedDays(other)).isEqualTo(shared);
        assertThat(other.sharedDays(MARCH)).isEqualTo(shared);
    }

    @Test
    void it_is_over_from_the_day_after_its_last() {
        assertThat(MARCH.hasEndedOn(LocalDate.parse("2027-03-31"))).isFalse();
        assertThat(MARCH.hasEndedOn(LocalDate.parse("2027-04-01"))).isTrue();
    }

    @Test
    void it_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> period("2012-01-01", "2011-01-01"))
                .hasMessage("period.to (2011-01-01) lies before period.from (2012-01-01)");
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
