package org.vientiane.http;

import java.util.function.Consumer;

/**
 * The JSON body of a request, checked and bound only when a handler asks for it.
 *
 * @param <T> the record that it is bound to, whose schema lies beside it as {@code <T>.schema.json}
 */
public final class Body<T> {

    private final RawBody raw;
    private final BodyType<T> type;

    Body(RawBody raw, BodyType<T> type) {
        this.raw = raw;
        this.type = type;
    }

    /**
     * The body as a record, when there is nothing to check but its schema.
     *
     * @throws Problem 415, 413; 400 with all the faults that the schema finds
     */
    public T read() {
        return read(fields -> {});
    }

    /**
     * The body as a record.
     *
     * @param checks what the schema cannot say; runs on the fields that have no fault, adds faults of its own
     * @throws Problem 415, 413; 400 with all faults, the schema's and those of {@code checks}
     */
    public T read(Consumer<Fields> checks) {
        return type.read(raw.bytes(), checks);
    }
}
