package org.vientiane.vocabulary;

/** The kind of help that is asked for or given (Article 6). */
public enum Assistance {
    /** Money, counted in an ISO 4217 currency. */
    FUNDING,
    /** People who know how, counted in person-months. */
    EXPERTISE,
    /** Places on courses. */
    TRAINING,
    /** Things, counted in items. */
    EQUIPMENT,
    /** Opening access for humanitarian organisations where non-state actors operate (Action 41), in person-months. */
    ACCESS_FACILITATION;

    /** Whether this kind of assistance is counted in {@code unit}. */
    public boolean isCountedIn(Unit unit) {
        return switch (this) {
            case FUNDING -> unit.isCurrency();
            case EXPERTISE, ACCESS_FACILITATION -> unit.equals(Unit.PERSON_MONTH);
            case TRAINING -> unit.equals(Unit.PLACE);
            case EQUIPMENT -> unit.equals(Unit.ITEM);
        };
    }
}
