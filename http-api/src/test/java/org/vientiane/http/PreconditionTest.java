package org.vientiane.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class PreconditionTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "*", "\"1\", \"3\"", "W/\"3\", \"3\""})
    void a_change_is_made_to_the_version_that_it_is_meant_for(String ifMatch) {
        with("If-Match", ifMatch).mustMatch(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "W/\"3\"", "3", "\"\"", "nonsense", "\"33\"", "'3'", ""})
    void a_change_meant_for_another_version_is_stale(String ifMatch) {
        assertThat(status(() -> with("If-Match", ifMatch).mustMatch(3))).isEqualTo(412);
    }

    @Test
    void a_change_without_a_version_is_refused() {
        assertThat(status(() -> none().mustMatch(3))).isEqualTo(428);
        assertThat(status(() -> with("If-None-Match", "*").mustMatch(3))).isEqualTo(428);
    }

    @Test
    void a_put_that_creates_says_that_nothing_is_there() {
        with("If-None-Match", "*").mustMatchOrBeNew(null);
        with("If-Match", "\"3\"").mustMatchOrBeNew(3L);

        assertThat(status(() -> none().mustMatchOrBeNew(null))).isEqualTo(428);
        assertThat(status(() -> none().mustMatchOrBeNew(3L))).isEqualTo(428);
        assertThat(status(() -> with("If-None-Match", "*").mustMatchOrBeNew(3L)))
                .isEqualTo(412);
        assertThat(status(() -> with("If-Match", "\"3\"").mustMatchOrBeNew(null)))
                .isEqualTo(412);
        assertThat(status(() -> with("If-Match", "*").mustMatchOrBeNew(null))).isEqualTo(412);
        assertThat(status(() -> with("If-Match", "\"2\"").mustMatchOrBeNew(3L))).isEqualTo(412);
    }

    @Test
    void a_post_may_say_which_version_it_is_meant_for() {
        none().mayMatch(3);
        with("If-Match", "\"3\"").mayMatch(3);

        assertThat(status(() -> with("If-Match", "\"2\"").mayMatch(3))).isEqualTo(412);
    }

    private static int status(ThrowingCallable change) {
        return catchThrowableOfType(Problem.class, change).type().status().value();
    }

    private static Precondition none() {
        return Precondition.of(new MockHttpServletRequest());
    }

    private static Precondition with(String header, String value) {
        var request = new MockHttpServletRequest();
        request.addHeader(header, value);
        return Precondition.of(request);
    }
}
