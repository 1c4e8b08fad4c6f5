package org.vientiane.matching.commitment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.vientiane.matching.commitment.Ledger.Attempt;
import org.vientiane.matching.commitment.Ledger.Entry;
import org.vientiane.matching.market.CommitmentRow;
import org.vientiane.matching.market.CommitmentRows;
import org.vientiane.matching.market.Need;
import org.vientiane.matching.market.Offer;
import org.vientiane.vocabulary.ExchangeRates;
import org.vientiane.vocabulary.Quantity;

/**
 * Reserves in ledgers, each time by one conditional write. A ledger is first brought up to what the commitments say, so
 * that one which the store has lost or which nobody has told of a cancellation errs for no longer than a moment.
 */
@Service
public class Reserving {

    private final Ledgers ledgers;
    private final CommitmentRows commitments;

    public Reserving(Ledgers ledgers, CommitmentRows commitments) {
        this.ledgers = ledgers;
        this.commitments = commitments;
    }

    /** Reserves {@code amount} of the offer for an attempt; the same attempt twice is once. */
    public Reservation ofOffer(Offer offer, UUID commitment, Attempt attempt, Quantity amount, Instant at) {
        return reserve(offer.id(), commitment, attempt, at, ledger -> {
            var capacity = offer.terms().capacity();
            var left = ledger.leftOf(capacity, commitment);
            return !amount.unit().equals(capacity.unit()) || amount.isMoreThan(left)
                    ? new Reservation.Refused(left)
                    : new Reservation.Granted(amount);
        });
    }

    /**
     * Reserves {@code amount}, in the offer's unit, for the need and an attempt; the same attempt twice is once. It may
     * exceed the gap by no more than its rounding, and counts as the lesser of its converted amount and the gap.
     */
    public Reservation forNeed(
            Need need, UUID commitment, Attempt attempt, Quantity amount, ExchangeRates rates, Instant at) {
        return reserve(need.id(), commitment, attempt, at, ledger -> {
            var left = ledger.leftOf(need.terms().openQuantity(), commitment);
            var fits = rates.convert(left, amount.unit())
                    .filter(gap -> !left.isNone() && !amount.isMoreThan(gap.roundedUp()))
                    .isPresent();
            return rates.convert(amount, left.unit())
                    .filter(converted -> fits)
                    .<Reservation>map(converted ->
                            new Reservation.Granted(converted.roundedHalfUp().atMost(left)))
                    .orElseGet(() -> new Reservation.Refused(left));
        });
    }

    /**
     * Lets a commitment count for more than it does, as far as the gap of its need allows: not at all while the need is
     * counted in another unit.
     *
     * @param version the version of the commitment that will count so much
     * @param wanted what it would count, in the need's unit; at least what it counts now
     * @return what it may count. Of several that want to write that version the ledger keeps room for the one that wants
     *     most; who comes with an older version gets nothing more, and will lose the write.
     */
    public Quantity more(Need need, CommitmentRow commitment, long version, Quantity wanted, Instant at) {
        var counts = new Quantity[] {commitment.inNeedUnit()};
        if (!need.terms().quantity().unit().equals(wanted.unit())) {
            return counts[0];
        }
        change(need.id(), ledger -> {
            var held = ledger.entry(commitment.id()).filter(entry -> entry.version() >= version);
            if (held.filter(entry -> entry.version() > version).isPresent()) {
                counts[0] = commitment.inNeedUnit();
                return ledger;
            }
            counts[0] = atLeast(
                    commitment.inNeedUnit(),
                    wanted.atMost(ledger.leftOf(need.terms().openQuantity(), commitment.id())));
            var reserved =
                    held.map(entry -> atLeast(entry.quantity(), counts[0])).orElse(counts[0]);
            var attempt = new Attempt(commitment.matchId(), commitment.attempt());
            return ledger.reserving(new Entry(commitment.id(), attempt, version, reserved, at));
        });
        return counts[0];
    }

    private static Quantity atLeast(Quantity least, Quantity quantity) {
        return quantity.isMoreThan(least) ? quantity : least;
    }

    /** Gives back what was reserved for an attempt that was undone, in both ledgers. */
    public void voidAttempt(UUID need, UUID offer, Attempt attempt) {
        change(offer, ledger -> ledger.voiding(attempt));
        change(need, ledger -> ledger.voiding(attempt));
    }

    /** Brings a ledger up to what the commitments say. */
    public void bringUpToDate(UUID id) {
        change(id, UnaryOperator.identity());
    }

    private static Entry said(CommitmentRow row, Quantity counted) {
        return Entry.said(row.id(), new Attempt(row.matchId(), row.attempt()), row.version(), counted);
    }

    private Reservation reserve(
            UUID id, UUID commitment, Attempt attempt, Instant at, Function<Ledger, Reservation> decision) {
        while (true) {
            var ledger = current(id);
            var held = ledger.entry(commitment);
            if (held.isPresent()) {
                return new Reservation.Granted(held.get().quantity());
            }
            if (ledger.isVoided(attempt)) {
                return new Reservation.Voided();
            }
            var reservation = decision.apply(ledger);
            if (!(reservation instanceof Reservation.Granted granted)
                    || ledgers.keep(ledger.reserving(new Entry(commitment, attempt, 1, granted.counted(), at)))) {
                return reservation;
            }
        }
    }

    private void change(UUID id, UnaryOperator<Ledger> change) {
        var kept = false;
        while (!kept) {
            var stored = ledgers.find(id);
            var changed = change.apply(upToDate(id, stored));
            kept = stored.filter(changed::equals).isPresent() || ledgers.keep(changed);
        }
    }

    private Ledger current(UUID id) {
        return upToDate(id, ledgers.find(id));
    }

    /** The ledger of a need or an offer; a commitment counts in either, each in its unit. */
    private Ledger upToDate(UUID id, Optional<Ledger> stored) {
        var said = Stream.concat(
                commitments.ofNeed(id).stream().map(row -> said(row, row.inNeedUnit())),
                commitments.ofOffer(id).stream().map(row -> said(row, row.inOfferUnit())));
        return stored.orElseGet(() -> Ledger.empty(id)).upTo(said.toList());
    }
}
