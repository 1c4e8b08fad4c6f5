package org.vientiane.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CorrelationTest {

    @Test
    void work_within_work_has_its_own_id_and_then_the_old_one_is_back() {
        var ids = new ArrayList<Optional<String>>();

        Correlation.during("outer", () -> {
            Correlation.during("inner", () -> ids.add(Optional.ofNullable(Correlation.current())));
            Correlation.during(null, () -> ids.add(Optional.ofNullable(Correlation.current())));
            ids.add(Optional.ofNullable(Correlation.current()));
        });

        ids.add(Optional.ofNullable(Correlation.current()));
        assertThat(ids).containsExactly(Optional.of("inner"), Optional.empty(), Optional.of("outer"), Optional.empty());
    }
}
