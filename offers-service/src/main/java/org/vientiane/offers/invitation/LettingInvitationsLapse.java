package org.vientiane.offers.invitation;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.invitation.InvitationTransition;
import org.vientiane.offers.invitation.Invitation.Occurrence;
import org.vientiane.vocabulary.Today;

/** Records that nobody answered in time. It is read from days: what fell due while nobody looked is recorded once. */
@Service
public class LettingInvitationsLapse {

    private final Invitations invitations;
    private final Today today;
    private final Clock clock;

    LettingInvitationsLapse(Invitations invitations, Today today, Clock clock) {
        this.invitations = invitations;
        this.today = today;
        this.clock = clock;
    }

    /** Lets all lapse whose last day is over; one that somebody else changes at the same moment is looked at next time. */
    public void letLapse() {
        var day = today.day();
        for (var overdue = invitations.overdue(day); !overdue.isEmpty(); overdue = invitations.overdue(day)) {
            var occurrence = new Occurrence(clock.instant(), day, InvitationTransition.EXCHANGE, Optional.empty());
            if (overdue.stream()
                    .map(invitation -> invitation.lapsed(occurrence))
                    .filter(invitations::replace)
                    .findAny()
                    .isEmpty()) {
                return;
            }
        }
    }
}
