package org.vientiane.contracts.invitation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.StateEvent;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Quantity;

/**
 * The whole state of an invitation.
 *
 * @param id derived from the need's id and the party's code
 * @param version counts every change, from 1
 * @param needId the need
 * @param need the need as it was written when the invitation was sent
 * @param gap what was lacking then
 * @param party who is invited
 * @param answerBy the last day for an answer
 * @param note what the coordinator adds in their own words
 * @param wouldHaveTo what an offer would have to be like, as far as the party may know
 * @param sentOn the day it was sent
 * @param status where it stands
 * @param answer what the party has said; absent until it has
 * @param transitions what has happened, oldest first
 * @param handled requests that it has taken in
 */
public record InvitationEvent(
        UUID id,
        long version,
        UUID needId,
        NeedTerms need,
        Quantity gap,
        PartyCode party,
        LocalDate answerBy,
        @Nullable String note,
        List<Statement> wouldHaveTo,
        LocalDate sentOn,
        InvitationStatus status,
        @Nullable InvitationAnswer answer,
        List<InvitationTransition> transitions,
        List<HandledRequest> handled)
        implements StateEvent {

    public InvitationEvent {
        wouldHaveTo = List.copyOf(wouldHaveTo);
        transitions = List.copyOf(transitions);
        handled = List.copyOf(handled);
    }
}
