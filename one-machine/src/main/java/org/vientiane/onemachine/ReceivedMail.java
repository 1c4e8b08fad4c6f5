package org.vientiane.onemachine;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** One message that a mailbox has taken for one recipient. */
public final class ReceivedMail {

    private final int number;
    private final byte[] raw;
    private final MimeMessage message;

    /**
     * @param number its place in the order of arrival, from 1
     * @param raw the message as it came (RFC 5322), with a {@code Delivered-To} header in front
     */
    ReceivedMail(int number, byte[] raw) {
        this.number = number;
        this.raw = raw;
        try {
            this.message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
        } catch (MessagingException e) {
            throw new IllegalArgumentException("message " + number + " cannot be read", e);
        }
    }

    /** Its place in the order of arrival, from 1. */
    public int number() {
        return number;
    }

    /** The e-mail address that it was sent to. */
    public String recipient() {
        return header("Delivered-To").orElse("");
    }

    /** Its subject, decoded; empty when it has none. */
    public String subject() {
        return header("Subject").orElse("");
    }

    /** Its {@code Message-ID}, empty when it has none. */
    public String messageId() {
        return header("Message-ID").orElse("");
    }

    /** When it was sent, as it says itself. */
    public Optional<Instant> sentAt() {
        try {
            return Optional.ofNullable(message.getSentDate()).map(date -> date.toInstant());
        } catch (MessagingException e) {
            throw unreadable(e);
        }
    }

    /** A header's first value, decoded. */
    public Optional<String> header(String name) {
        try {
            var values = message.getHeader(name);
            return values == null
                    ? Optional.empty()
                    : Optional.of(MimeUtility.decodeText(MimeUtility.unfold(values[0])));
        } catch (MessagingException | IOException e) {
            throw unreadable(e);
        }
    }

    /** Its plain text, empty when it has none. */
    public String text() {
        return content("text/plain");
    }

    /** Its HTML, empty when it has none. */
    public String html() {
        return content("text/html");
    }

    /** The whole message as it came. */
    public String raw() {
        return new String(raw, StandardCharsets.UTF_8);
    }

    private String content(String type) {
        try {
            return find(message, type).orElse("");
        } catch (MessagingException e) {
            throw unreadable(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> find(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return Optional.of(Objects.toString(part.getContent()));
        }
        if (part.getContent() instanceof Multipart parts) {
            for (var i = 0; i < parts.getCount(); i++) {
                var found = find(parts.getBodyPart(i), type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private IllegalStateException unreadable(Exception e) {
        return new IllegalStateException("message " + number + " cannot be read", e);
    }

    @Override
    public String toString() {
        return "message " + number + " to " + recipient() + ": " + subject();
    }
}
