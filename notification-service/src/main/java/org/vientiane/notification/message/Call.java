package org.vientiane.notification.message;

import java.util.Locale;
import java.util.UUID;

/** A call of the API with which a recipient goes on; its code names its text ({@code call.record-delivery}). */
public enum Call {
    ANSWER("POST", "/matches/%s/answers"),
    RECORD_INSTRUMENT("PUT", "/commitments/%s/instrument"),
    LAY_DOWN_TRANCHES("PUT", "/commitments/%s/tranches"),
    RECORD_DELIVERY("POST", "/commitments/%s/deliveries"),
    CONFIRM_RECEIPT("POST", "/commitments/%s/receipts"),
    REVISE("PUT", "/commitments/%s/quantity"),
    CANCEL("POST", "/commitments/%s/cancellation");

    private final String method;
    private final String path;

    Call(String method, String path) {
        this.method = method;
        this.path = path;
    }

    /** By what its text is named. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The method of HTTP. */
    public String method() {
        return method;
    }

    /** Where it goes for this match or commitment. */
    public String path(UUID matter) {
        return path.formatted(matter);
    }
}
