package org.vientiane.notification;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.Ids;
import org.vientiane.contracts.Waiting;
import org.vientiane.contracts.commitment.CommitmentEvent;
import org.vientiane.contracts.commitment.CommitmentStatus;
import org.vientiane.contracts.commitment.CommitmentStep;
import org.vientiane.contracts.commitment.CommitmentTransition;
import org.vientiane.contracts.commitment.Delivery;
import org.vientiane.contracts.commitment.Instrument;
import org.vientiane.contracts.commitment.Receipt;
import org.vientiane.contracts.commitment.Tranche;
import org.vientiane.contracts.match.MatchEvent;
import org.vientiane.contracts.match.MatchTransition;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.vocabulary.ExchangeRates;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Unit;

/** Builds commitments; by default Germany has promised the Lao People's Democratic Republic a million euros. */
public final class CommitmentBuilder {

    private static final Unit USD = new Unit("USD");
    private static final Unit EUR = new Unit("EUR");

    private final MatchEvent match;
    private long version;
    private Quantity quantity = euros("1000000");
    private CommitmentStatus status = CommitmentStatus.AGREED;
    private @Nullable Instrument instrument;
    private @Nullable Waiting waiting;
    private List<Tranche> tranches = List.of();
    private final List<Delivery> deliveries = new ArrayList<>();
    private final List<Receipt> receipts = new ArrayList<>();
    private final List<CommitmentTransition> transitions = new ArrayList<>();

    private CommitmentBuilder(MatchEvent match) {
        this.match = match;
    }

    /** A commitment that was agreed at noon on 1 December 2026, with the state's yes. */
    public static CommitmentBuilder aCommitment() {
        return ofMatch(MatchBuilder.aMatch().build());
    }

    /** The same that this match led to. */
    public static CommitmentBuilder ofMatch(MatchEvent match) {
        var builder = new CommitmentBuilder(match);
        return builder.moved(
                "2026-12-01",
                builder.state(),
                CommitmentStatus.AGREED,
                CommitmentStep.AGREED,
                Statement.of("AGREED", Figure.amount(builder.quantity)));
    }

    public CommitmentBuilder signedOn(String day) {
        instrument = new Instrument("Grant agreement", "GA-7", LocalDate.parse(day), "The Director");
        return moved(
                day,
                provider(),
                CommitmentStatus.SIGNED,
                CommitmentStep.SIGNED,
                Statement.of(
                        "COMMITMENT.SIGNED",
                        Figure.text(instrument.kind()),
                        Figure.text(instrument.reference()),
                        Figure.day(instrument.signedOn()),
                        Figure.text(instrument.signatory())));
    }

    /** All of it in one tranche. */
    public CommitmentBuilder scheduledOn(String day, String due) {
        tranches = List.of(new Tranche(LocalDate.parse(due), quantity));
        waiting = Waiting.since(LocalDate.parse(due));
        return moved(
                day,
                provider(),
                status,
                CommitmentStep.SCHEDULED,
                Statement.of("COMMITMENT.SCHEDULED", Figure.count(1), Figure.day(LocalDate.parse(due))));
    }

    public CommitmentBuilder deliveredOn(String day, String amount) {
        deliveries.add(new Delivery(Ids.next(), euros(amount), LocalDate.parse(day), "D-" + (deliveries.size() + 1)));
        return moved(
                day,
                provider(),
                CommitmentStatus.DELIVERING,
                CommitmentStep.DELIVERED,
                Statement.of("COMMITMENT.DELIVERED", Figure.amount(euros(amount)), Figure.day(LocalDate.parse(day))));
    }

    /** The latest delivery has arrived. */
    public CommitmentBuilder receivedOn(String day) {
        var delivery = deliveries.get(deliveries.size() - 1);
        receipts.add(new Receipt(delivery.id(), true, delivery.amount(), LocalDate.parse(day), null));
        return moved(
                day,
                state(),
                CommitmentStatus.DELIVERING,
                CommitmentStep.RECEIVED,
                Statement.of(
                        "COMMITMENT.RECEIVED", Figure.amount(delivery.amount()), Figure.day(LocalDate.parse(day))));
    }

    /** The latest delivery has not arrived. */
    public CommitmentBuilder disputedOn(String day, String reason) {
        var delivery = deliveries.get(deliveries.size() - 1);
        receipts.add(new Receipt(delivery.id(), false, Quantity.none(EUR), LocalDate.parse(day), reason));
        return moved(
                day,
                state(),
                CommitmentStatus.DISPUTED,
                CommitmentStep.DISPUTED,
                Statement.of(
                        "COMMITMENT.DISPUTED",
                        Figure.parties(List.of(new PartyCode(state()))),
                        Figure.day(delivery.deliveredOn()),
                        Figure.text(reason)));
    }

    public CommitmentBuilder fulfilledOn(String day) {
        return moved(
                day,
                state(),
                CommitmentStatus.FULFILLED,
                CommitmentStep.FULFILLED,
                Statement.of("COMMITMENT.FULFILLED", Figure.amount(quantity)));
    }

    public CommitmentBuilder revisedBy(String party, String day, String amount) {
        var before = quantity;
        quantity = euros(amount);
        return moved(
                day,
                party,
                status,
                CommitmentStep.REVISED,
                Statement.of(
                        "COMMITMENT.REVISED",
                        Figure.parties(List.of(new PartyCode(party))),
                        Figure.amount(before),
                        Figure.amount(quantity),
                        Figure.text("The budget was cut")));
    }

    public CommitmentBuilder cancelledBy(String party, String day) {
        return moved(
                day,
                party,
                CommitmentStatus.CANCELLED,
                CommitmentStep.CANCELLED,
                Statement.of(
                        "COMMITMENT.CANCELLED",
                        Figure.parties(List.of(new PartyCode(party))),
                        Figure.amount(delivered()),
                        Figure.text("The budget was cut")));
    }

    public CommitmentBuilder remindedOn(String day) {
        return steppedTo(CommitmentStep.REMINDED, day);
    }

    public CommitmentBuilder escalatedOn(String day) {
        return steppedTo(CommitmentStep.ESCALATED, day);
    }

    public CommitmentBuilder overdueOn(String day) {
        return byExchange(CommitmentStep.OVERDUE, day, quantity.lessAtMost(delivered()));
    }

    public CommitmentBuilder overcommittedOn(String day) {
        return byExchange(CommitmentStep.OVERCOMMITTED, day, euros("200000"));
    }

    public CommitmentBuilder overfilledOn(String day) {
        return byExchange(CommitmentStep.OVERFILLED, day, Quantity.of("260000", USD));
    }

    /** One version further and else the same. */
    public CommitmentBuilder rewritten() {
        version++;
        return this;
    }

    public CommitmentEvent build() {
        return new CommitmentEvent(
                Ids.derived(match.id(), 1),
                version,
                match.id(),
                1,
                match.needId(),
                match.offerId(),
                match.need(),
                match.offer(),
                quantity,
                status == CommitmentStatus.CANCELLED ? delivered() : quantity,
                Quantity.of("1100000.50", USD),
                Quantity.none(USD),
                new ExchangeRates(Map.of("USD", BigDecimal.ONE, "EUR", new BigDecimal("1.3"))),
                instrument,
                tranches,
                deliveries,
                receipts,
                delivered(),
                received(),
                Quantity.none(EUR),
                Quantity.none(EUR),
                status,
                LocalDate.parse("2026-12-01"),
                waiting,
                transitions,
                List.of());
    }

    /** The id of the commitment. */
    public UUID id() {
        return Ids.derived(match.id(), 1);
    }

    private CommitmentBuilder steppedTo(CommitmentStep what, String day) {
        return moved(
                day,
                MatchTransition.EXCHANGE,
                status,
                what,
                Statement.of(
                        "COMMITMENT." + what,
                        Figure.parties(List.of(new PartyCode(provider()))),
                        Figure.day(LocalDate.parse("2027-06-30"))));
    }

    private CommitmentBuilder byExchange(CommitmentStep what, String day, Quantity figure) {
        return moved(
                day, MatchTransition.EXCHANGE, status, what, Statement.of("COMMITMENT." + what, Figure.amount(figure)));
    }

    private CommitmentBuilder moved(
            String day, String by, CommitmentStatus now, CommitmentStep what, Statement statement) {
        version++;
        status = now;
        transitions.add(
                new CommitmentTransition(Instant.parse(day + "T12:00:00Z"), LocalDate.parse(day), by, what, statement));
        return this;
    }

    private Quantity delivered() {
        return deliveries.stream().map(Delivery::amount).reduce(Quantity.none(EUR), Quantity::plus);
    }

    private Quantity received() {
        return receipts.stream().map(Receipt::amount).reduce(Quantity.none(EUR), Quantity::plus);
    }

    private String provider() {
        return match.offer().provider().code();
    }

    private String state() {
        return match.need().state().iso3();
    }

    private static Quantity euros(String amount) {
        return Quantity.of(amount, EUR);
    }
}
