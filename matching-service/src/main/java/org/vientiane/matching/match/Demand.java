package org.vientiane.matching.match;

import org.vientiane.vocabulary.Quantity;

/**
 * What the proposals of one offer ask of it together, all in the offer's unit.
 *
 * @param asked the quantities of those that nobody has declined, added up
 * @param remaining what the offer still has
 * @param place which place this one has among them, from 1; the best first
 */
public record Demand(Quantity asked, Quantity remaining, int place) {}
