package org.vientiane.matching.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.matching.testing.NeedBuilder.aNeed;
import static org.vientiane.matching.testing.OfferBuilder.anOffer;
import static org.vientiane.matching.testing.World.day;
import static org.vientiane.matching.testing.World.id;

import org.junit.jupiter.api.Test;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Unit;

class MarketTest {

    private final Market market = new Market(new CommitmentRows());

    @Test
    void the_newer_state_of_a_thing_takes_the_place_of_the_older() {
        market.takeIn(aNeed().titled("First").build());
        market.takeIn(aNeed().titled("Second").build());

        assertThat(market.needs())
                .singleElement()
                .satisfies(need -> assertThat(need.terms().title()).isEqualTo("Second"));
    }

    @Test
    void what_an_offer_was_before_comes_back() {
        var first = anOffer().titled("First").build();

        assertThat(market.takeIn(first)).isEmpty();
        assertThat(market.takeIn(anOffer().titled("Second").build())).contains(first);
    }

    @Test
    void a_need_is_open_to_the_last_day_of_its_period() {
        var need = aNeed().during("2027-01-01", "2027-12-31").build();

        assertThat(need.statusOn(day("2026-01-01"))).isEqualTo(NeedStatus.OPEN);
        assertThat(need.statusOn(day("2027-12-31"))).isEqualTo(NeedStatus.OPEN);
        assertThat(need.statusOn(day("2028-01-01"))).isEqualTo(NeedStatus.EXPIRED);
    }

    @Test
    void an_offer_is_open_to_the_last_day_of_its_period() {
        var offer = anOffer().during("2027-01-01", "2027-12-31").build();

        assertThat(offer.statusOn(day("2027-12-31"))).isEqualTo(OfferStatus.OPEN);
        assertThat(offer.statusOn(day("2028-01-01"))).isEqualTo(OfferStatus.EXPIRED);
    }

    @Test
    void what_is_withdrawn_stays_so_when_its_period_is_over() {
        assertThat(aNeed().withdrawn().build().statusOn(day("2029-01-01"))).isEqualTo(NeedStatus.WITHDRAWN);
        assertThat(anOffer().withdrawn().build().statusOn(day("2029-01-01"))).isEqualTo(OfferStatus.WITHDRAWN);
    }

    @Test
    void only_what_is_open_on_the_day_is_on_the_market() {
        market.takeIn(aNeed().numbered(1).during("2026-01-01", "2026-11-24").build());
        market.takeIn(aNeed().numbered(2).during("2026-01-01", "2026-11-25").build());
        market.takeIn(anOffer().numbered(101).during("2026-01-01", "2026-11-24").build());
        market.takeIn(anOffer().numbered(102).during("2026-01-01", "2026-11-25").build());

        assertThat(market.openNeeds(day("2026-11-24"))).hasSize(2);
        assertThat(market.openNeeds(day("2026-11-25"))).extracting(Need::id).containsExactly(id(2));
        assertThat(market.openOffers(day("2026-11-25"))).extracting(Offer::id).containsExactly(id(102));
    }

    @Test
    void the_gap_is_what_is_needed_less_own_resources_and_other_support() {
        var need = aNeed().of("1200000.50", "USD");

        assertThat(need.build().gap()).isEqualTo(Quantity.of("1200000.50", new Unit("USD")));
        assertThat(need.withNationalResourcesOf("100000").build().gap())
                .isEqualTo(Quantity.of("1100000.50", new Unit("USD")));
        assertThat(need.withOtherSupportOf("0.50").build().gap()).isEqualTo(Quantity.of("1100000", new Unit("USD")));
    }

    @Test
    void an_offer_is_about_the_same_as_a_need_when_obligation_and_kind_of_help_are() {
        var need = aNeed().on(Obligation.CLEARANCE).build();

        assertThat(anOffer()
                        .on(Obligation.VICTIM_ASSISTANCE, Obligation.CLEARANCE)
                        .build()
                        .isAboutSameAs(need))
                .isTrue();
        assertThat(anOffer().on(Obligation.VICTIM_ASSISTANCE).build().isAboutSameAs(need))
                .isFalse();
        assertThat(anOffer().of(Assistance.EQUIPMENT, "3", "ITEM").build().isAboutSameAs(need))
                .isFalse();
    }
}
