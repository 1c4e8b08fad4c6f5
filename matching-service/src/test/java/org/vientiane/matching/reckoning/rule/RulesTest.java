package org.vientiane.matching.reckoning.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void the_rules_stand_in_their_order_with_their_actions() {
        var actions = new LinkedHashMap<String, List<Integer>>();
        Rules.ALL.forEach(rule -> actions.put(rule.name(), rule.actions()));

        assertThat(actions)
                .containsExactly(
                        entry("SAME_OBLIGATION", List.of(37)),
                        entry("SAME_ASSISTANCE", List.of(37)),
                        entry("RECIPIENT_ELIGIBLE", List.of(40)),
                        entry("PERIODS_OVERLAP", List.of(38)),
                        entry("CAPACITY_REMAINS", List.of(37)),
                        entry("CHANNEL_AGREED", List.of(39)),
                        entry("ACCESS_POSSIBLE", List.of(41)),
                        entry("REQUEST_CURRENT", List.of(37)));
    }
}
