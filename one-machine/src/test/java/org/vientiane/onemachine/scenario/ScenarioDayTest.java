package org.vientiane.onemachine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ScenarioDayTest {

    @Test
    void a_period_ends_the_day_before_so_many_months_have_passed() {
        var period = new ScenarioDay(LocalDate.parse("2026-11-24")).period(2, 12);

        assertThat(period.path("from").asString()).isEqualTo("2027-01-24");
        assertThat(period.path("to").asString()).isEqualTo("2028-01-23");
    }

    @Test
    void a_period_of_no_months_ahead_begins_today() {
        var period = new ScenarioDay(LocalDate.parse("2026-11-24")).period(0, 24);

        assertThat(period.path("from").asString()).isEqualTo("2026-11-24");
    }

    @Test
    void a_month_too_short_for_the_day_gives_its_last_day() {
        var day = new ScenarioDay(LocalDate.parse("2027-03-31"));

        assertThat(day.monthsAgo(1)).isEqualTo("2027-02-28");
        assertThat(day.period(1, 1).toString()).isEqualTo("{\"from\":\"2027-04-30\",\"to\":\"2027-05-29\"}");
    }
}
