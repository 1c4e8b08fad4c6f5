package org.vientiane.offers.offer;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.vientiane.vocabulary.OfferTerms;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.StateParty;
import org.vientiane.vocabulary.StatesParties;

/** Which states an offer is for, as the reference data and its recipients say. */
@Service
public class Eligibility {

    private final StatesParties states;

    Eligibility(StatesParties states) {
        this.states = states;
    }

    /**
     * Whether a State Party could receive from an offer on {@code day}: it is not the provider itself; it is listed, or in a
     * listed region, or both lists are empty; and it is least developed where only such states are meant (Action 40).
     */
    public boolean isFor(OfferTerms offer, StateCode state, LocalDate day) {
        return states.find(state)
                .filter(party -> party.isPartyOn(day))
                .filter(party -> isFor(offer, party, day))
                .isPresent();
    }

    /** The affected states that an offer could serve on {@code day}: eligible, and with one of its obligations; by code. */
    List<StateCode> affectedStates(OfferTerms offer, LocalDate day) {
        return states.all().stream()
                .filter(party -> party.isPartyOn(day))
                .filter(party -> offer.obligations().stream().anyMatch(party::isAffectedBy))
                .filter(party -> isFor(offer, party, day))
                .map(StateParty::code)
                .toList();
    }

    private static boolean isFor(OfferTerms offer, StateParty party, LocalDate day) {
        var recipients = offer.recipients();
        var isMeant = recipients.areUnlisted()
                || recipients.states().contains(party.code())
                || recipients.regions().contains(party.region());
        return isMeant
                && !offer.provider().is(party.code())
                && (!recipients.leastDevelopedOnly() || party.isLeastDevelopedOn(day));
    }
}
