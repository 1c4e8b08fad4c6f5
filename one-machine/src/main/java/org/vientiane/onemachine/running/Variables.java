package org.vientiane.onemachine.running;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.vientiane.onemachine.FreePort;

/** Reads an environment's variables; an empty one counts as not set. */
record Variables(Map<String, String> environment) {

    /** The first of these that is set. */
    Optional<String> first(String... names) {
        return Arrays.stream(names)
                .map(environment::get)
                .filter(Objects::nonNull)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** A port, the usual one when the variable is not set, any free one when it is 0. */
    int port(String name, int usual) {
        return first(name)
                .map(value -> FreePort.orAny(portNumber(name, value, value)))
                .orElse(usual);
    }

    static int portNumber(String name, String value, String port) {
        try {
            var number = Integer.parseInt(port);
            if (number >= 0 && number <= 65535) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, with the same words
        }
        throw new CannotRunException(name + " is \"" + value + "\": the port is to be a number from 0 to 65535");
    }
}
