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
import org.vientiane.contracts.match.Answers;
import org.vientiane.contracts.match.Check;
import org.vientiane.contracts.match.MatchEvent;
import org.vientiane.contracts.match.MatchStatus;
import org.vientiane.contracts.match.MatchStep;
import org.vientiane.contracts.match.MatchTransition;
import org.vientiane.contracts.match.Reason;
import org.vientiane.contracts.match.Reckoning;
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

    /** One version further and else the same. */
    public MatchBuilder rewritten() {
        version++;
        return this;
    }

    private MatchBuilder moved(String day, MatchStatus now, MatchStep what, Statement why) {
        version += transitions.isEmpty() ? 0 : 1;
        status = now;
        transitions.add(new MatchTransition(
                Instant.parse(day + "T12:00:00Z"), LocalDate.parse(day), MatchTransition.EXCHANGE, what, why));
        return this;
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
                Answers.none(),
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
