package org.vientiane.vocabulary;

/** What a need rests on (Action 50). */
public enum EvidenceKind {
    TECHNICAL_SURVEY,
    NON_TECHNICAL_SURVEY,
    NEEDS_ASSESSMENT
}
