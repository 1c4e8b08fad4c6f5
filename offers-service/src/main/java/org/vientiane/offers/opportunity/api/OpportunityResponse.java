package org.vientiane.offers.opportunity.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.vientiane.contracts.offer.HowToAsk;
import org.vientiane.offers.offer.Offer;
import org.vientiane.offers.telling.Voice;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Period;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Recipients;

/** An open offer as a state reads it that could receive from it; the provider's limits per need are no part of it. */
record OpportunityResponse(
        UUID offer,
        PartyCode provider,
        String title,
        List<Obligation> obligations,
        Assistance assistance,
        @Schema(description = "What is left to give") Quantity remaining,
        Period period,
        Recipients recipients,
        @Schema(description = "A sentence that names the call to make") String howToAsk) {

    static OpportunityResponse of(Offer offer, Voice voice) {
        var terms = offer.terms();
        return new OpportunityResponse(
                offer.id(),
                terms.provider(),
                terms.title(),
                terms.obligations(),
                terms.assistance(),
                offer.remaining(),
                terms.period(),
                terms.recipients(),
                voice.say(HowToAsk.of(terms)));
    }
}
