package org.vientiane.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A table of reference data: a line of column names, then a line a row, values between commas and without quotes. */
record Table(List<Row> rows) {

    /** The table that stands beside this class. */
    static Table builtIn(String name) {
        try (var resource = Objects.requireNonNull(Table.class.getResourceAsStream(name), name)) {
            return parse(name, new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Table parse(String name, String text) {
        var lines = text.lines().toList();
        if (lines.isEmpty()) {
            throw new IllegalArgumentException(name + " is empty");
        }
        var columns = List.of(lines.get(0).split(",", -1));
        var rows = new ArrayList<Row>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                rows.add(Row.of(
                        name + ", line " + (i + 1),
                        columns,
                        List.of(lines.get(i).split(",", -1))));
            }
        }
        return new Table(List.copyOf(rows));
    }

    /** A line of the table, which knows where it stands so that a fault can say so. */
    record Row(String place, Map<String, String> values) {

        static Row of(String place, List<String> columns, List<String> cells) {
            if (cells.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "%s: %d values for %d columns".formatted(place, cells.size(), columns.size()));
            }
            var values = new LinkedHashMap<String, String>();
            for (int i = 0; i < cells.size(); i++) {
                values.put(columns.get(i), cells.get(i).strip());
            }
            return new Row(place, values);
        }

        String text(String column) {
            var value = values.get(column);
            if (value == null || value.isEmpty()) {
                throw fault(column, "missing");
            }
            return value;
        }

        <T> T read(String column, Function<String, T> reader) {
            var value = text(column);
            try {
                return reader.apply(value);
            } catch (RuntimeException e) {
                throw fault(column, e.getMessage());
            }
        }

        <T> @Nullable T readIfPresent(String column, Function<String, T> reader) {
            var value = values.get(column);
            return value == null || value.isEmpty() ? null : read(column, reader);
        }

        boolean yesOrNo(String column) {
            return switch (text(column)) {
                case "yes" -> true;
                case "no" -> false;
                default -> throw fault(column, "neither yes nor no");
            };
        }

        IllegalArgumentException fault(String column, @Nullable String what) {
            return new IllegalArgumentException("%s, %s: %s".formatted(place, column, what));
        }
    }
}
