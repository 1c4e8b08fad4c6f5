package org.vientiane.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.endtoend.Eventually.eventually;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vientiane.endtoend.driver.Answer;
import org.vientiane.endtoend.driver.Client;
import org.vientiane.endtoend.driver.Exchange;
import org.vientiane.onemachine.ReceivedMail;
import tools.jackson.databind.JsonNode;

/** What a state has of posting a need: proposals with their reasons, and mail to those concerned. */
@ExtendWith(SharedExchange.class)
class PostedNeedIT {

    private static final String STATE = "focal-point@lao.example";
    private static final String COORDINATOR = "coordinator@coordination.example";

    private final Exchange exchange;
    private final Client coordinator;
    private final Posts posts;

    PostedNeedIT(Exchange exchange) {
        this.exchange = exchange;
        this.coordinator = exchange.as("coordinator");
        this.posts = new Posts(exchange);
    }

    @AfterEach
    void take_back() {
        posts.close();
    }

    @Test
    void a_need_posted_as_a_state_is_proposed_to_the_best_offers_for_reasons_that_add_up() {
        var need = posts.post("LAO", "/needs", schoolRoad("Clearance along the new school road in Nonghet"));

        assertThat(need.path()).isEqualTo("/needs/" + need.id());
        assertThat(need.etag()).isEqualTo("\"1\"");
        assertThat(need.body().path("gap").path("amount").asString()).isEqualTo("1100000.50");
        eventually(() -> assertThat(need.proposals()).hasSize(5));
        assertThat(need.proposals()).allSatisfy(PostedNeedIT::addsUp);
        assertThat(need.proposals()).allSatisfy(match -> assertThat(Answer.rows(match.path("checks")))
                .hasSize(8)
                .allMatch(check -> check.path("passed").asBoolean()));
    }

    private static void addsUp(JsonNode match) {
        var reasons = Answer.rows(match.path("reasons"));

        assertThat(reasons).hasSize(10).allSatisfy(reason -> {
            assertThat(reason.path("text").asString()).isNotBlank();
            assertThat(Answer.rows(reason.path("actions"))).isNotEmpty();
        });
        assertThat(reasons.stream()
                        .map(reason -> new BigDecimal(reason.path("points").asString()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(match.path("score").asString());
    }

    @Test
    void its_state_the_provider_and_the_coordinators_each_have_one_mail_of_a_proposal() {
        var title = "Clearance around the clinic in Nonghet";
        var need = posts.post("LAO", "/needs", schoolRoad(title));

        eventually(() -> assertThat(need.proposals()).hasSize(5));
        for (var match : need.proposals()) {
            eventually(() -> assertThat(recipients(match))
                    .containsExactlyInAnyOrder(
                            STATE + " SENT",
                            "focal-point@" + provider(match) + ".example SENT",
                            COORDINATOR + " SENT",
                            "clearance-035@coordination.example SENT"));
        }
        var mails = mailsOf(title);
        assertThat(mails).hasSize(20);
        assertThat(mails).extracting(ReceivedMail::messageId).doesNotHaveDuplicates();
        assertThat(mails.stream().collect(Collectors.groupingBy(ReceivedMail::recipient, Collectors.counting())))
                .containsEntry(STATE, 5L)
                .containsEntry(COORDINATOR, 5L);
    }

    @Test
    void a_mail_tells_the_matter_the_score_and_its_reasons_with_their_actions_in_text_and_html() {
        var title = "Clearance beside the market in Nonghet";
        var need = posts.post("LAO", "/needs", schoolRoad(title));

        eventually(() -> assertThat(mailsOf(title)).hasSize(20));
        var german = need.proposals().stream()
                .filter(match -> provider(match).equals("deu"))
                .findFirst()
                .orElseThrow();
        var mail = mailsOf(title).stream()
                .filter(one -> one.recipient().equals("focal-point@deu.example"))
                .findFirst()
                .orElseThrow();
        assertThat(mail.subject()).isNotBlank();
        for (var content : List.of(mail.text(), mail.html())) {
            assertThat(content)
                    .contains(title, german.path("score").asString(), "Action")
                    .contains("EUR", "USD");
        }
    }

    private List<String> recipients(JsonNode match) {
        return coordinator.all("/messages?match=" + match.path("id").asString()).stream()
                .map(message -> message.path("recipient").asString() + " "
                        + message.path("status").asString())
                .toList();
    }

    private List<ReceivedMail> mailsOf(String title) {
        return exchange.mails().stream()
                .filter(mail -> mail.text().contains(title))
                .toList();
    }

    private static String provider(JsonNode match) {
        return match.path("provider").asString().toLowerCase(Locale.ROOT);
    }

    private static String schoolRoad(String title) {
        var today = Posts.today();
        return """
                {"state": "LAO", "title": "%s", "obligation": "CLEARANCE", "assistance": "FUNDING",
                 "quantity": {"amount": "1200000.50", "unit": "USD"}, "nationalResources": {"amount": "100000", "unit": "USD"},
                 "period": {"from": "%s", "to": "%s"}, "channels": ["GOVERNMENT", "UNITED_NATIONS"], "nationalPriority": 2,
                 "nationalPlan": "Safe Path Forward II", "programme": {"name": "UXO Lao", "kind": "GOVERNMENT"},
                 "evidence": {"kind": "TECHNICAL_SURVEY", "reference": "TS-2025-118", "dated": "%s"}, "requestedOn": "%s"}"""
                .formatted(
                        title, today.plusMonths(2), today.plusMonths(26), today.minusMonths(17), today.minusDays(200));
    }
}
