package org.vientiane.matching.match;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.vientiane.matching.market.Market;
import org.vientiane.matching.market.Offer;
import org.vientiane.vocabulary.Quantity;

/** Adds up what the proposals of an offer ask of it. */
@Service
public class ReckoningDemand {

    private final Market market;
    private final MatchRows rows;

    ReckoningDemand(Market market, MatchRows rows) {
        this.market = market;
        this.rows = rows;
    }

    /** The demand on the match's offer, and the match's place in it; empty when it takes none. */
    public Optional<Demand> of(Match match) {
        return market.offer(match.offerId()).flatMap(offer -> of(match, offer));
    }

    /** A proposal from before the offer changed its unit counts for nothing: it is about to be written anew. */
    private Optional<Demand> of(Match match, Offer offer) {
        var unit = offer.remaining().unit();
        var inLine = rows.proposalsOfOffer(offer.id()).toList();
        for (int i = 0; i < inLine.size(); i++) {
            if (inLine.get(i).id().equals(match.id())) {
                var asked = inLine.stream()
                        .map(MatchRow::quantity)
                        .filter(quantity -> quantity.unit().equals(unit))
                        .reduce(Quantity.none(unit), Quantity::plus);
                return Optional.of(new Demand(asked, offer.remaining(), i + 1));
            }
        }
        return Optional.empty();
    }
}
