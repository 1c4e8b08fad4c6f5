package org.vientiane.notification.message.mail;

import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vientiane.notification.message.Recipient;

/** What stands above a mail, in a form that people can read. */
final class MailHeaders {

    static final String FROM = "From";
    static final String TO = "To";

    /** Line breaks and other control characters: with one of them a title could add headers of its own. */
    private static final Pattern NOT_FOR_A_LINE = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+");

    private MailHeaders() {}

    static Map<String, String> of(
            UUID message, Recipient recipient, MailSettings settings, @Nullable String correlationId) {
        var headers = new LinkedHashMap<String, String>();
        headers.put(FROM, address(settings.fromAddress(), settings.fromName()));
        headers.put(TO, address(recipient.email(), recipient.name()));
        headers.put("Message-ID", "<" + message + "@" + settings.host() + ">");
        headers.put("Auto-Submitted", "auto-generated"); // RFC 3834: no out-of-office replies
        headers.put("Content-Language", recipient.language());
        if (correlationId != null) {
            headers.put("X-Correlation-Id", inOneLine(correlationId));
        }
        return headers;
    }

    /** The same words without what would end a line. */
    static String inOneLine(String words) {
        return NOT_FOR_A_LINE.matcher(words).replaceAll(" ").strip();
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
