package org.vientiane.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

class HandlersAreWholeTest {

    private final WebApplicationContextRunner services = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    HttpApiAutoConfiguration.class, JacksonAutoConfiguration.class, WebMvcAutoConfiguration.class));

    @Test
    void a_service_with_whole_handlers_starts() {
        services.withUserConfiguration(Whole.class)
                .run(service -> assertThat(service).hasNotFailed());
    }

    @Test
    void a_service_with_a_handler_that_takes_no_caller_does_not_start() {
        services.withUserConfiguration(WithoutCaller.class)
                .run(service -> assertThat(service).getFailure().hasMessageContaining("take no Caller"));
    }

    @Test
    void a_service_with_a_body_that_has_no_schema_does_not_start() {
        services.withUserConfiguration(WithoutSchema.class)
                .run(service ->
                        assertThat(service).getFailure().hasMessageContaining("Unwritten.schema.json is missing"));
    }

    @Test
    void a_service_with_a_parameter_that_nobody_can_read_does_not_start() {
        services.withUserConfiguration(WithoutReader.class)
                .run(service -> assertThat(service).getFailure().hasMessageContaining("no query parameter is read as"));
    }

    @RestController
    static class Whole {

        record Asked(Limit limit) {}

        @GetMapping("/whole")
        void get(@Query Asked asked, Caller caller) {}
    }

    @RestController
    static class WithoutCaller {

        @GetMapping("/open")
        void get() {}
    }

    @RestController
    static class WithoutSchema {

        record Unwritten() {}

        @PostMapping("/unwritten")
        void post(Caller caller, Body<Unwritten> body) {}
    }

    @RestController
    static class WithoutReader {

        record Unreadable(Thread thread) {}

        @GetMapping("/unread")
        void get(@Query Unreadable asked, Caller caller) {}
    }
}
