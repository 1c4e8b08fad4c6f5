package org.vientiane.matching.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vientiane.matching.testing.PolicyBuilder.aPolicy;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.EventJson;
import org.vientiane.matching.reckoning.Policy;

class PoliciesTest {

    @Test
    void the_policy_that_comes_with_the_service_is_the_designs() throws IOException {
        assertThat(shipped()).isEqualTo(aPolicy().build());
    }

    @Test
    void a_policy_is_shown_as_it_is_written() throws IOException {
        var json = EventJson.mapper();

        var shown = json.readTree(json.writeValueAsString(PolicyDocument.of(shipped())));

        assertThat(shown.get("weights").get("NATIONAL_PRIORITY").isInt()).isTrue();
        assertThat(shown.get("usdPerUnit").get("EUR").asString()).isEqualTo("1.3");
        assertThat(shown.get("usdPerUnit").get("LAK").asString()).isEqualTo("0.000124");
        assertThat(shown.get("quietReturnDays").asInt()).isEqualTo(7);
    }

    @Test
    void one_of_the_policies_is_current_and_all_are_known() {
        var one = aPolicy().inVersion("vientiane-1").build();
        var two = aPolicy().inVersion("vientiane-2").withProposalsPerNeed(3).build();

        var policies = new Policies(List.of(two, one), "vientiane-2");

        assertThat(policies.current()).isEqualTo(two);
        assertThat(policies.find("vientiane-1")).contains(one);
        assertThat(policies.find("vientiane-3")).isEmpty();
        assertThat(policies.all()).containsExactly(one, two);
    }

    @Test
    void a_version_is_one_policy() {
        var one = aPolicy().build();

        assertThatThrownBy(() -> new Policies(List.of(one, one), "vientiane-1")).hasMessageContaining("vientiane-1");
    }

    @Test
    void a_current_policy_that_is_not_there_is_told() {
        assertThatThrownBy(() -> new Policies(List.of(aPolicy().build()), "vientiane-9"))
                .hasMessageContaining("vientiane-9")
                .hasMessageContaining("vientiane-1");
    }

    private static Policy shipped() throws IOException {
        try (var file = Objects.requireNonNull(Policies.class.getResourceAsStream("vientiane-1.json"))) {
            return EventJson.mapper().readValue(file, PolicyDocument.class).policy();
        }
    }
}
