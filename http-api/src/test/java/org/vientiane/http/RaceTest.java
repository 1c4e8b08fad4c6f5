package org.vientiane.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RaceTest {

    @Test
    void who_loses_tries_anew_until_a_write_holds() {
        var attempts = List.of(Optional.<String>empty(), Optional.<String>empty(), Optional.of("written"))
                .iterator();

        assertThat(Race.untilWon(attempts::next)).isEqualTo("written");
        assertThat(attempts).isExhausted();
    }

    @Test
    void who_never_wins_is_asked_to_come_back() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Race.untilWon(Optional::empty))
                .satisfies(problem -> assertThat(problem.type()).isEqualTo(ProblemType.UNAVAILABLE));
    }
}
