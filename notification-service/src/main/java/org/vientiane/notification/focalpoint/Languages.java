package org.vientiane.notification.focalpoint;

import java.util.Set;

/** The languages in which a focal point can be written to. */
public interface Languages {

    /** Their codes (ISO 639). */
    Set<String> codes();
}
