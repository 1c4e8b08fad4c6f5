package org.vientiane.offers.invitation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.vientiane.offers.invitation.Invitation.Occurrence;
import org.vientiane.offers.invitation.InvitationRefused.Reason;
import org.vientiane.offers.need.Need;
import org.vientiane.offers.need.WhatItTakes;
import org.vientiane.vocabulary.PartyCode;

/** A coordinator asks a party to make an offer for a need (Action 34). */
@Service
public class InvitingPartners {

    private final Invitations invitations;
    private final WhatItTakes whatItTakes;

    InvitingPartners(Invitations invitations, WhatItTakes whatItTakes) {
        this.invitations = invitations;
        this.whatItTakes = whatItTakes;
    }

    /**
     * The new invitation; nothing when the party has been invited, or the same request taken in, meanwhile.
     *
     * @throws InvitationRefused if the party was invited before, the need is restricted, or nothing of it is lacking
     */
    public Optional<Invitation> invite(
            Need need, PartyCode party, LocalDate answerBy, @Nullable String note, Occurrence occurrence) {
        invitations.find(Invitation.idOf(need.id(), party)).ifPresent(earlier -> {
            throw new InvitationRefused(Reason.ALREADY_INVITED, earlier.id());
        });
        if (!need.isPublic()) {
            throw new InvitationRefused(Reason.RESTRICTED);
        }
        if (!need.isUnfilled(occurrence.day())) {
            throw new InvitationRefused(Reason.NOTHING_LACKING);
        }
        var wouldHaveTo = whatItTakes.asProvidersMayKnow(need, occurrence.day());
        return Optional.of(Invitation.sent(need, party, answerBy, note, wouldHaveTo, occurrence))
                .filter(invitations::add);
    }
}
