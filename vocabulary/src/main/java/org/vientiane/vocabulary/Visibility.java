package org.vientiane.vocabulary;

/** Who may read a need or an offer besides its own party and the coordinators. */
public enum Visibility {
    /** Every party. */
    PUBLIC,
    /** Nobody; others see what their own matches say of it. */
    RESTRICTED
}
