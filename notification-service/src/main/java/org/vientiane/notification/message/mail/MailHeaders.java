package org.vientiane.notification.message.mail;

import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.vientiane.notification.message.Recipient;
import org.vientiane.notification.message.Telling;

/** What stands above a mail, in a form that people can read. */
final class MailHeaders {

    static final String FROM = "From";
    static final String TO = "To";

    /** Line breaks and other control characters: with one of them a title could add headers of its own. */
    private static final Pattern NOT_FOR_A_LINE = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+");

    private MailHeaders() {}

    static Map<String, String> of(UUID message, Recipient recipient, MailSettings settings, Telling telling) {
        var headers = new LinkedHashMap<String, String>();
        headers.put(FROM, address(settings.fromAddress(), settings.fromName()));
        headers.put(TO, address(recipient.email(), recipient.name()));
        headers.put("Message-ID", messageId(message, settings));
        headers.put("In-Reply-To", messageId(telling.matter().match(), settings));
        headers.put("References", messageId(telling.matter().match(), settings));
        headers.put("Auto-Submitted", "auto-generated"); // RFC 3834: no out-of-office replies
        headers.put("Content-Language", recipient.language());
        var correlationId = telling.correlationId();
        if (correlationId != null) {
            headers.put("X-Correlation-Id", inOneLine(correlationId));
        }
        return headers;
    }

    /** The same words without what would end a line. */
    static String inOneLine(String words) {
        return NOT_FOR_A_LINE.matcher(words).replaceAll(" ").strip();
    }

    /** The match's own id is that of no mail: mail programs put all that answer to it in one thread (RFC 5322, 3.6.4). */
    private static String messageId(UUID id, MailSettings settings) {
        return "<" + id + "@" + settings.host() + ">";
    }

    private static String address(String email, String name) {
        try {
            return new InternetAddress(inOneLine(email), inOneLine(name), StandardCharsets.UTF_8.name())
                    .toUnicodeString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
