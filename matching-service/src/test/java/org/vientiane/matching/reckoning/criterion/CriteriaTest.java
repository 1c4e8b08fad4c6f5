package org.vientiane.matching.reckoning.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class CriteriaTest {

    @Test
    void the_criteria_stand_in_their_order_with_their_actions() {
        var actions = new LinkedHashMap<String, List<Integer>>();
        Criteria.ALL.forEach(criterion -> actions.put(criterion.name(), criterion.actions()));

        assertThat(actions)
                .containsExactly(
                        entry("NATIONAL_PRIORITY", List.of(38)),
                        entry("WAITING", List.of(37, 38)),
                        entry("COVERAGE", List.of(37)),
                        entry("CONTINUITY", List.of(38, 40)),
                        entry("LEAST_DEVELOPED", List.of(40)),
                        entry("NATIONAL_OWNERSHIP", List.of(33, 40)),
                        entry("LONG_TERM", List.of(40)),
                        entry("PROGRAMME_SUPPORT", List.of(39)),
                        entry("EVIDENCE", List.of(50)),
                        entry("EXPERTISE", List.of(36)));
    }
}
