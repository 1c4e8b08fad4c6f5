package org.vientiane.offers.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.Ids;
import org.vientiane.contracts.invitation.InvitationAnswer;
import org.vientiane.contracts.invitation.InvitationStatus;
import org.vientiane.contracts.invitation.InvitationTransition;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.offers.need.Need;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.StateCode;

/**
 * A request to a party to make an offer for a need (Action 34). Every change is a new invitation, one version further.
 *
 * @param id derived from the need's id and the party's code, so that nobody is invited twice
 * @param version counts every change, from 1
 * @param needId the need
 * @param need the need as it was written when the invitation was sent
 * @param gap what was lacking then
 * @param party who is invited
 * @param answerBy the last day for an answer
 * @param note what the coordinator adds in their own words
 * @param wouldHaveTo what an offer would have to be like, as far as the party may know
 * @param sentOn the day it was sent
 * @param status what has happened last; see {@link #status(LocalDate)}
 * @param answer what the party has said; absent until it has
 * @param transitions what has happened, oldest first
 * @param handled requests that it has taken in, so that none counts twice
 */
public record Invitation(
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
        List<HandledRequest> handled) {

    public Invitation {
        wouldHaveTo = List.copyOf(wouldHaveTo);
        transitions = List.copyOf(transitions);
        handled = List.copyOf(handled);
    }

    /** The id of the one invitation of a party for a need. */
    public static UUID idOf(UUID need, PartyCode party) {
        return Ids.derived(need, party);
    }

    /** An invitation as it is sent. */
    static Invitation sent(
            Need need,
            PartyCode party,
            LocalDate answerBy,
            @Nullable String note,
            List<Statement> wouldHaveTo,
            Occurrence occurrence) {
        var statement = Statement.of("INVITATION.SENT", Figure.parties(List.of(party)), Figure.day(answerBy));
        return new Invitation(
                idOf(need.id(), party),
                1,
                need.id(),
                need.terms(),
                need.gap(),
                party,
                answerBy,
                note,
                wouldHaveTo,
                occurrence.day(),
                InvitationStatus.SENT,
                null,
                List.of(occurrence.transition(InvitationStatus.SENT, statement)),
                occurrence.request().stream().toList());
    }

    /**
     * When something happens to it, through whom and through which request.
     *
     * @param at when
     * @param day the day that the exchange reckons with
     * @param by the code of the party that acts, or {@code exchange}
     * @param request the request that does it, if it had a key
     */
    public record Occurrence(Instant at, LocalDate day, String by, Optional<HandledRequest> request) {

        private InvitationTransition transition(InvitationStatus what, Statement statement) {
            return new InvitationTransition(at, day, by, what, statement);
        }
    }

    /**
     * The invitation with an answer.
     *
     * @throws InvitationRefused if it was answered before, or its last day is over
     */
    Invitation answered(InvitationAnswer newAnswer, Occurrence occurrence) {
        refuseUnlessAwaited(occurrence.day());
        var who = Figure.parties(List.of(party));
        var reason = newAnswer.reason();
        return reason == null
                ? changed(InvitationStatus.OFFERED, newAnswer, Statement.of("INVITATION.OFFERED", who), occurrence)
                : changed(InvitationStatus.DECLINED, newAnswer, Statement.of("DECLINED." + reason, who), occurrence);
    }

    /** The invitation, which nobody has answered in time. */
    Invitation lapsed(Occurrence occurrence) {
        return changed(InvitationStatus.LAPSED, null, Statement.of("LAPSED", Figure.day(answerBy)), occurrence);
    }

    /** Where it stands on {@code day}: without an answer it lapses the day after its last. */
    public InvitationStatus status(LocalDate day) {
        return status == InvitationStatus.SENT && day.isAfter(answerBy) ? InvitationStatus.LAPSED : status;
    }

    /** The state that asks. */
    public StateCode state() {
        return need.state();
    }

    private void refuseUnlessAwaited(LocalDate day) {
        switch (status(day)) {
            case SENT -> {}
            case LAPSED -> throw new InvitationRefused(InvitationRefused.Reason.LAPSED, answerBy);
            case OFFERED, DECLINED -> throw new InvitationRefused(InvitationRefused.Reason.ANSWERED);
        }
    }

    private Invitation changed(
            InvitationStatus newStatus,
            @Nullable InvitationAnswer newAnswer,
            Statement statement,
            Occurrence occurrence) {
        return new Invitation(
                id,
                version + 1,
                needId,
                need,
                gap,
                party,
                answerBy,
                note,
                wouldHaveTo,
                sentOn,
                newStatus,
                newAnswer,
                Stream.concat(transitions.stream(), Stream.of(occurrence.transition(newStatus, statement)))
                        .toList(),
                Stream.concat(handled.stream(), occurrence.request().stream()).toList());
    }
}
