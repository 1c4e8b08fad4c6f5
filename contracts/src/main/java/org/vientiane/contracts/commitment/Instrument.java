package org.vientiane.contracts.commitment;

import java.time.LocalDate;

/**
 * What binds a provider: two clicks do not.
 *
 * @param kind what it is: a grant agreement, an exchange of letters
 * @param reference by which it is found
 * @param signedOn the day of signature, not in the future
 * @param signatory who signed
 */
public record Instrument(String kind, String reference, LocalDate signedOn, String signatory) {}
