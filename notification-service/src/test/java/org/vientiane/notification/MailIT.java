package org.vientiane.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.vientiane.notification.MatchBuilder.aMatch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.message.MessageEvent;
import org.vientiane.contracts.message.MessageStatus;
import org.vientiane.http.Role;
import org.vientiane.http.testing.Tokens;
import org.vientiane.messaging.testing.TestTopics;
import org.vientiane.messaging.testing.WithServers;
import org.vientiane.onemachine.Mailbox;
import org.vientiane.onemachine.ReceivedMail;

/** From a match on its topic to mails in a mailbox, through a real broker, store and mail server. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@WithServers
class MailIT {

    private static final Mailbox MAILBOX = startMailbox();

    @LocalServerPort
    int port;

    @Autowired
    TestTopics topics;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("spring.security.oauth2.resourceserver.jwt.public-key-location", Tokens::publicKeyLocation);
        settings.add("spring.mail.host", MAILBOX::host);
        settings.add("spring.mail.port", MAILBOX::port);
        settings.add("vientiane.settling-time", () -> "0s");
    }

    @AfterAll
    static void stop() {
        MAILBOX.close();
    }

    @BeforeEach
    void somebodyToWriteTo() {
        if (coordinator().get("/focal-points").body().get("items").isEmpty()) {
            register("LAO", "affected-state", "focal-point@lao.example", "en");
            register("DEU", "provider", "focal-point@deu.example", "fr");
            register("coordinator", "coordinator", "coordinator@coordination.example", "en");
        }
    }

    @Test
    void a_proposal_is_told_to_both_sides_and_coordinators_once_however_often_it_is_redelivered() {
        var match = aMatch().build();

        topics.send(Topics.MATCHES, match, match, match);

        await().untilAsserted(() -> assertThat(sent(match.id())).hasSize(3));
        assertThat(mails(match.id()))
                .extracting(ReceivedMail::recipient)
                .containsExactlyInAnyOrder(
                        "focal-point@lao.example", "focal-point@deu.example", "coordinator@coordination.example");
        assertThat(MAILBOX.countsByMessageId().values()).containsOnly(1L);
    }

    private List<ReceivedMail> mails(UUID match) {
        return MAILBOX.mails().stream()
                .filter(mail -> mail.text().contains(match.toString()))
                .toList();
    }

    private List<MessageEvent> sent(UUID match) {
        return topics.events(Topics.MESSAGES).stream()
                .filter(message -> message.match().equals(match) && message.status() == MessageStatus.SENT)
                .toList();
    }

    private void register(String party, String role, String email, String language) {
        var answer = coordinator()
                .post(
                        "/focal-points",
                        """
                        {"party": "%s", "name": "Focal point, %s", "email": "%s", "roles": ["%s"], "language": "%s"}
                        """
                                .formatted(party, party, email, role, language));
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
    }

    private Api coordinator() {
        return new Api(port, Tokens.bearer("coordinator", Role.COORDINATOR));
    }

    private static Mailbox startMailbox() {
        try {
            return Mailbox.start(Files.createTempDirectory("mailbox"), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
