package org.vientiane.offers.invitation.api;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vientiane.http.Fields;
import org.vientiane.http.Text;
import org.vientiane.offers.invitation.Invitation;
import org.vientiane.offers.need.Needs;
import org.vientiane.offers.offer.Offer;
import org.vientiane.offers.offer.OfferStatus;
import org.vientiane.offers.offer.Offers;
import org.vientiane.offers.provider.KnownParties;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Today;

/** What the schemas of invitations and their answers cannot say: what depends on the day and on what the exchange knows. */
@Component
class InvitationChecks {

    private final Needs needs;
    private final KnownParties parties;
    private final Offers offers;
    private final Today today;

    InvitationChecks(Needs needs, KnownParties parties, Offers offers, Today today) {
        this.needs = needs;
        this.parties = parties;
        this.offers = offers;
        this.today = today;
    }

    /** Finds the faults of an invitation. */
    void check(Fields invitation) {
        invitation.check("need", UUID.class, id -> needs.find(id).isPresent(), Text.of("invitation.need"));
        invitation.check("party", PartyCode.class, parties::include, Text.of("invitation.party"));
        invitation
                .value("need", UUID.class)
                .flatMap(needs::find)
                .ifPresent(need -> invitation.check(
                        "party", PartyCode.class, party -> !party.is(need.state()), Text.of("invitation.itself")));
        var first = today.day().plusDays(1);
        var last = today.day().plusYears(1);
        invitation.check(
                "answerBy",
                LocalDate.class,
                day -> !day.isBefore(first) && !day.isAfter(last),
                Text.of("invitation.answerBy", first, last));
    }

    /** Finds the faults of an answer to {@code invitation}. */
    void checkAnswer(Fields answer, Invitation invitation) {
        answer.value("answer", InvitationAnswerRequest.Kind.class).ifPresent(kind -> {
            switch (kind) {
                case OFFERED -> mustHaveOnly(answer, "offer", "reason");
                case DECLINED -> mustHaveOnly(answer, "reason", "offer");
            }
        });
        answer.value("offer", UUID.class).ifPresent(id -> checkOffer(answer, id, invitation));
    }

    private static void mustHaveOnly(Fields answer, String one, String notTheOther) {
        if (!answer.has(one)) {
            answer.refuse(one, Text.of("expected.required"));
        }
        if (answer.has(notTheOther)) {
            answer.refuse(notTheOther, Text.of("invitation.answer.other"));
        }
    }

    private void checkOffer(Fields answer, UUID id, Invitation invitation) {
        var offer = offers.find(id).filter(found -> found.party().equals(invitation.party()));
        if (offer.isEmpty()) {
            answer.refuse("offer", Text.of("invitation.offer.own", invitation.party()));
        } else if (!isForTheSame(offer.get(), invitation)) {
            answer.refuse(
                    "offer",
                    Text.of(
                            "invitation.offer.kind",
                            invitation.need().assistance(),
                            invitation.need().obligation()));
        } else if (offer.get().status(today.day()) != OfferStatus.OPEN) {
            answer.refuse("offer", Text.of("invitation.offer.open"));
        }
    }

    private static boolean isForTheSame(Offer offer, Invitation invitation) {
        return offer.terms().assistance() == invitation.need().assistance()
                && offer.terms().obligations().contains(invitation.need().obligation());
    }
}
