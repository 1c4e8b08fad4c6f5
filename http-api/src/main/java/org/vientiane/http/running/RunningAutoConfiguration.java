package org.vientiane.http.running;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.vientiane.vocabulary.Today;

/** The clock and the day, and the correlation of requests. */
@AutoConfiguration
public class RunningAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    /** The day in UTC; in trials and tests the one that {@code vientiane.day} fixes. */
    @Bean
    @ConditionalOnMissingBean
    Today today(Clock clock, @Value("${vientiane.day:#{null}}") @Nullable String day) {
        return day == null || day.isBlank() ? Today.of(clock) : Today.fixed(LocalDate.parse(day));
    }

    @Bean
    FilterRegistrationBean<CorrelationFilter> correlation() {
        var registration = new FilterRegistrationBean<>(new CorrelationFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** The innermost of the valves that report errors comes first, and leaves nothing to Tomcat's own. */
    @Bean
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> problemsInsteadOfPages() {
        return tomcat -> tomcat.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new TomcatProblems()));
    }
}
