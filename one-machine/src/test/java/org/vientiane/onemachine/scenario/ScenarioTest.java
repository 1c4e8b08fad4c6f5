package org.vientiane.onemachine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vientiane.onemachine.running.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScenarioTest {

    private static final List<ScenarioPost> POSTS = Scenario.postedOn(LocalDate.parse("2026-11-24"));

    @Test
    void focal_points_come_first_then_offers_then_needs() {
        assertThat(POSTS.stream().map(ScenarioPost::service).distinct())
                .containsExactly(Service.NOTIFICATION, Service.OFFERS, Service.NEEDS);
        assertThat(of(Service.NOTIFICATION)).hasSize(45);
        assertThat(of(Service.OFFERS)).hasSize(30);
        assertThat(of(Service.NEEDS)).hasSize(33);
    }

    @Test
    void each_thing_has_a_key_of_its_own() {
        assertThat(POSTS).extracting(ScenarioPost::idempotencyKey).doesNotHaveDuplicates();
    }

    @Test
    void states_post_needs_providers_offers_and_coordinators_focal_points() {
        assertThat(of(Service.NEEDS)).allSatisfy(post -> assertThat(post.party())
                .isEqualTo(post.body().path("state").asString()));
        assertThat(of(Service.OFFERS)).allSatisfy(post -> assertThat(post.party())
                .isEqualTo(post.body().path("provider").asString()));
        assertThat(of(Service.NOTIFICATION))
                .allSatisfy(post -> assertThat(post.party()).isEqualTo("coordinator"));
    }

    @Test
    void a_need_is_posted_as_its_row_says() {
        assertThat((JsonNode) of(Service.NEEDS).get(0).body())
                .isEqualTo(
                        json(
                                """
                {"state": "LAO",
                 "title": "Clearance of priority areas in the poorest districts of Xieng Khouang and Savannakhet",
                 "obligation": "CLEARANCE", "assistance": "FUNDING",
                 "quantity": {"amount": "50000000", "unit": "USD"},
                 "nationalResources": {"amount": "3000000", "unit": "USD"},
                 "period": {"from": "2026-12-24", "to": "2029-12-23"},
                 "channels": ["GOVERNMENT", "UNITED_NATIONS", "CIVIL_SOCIETY"],
                 "nationalPriority": 1,
                 "nationalPlan": "National Strategic Plan for the UXO Sector - The Safe Path Forward II",
                 "programme": {"name": "UXO Lao", "kind": "GOVERNMENT"},
                 "nonStateActorArea": false,
                 "evidence": {"kind": "TECHNICAL_SURVEY", "dated": "2025-05-24"},
                 "beneficiaries": {"women": 61000, "girls": 38000, "men": 59000, "boys": 40000},
                 "requestedOn": "2025-09-24"}"""));
    }

    @Test
    void what_stands_empty_in_a_need_is_left_out() {
        var survey = of(Service.NEEDS).get(15).body();

        assertThat(survey.path("title").asString()).isEqualTo("Technical survey of suspected hazardous areas");
        assertThat(survey.has("nationalPlan")).isFalse();
        assertThat(survey.has("evidence")).isFalse();
        assertThat(survey.has("beneficiaries")).isFalse();
    }

    @Test
    void an_offer_is_posted_as_its_row_says() {
        assertThat((JsonNode) of(Service.OFFERS).get(2).body())
                .isEqualTo(
                        json(
                                """
                {"provider": "AUS", "title": "Mine action strategy - Asia and the Pacific",
                 "obligations": ["CLEARANCE", "RISK_REDUCTION_EDUCATION", "VICTIM_ASSISTANCE"],
                 "assistance": "FUNDING",
                 "capacity": {"amount": "20000000", "unit": "AUD"},
                 "minimumPerNeed": {"amount": "250000", "unit": "AUD"},
                 "maximumPerNeed": {"amount": "8000000", "unit": "AUD"},
                 "period": {"from": "2026-12-24", "to": "2029-12-23"},
                 "recipients": {"regions": ["035", "034", "061", "054"], "leastDevelopedOnly": false},
                 "channels": ["UNITED_NATIONS", "CIVIL_SOCIETY", "GOVERNMENT"],
                 "worksInNonStateActorAreas": false, "renewable": true}"""));
    }

    @Test
    void deputies_are_second_contacts() {
        var secondContacts = of(Service.NOTIFICATION).stream()
                .map(ScenarioPost::body)
                .filter(body -> body.path("secondContact").asBoolean(false))
                .map(body -> body.path("email").asString());

        assertThat(secondContacts).containsExactly("deputy@lao.example", "deputy@lbn.example", "deputy@nor.example");
    }

    @Test
    void a_coordinator_s_list_is_posted_as_its_row_says() {
        assertThat((JsonNode) of(Service.NOTIFICATION).get(44).body())
                .isEqualTo(
                        json(
                                """
                {"party": "coordinator", "name": "Coordinator, clearance in South-eastern Asia",
                 "email": "clearance-035@coordination.example", "roles": ["coordinator"], "language": "en",
                 "obligations": ["CLEARANCE", "RISK_REDUCTION_EDUCATION"], "regions": ["035"]}"""));
    }

    @Test
    void the_same_day_gives_the_same_bodies() {
        assertThat(Scenario.postedOn(LocalDate.parse("2026-11-24"))).isEqualTo(POSTS);
    }

    private static List<ScenarioPost> of(Service service) {
        return POSTS.stream().filter(post -> post.service() == service).toList();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
