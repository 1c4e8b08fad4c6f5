package org.vientiane.vocabulary;

/** A duty under the Convention that a need serves and an offer supports. */
public enum Obligation {
    /** Article 3. */
    STOCKPILE_DESTRUCTION,
    /** Article 4. */
    CLEARANCE,
    /** Article 4. */
    RISK_REDUCTION_EDUCATION,
    /** Article 5. */
    VICTIM_ASSISTANCE
}
