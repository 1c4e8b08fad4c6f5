package org.vientiane.matching.match.api;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.vientiane.matching.match.MatchRow;

/** The orders of a list of matches, and how a place in it is kept in a cursor. */
enum MatchOrder {
    BY_ID,

    /** The higher score first; equal scores by the older need, then by the older offer. */
    BEST_FIRST;

    /** The rows' order. */
    Comparator<MatchRow> ofRows() {
        return Comparator.comparing(Place::of, ofPlaces());
    }

    /** Whether {@code row} comes behind {@code place}. */
    boolean isBehind(MatchRow row, Place place) {
        return ofPlaces().compare(Place.of(row), place) > 0;
    }

    private Comparator<Place> ofPlaces() {
        return switch (this) {
            case BY_ID -> Comparator.comparing(Place::id);
            case BEST_FIRST ->
                Comparator.comparing(Place::score)
                        .reversed()
                        .thenComparing(Place::need)
                        .thenComparing(Place::offer)
                        .thenComparing(Place::id);
        };
    }

    /** Where a match stands in any of the orders; ids as text, for so they sort by age. */
    record Place(BigDecimal score, String need, String offer, String id) {

        static Place of(MatchRow row) {
            return new Place(
                    row.score(),
                    row.needId().toString(),
                    row.offerId().toString(),
                    row.id().toString());
        }

        /** As a cursor keeps it. */
        String key() {
            return String.join(" ", score.toPlainString(), need, offer, id);
        }

        /** The place that a cursor keeps, if it is one. */
        static Optional<Place> read(String key) {
            var parts = key.split(" ", -1);
            try {
                return parts.length == 4
                        ? Optional.of(
                                new Place(new BigDecimal(parts[0]), uuid(parts[1]), uuid(parts[2]), uuid(parts[3])))
                        : Optional.empty();
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        private static String uuid(String text) {
            return UUID.fromString(text).toString();
        }
    }
}
