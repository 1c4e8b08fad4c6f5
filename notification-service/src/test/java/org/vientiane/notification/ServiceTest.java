package org.vientiane.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.vientiane.http.Role;
import org.vientiane.http.testing.Tokens;
import org.vientiane.messaging.testing.TestTopics;
import org.vientiane.messaging.testing.WithServers;
import org.vientiane.onemachine.Mailbox;

/** The whole service with a real broker, a real store and a real mail server, which a test may take away. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "vientiane.settling-time=1s",
            "vientiane.mail.sweep-interval=2s",
            "resilience4j.circuitbreaker.instances.mail-server.wait-duration-in-open-state=500ms"
        })
@WithServers
abstract class ServiceTest {

    private static final Path FOLDER = mailFolder();

    /** Started once for all tests of a run, as their contexts are. */
    static Mailbox mailbox = Mailbox.start(FOLDER, 0);

    @LocalServerPort
    int port;

    @Autowired
    TestTopics topics;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("spring.security.oauth2.resourceserver.jwt.public-key-location", Tokens::publicKeyLocation);
        settings.add("spring.mail.host", mailbox::host);
        settings.add("spring.mail.port", mailbox::port);
    }

    /** Takes the mail server away; its mails stay. */
    static int takeMailServerAway() {
        var port = mailbox.port();
        mailbox.close();
        return port;
    }

    static void bringMailServerBack(int port) {
        mailbox = Mailbox.start(FOLDER, port);
    }

    Api coordinator() {
        return new Api(port, Tokens.bearer("coordinator", Role.COORDINATOR));
    }

    Api state(String party) {
        return new Api(port, Tokens.bearer(party, Role.AFFECTED_STATE, Role.PROVIDER));
    }

    void register(String party, String role, String email, String language) {
        var answer = coordinator()
                .post(
                        "/focal-points",
                        """
                        {"party": "%s", "name": "Focal point, %s", "email": "%s", "roles": ["%s"], "language": "%s"}
                        """
                                .formatted(party, party, email, role, language),
                        "Idempotency-Key",
                        email);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
    }

    private static Path mailFolder() {
        try {
            return Files.createTempDirectory("mailbox");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
