package org.vientiane.offers.invitation;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.invitation.InvitationAnswer;
import org.vientiane.offers.invitation.Invitation.Occurrence;

/** An invited party says that it has made an offer, or why it makes none. */
@Service
public class AnsweringInvitations {

    private final Invitations invitations;

    AnsweringInvitations(Invitations invitations) {
        this.invitations = invitations;
    }

    /**
     * The invitation with this answer; nothing when it has changed meanwhile.
     *
     * @throws InvitationRefused if it was answered before, or its last day is over
     */
    public Optional<Invitation> answer(Invitation invitation, InvitationAnswer answer, Occurrence occurrence) {
        return Optional.of(invitation.answered(answer, occurrence)).filter(invitations::replace);
    }
}
