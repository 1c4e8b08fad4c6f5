package org.vientiane.contracts.offer;

import java.util.stream.Collectors;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.OfferTerms;

/** How a state asks for what an offer gives (Action 42). */
public final class HowToAsk {

    private HowToAsk() {}

    /** The call to make, for an offer of these terms. */
    public static Statement of(OfferTerms offer) {
        var obligations = offer.obligations().stream().map(Obligation::name).collect(Collectors.joining(" | "));
        return Statement.of(
                offer.capacity().unit().isCurrency() ? "HOW_TO_ASK.funding" : "HOW_TO_ASK",
                Figure.text(obligations),
                Figure.text(offer.assistance().name()),
                Figure.text(offer.capacity().unit().code()));
    }
}
