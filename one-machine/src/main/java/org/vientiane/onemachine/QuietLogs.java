package org.vientiane.onemachine;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Keeps the embedded servers from telling of all they do, wherever they run; their warnings still come through. */
final class QuietLogs {

    private static final List<String> TALKATIVE = List.of(
            "kafka",
            "org.apache.kafka",
            "state.change.logger",
            "com.yammer.metrics",
            "de.bwaldvogel.mongo",
            "com.icegreen.greenmail",
            "io.netty");

    /** Warn of what is as it should be: a first start, a client that goes when its server goes. */
    private static final List<String> NEEDLESSLY_WORRIED = List.of(
            "org.apache.kafka.controller.QuorumController",
            "org.apache.kafka.clients.NetworkClient",
            "de.bwaldvogel.mongo.MongoServer");

    private QuietLogs() {}

    static void turnOn() {
        TALKATIVE.forEach(name -> setLevel(name, Level.WARN));
        NEEDLESSLY_WORRIED.forEach(name -> setLevel(name, Level.ERROR));
    }

    private static void setLevel(String logger, Level level) {
        if (LoggerFactory.getLogger(logger) instanceof Logger logback && logback.getLevel() == null) {
            logback.setLevel(level);
        }
    }
}
