package org.vientiane.http.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/** Puts the settings that all services share behind every other source of settings. */
final class SharedSettings implements EnvironmentPostProcessor {

    private static final String NAME = "shared by all services";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getPropertySources().contains(NAME)) {
            return;
        }
        try {
            environment
                    .getPropertySources()
                    .addLast(new ResourcePropertySource(
                            NAME, new ClassPathResource("shared.properties", SharedSettings.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
