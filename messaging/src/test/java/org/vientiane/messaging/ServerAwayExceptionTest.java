package org.vientiane.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import java.net.ConnectException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

class ServerAwayExceptionTest {

    static Stream<RuntimeException> away() {
        return Stream.of(
                new ServerAwayException("no mail server", null),
                new DataAccessResourceFailureException("no store"),
                new OptimisticLockingFailureException("somebody else was quicker"),
                new IllegalStateException("wrapped", new MongoTimeoutException("no store")),
                new IllegalStateException("wrapped", new ConnectException("refused")));
    }

    static Stream<RuntimeException> defects() {
        return Stream.of(
                new IllegalArgumentException("no such state"),
                new NullPointerException(),
                new DuplicateKeyException("there already"),
                new UnreadableEvent("no JSON", null));
    }

    @ParameterizedTest
    @MethodSource("away")
    void a_server_that_is_away_is_waited_for(RuntimeException failure) {
        assertThat(ServerAwayException.isBehind(failure)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("defects")
    void a_defect_is_not_waited_for(RuntimeException failure) {
        assertThat(ServerAwayException.isBehind(failure)).isFalse();
    }
}
