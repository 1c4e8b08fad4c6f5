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
import org.vientiane.contracts.match.Answer;
import org.vientiane.contracts.match.AnswerKind;
import org.vientiane.contracts.match.Answers;
import org.vientiane.contracts.match.Check;
import org.vientiane.contracts.match.DeclineReason;
import org.vientiane.contracts.match.MatchEvent;
import org.vientiane.contracts.match.MatchStatus;
import org.vientiane.contracts.match.MatchStep;
import org.vientiane.contracts.match.MatchTransition;
import org.vientiane.contracts.match.Reason;
import org.vientiane.contracts.match.Reckoning;
import org.vientiane.contracts.match.Side;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.Evidence;
import org.vientiane.vocabulary.EvidenceKind;
import org.vientiane.vocabulary.ExchangeRates;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.OfferTerms;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Period;
import org.vientiane.vocabulary.Programme;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Recipients;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.Unit;
import org.vientiane.vocabulary.Visibility;

/** Builds matches; by default Germany's offer, proposed once for clearance in the Lao People's Democratic Republic. */
public final class MatchBuilder {

    private static final Unit USD = new Unit("USD");
    private static final Unit EUR = new Unit("EUR");

    private final UUID need = Ids.next();
    private UUID offer = Ids.next();
    private long version = 1;
    private String state = "LAO";
    private String provider = "DEU";
    private String title = "Clearance along the new school road in Nonghet";
    private Obligation obligation = Obligation.CLEARANCE;
    private String score = "73.33";
    private String quantity = "846154.24";
    private String remaining = "5000000.00";
    private List<Check> checks = List.of(
            new Check("PERIODS_OVERLAP", List.of(38), true, Statement.of("PERIODS_OVERLAP.holds", Figure.count(662))));
    private MatchStatus status = MatchStatus.PROPOSED;
    private Answers answers = Answers.none();
    private @Nullable String note;
    private final List<MatchTransition> transitions = new ArrayList<>();

    private MatchBuilder() {}

    /** A match that has been proposed once, at noon on 24 November 2026. */
    public static MatchBuilder aMatch() {
        return new MatchBuilder().proposedOn("2026-11-24");
    }

    public MatchBuilder in(String iso3) {
        state = iso3;
        return this;
    }

    public MatchBuilder with(String party) {
        provider = party;
        return this;
    }

    public MatchBuilder titled(String words) {
        title = words;
        return this;
    }

    public MatchBuilder about(Obligation duty) {
        obligation = duty;
        return this;
    }

    public MatchBuilder scored(String points) {
        score = points;
        return this;
    }

    public MatchBuilder ofOffer(UUID id) {
        offer = id;
        return this;
    }

    public MatchBuilder asking(String amount) {
        quantity = amount;
        return this;
    }

    public MatchBuilder whereRemains(String amount) {
        remaining = amount;
        return this;
    }

    public MatchBuilder checked(Check... said) {
        checks = List.of(said);
        return this;
    }

    /** One version further, proposed on a day. */
    public MatchBuilder proposedOn(String day) {
        return moved(
                day,
                MatchStatus.PROPOSED,
                MatchStep.PROPOSED,
                Statement.of("PROPOSED.first", Figure.decimal(new BigDecimal(score))));
    }

    /** One version further, withdrawn on a day. */
    public MatchBuilder withdrawnOn(String day) {
        return moved(day, MatchStatus.WITHDRAWN, MatchStep.WITHDRAWN, Statement.of("WITHDRAWN.need-withdrawn"));
    }

    /** One version further, proposed by a coordinator on a day. */
    public MatchBuilder proposedByHandOn(String day) {
        return moved(
                day,
                "coordinator",
                MatchStatus.PROPOSED,
                MatchStep.PROPOSED,
                Statement.of("PROPOSED.by-hand", Figure.decimal(new BigDecimal(score))));
    }

    /** One version further: the provider or the state says yes to an amount. */
    public MatchBuilder yesOf(Side side, String amount, String day) {
        var kind = side == Side.PROVIDER ? AnswerKind.INTERESTED : AnswerKind.ACCEPTED;
        answers = answers.with(side, answer(kind, Quantity.of(amount, EUR), null, null, day));
        return moved(
                day,
                party(side).code(),
                MatchStatus.ANSWERED,
                MatchStep.ANSWERED,
                Statement.of(
                        "ANSWERED." + kind,
                        Figure.parties(List.of(party(side))),
                        Figure.amount(Quantity.of(amount, EUR))));
    }

    /** One version further: the provider or the state is considering until a day. */
    public MatchBuilder consideringOf(Side side, String until, String day) {
        answers = answers.with(side, answer(AnswerKind.CONSIDERING, null, LocalDate.parse(until), null, day));
        return moved(
                day,
                party(side).code(),
                MatchStatus.ANSWERED,
                MatchStep.ANSWERED,
                Statement.of(
                        "ANSWERED.CONSIDERING",
                        Figure.parties(List.of(party(side))),
                        Figure.day(LocalDate.parse(until))));
    }

    /** One version further: what a side was considering has run out. */
    public MatchBuilder resumedFrom(Side side, String day) {
        answers = answers.with(side, null);
        return moved(
                day,
                answers.all().findAny().isPresent() ? MatchStatus.ANSWERED : MatchStatus.PROPOSED,
                MatchStep.RESUMED,
                Statement.of(
                        "RESUMED",
                        Figure.parties(List.of(party(side))),
                        Figure.day(LocalDate.parse(day).minusDays(1))));
    }

    /** One version further: a side says no. */
    public MatchBuilder noOf(Side side, DeclineReason reason, String day) {
        answers = answers.with(side, answer(AnswerKind.DECLINED, null, null, reason, day));
        return moved(
                day,
                party(side).code(),
                MatchStatus.DECLINED,
                MatchStep.DECLINED,
                Statement.of("DECLINED." + reason, Figure.parties(List.of(party(side)))));
    }

    /** One version further: both have said yes, and not enough is left. */
    public MatchBuilder notAgreedOn(String day) {
        return moved(
                day,
                MatchStatus.ANSWERED,
                MatchStep.NOT_AGREED,
                Statement.of(
                        "NOT_AGREED.offer",
                        Figure.amount(Quantity.of(quantity, EUR)),
                        Figure.amount(Quantity.of("500000", EUR))));
    }

    /** One version further: whose turn it is was reminded. */
    public MatchBuilder remindedOn(String day) {
        return steppedTo(MatchStep.REMINDED, day, 14);
    }

    /** One version further: second contacts and coordinators are turned to. */
    public MatchBuilder escalatedOn(String day) {
        return steppedTo(MatchStep.ESCALATED, day, 30);
    }

    /** One version further: nobody answered in time. */
    public MatchBuilder lapsedOn(String day) {
        return moved(
                day, MatchStatus.LAPSED, MatchStep.LAPSED, Statement.of("LAPSED", Figure.day(LocalDate.parse(day))));
    }

    /** One version further: both sides have agreed, the second of them with this yes. */
    public MatchBuilder agreedBy(Side side, String amount, String day) {
        yesOf(side, amount, day);
        return moved(
                day,
                party(side).code(),
                MatchStatus.AGREED,
                MatchStep.AGREED,
                Statement.of("AGREED", Figure.amount(Quantity.of(amount, EUR))));
    }

    /** What sides that answer from now on add in their own words. */
    public MatchBuilder noting(String words) {
        note = words;
        return this;
    }

    /** One version further and else the same. */
    public MatchBuilder rewritten() {
        version++;
        return this;
    }

    private MatchBuilder steppedTo(MatchStep what, String day, long days) {
        var awaited = answers.turn().stream().map(this::party).sorted().toList();
        return moved(day, status, what, Statement.of(what.name(), Figure.parties(awaited), Figure.count(days)));
    }

    private MatchBuilder moved(String day, MatchStatus now, MatchStep what, Statement why) {
        return moved(day, MatchTransition.EXCHANGE, now, what, why);
    }

    private MatchBuilder moved(String day, String by, MatchStatus now, MatchStep what, Statement why) {
        version += transitions.isEmpty() ? 0 : 1;
        status = now;
        answers = what == MatchStep.PROPOSED ? Answers.none() : answers;
        transitions.add(new MatchTransition(at(day), LocalDate.parse(day), by, what, why));
        return this;
    }

    private PartyCode party(Side side) {
        return new PartyCode(side == Side.PROVIDER ? provider : state);
    }

    private Answer answer(
            AnswerKind kind,
            @Nullable Quantity amount,
            @Nullable LocalDate until,
            @Nullable DeclineReason reason,
            String day) {
        return new Answer(kind, amount, until, reason, note, LocalDate.parse(day), at(day));
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T12:00:00Z");
    }

    public MatchEvent build() {
        return new MatchEvent(
                Ids.derived(need, offer),
                version,
                need,
                offer,
                needTerms(),
                LocalDate.parse("2026-11-24"),
                offerTerms(),
                status,
                reckoning(),
                LocalDate.parse("2026-11-24"),
                Waiting.since(LocalDate.parse("2026-11-24")),
                LocalDate.parse("2027-01-23"),
                false,
                answers,
                null,
                0,
                null,
                null,
                transitions,
                List.of());
    }

    private NeedTerms needTerms() {
        return new NeedTerms(
                new StateCode(state),
                title,
                obligation,
                Assistance.FUNDING,
                Quantity.of("1200000.50", USD),
                Quantity.of("100000", USD),
                absent(),
                new Period(LocalDate.parse("2027-02-01"), LocalDate.parse("2029-01-31")),
                List.of(Channel.GOVERNMENT, Channel.UNITED_NATIONS),
                2,
                "Safe Path Forward II",
                new Programme("UXO Lao", Channel.GOVERNMENT),
                false,
                null,
                new Evidence(EvidenceKind.TECHNICAL_SURVEY, "TS-2025-118", LocalDate.parse("2025-06-30")),
                null,
                null,
                LocalDate.parse("2026-05-08"),
                Visibility.PUBLIC);
    }

    private OfferTerms offerTerms() {
        return new OfferTerms(
                new PartyCode(provider),
                "Humanitarian mine action funding",
                List.of(obligation),
                Assistance.FUNDING,
                Quantity.of("9000000", EUR),
                new Period(LocalDate.parse("2026-11-24"), LocalDate.parse("2028-11-23")),
                List.of(Channel.UNITED_NATIONS),
                Quantity.of("250000", EUR),
                Quantity.of("4321000", EUR),
                Recipients.ANY,
                false,
                false,
                List.of(obligation),
                Visibility.PUBLIC);
    }

    private Reckoning reckoning() {
        return new Reckoning(
                LocalDate.parse("2026-11-24"),
                "vientiane-1",
                new ExchangeRates(Map.of("USD", BigDecimal.ONE, "EUR", new BigDecimal("1.3"))),
                Quantity.of("1100000.50", USD),
                Quantity.of(remaining, EUR),
                Quantity.of(quantity, EUR),
                new BigDecimal(score),
                checks,
                List.of(
                        reason("NATIONAL_PRIORITY", "11.25", "15.00", List.of(38), Figure.count(2)),
                        reason(
                                "WAITING",
                                "5.48",
                                "10.00",
                                List.of(37, 38),
                                Figure.count(200),
                                Figure.day(LocalDate.parse("2026-05-08"))),
                        new Reason(
                                "COVERAGE",
                                List.of(37),
                                new BigDecimal("20.00"),
                                new BigDecimal("20.00"),
                                Statement.of("COVERAGE.whole"))));
    }

    private static Reason reason(String criterion, String points, String of, List<Integer> actions, Figure... figures) {
        return new Reason(
                criterion, actions, new BigDecimal(points), new BigDecimal(of), Statement.of(criterion, figures));
    }

    private static @Nullable Quantity absent() {
        return null;
    }
}
