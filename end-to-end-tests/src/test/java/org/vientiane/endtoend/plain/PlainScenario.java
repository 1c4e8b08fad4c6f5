package org.vientiane.endtoend.plain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The scenario's tables as they stand in the source tree, read for a day. */
public final class PlainScenario {

    private static final Path TREE = sourceTree();
    private static final Path SCENARIO =
            TREE.resolve("one-machine/src/main/resources/org/vientiane/onemachine/scenario");
    private static final Path STATES_PARTIES =
            TREE.resolve("vocabulary/src/main/resources/org/vientiane/vocabulary/states-parties.csv");

    private static final Path RATES =
            TREE.resolve("end-to-end-tests/src/test/resources/org/vientiane/endtoend/plain/exchange-rates.csv");

    private PlainScenario() {}

    /** Prints what the exchange must say of the scenario, on the day given or today. */
    public static void main(String[] arguments) {
        var day = arguments.length > 0 ? LocalDate.parse(arguments[0]) : LocalDate.now(ZoneOffset.UTC);
        System.out.print(on(day).table());
    }

    /** The scenario as it is when it is loaded on a day: needs {@code N01} and so on, offers {@code O01} and so on. */
    public static PlainMatching on(LocalDate day) {
        return with(day, needs(day), offers(day));
    }

    /** The scenario's states and rates, with other needs and offers. */
    public static PlainMatching with(LocalDate day, List<PlainNeed> needs, List<PlainOffer> offers) {
        return new PlainMatching(day, states(), rates(), needs, offers);
    }

    /** The scenario's needs in the order of the table. */
    public static List<PlainNeed> needs(LocalDate day) {
        var needs = new ArrayList<PlainNeed>();
        for (var row : rows(SCENARIO.resolve("needs.csv"))) {
            var from = day.plusMonths(number(row, "starts_in_months"));
            var evidence = text(row, "evidence");
            needs.add(new PlainNeed(
                    "N%02d".formatted(needs.size() + 1),
                    row.get("state"),
                    row.get("title"),
                    row.get("obligation"),
                    row.get("assistance"),
                    row.get("unit"),
                    Fraction.of(row.get("amount")).minus(Fraction.of(row.get("national_resources"))),
                    from,
                    from.plusMonths(number(row, "duration_months")).minusDays(1),
                    (int) number(row, "national_priority"),
                    day.minusMonths(number(row, "requested_months_ago")),
                    day,
                    text(row, "national_plan") != null,
                    words(row, "channels"),
                    text(row, "programme_kind"),
                    row.get("non_state_actor_area").equals("yes"),
                    evidence,
                    evidence == null ? null : day.minusMonths(number(row, "evidence_months_ago"))));
        }
        return needs;
    }

    /** The scenario's offers in the order of the table. */
    public static List<PlainOffer> offers(LocalDate day) {
        var offers = new ArrayList<PlainOffer>();
        for (var row : rows(SCENARIO.resolve("offers.csv"))) {
            var from = day.plusMonths(number(row, "starts_in_months"));
            offers.add(new PlainOffer(
                    "O%02d".formatted(offers.size() + 1),
                    row.get("provider"),
                    row.get("title"),
                    words(row, "obligations"),
                    row.get("assistance"),
                    row.get("unit"),
                    Fraction.of(row.get("amount")),
                    amount(row, "minimum_per_need"),
                    amount(row, "maximum_per_need"),
                    from,
                    from.plusMonths(number(row, "duration_months")).minusDays(1),
                    words(row, "states"),
                    words(row, "m49_subregions"),
                    row.get("least_developed_only").equals("yes"),
                    words(row, "channels"),
                    row.get("non_state_actor_areas").equals("yes"),
                    row.get("renewable").equals("yes"),
                    words(row, "expertise")));
        }
        return offers;
    }

    static List<PlainFocalPoints.FocalPoint> focalPoints() {
        return rows(SCENARIO.resolve("focal-points.csv")).stream()
                .map(row -> new PlainFocalPoints.FocalPoint(
                        row.get("party"),
                        row.get("name"),
                        row.get("email"),
                        words(row, "roles"),
                        row.get("language"),
                        words(row, "obligations"),
                        words(row, "states"),
                        words(row, "m49_subregions")))
                .toList();
    }

    static String regionOf(String code) {
        return Objects.requireNonNull(states().get(code), code).region();
    }

    private static Map<String, PlainState> states() {
        var states = new HashMap<String, PlainState>();
        for (var row : rows(STATES_PARTIES)) {
            states.put(
                    row.get("iso3"),
                    new PlainState(row.get("m49_subregion"), day(row, "ldc_from"), day(row, "ldc_until")));
        }
        return states;
    }

    private static Map<String, Fraction> rates() {
        var rates = new HashMap<String, Fraction>();
        for (var row : rows(RATES)) {
            rates.put(row.get("currency"), Fraction.of(row.get("usd_per_unit")));
        }
        return rates;
    }

    private static List<CSVRecord> rows(Path table) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = Files.newBufferedReader(table);
                var parser = format.parse(reader)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + table + " cannot be read", e);
        }
    }

    private static @Nullable String text(CSVRecord row, String column) {
        var text = row.get(column);
        return text.isEmpty() ? null : text;
    }

    private static long number(CSVRecord row, String column) {
        return Long.parseLong(row.get(column));
    }

    private static @Nullable Fraction amount(CSVRecord row, String column) {
        var text = text(row, column);
        return text == null ? null : Fraction.of(text);
    }

    private static @Nullable LocalDate day(CSVRecord row, String column) {
        var text = text(row, column);
        return text == null ? null : LocalDate.parse(text);
    }

    private static Set<String> words(CSVRecord row, String column) {
        var text = text(row, column);
        return text == null ? Set.of() : Set.of(text.split("\\|", -1));
    }

    /** The folder that holds all modules, whether a test runs in it or in its module. */
    private static Path sourceTree() {
        var here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("end-to-end-tests"))
                ? here
                : here.resolve("..").normalize();
    }
}
