package org.vientiane.offers.offer.api;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.OfferTerms;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Period;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Recipients;
import org.vientiane.vocabulary.Visibility;

/** What a provider writes in the body of POST and PUT; its form stands in the schema beside this class. */
record OfferRequest(
        PartyCode provider,
        String title,
        List<Obligation> obligations,
        Assistance assistance,
        Quantity capacity,
        Period period,
        List<Channel> channels,
        @Nullable Quantity minimumPerNeed,
        @Nullable Quantity maximumPerNeed,
        @Nullable Recipients recipients,
        @Nullable Boolean worksInNonStateActorAreas,
        @Nullable Boolean renewable,
        @Nullable List<Obligation> expertise,
        @Nullable Visibility visibility) {

    /** The terms of the offer, with what an absent field stands for. */
    OfferTerms terms() {
        return new OfferTerms(
                provider,
                title,
                obligations,
                assistance,
                capacity,
                period,
                channels,
                minimumPerNeed,
                maximumPerNeed,
                Objects.requireNonNullElse(recipients, Recipients.ANY),
                Boolean.TRUE.equals(worksInNonStateActorAreas),
                Boolean.TRUE.equals(renewable),
                Objects.requireNonNullElse(expertise, List.of()),
                Objects.requireNonNullElse(visibility, Visibility.PUBLIC));
    }
}
