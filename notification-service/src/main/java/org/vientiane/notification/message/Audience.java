package org.vientiane.notification.message;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.vientiane.contracts.match.Side;
import org.vientiane.notification.focalpoint.Part;

/** Who hears of a step, as seen from the step. */
enum Audience {
    PROVIDER(Contacts.FIRST),
    STATE(Contacts.FIRST),
    BOTH_SIDES(Contacts.FIRST),
    /** Whoever did not take the step. */
    OTHER_SIDE(Contacts.FIRST),
    WHOSE_TURN_IT_IS(Contacts.FIRST),
    SECOND_CONTACTS_WHOSE_TURN_IT_IS(Contacts.SECOND),
    SECOND_CONTACTS_OF_PROVIDER(Contacts.SECOND),
    /** Those whose lists take the matter in. */
    COORDINATORS(Contacts.FIRST),
    ALL_COORDINATORS(Contacts.ALL);

    /** Which focal points of a part are meant. */
    enum Contacts {
        /** Those who are no second contacts; where there are only second contacts, they stand in. */
        FIRST,
        /** Those who are written to only when the others stay silent. */
        SECOND,
        /** Both. */
        ALL
    }

    private final Contacts contacts;

    Audience(Contacts contacts) {
        this.contacts = contacts;
    }

    /** Which of their focal points are meant. */
    Contacts contacts() {
        return contacts;
    }

    /** Whether those in this part may belong to it. */
    boolean canBe(Part part) {
        return switch (this) {
            case PROVIDER, SECOND_CONTACTS_OF_PROVIDER -> part == Part.PROVIDER;
            case STATE -> part == Part.AFFECTED_STATE;
            case COORDINATORS, ALL_COORDINATORS -> part == Part.COORDINATOR;
            case BOTH_SIDES, OTHER_SIDE, WHOSE_TURN_IT_IS, SECOND_CONTACTS_WHOSE_TURN_IT_IS -> part != Part.COORDINATOR;
        };
    }

    /** The parts that it means at this step of this matter. */
    Set<Part> parts(Matter matter, Happening happening) {
        return switch (this) {
            case OTHER_SIDE -> sides(side -> !matter.party(side).code().equals(happening.by()));
            case WHOSE_TURN_IT_IS, SECOND_CONTACTS_WHOSE_TURN_IT_IS -> sides(matter.turn()::contains);
            default -> Arrays.stream(Part.values()).filter(this::canBe).collect(Collectors.toSet());
        };
    }

    private static Set<Part> sides(Predicate<Side> meant) {
        return Arrays.stream(Side.values()).filter(meant).map(Part::of).collect(Collectors.toSet());
    }
}
