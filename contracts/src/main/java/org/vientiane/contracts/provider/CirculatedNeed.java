package org.vientiane.contracts.provider;

import java.time.LocalDate;
import java.util.UUID;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.StateCode;

/**
 * A need that was circulated to a provider whose profile fits, as it stood then (Action 34). Where non-state actors operate
 * is no part of it: that is a confidence of the state.
 *
 * @param number counts what was circulated to this provider, from 1
 * @param need the need's id
 * @param state who asks
 * @param title what for, in a line
 * @param obligation which duty it serves
 * @param assistance what kind of help is asked for
 * @param gap what is lacking
 * @param on the day of the circulation
 * @param answerBy the day until which an offer is hoped for
 */
public record CirculatedNeed(
        int number,
        UUID need,
        StateCode state,
        String title,
        Obligation obligation,
        Assistance assistance,
        Quantity gap,
        LocalDate on,
        LocalDate answerBy) {}
