package org.vientiane.notification.message;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A mail as it is written, in both forms.
 *
 * @param subject what it is about, in a line
 * @param headers what stands above it, by name, in their order
 * @param text its plain text
 * @param html its HTML
 */
public record Mail(String subject, Map<String, String> headers, String text, String html) {

    public Mail {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }
}
