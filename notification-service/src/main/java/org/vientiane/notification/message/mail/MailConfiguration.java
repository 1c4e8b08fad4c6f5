package org.vientiane.notification.message.mail;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vientiane.notification.message.Sending;

/** What the settings say of sending. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    /** Named by host and port: after a restart the same, so that it goes on with what it had claimed. */
    @Bean
    Sending sending(
            @Value("${server.port}") int port,
            @Value("${vientiane.settling-time:60s}") Duration settlingTime,
            @Value("${vientiane.quiet-return-days:7}") int quietReturnDays)
            throws UnknownHostException {
        return new Sending(InetAddress.getLocalHost().getHostName() + ":" + port, settlingTime, quietReturnDays);
    }
}
