package org.vientiane.contracts.match;

import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.OfferTerms;

/**
 * The terms of a pair: what its parties wrote.
 *
 * @param need what the state wrote
 * @param offer what the provider wrote
 */
public record Terms(NeedTerms need, OfferTerms offer) {}
