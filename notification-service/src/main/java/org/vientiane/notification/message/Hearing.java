package org.vientiane.notification.message;

import java.util.List;

/**
 * How one audience hears of a step.
 *
 * @param audience who hears of it
 * @param asks whether they are asked to do something: then it is told only as long as that is still to be done
 * @param calls those with which they go on
 */
record Hearing(Audience audience, boolean asks, List<Call> calls) {

    Hearing {
        calls = List.copyOf(calls);
    }

    /** They are asked to do something. */
    static Hearing asks(Audience audience, Call... calls) {
        return new Hearing(audience, true, List.of(calls));
    }

    /** They are told something that stays true. */
    static Hearing tells(Audience audience, Call... calls) {
        return new Hearing(audience, false, List.of(calls));
    }
}
