package org.vientiane.contracts.sentence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.EvidenceKind;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Region;
import org.vientiane.vocabulary.StateCode;

/**
 * One thing that a sentence tells, in a form that no language owns.
 *
 * @param kind how it is to be written
 * @param value its canonical form; several are separated by commas
 */
public record Figure(Kind kind, String value) {

    /** How a figure is written. */
    public enum Kind {
        COUNT,
        PERCENT,
        DECIMAL,
        AMOUNT,
        DAY,
        TEXT,
        STATES,
        PARTIES,
        REGIONS,
        OBLIGATIONS,
        ASSISTANCE,
        CHANNELS,
        EVIDENCE
    }

    /** A whole number. */
    public static Figure count(long count) {
        return new Figure(Kind.COUNT, Long.toString(count));
    }

    /** A share of a whole, in hundredths. */
    public static Figure percent(BigDecimal percent) {
        return new Figure(Kind.PERCENT, percent.toPlainString());
    }

    /** A decimal with all its decimals, such as a score. */
    public static Figure decimal(BigDecimal decimal) {
        return new Figure(Kind.DECIMAL, decimal.toPlainString());
    }

    /** An amount and its unit. */
    public static Figure amount(Quantity quantity) {
        return new Figure(Kind.AMOUNT, quantity.toString());
    }

    /** A day. */
    public static Figure day(LocalDate day) {
        return new Figure(Kind.DAY, day.toString());
    }

    /** Words of the parties' own, told as they wrote them. */
    public static Figure text(String text) {
        return new Figure(Kind.TEXT, text);
    }

    /** States by name. */
    public static Figure states(Collection<StateCode> states) {
        return several(Kind.STATES, states);
    }

    /** States or organisations by name. */
    public static Figure parties(Collection<PartyCode> parties) {
        return several(Kind.PARTIES, parties);
    }

    /** Regions by name. */
    public static Figure regions(Collection<Region> regions) {
        return several(Kind.REGIONS, regions);
    }

    /** Obligations by name. */
    public static Figure obligations(Collection<Obligation> obligations) {
        return several(Kind.OBLIGATIONS, obligations);
    }

    /** A kind of assistance by name. */
    public static Figure assistance(Assistance assistance) {
        return new Figure(Kind.ASSISTANCE, assistance.name());
    }

    /** Channels by name. */
    public static Figure channels(Collection<Channel> channels) {
        return several(Kind.CHANNELS, channels);
    }

    /** A kind of evidence by name. */
    public static Figure evidence(EvidenceKind kind) {
        return new Figure(Kind.EVIDENCE, kind.name());
    }

    private static Figure several(Kind kind, Collection<?> values) {
        return new Figure(kind, values.stream().map(Object::toString).collect(Collectors.joining(",")));
    }
}
