package org.vientiane.notification.focalpoint;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.vientiane.contracts.match.Side;
import org.vientiane.vocabulary.PartyCode;

/** The part in which a focal point is written to; those who must answer come before those who look on. */
public enum Part {
    PROVIDER("provider"),
    AFFECTED_STATE("affected-state"),
    COORDINATOR("coordinator");

    /** The party that coordinators belong to. */
    public static final PartyCode COORDINATION = new PartyCode("coordinator");

    private final String code;

    Part(String code) {
        this.code = code;
    }

    /** The part of this code, if there is one. */
    public static Optional<Part> of(String code) {
        return Arrays.stream(values()).filter(part -> part.code.equals(code)).findFirst();
    }

    /** The part of those who speak for this side. */
    public static Part of(Side side) {
        return side == Side.PROVIDER ? PROVIDER : AFFECTED_STATE;
    }

    /** The codes of all parts. */
    public static Stream<String> codes() {
        return Arrays.stream(values()).map(Part::code);
    }

    /** The side that this part speaks for; coordinators speak for none. */
    public Optional<Side> side() {
        return Arrays.stream(Side.values()).filter(side -> of(side) == this).findFirst();
    }

    /** The part as the API writes it. */
    public String code() {
        return code;
    }

    /** Whether {@code party} can play this part: only a state is affected, and only the coordination coordinates. */
    public boolean isOpenTo(PartyCode party) {
        return switch (this) {
            case AFFECTED_STATE -> party.asState().isPresent();
            case PROVIDER -> !party.equals(COORDINATION);
            case COORDINATOR -> party.equals(COORDINATION);
        };
    }
}
