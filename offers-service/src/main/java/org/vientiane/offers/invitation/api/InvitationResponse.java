package org.vientiane.offers.invitation.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.invitation.InvitationAnswer;
import org.vientiane.contracts.invitation.InvitationStatus;
import org.vientiane.contracts.match.DeclineReason;
import org.vientiane.offers.invitation.Invitation;
import org.vientiane.offers.telling.Voice;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.StateCode;

/** An invitation as it is read by the party, the need's state and coordinators. */
record InvitationResponse(
        UUID id,
        UUID need,
        PartyCode party,
        LocalDate answerBy,
        @Nullable String note,
        InvitationStatus status,
        @Schema(description = "The offer that the party has made") @Nullable UUID offer,
        @Schema(description = "Why the party has declined") @Nullable DeclineReason reason,
        @Nullable String answerNote,
        @Nullable LocalDate answeredOn,
        @Schema(description = "Who asks, and what for, as the need was written when the invitation was sent")
                StateCode state,
        String title,
        Obligation obligation,
        Assistance assistance,
        @Schema(description = "What was lacking when the invitation was sent") Quantity gap,
        @Schema(description = "What an offer would have to be like to be proposed for the need")
                List<String> wouldHaveTo,
        LocalDate sentOn,
        List<Transition> transitions,
        long version) {

    /** A step of an invitation, with its sentence. */
    record Transition(Instant at, String by, InvitationStatus what, String text) {}

    /** The invitation as it stands on {@code day}. */
    static InvitationResponse of(Invitation invitation, LocalDate day, Voice voice) {
        var need = invitation.need();
        InvitationAnswer answer = invitation.answer();
        return new InvitationResponse(
                invitation.id(),
                invitation.needId(),
                invitation.party(),
                invitation.answerBy(),
                invitation.note(),
                invitation.status(day),
                answer == null ? null : answer.offer(),
                answer == null ? null : answer.reason(),
                answer == null ? null : answer.note(),
                answer == null ? null : answer.on(),
                need.state(),
                need.title(),
                need.obligation(),
                need.assistance(),
                invitation.gap(),
                voice.say(invitation.wouldHaveTo()),
                invitation.sentOn(),
                invitation.transitions().stream()
                        .map(step -> new Transition(step.at(), step.by(), step.what(), voice.say(step.statement())))
                        .toList(),
                invitation.version());
    }
}
