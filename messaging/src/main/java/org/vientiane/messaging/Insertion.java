package org.vientiane.messaging;

/** What came of inserting a document. */
public enum Insertion {

    /** It is there now. */
    INSERTED,

    /** A document of this id was there before. */
    ID_EXISTS,

    /** Another document has taken in the same request before. */
    HANDLED_EXISTS
}
