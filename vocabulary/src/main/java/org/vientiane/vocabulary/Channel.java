package org.vientiane.vocabulary;

/** Through whom assistance reaches a programme (Action 39); also the kind of a programme and of an organisation. */
public enum Channel {
    GOVERNMENT,
    UNITED_NATIONS,
    RED_CROSS_RED_CRESCENT,
    INTERNATIONAL_ORGANISATION,
    REGIONAL_ORGANISATION,
    CIVIL_SOCIETY,
    CORPORATION
}
