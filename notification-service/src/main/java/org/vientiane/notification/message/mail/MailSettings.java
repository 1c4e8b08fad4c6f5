package org.vientiane.notification.message.mail;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings {@code vientiane.mail.*}.
 *
 * @param fromName the sender's name
 * @param fromAddress the sender's address; its host also ends every {@code Message-ID}
 * @param publicUrl where people reach the exchange's API; links begin with it
 * @param sweepInterval how often messages that wait and are in no queue are looked for
 */
@ConfigurationProperties("vientiane.mail")
record MailSettings(
        @DefaultValue("Vientiane Exchange") String fromName,
        @DefaultValue("exchange@vientiane.example") String fromAddress,
        @DefaultValue("http://localhost:8083") URI publicUrl,
        @DefaultValue("30s") Duration sweepInterval) {

    /** The host that the sender's address belongs to. */
    String host() {
        return fromAddress.substring(fromAddress.indexOf('@') + 1);
    }

    /** The address of a thing in the API. */
    String link(String path) {
        var base = publicUrl.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
