package org.vientiane.contracts.match;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.vocabulary.Quantity;

/**
 * An agreement that is being tried: both sides have said yes, and it is not yet known whether there is enough left. The
 * second yes counts only once that is decided.
 *
 * @param attempt counts the attempts of this match, from 1
 * @param commitment the id of the commitment that it leads to
 * @param amount how much, in the offer's unit
 * @param side who said the second yes
 * @param answer the second yes
 * @param by the party of that side
 * @param request the request that brought it
 * @param day the day that the exchange reckoned with
 * @param at when it began
 */
public record Agreeing(
        int attempt,
        UUID commitment,
        Quantity amount,
        Side side,
        Answer answer,
        String by,
        @Nullable HandledRequest request,
        LocalDate day,
        Instant at) {}
