package org.vientiane.onemachine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxIT {

    @Test
    void takes_a_message_for_anybody_and_keeps_it_over_a_restart(@TempDir Path folder) throws Exception {
        try (var mailbox = Mailbox.start(folder, 0)) {
            send(mailbox, "Destruction du stock d’armes à Bissau", "<m1@vientiane.example>", "focal-point@gnb.example");
        }

        try (var mailbox = Mailbox.start(folder, 0)) {
            assertThat(mailbox.mails()).singleElement().satisfies(mail -> {
                assertThat(mail.number()).isEqualTo(1);
                assertThat(mail.recipient()).isEqualTo("focal-point@gnb.example");
                assertThat(mail.subject()).isEqualTo("Destruction du stock d’armes à Bissau");
                assertThat(mail.text().strip()).isEqualTo("Un besoin a été trouvé.");
                assertThat(mail.html()).contains("<p>Un besoin a été trouvé.</p>");
            });
        }
    }

    @Test
    void keeps_one_copy_for_each_recipient(@TempDir Path folder) throws Exception {
        try (var mailbox = Mailbox.start(folder, 0)) {
            send(mailbox, "One", "<m1@vientiane.example>", "a@lao.example", "b@lao.example");

            assertThat(mailbox.mails())
                    .extracting(ReceivedMail::recipient)
                    .containsExactlyInAnyOrder("a@lao.example", "b@lao.example");
        }
    }

    @Test
    void tells_how_often_a_message_has_arrived(@TempDir Path folder) throws Exception {
        try (var mailbox = Mailbox.start(folder, 0)) {
            send(mailbox, "One", "<m1@vientiane.example>", "a@lao.example");
            send(mailbox, "Two", "<m2@vientiane.example>", "a@lao.example");
            send(mailbox, "Two", "<m2@vientiane.example>", "a@lao.example");

            assertThat(mailbox.countsByMessageId())
                    .isEqualTo(Map.of("<m1@vientiane.example>", 1L, "<m2@vientiane.example>", 2L));
        }
    }

    private static void send(Mailbox mailbox, String subject, String messageId, String... recipients)
            throws MessagingException {
        var settings = new Properties();
        settings.put("mail.smtp.host", mailbox.host());
        settings.put("mail.smtp.port", String.valueOf(mailbox.port()));
        var message = new MimeMessage(Session.getInstance(settings)) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", messageId);
            }
        };
        message.setFrom(new InternetAddress("exchange@vientiane.example"));
        for (var recipient : recipients) {
            message.addRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
        }
        message.setSubject(subject, "UTF-8");
        var text = new MimeBodyPart();
        text.setText("Un besoin a été trouvé.", "UTF-8");
        var html = new MimeBodyPart();
        html.setText("<p>Un besoin a été trouvé.</p>", "UTF-8", "html");
        message.setContent(new MimeMultipart("alternative", text, html));
        Transport.send(message);
    }
}
