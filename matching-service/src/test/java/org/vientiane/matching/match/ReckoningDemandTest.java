package org.vientiane.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.matching.testing.NeedBuilder.aNeed;
import static org.vientiane.matching.testing.OfferBuilder.anOffer;
import static org.vientiane.matching.testing.PolicyBuilder.aPolicy;

import org.junit.jupiter.api.Test;
import org.vientiane.matching.market.CommitmentRows;
import org.vientiane.matching.market.Market;
import org.vientiane.matching.testing.NeedBuilder;
import org.vientiane.matching.testing.OfferBuilder;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Unit;

class ReckoningDemandTest {

    private final MatchesInMemory matches = new MatchesInMemory();
    private final MatchingInstance exchange =
            new MatchingInstance(matches, aPolicy().build());
    private final Market market = new Market(new CommitmentRows());
    private final MatchRows rows = new MatchRows();
    private final ReckoningDemand reckoning = new ReckoningDemand(market, rows);

    @Test
    void what_the_proposals_of_an_offer_ask_for_is_added_up() {
        var offer = anOffer().of("2500000", "USD");
        proposed(offer, aNeed().numbered(1), aNeed().numbered(2).ofPriority(1), aNeed().numbered(3));

        assertThat(reckoning.of(exchange.match(aNeed().numbered(2), offer)))
                .contains(new Demand(usd("3000000"), usd("2500000"), 1));
    }

    @Test
    void the_best_comes_first_and_of_equals_the_older_need() {
        var offer = anOffer();
        proposed(offer, aNeed().numbered(1), aNeed().numbered(2).ofPriority(1), aNeed().numbered(3));

        assertThat(place(aNeed().numbered(2), offer)).isEqualTo(1);
        assertThat(place(aNeed().numbered(1), offer)).isEqualTo(2);
        assertThat(place(aNeed().numbered(3), offer)).isEqualTo(3);
    }

    @Test
    void what_is_withdrawn_asks_for_nothing_and_has_no_place() {
        var offer = anOffer();
        proposed(offer, aNeed().numbered(1), aNeed().numbered(2));
        exchange.receives(aNeed().numbered(1).withdrawn());
        readEverything();

        assertThat(reckoning.of(exchange.match(aNeed().numbered(1), offer))).isEmpty();
        assertThat(reckoning.of(exchange.match(aNeed().numbered(2), offer)))
                .contains(new Demand(usd("1000000"), usd("10000000"), 1));
    }

    @Test
    void an_offer_whose_unit_has_just_changed_counts_what_is_asked_in_the_new_one() {
        proposed(anOffer(), aNeed().numbered(1));

        market.takeIn(anOffer().of("10000000", "EUR").build());

        assertThat(reckoning.of(exchange.match(aNeed().numbered(1), anOffer())))
                .hasValueSatisfying(demand -> assertThat(demand.asked()).isEqualTo(Quantity.none(new Unit("EUR"))));
    }

    private void proposed(OfferBuilder offer, NeedBuilder... needs) {
        exchange.receives(offer);
        for (var need : needs) {
            exchange.receives(need);
        }
        market.takeIn(offer.build());
        readEverything();
    }

    private void readEverything() {
        matches.written().forEach(rows::takeIn);
    }

    private int place(NeedBuilder need, OfferBuilder offer) {
        return reckoning.of(exchange.match(need, offer)).orElseThrow().place();
    }

    private static Quantity usd(String amount) {
        return Quantity.of(amount, new Unit("USD"));
    }
}
