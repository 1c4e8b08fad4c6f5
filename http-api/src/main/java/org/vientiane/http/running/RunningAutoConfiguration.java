package org.vientiane.http.running;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.vientiane.vocabulary.Organisations;
import org.vientiane.vocabulary.StatesParties;
import org.vientiane.vocabulary.Today;

/** The clock and the day, what is known of states and organisations, and the correlation of requests. */
@AutoConfiguration
public class RunningAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** The day in UTC; in trials and tests the one that {@code vientiane.day} fixes. */
    @Bean
    @ConditionalOnMissingBean
    Today today(Clock clock, @Value("${vientiane.day:#{null}}") @Nullable String day) {
        return day == null || day.isBlank() ? Today.of(clock) : Today.fixed(LocalDate.parse(day));
    }

    /**
     * The States Parties of the built-in list, or of the file that takes its place.
     *
     * @throws IOException if that file cannot be read
     */
    @Bean
    @ConditionalOnMissingBean
    StatesParties statesParties(@Value("${vientiane.reference.states-parties:#{null}}") @Nullable String file)
            throws IOException {
        return file == null || file.isBlank() ? StatesParties.builtIn() : StatesParties.from(Path.of(file));
    }

    @Bean
    @ConditionalOnMissingBean
    Organisations organisations() {
        return Organisations.builtIn();
    }

    @Bean
    FilterRegistrationBean<CorrelationFilter> correlation() {
        var registration = new FilterRegistrationBean<>(new CorrelationFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
