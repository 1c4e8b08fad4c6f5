package org.vientiane.matching.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vientiane.matching.testing.PolicyBuilder.aPolicy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PolicyTest {

    @Test
    void the_weights_of_the_default_policy_add_up_to_a_hundred() {
        assertThat(aPolicy().build().weights().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
    }

    @Test
    void every_criterion_has_a_weight() {
        assertThatThrownBy(() -> aPolicy().withoutWeight("WAITING").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("vientiane-1");
    }

    @Test
    void every_weight_has_a_criterion() {
        assertThatThrownBy(() -> aPolicy().withWeight("LUCK", "5").build()).hasMessageContaining("LUCK");
    }

    @Test
    void no_weight_is_below_nothing() {
        assertThat(aPolicy().withWeight("WAITING", "0").build().weight("WAITING"))
                .isZero();
        assertThatThrownBy(() -> aPolicy().withWeight("WAITING", "-1").build()).hasMessageContaining("WAITING");
    }

    @Test
    void a_need_has_one_proposal_at_least() {
        assertThatThrownBy(() -> aPolicy().withProposalsPerNeed(0).build()).hasMessageContaining("below 1");
    }
}
