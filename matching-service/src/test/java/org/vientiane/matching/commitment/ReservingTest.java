package org.vientiane.matching.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.matching.commitment.PromiseKeeping.usd;
import static org.vientiane.matching.testing.NeedBuilder.aNeed;
import static org.vientiane.matching.testing.OfferBuilder.anOffer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.commitment.CommitmentStatus;
import org.vientiane.matching.commitment.Ledger.Attempt;
import org.vientiane.matching.market.CommitmentRow;
import org.vientiane.matching.market.CommitmentRows;
import org.vientiane.matching.market.Market;
import org.vientiane.matching.market.Need;
import org.vientiane.matching.testing.LedgersInMemory;
import org.vientiane.vocabulary.ExchangeRates;

class ReservingTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final Need NEED = aNeed().build();

    private final CommitmentRows rows = new CommitmentRows();
    private final Market market = new Market(rows);
    private final LedgersInMemory ledgers = new LedgersInMemory();
    private final Reserving reserving = new Reserving(ledgers, rows);

    @Test
    void the_same_attempt_twice_is_once() {
        var attempt = new Attempt(UUID.randomUUID(), 1);
        var commitment = UUID.randomUUID();

        assertThat(forNeed(commitment, attempt, "600000")).isEqualTo(new Reservation.Granted(usd("600000")));
        assertThat(forNeed(commitment, attempt, "600000")).isEqualTo(new Reservation.Granted(usd("600000")));
        assertThat(forNeed(UUID.randomUUID(), new Attempt(UUID.randomUUID(), 1), "400000.01"))
                .isEqualTo(new Reservation.Refused(usd("400000")));
    }

    @Test
    void an_offer_gives_no_more_than_it_has() {
        var offer = anOffer().of("1000000", "USD").build();
        var first = new Attempt(UUID.randomUUID(), 1);
        reserving.ofOffer(offer, UUID.randomUUID(), first, usd("700000"), NOW);

        assertThat(reserving.ofOffer(
                        offer, UUID.randomUUID(), new Attempt(UUID.randomUUID(), 1), usd("300000.01"), NOW))
                .isEqualTo(new Reservation.Refused(usd("300000")));
    }

    @Test
    void what_was_undone_is_free_again_and_a_late_reservation_for_it_is_refused() {
        var attempt = new Attempt(UUID.randomUUID(), 1);
        var commitment = UUID.randomUUID();
        forNeed(commitment, attempt, "600000");

        reserving.voidAttempt(NEED.id(), anOffer().build().id(), attempt);

        assertThat(forNeed(commitment, attempt, "600000")).isEqualTo(new Reservation.Voided());
        assertThat(forNeed(UUID.randomUUID(), new Attempt(attempt.match(), 2), "1000000"))
                .isEqualTo(new Reservation.Granted(usd("1000000")));
    }

    @Test
    void a_ledger_that_the_store_lost_is_made_again_from_what_commitments_say() {
        market.takeIn(row(1, "600000"));

        assertThat(forNeed(UUID.randomUUID(), new Attempt(UUID.randomUUID(), 1), "400000.01"))
                .isEqualTo(new Reservation.Refused(usd("400000")));
    }

    @Test
    void of_two_late_deliveries_the_ledger_keeps_room_for_the_larger() {
        var counting = row(5, "400000");
        market.takeIn(counting);
        reserving.more(NEED, counting, 6, usd("1000000"), NOW);

        reserving.more(NEED, counting, 6, usd("500000"), NOW);

        assertThat(forNeed(UUID.randomUUID(), new Attempt(UUID.randomUUID(), 1), "0.01"))
                .isEqualTo(new Reservation.Refused(usd("0")));
    }

    @Test
    void who_comes_with_an_older_version_takes_nothing_away() {
        var counting = row(5, "400000");
        market.takeIn(counting);
        reserving.more(NEED, counting, 6, usd("1000000"), NOW);

        assertThat(reserving.more(NEED, counting, 3, usd("500000"), NOW)).isEqualTo(usd("400000"));
        assertThat(forNeed(UUID.randomUUID(), new Attempt(UUID.randomUUID(), 1), "0.01"))
                .isEqualTo(new Reservation.Refused(usd("0")));
    }

    @Test
    void a_reservation_closes_when_its_commitment_has_come() {
        var commitment = row(1, "600000");
        forNeed(commitment.id(), new Attempt(commitment.matchId(), 1), "600000");
        assertThat(ledgers.openBefore(NOW.plusSeconds(1))).hasSize(1);

        market.takeIn(commitment);
        reserving.bringUpToDate(NEED.id());

        assertThat(ledgers.openBefore(NOW.plusSeconds(1))).isEmpty();
    }

    private Reservation forNeed(UUID commitment, Attempt attempt, String dollars) {
        return reserving.forNeed(NEED, commitment, attempt, usd(dollars), ExchangeRates.none(), NOW);
    }

    private static CommitmentRow row(long version, String dollars) {
        var terms = NEED.terms();
        return new CommitmentRow(
                new UUID(7, 7),
                version,
                new UUID(8, 8),
                1,
                NEED.id(),
                anOffer().build().id(),
                terms.state(),
                anOffer().terms().provider(),
                terms.obligation(),
                CommitmentStatus.SIGNED,
                true,
                usd("1000000"),
                usd(dollars),
                usd("0"),
                null,
                NOW,
                List.of(),
                null);
    }
}
