package org.vientiane.http;

/**
 * How many things a page may hold.
 *
 * @param value 1 to 200
 */
public record Limit(int value) {

    static final int MOST = 200;

    /** What a page holds when nobody says. */
    public static final Limit DEFAULT = new Limit(50);

    public Limit {
        if (value < 1 || value > MOST) {
            throw new IllegalArgumentException("a page holds 1 to 200: " + value);
        }
    }

    /** One more than a page holds: who reads so many rows knows whether another page follows. */
    public int plusOne() {
        return value + 1;
    }
}
