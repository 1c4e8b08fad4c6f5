package org.vientiane.matching.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.contracts.match.Side.PROVIDER;
import static org.vientiane.contracts.match.Side.STATE;
import static org.vientiane.matching.testing.Answering.accepted;
import static org.vientiane.matching.testing.Answering.considering;
import static org.vientiane.matching.testing.Answering.declined;
import static org.vientiane.matching.testing.Answering.interested;
import static org.vientiane.matching.testing.NeedBuilder.aNeed;
import static org.vientiane.matching.testing.OfferBuilder.anOffer;
import static org.vientiane.matching.testing.PolicyBuilder.aPolicy;
import static org.vientiane.matching.testing.World.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.match.DeclineReason;
import org.vientiane.matching.match.MatchesInMemory;
import org.vientiane.matching.match.MatchingInstance;

class KeepingRecordsTest {

    private final MatchingInstance exchange =
            new MatchingInstance(new MatchesInMemory(), aPolicy().build()).keepingTime();

    @Test
    void who_was_asked_and_is_silent_has_proposals_and_no_days() {
        exchange.receives(aNeed()).receives(anOffer());

        assertThat(exchange.record("NOR")).satisfies(record -> {
            assertThat(record.proposals()).isEqualTo(1);
            assertThat(record.answered()).isZero();
            assertThat(record.medianDaysToAcknowledge()).isNull();
            assertThat(record.medianDaysToAnswer()).isNull();
        });
        assertThat(exchange.record("SWE").proposals()).isZero();
    }

    @Test
    void considering_acknowledges_and_only_yes_or_no_answers() {
        exchange.receives(aNeed()).receives(anOffer()).on(day("2026-11-27"));
        exchange.answers(aNeed(), anOffer(), PROVIDER, considering("2026-12-24"));
        exchange.on(day("2026-12-04"));
        exchange.answers(aNeed(), anOffer(), PROVIDER, interested());

        var record = exchange.record("NOR");
        assertThat(record.medianDaysToAcknowledge()).isEqualTo(3L);
        assertThat(record.medianDaysToAnswer()).isEqualTo(10L);
        assertThat(record.answered()).isEqualTo(1);
    }

    @Test
    void both_sides_have_their_own_record_of_one_match() {
        exchange.receives(aNeed()).receives(anOffer()).on(day("2026-11-25"));
        exchange.answers(aNeed(), anOffer(), PROVIDER, interested()).on(day("2026-11-29"));
        exchange.answers(aNeed(), anOffer(), STATE, accepted());

        assertThat(exchange.record("NOR").medianDaysToAnswer()).isEqualTo(1L);
        var state = exchange.record(aNeed().terms().state().iso3());
        assertThat(state.medianDaysToAnswer()).isEqualTo(5L);
        assertThat(state.agreed()).isEqualTo(1);
        assertThat(state.signed()).isZero();
    }

    @Test
    void a_no_is_an_answer() {
        exchange.receives(aNeed()).receives(anOffer());
        exchange.answers(aNeed(), anOffer(), PROVIDER, declined(DeclineReason.POLICY));

        assertThat(exchange.record("NOR").answered()).isEqualTo(1);
    }

    @Test
    void the_middle_of_an_even_number_lies_between_two() {
        assertThat(ResponseRecord.median(List.of(4L, 1L, 2L, 9L))).contains(3L);
        assertThat(ResponseRecord.median(List.of(1L, 2L))).contains(1.5);
        assertThat(ResponseRecord.median(List.of())).isEmpty();
    }
}
