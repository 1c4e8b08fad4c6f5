package org.vientiane.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.vientiane.notification.MatchBuilder.aMatch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.EventJson;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.match.MatchEvent;
import org.vientiane.contracts.match.Side;
import org.vientiane.contracts.testing.EventSchemas;
import org.vientiane.onemachine.ReceivedMail;
import tools.jackson.databind.JsonNode;

/** From a match on its topic to mails in a mailbox. */
class MailIT extends ServiceTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @BeforeEach
    void somebodyToWriteTo() {
        register("LAO", "affected-state", "focal-point@lao.example", "en");
        register("DEU", "provider", "focal-point@deu.example", "fr");
        register("coordinator", "coordinator", "coordinator@coordination.example", "en");
    }

    @Test
    void a_proposal_is_told_to_both_sides_and_coordinators_once_however_often_it_is_redelivered() {
        var match = aMatch().build();

        topics.send(Topics.MATCHES, match, match, match);
        awaitMessages(match, 3, "SENT");
        topics.send(Topics.MATCHES, match);
        var later = aMatch().build();
        topics.send(Topics.MATCHES, later);
        awaitMessages(later, 3, "SENT");

        assertThat(mails(match))
                .extracting(ReceivedMail::recipient)
                .containsExactlyInAnyOrder(
                        "focal-point@lao.example", "focal-point@deu.example", "coordinator@coordination.example");
        assertThat(mailbox.countsByMessageId().values()).containsOnly(1L);
    }

    @Test
    void a_mail_has_its_headers_and_both_forms_and_the_api_tells_it_as_it_went_out() {
        var match = aMatch().titled("Déminage\r\nBcc: everybody@lao.example").build();
        topics.send(Topics.MATCHES, match);
        awaitMessages(match, 3, "SENT");

        var mail = mails(match).stream()
                .filter(one -> one.recipient().equals("focal-point@deu.example"))
                .findFirst()
                .orElseThrow();
        var row = messages(match).stream()
                .filter(one -> one.get("recipient").asString().equals("focal-point@deu.example"))
                .findFirst()
                .orElseThrow();
        var whole = coordinator().get("/messages/" + row.get("id").asString()).body();

        assertThat(mail.subject())
                .startsWith("Proposition pour vous")
                .contains("« Déminage Bcc: everybody@lao.example »");
        assertThat(mail.header("Bcc")).isEmpty();
        assertThat(mail.header("Auto-Submitted")).contains("auto-generated");
        assertThat(mail.header("Content-Language")).contains("fr");
        assertThat(mail.raw()).contains("multipart/alternative");
        assertThat(mail.messageId()).isEqualTo("<" + row.get("id").asString() + "@vientiane.example>");
        assertThat(row.has("text")).isFalse();
        assertThat(row.has("commitment")).isFalse();
        assertThat(whole.get("subject").asString()).isEqualTo(mail.subject());
        assertThat(whole.get("headers").get("Message-ID").asString()).isEqualTo(mail.messageId());
        assertThat(whole.get("text").asString().lines().map(String::strip))
                .isEqualTo(mail.text().lines().map(String::strip).toList());
        assertThat(whole.get("html").asString()).contains("<html");
        assertThat(whole.get("attempts").get(0).get("outcome").asString()).isEqualTo("TAKEN");
    }

    @Test
    void a_proposal_that_is_withdrawn_before_it_settles_is_not_mailed() {
        var match = aMatch();
        topics.send(Topics.MATCHES, match.build());
        awaitMessages(match.build(), 3, "PENDING");

        topics.send(Topics.MATCHES, match.withdrawnOn("2026-11-24").build());
        awaitMessages(match.build(), 3, "FAILED");

        assertThat(mails(match.build())).isEmpty();
    }

    @Test
    void an_answer_is_told_at_once_to_the_side_whose_turn_it_is_and_to_coordinators() {
        var match = aMatch();
        topics.send(Topics.MATCHES, match.build());
        awaitMessages(match.build(), 3, "SENT");

        var answered = match.noting("Nous pourrions commencer en mars")
                .yesOf(Side.STATE, "500000", "2026-11-25")
                .build();
        topics.send(Topics.MATCHES, answered, answered);
        awaitMessages(answered, 5, "SENT");

        var mail = mails(answered).stream()
                .filter(one -> one.subject().startsWith("Réponse (Laos)"))
                .findFirst()
                .orElseThrow();
        assertThat(mail.recipient()).isEqualTo("focal-point@deu.example");
        assertThat(mail.text())
                .contains("C’est votre tour")
                .contains("POST http://localhost:8083/matches/" + answered.id() + "/answers")
                .contains("{\"answer\": \"INTERESTED\", \"amount\": \"500000.00\"}")
                .contains("Nous pourrions commencer en mars");
        assertThat(mails(answered))
                .extracting(one -> one.header("References"))
                .containsOnly(Optional.of("<" + answered.id() + "@vientiane.example>"));
        assertThat(mailbox.countsByMessageId().values()).containsOnly(1L);
    }

    @Test
    void a_commitment_is_told_step_by_step_though_versions_were_skipped_and_nothing_twice_when_it_is_replayed() {
        var match = aMatch().build();
        var commitment = CommitmentBuilder.ofMatch(match);
        topics.send(Topics.COMMITMENTS, commitment.build());
        awaitMessages(match, 3, "SENT");

        var delivered = commitment
                .signedOn("2026-12-10")
                .scheduledOn("2026-12-11", "2027-06-30")
                .deliveredOn("2027-06-01", "400000")
                .build();
        topics.send(Topics.COMMITMENTS, delivered);
        awaitMessages(match, 7, "SENT");
        topics.send(Topics.COMMITMENTS, delivered, commitment.rewritten().build());
        var later = CommitmentBuilder.ofMatch(aMatch().build());
        topics.send(Topics.COMMITMENTS, later.build());
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(mails(later.build().matchId())).hasSize(3));

        assertThat(mails(match))
                .extracting(ReceivedMail::recipient)
                .containsExactlyInAnyOrder(
                        "focal-point@lao.example",
                        "focal-point@lao.example",
                        "focal-point@lao.example",
                        "focal-point@lao.example",
                        "focal-point@deu.example",
                        "coordinator@coordination.example",
                        "coordinator@coordination.example");
        assertThat(mails(match)).anySatisfy(mail -> {
            assertThat(mail.subject()).startsWith("Delivered, please confirm the receipt");
            assertThat(mail.text())
                    .contains("POST http://localhost:8083/commitments/" + commitment.id() + "/receipts")
                    .contains(delivered.deliveries().get(0).id().toString());
        });
        assertThat(messages(match)).allSatisfy(message -> {
            assertThat(message.get("commitment").asString())
                    .isEqualTo(commitment.id().toString());
            assertThat(message.get("match").asString()).isEqualTo(match.id().toString());
            assertThat(message.get("need").asString()).isEqualTo(match.needId().toString());
            assertThat(message.get("offer").asString())
                    .isEqualTo(match.offerId().toString());
        });
        assertThat(topics.records("messages"))
                .allSatisfy(record -> assertThat(EventSchemas.faults(Topics.MESSAGES, record.value()))
                        .isEmpty());
    }

    @Test
    void fields_of_a_newer_matching_service_stop_no_mail() {
        var match = aMatch().build();
        var commitment = CommitmentBuilder.ofMatch(match).build();
        var newer = EventJson.mapper()
                .writeValueAsString(commitment)
                .replaceFirst("\\{", "{\"colour\": {\"of\": \"the sky\"}, ");

        topics.send("commitments", commitment.id().toString(), newer.getBytes(StandardCharsets.UTF_8));

        awaitMessages(match, 3, "SENT");
    }

    @Test
    void a_mail_server_that_is_away_makes_mails_wait_until_it_is_back() {
        var match = aMatch().build();
        var mailPort = takeMailServerAway();
        try {
            topics.send(Topics.MATCHES, match);
            await().atMost(SOON).untilAsserted(() -> assertThat(messages(match))
                    .anySatisfy(message ->
                            assertThat(message.get("attempts").size()).isPositive()));
            assertThat(messages(match)).hasSize(3).allSatisfy(message -> assertThat(
                            message.get("status").asString())
                    .isEqualTo("PENDING"));
        } finally {
            bringMailServerBack(mailPort);
        }

        awaitMessages(match, 3, "SENT");
        assertThat(mails(match)).hasSize(3);
    }

    @Test
    void an_address_that_is_refused_for_good_fails_with_what_the_server_said() throws IOException {
        var match = aMatch().build();
        var mailPort = takeMailServerAway();
        var refusing = new RefusingMailServer(mailPort);
        try {
            topics.send(Topics.MATCHES, match);
            awaitMessages(match, 3, "FAILED");
        } finally {
            refusing.close();
            bringMailServerBack(mailPort);
        }

        assertThat(messages(match)).allSatisfy(message -> {
            var attempts = message.get("attempts");
            assertThat(attempts).hasSize(1);
            assertThat(attempts.get(0).get("outcome").asString()).isEqualTo("REFUSED");
            assertThat(attempts.get(0).get("reply").asString()).contains("no such user here");
        });
    }

    @Test
    void a_party_reads_the_messages_to_its_own_focal_points_only() {
        var match = aMatch().build();
        topics.send(Topics.MATCHES, match);
        awaitMessages(match, 3, "SENT");

        var own = state("LAO").get("/messages?match=" + match.id()).body().get("items");
        assertThat(own).hasSize(1);
        assertThat(own.get(0).get("party").asString()).isEqualTo("LAO");
        var path = "/messages/" + own.get(0).get("id").asString();
        assertThat(state("LAO").get(path).status()).isEqualTo(200);
        assertThat(state("DEU").get(path).status()).isEqualTo(404);
        assertThat(coordinator().get(path).status()).isEqualTo(200);
        assertThat(coordinator()
                        .get("/messages?recipient=focal-point@lao.example&status=SENT&match=" + match.id())
                        .body()
                        .get("items"))
                .hasSize(1);
        assertThat(coordinator().get("/messages?status=LOST").status()).isEqualTo(400);
    }

    @Test
    void the_topic_of_messages_tells_no_address_and_no_text() {
        var match = aMatch().build();
        topics.send(Topics.MATCHES, match);
        awaitMessages(match, 3, "SENT");

        assertThat(topics.records("messages")).isNotEmpty().allSatisfy(record -> {
            assertThat(new String(record.value(), StandardCharsets.UTF_8)).doesNotContain("@", "Nonghet");
            assertThat(EventSchemas.faults(Topics.MESSAGES, record.value())).isEmpty();
        });
    }

    private void awaitMessages(MatchEvent match, int count, String status) {
        await().atMost(SOON).pollInterval(Duration.ofMillis(50)).untilAsserted(() -> assertThat(messages(match))
                .hasSize(count)
                .allSatisfy(
                        message -> assertThat(message.get("status").asString()).isEqualTo(status)));
    }

    private List<JsonNode> messages(MatchEvent match) {
        return coordinator()
                .get("/messages?match=" + match.id())
                .body()
                .get("items")
                .valueStream()
                .toList();
    }

    private static List<ReceivedMail> mails(MatchEvent match) {
        return mails(match.id());
    }

    private static List<ReceivedMail> mails(UUID id) {
        return mailbox.mails().stream()
                .filter(mail -> mail.text().contains(id.toString()))
                .toList();
    }
}
