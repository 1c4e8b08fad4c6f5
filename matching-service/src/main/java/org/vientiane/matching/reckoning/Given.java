package org.vientiane.matching.reckoning;

import org.vientiane.vocabulary.OfferTerms;
import org.vientiane.vocabulary.Quantity;

/**
 * An offer as it stands on a day.
 *
 * @param terms what the provider wrote
 * @param remaining what is not yet committed, in the offer's unit
 */
public record Given(OfferTerms terms, Quantity remaining) {}
