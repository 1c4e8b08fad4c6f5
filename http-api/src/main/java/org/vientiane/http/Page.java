package org.vientiane.http;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items at most as many as were asked for
 * @param next where the next page begins; absent on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * The page at the beginning of {@code rows}.
     *
     * @param rows in the list's order, {@link Limit#plusOne()} of them when there are so many
     * @param limit how many the page may hold
     * @param key the key by which the list is ordered
     */
    public static <T> Page<T> of(List<T> rows, Limit limit, Function<? super T, String> key) {
        if (rows.size() <= limit.value()) {
            return new Page<>(rows, null);
        }
        var items = rows.subList(0, limit.value());
        return new Page<>(items, new Cursor(key.apply(items.get(items.size() - 1))).encode());
    }

    /** The same page of what {@code change} makes of each item. */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<R>(items.stream().<R>map(change).toList(), next);
    }
}
