package org.vientiane.matching.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.contracts.match.Side.PROVIDER;
import static org.vientiane.contracts.match.Side.STATE;
import static org.vientiane.matching.testing.Answering.accepted;
import static org.vientiane.matching.testing.Answering.considering;
import static org.vientiane.matching.testing.Answering.declined;
import static org.vientiane.matching.testing.Answering.interested;
import static org.vientiane.matching.testing.Answering.interestedIn;
import static org.vientiane.matching.testing.NeedBuilder.aNeed;
import static org.vientiane.matching.testing.OfferBuilder.anOffer;
import static org.vientiane.matching.testing.PolicyBuilder.aPolicy;
import static org.vientiane.matching.testing.World.day;

import org.junit.jupiter.api.Test;
import org.vientiane.contracts.match.DeclineReason;
import org.vientiane.matching.match.MatchesInMemory;
import org.vientiane.matching.match.MatchingInstance;
import org.vientiane.matching.request.UnansweredRequest.Declined;
import org.vientiane.vocabulary.PartyCode;

class ListingUnansweredRequestsTest {

    private final MatchingInstance exchange =
            new MatchingInstance(new MatchesInMemory(), aPolicy().build()).keepingTime();

    @Test
    void an_open_need_waits_until_a_provider_says_yes() {
        exchange.receives(aNeed().requestedOn("2026-11-04")).receives(anOffer());

        assertThat(exchange.unanswered()).singleElement().satisfies(request -> {
            assertThat(request.waitingDays()).isEqualTo(20);
            assertThat(request.asked()).containsExactly(new PartyCode("NOR"));
            assertThat(request.declined()).isEmpty();
            assertThat(request.place()).isEqualTo(Place.BEING_MATCHED);
        });

        exchange.answers(aNeed(), anOffer(), PROVIDER, interested());
        assertThat(exchange.unanswered()).isEmpty();
        assertThat(exchange.place(aNeed())).isEqualTo(Place.BEING_ANSWERED);
    }

    @Test
    void neither_considering_nor_the_states_own_yes_is_an_answer_to_its_request() {
        exchange.receives(aNeed()).receives(anOffer());
        exchange.answers(aNeed(), anOffer(), STATE, accepted());
        exchange.answers(aNeed(), anOffer(), PROVIDER, considering("2026-12-24"));

        assertThat(exchange.unanswered()).singleElement().satisfies(request -> assertThat(request.place())
                .isEqualTo(Place.BEING_ANSWERED));
    }

    @Test
    void who_declined_is_told_with_the_reason_and_a_need_that_all_declined_has_nobody_left() {
        exchange.receives(aNeed()).receives(anOffer());
        exchange.answers(aNeed(), anOffer(), PROVIDER, declined(DeclineReason.REGION));

        assertThat(exchange.unanswered()).singleElement().satisfies(request -> {
            assertThat(request.declined()).containsExactly(new Declined(new PartyCode("NOR"), DeclineReason.REGION));
            assertThat(request.place()).isEqualTo(Place.NOBODY_LEFT);
        });
    }

    @Test
    void the_longest_waiting_comes_first() {
        exchange.receives(aNeed().numbered(1).requestedOn("2026-11-20"))
                .receives(aNeed().numbered(2).requestedOn("2011-01-01"))
                .receives(aNeed().numbered(3).requestedOn("2026-11-04"));

        assertThat(exchange.unanswered())
                .extracting(UnansweredRequest::need)
                .containsExactly(
                        aNeed().numbered(2).build().id(),
                        aNeed().numbered(3).build().id(),
                        aNeed().numbered(1).build().id());
    }

    @Test
    void what_is_promised_in_part_has_had_its_yes_and_what_is_promised_whole_is_covered() {
        exchange.receives(aNeed()).receives(anOffer());
        exchange.answers(aNeed(), anOffer(), PROVIDER, interestedIn("400000"));
        exchange.answers(aNeed(), anOffer(), STATE, accepted());
        assertThat(exchange.unanswered()).isEmpty();
        assertThat(exchange.place(aNeed())).isEqualTo(Place.NOBODY_LEFT);

        var other = anOffer().numbered(102).by("SWE");
        exchange.receives(other);
        exchange.answers(aNeed(), other, PROVIDER, interested());
        exchange.answers(aNeed(), other, STATE, accepted());
        assertThat(exchange.place(aNeed())).isEqualTo(Place.COVERED);
    }

    @Test
    void what_is_withdrawn_or_over_is_closed_and_waits_for_nobody() {
        exchange.receives(aNeed().numbered(1).withdrawn())
                .receives(aNeed().numbered(2))
                .on(day("2031-01-01"));

        assertThat(exchange.place(aNeed().numbered(1))).isEqualTo(Place.CLOSED);
        assertThat(exchange.place(aNeed().numbered(2))).isEqualTo(Place.CLOSED);
        assertThat(exchange.unanswered()).isEmpty();
    }
}
