package org.vientiane.contracts;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where ids come from (RFC 9562). */
public final class Ids {

    /** Our own name space: the UUIDv5 of the exchange's address among URLs. */
    private static final UUID EXCHANGE = UUID.fromString("45ed022d-8335-560f-931a-f53c445b755e");

    private Ids() {}

    /** A new id: UUIDv7, strictly increasing within this service, so that ids sort by age. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }

    /** The id of a thing that others determine: the UUIDv5 of their ids or names, in this order. */
    public static UUID derived(Object... from) {
        return UuidCreator.getNameBasedSha1(
                EXCHANGE, Arrays.stream(from).map(Object::toString).collect(Collectors.joining("/")));
    }
}
