package org.vientiane.notification.message;

import java.util.UUID;

/**
 * How far matters have been told: what is told once is no news again, not to somebody who was named later nor to an
 * address that was put right.
 */
public interface Told {

    /** The number of the last transition of this match or commitment that everybody was written to about; 0 for none. */
    int upTo(UUID matter);

    /** Notes that everybody was written to about this transition and those before. */
    void upTo(UUID matter, int transition);
}
