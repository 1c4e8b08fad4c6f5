package org.vientiane.notification.message.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.springframework.mail.MailPreparationException;
import org.vientiane.notification.message.Mail;

/** A mail as it crosses the wire: plain text and HTML, the reader chooses (RFC 2046, 5.1.4). */
final class MimeMail {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private MimeMail() {}

    /** Fills {@code message} with the mail as it is sent at a moment. */
    static MimeMessage of(Mail mail, Instant sentAt, MimeMessage message) {
        try {
            for (var header : mail.headers().entrySet()) {
                set(message, header.getKey(), header.getValue());
            }
            message.setSubject(mail.subject(), UTF_8);
            message.setSentDate(Date.from(sentAt));
            var text = new MimeBodyPart();
            text.setText(mail.text(), UTF_8);
            var html = new MimeBodyPart();
            html.setText(mail.html(), UTF_8, "html");
            message.setContent(new MimeMultipart("alternative", text, html));
            return message;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailPreparationException(e);
        }
    }

    private static void set(MimeMessage message, String name, String value)
            throws MessagingException, UnsupportedEncodingException {
        switch (name) {
            case MailHeaders.FROM -> message.setFrom(address(value));
            case MailHeaders.TO -> message.setRecipient(MimeMessage.RecipientType.TO, address(value));
            default -> message.setHeader(name, value);
        }
    }

    /** An address with its name, which may be in any script. */
    private static InternetAddress address(String value) throws MessagingException, UnsupportedEncodingException {
        var address = new InternetAddress(value, true);
        address.setPersonal(address.getPersonal(), UTF_8);
        return address;
    }
}
