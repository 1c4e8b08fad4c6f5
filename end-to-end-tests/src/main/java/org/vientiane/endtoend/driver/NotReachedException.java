package org.vientiane.endtoend.driver;

import java.io.IOException;

/** A service did not answer at all. */
public final class NotReachedException extends RuntimeException {

    NotReachedException(String request, IOException cause) {
        super(request + " was not answered", cause);
    }
}
