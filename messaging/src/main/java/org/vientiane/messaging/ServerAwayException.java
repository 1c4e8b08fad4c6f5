package org.vientiane.messaging;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import java.io.Serial;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;

/**
 * A server that a consumer's handler needs cannot be reached: the consumer waits and tries again until it can, and
 * dead-letters nothing. What stores and sockets throw by themselves is understood without being wrapped in this.
 */
public final class ServerAwayException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final List<Class<? extends Throwable>> AWAY = List.of(
            ServerAwayException.class,
            DataAccessResourceFailureException.class,
            TransientDataAccessException.class,
            MongoSocketException.class,
            MongoTimeoutException.class,
            MongoExecutionTimeoutException.class,
            MongoConnectionPoolClearedException.class,
            MongoServerUnavailableException.class,
            MongoNotPrimaryException.class,
            MongoNodeIsRecoveringException.class,
            MongoWriteConcernException.class,
            MongoInterruptedException.class,
            RetriableException.class,
            InterruptException.class,
            SocketException.class,
            SocketTimeoutException.class,
            UnknownHostException.class,
            TimeoutException.class);

    public ServerAwayException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Whether {@code failure} comes of a server that is away. */
    static boolean isBehind(Throwable failure) {
        return Causes.of(failure)
                .anyMatch(cause -> AWAY.stream().anyMatch(type -> type.isInstance(cause)) || mayBeTriedAgain(cause));
    }

    private static boolean mayBeTriedAgain(Throwable failure) {
        return failure instanceof MongoException mongo && mongo.hasErrorLabel("RetryableWriteError");
    }
}
