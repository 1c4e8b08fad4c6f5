package org.vientiane.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TodayTest {

    @Test
    void a_day_begins_at_midnight_in_utc() {
        assertThat(dayAt("2026-11-23T23:59:59.999Z")).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(dayAt("2026-11-24T00:00:00Z")).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void a_fixed_day_stays() {
        assertThat(Today.fixed(LocalDate.of(2026, 11, 24)).day()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    private static LocalDate dayAt(String instant) {
        return Today.of(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC)).day();
    }
}
