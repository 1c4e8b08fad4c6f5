package org.vientiane.offers.invitation.events;

import java.util.List;
import java.util.UUID;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.Topic;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.invitation.InvitationEvent;
import org.vientiane.messaging.Publication;
import org.vientiane.offers.invitation.Invitation;

/** How an invitation is kept and published: the event says all that the invitation is. */
final class InvitationPublication implements Publication<Invitation, InvitationEvent> {

    @Override
    public String collection() {
        return "invitations";
    }

    @Override
    public Topic<InvitationEvent> topic() {
        return Topics.INVITATIONS;
    }

    @Override
    public Class<Invitation> type() {
        return Invitation.class;
    }

    @Override
    public UUID id(Invitation invitation) {
        return invitation.id();
    }

    @Override
    public long version(Invitation invitation) {
        return invitation.version();
    }

    @Override
    public List<HandledRequest> handled(Invitation invitation) {
        return invitation.handled();
    }

    @Override
    public InvitationEvent event(Invitation invitation) {
        return new InvitationEvent(
                invitation.id(),
                invitation.version(),
                invitation.needId(),
                invitation.need(),
                invitation.gap(),
                invitation.party(),
                invitation.answerBy(),
                invitation.note(),
                invitation.wouldHaveTo(),
                invitation.sentOn(),
                invitation.status(),
                invitation.answer(),
                invitation.transitions(),
                invitation.handled());
    }

    @Override
    public Invitation aggregate(InvitationEvent event, long version) {
        return new Invitation(
                event.id(),
                version,
                event.needId(),
                event.need(),
                event.gap(),
                event.party(),
                event.answerBy(),
                event.note(),
                event.wouldHaveTo(),
                event.sentOn(),
                event.status(),
                event.answer(),
                event.transitions(),
                event.handled());
    }
}
