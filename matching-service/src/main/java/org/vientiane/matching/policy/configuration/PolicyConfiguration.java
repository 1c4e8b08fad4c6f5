package org.vientiane.matching.policy.configuration;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.vientiane.contracts.EventJson;
import org.vientiane.matching.policy.Policies;
import org.vientiane.matching.policy.PolicyDocument;
import org.vientiane.matching.reckoning.Policy;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the policies that the settings name; a policy that is not as it should be stops the start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PolicySettings.class)
class PolicyConfiguration {

    private static final JsonMapper JSON = EventJson.mapper()
            .rebuild()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Bean
    Policies policies(PolicySettings settings) {
        return new Policies(
                settings.files().stream().map(PolicyConfiguration::read).toList(), settings.current());
    }

    private static Policy read(Resource file) {
        try (var content = file.getInputStream()) {
            return JSON.readValue(content, PolicyDocument.class).policy();
        } catch (IOException e) {
            throw new UncheckedIOException("the policy in " + file + " cannot be read", e);
        }
    }
}
