package org.vientiane.http;

import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.vientiane.contracts.EventJson;
import tools.jackson.databind.json.JsonMapper;

/** The arguments, answers and problems of handlers. */
@AutoConfiguration(
        before = {JacksonAutoConfiguration.class, WebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(HttpSettings.class)
@Import({ProblemAdvice.class, ProblemErrorController.class, RightAsked.class})
public class HttpApiAutoConfiguration {

    /** The API writes JSON as the events do: codes and amounts as strings, what is absent left out. */
    @Bean
    @Primary
    @ConditionalOnMissingBean
    JsonMapper json() {
        return EventJson.mapper();
    }

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(Texts.LANGUAGES);
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }

    @Bean
    ProblemWriter problemWriter(JsonMapper json, LocaleResolver localeResolver) {
        return new ProblemWriter(json, new Texts(HttpApiAutoConfiguration.class.getClassLoader()), localeResolver);
    }

    @Bean
    WebMvcConfigurer arguments(BodyTypes bodyTypes, LocaleResolver localeResolver, HttpSettings settings) {
        var limit = new RateLimit(settings.requestsPerSecond());
        var checks = new HandlerChecks(localeResolver);
        var arguments = new RequestArguments(bodyTypes, settings.bodyLimit().toBytes());
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(limit);
                registry.addInterceptor(checks);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(arguments);
            }

            @Override
            public void addFormatters(FormatterRegistry registry) {
                PathCodes.addTo(registry);
            }
        };
    }

    @Bean
    BodyTypes bodyTypes(JsonMapper json) {
        return new BodyTypes(json);
    }

    @Bean
    HandlersAreWhole handlersAreWhole(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers, BodyTypes bodyTypes) {
        return new HandlersAreWhole(handlers, bodyTypes);
    }
}
