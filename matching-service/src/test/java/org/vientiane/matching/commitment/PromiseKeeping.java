package org.vientiane.matching.commitment;

import static org.vientiane.matching.testing.World.TODAY;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.Ids;
import org.vientiane.contracts.commitment.CommitmentStep;
import org.vientiane.contracts.commitment.CommitmentTransition;
import org.vientiane.contracts.commitment.Delivery;
import org.vientiane.contracts.commitment.Instrument;
import org.vientiane.contracts.commitment.Receipt;
import org.vientiane.contracts.commitment.Tranche;
import org.vientiane.matching.commitment.Ledger.Attempt;
import org.vientiane.matching.market.CommitmentRows;
import org.vientiane.matching.market.Market;
import org.vientiane.matching.market.Need;
import org.vientiane.matching.market.Offer;
import org.vientiane.matching.policy.Policies;
import org.vientiane.matching.testing.CommitmentsInMemory;
import org.vientiane.matching.testing.LedgersInMemory;
import org.vientiane.matching.testing.NeedBuilder;
import org.vientiane.matching.testing.OfferBuilder;
import org.vientiane.matching.testing.PolicyBuilder;
import org.vientiane.matching.testing.Sayings;
import org.vientiane.vocabulary.ExchangeRates;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Today;
import org.vientiane.vocabulary.Unit;

/** Commitments without broker and store, on a day that a test moves. */
final class PromiseKeeping {

    private static final Unit USD = new Unit("USD");

    private final CommitmentRows rows = new CommitmentRows();
    private final Market market = new Market(rows);
    private final CommitmentsInMemory commitments = new CommitmentsInMemory();
    private final Reserving reserving = new Reserving(new LedgersInMemory(), rows);
    private final SigningCommitments signing;
    private final DeliveringCommitments delivering;
    private final RevisingCommitments revising;
    private final FollowingCommitments following;
    private final WritingCommitments writing;
    private LocalDate day = TODAY;

    PromiseKeeping() {
        var policy = PolicyBuilder.aPolicy().build();
        var policies = new Policies(List.of(policy), policy.version());
        Today today = () -> day;
        var clock = new NoonOfTheDay();
        writing = new WritingCommitments(commitments, (row, cause) -> market.takeIn(row));
        signing = new SigningCommitments(writing, today, clock);
        delivering = new DeliveringCommitments(writing, reserving, market, today, clock);
        revising = new RevisingCommitments(writing, today, clock);
        following = new FollowingCommitments(market, rows, commitments, writing, policies, today, clock);
    }

    PromiseKeeping with(NeedBuilder need) {
        market.takeIn(need.build());
        return this;
    }

    PromiseKeeping with(OfferBuilder offer) {
        market.takeIn(offer.build());
        return this;
    }

    /** The two have agreed on so much, in the offer's unit. */
    Commitment agreed(NeedBuilder need, OfferBuilder offer, String amount) {
        var match = Ids.derived(need.build().id(), offer.build().id());
        var id = Ids.derived(match, 1);
        var attempt = new Attempt(match, 1);
        var quantity = Quantity.of(amount, offer.terms().capacity().unit());
        var needUnit = need.terms().quantity().unit();
        var rates = PolicyBuilder.aPolicy().build().rates().between(needUnit, quantity.unit());
        reserved(reserving.ofOffer(now(offer), id, attempt, quantity, at()));
        var commitment = Commitment.agreed(
                id,
                match,
                1,
                need.build().id(),
                offer.build().id(),
                need.terms(),
                offer.terms(),
                quantity,
                reserved(reserving.forNeed(now(need), id, attempt, quantity, rates, at())),
                rates,
                "LAO",
                day,
                at());
        writing.add(commitment);
        return commitment;
    }

    private static Quantity reserved(Reservation reservation) {
        return ((Reservation.Granted) reservation).counted();
    }

    /** The two have agreed on so much, in the offer's unit, and it is signed. */
    Commitment signed(NeedBuilder need, OfferBuilder offer, String amount) {
        return sign(agreed(need, offer, amount));
    }

    Commitment sign(Commitment commitment) {
        return signing.sign(now(commitment), new Instrument("Exchange of letters", "EL-7", day, "The Director"))
                .orElseThrow();
    }

    Commitment schedule(Commitment commitment, Tranche... tranches) {
        return signing.schedule(now(commitment), List.of(tranches)).orElseThrow();
    }

    Commitment deliver(Commitment commitment, String amount) {
        return tryToDeliver(now(commitment), amount).orElseThrow();
    }

    /** What whoever had read the commitment in this state delivers; nothing when it has changed since. */
    Optional<Commitment> tryToDeliver(Commitment read, String amount) {
        var delivery =
                new Delivery(Ids.next(), Quantity.of(amount, read.quantity().unit()), day, null);
        return delivering.deliver(read, delivery, Optional.empty());
    }

    Commitment receive(Commitment commitment, int delivery, String amount) {
        return receipt(commitment, delivery, true, amount, null);
    }

    Commitment dispute(Commitment commitment, int delivery) {
        return receipt(commitment, delivery, false, "0", "Nothing has arrived");
    }

    private Commitment receipt(
            Commitment commitment, int delivery, boolean confirmed, String amount, @Nullable String reason) {
        var arrived = Quantity.of(amount, commitment.quantity().unit());
        var id = now(commitment).deliveries().get(delivery).id();
        return delivering
                .receive(now(commitment), new Receipt(id, confirmed, arrived, day, reason), Optional.empty())
                .orElseThrow();
    }

    Commitment revise(Commitment commitment, String amount) {
        var less = Quantity.of(amount, commitment.quantity().unit());
        return revising.revise(now(commitment), less, "The budget was cut", new PartyCode("NOR"))
                .orElseThrow();
    }

    Commitment cancel(Commitment commitment) {
        return revising.cancel(now(commitment), "The road is closed", new PartyCode("LAO"), Optional.empty())
                .orElseThrow();
    }

    /** A day begins, and what is due is done. */
    PromiseKeeping on(String newDay) {
        return on(LocalDate.parse(newDay));
    }

    /** A day begins, and what is due is done. */
    PromiseKeeping on(LocalDate newDay) {
        day = newDay;
        market.needs().stream().map(Need::id).toList().forEach(following::follow);
        return this;
    }

    Commitment now(Commitment commitment) {
        return commitments.find(commitment.id()).orElseThrow();
    }

    Need now(NeedBuilder need) {
        return market.need(need.build().id()).orElseThrow();
    }

    Offer now(OfferBuilder offer) {
        return market.offer(offer.build().id()).orElseThrow();
    }

    List<CommitmentStep> history(Commitment commitment) {
        return now(commitment).transitions().stream()
                .map(CommitmentTransition::what)
                .toList();
    }

    /** Whether so much more could be agreed for the need. */
    boolean hasRoomFor(NeedBuilder need, String dollars) {
        var attempt = new Attempt(UUID.randomUUID(), 1);
        return reserving.forNeed(now(need), UUID.randomUUID(), attempt, usd(dollars), ExchangeRates.none(), at())
                instanceof Reservation.Granted;
    }

    /** What the last transition of a commitment says. */
    String lastSaid(Commitment commitment) {
        var transitions = now(commitment).transitions();
        return Sayings.full(transitions.get(transitions.size() - 1).statement());
    }

    static Tranche tranche(String due, String dollars) {
        return new Tranche(LocalDate.parse(due), usd(dollars));
    }

    static Quantity usd(String amount) {
        return Quantity.of(amount, USD);
    }

    private Instant at() {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    /** Noon of the day that the test has reached. */
    private final class NoonOfTheDay extends Clock {

        @Override
        public Instant instant() {
            return at();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
