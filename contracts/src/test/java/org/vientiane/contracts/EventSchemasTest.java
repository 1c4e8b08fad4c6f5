package org.vientiane.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.vientiane.contracts.commitment.CommitmentEntry;
import org.vientiane.contracts.commitment.CommitmentEvent;
import org.vientiane.contracts.commitment.CommitmentStatus;
import org.vientiane.contracts.commitment.CommitmentStep;
import org.vientiane.contracts.commitment.CommitmentTransition;
import org.vientiane.contracts.commitment.Delivery;
import org.vientiane.contracts.commitment.Instrument;
import org.vientiane.contracts.commitment.Receipt;
import org.vientiane.contracts.commitment.Tranche;
import org.vientiane.contracts.invitation.InvitationAnswer;
import org.vientiane.contracts.invitation.InvitationEvent;
import org.vientiane.contracts.invitation.InvitationStatus;
import org.vientiane.contracts.invitation.InvitationTransition;
import org.vientiane.contracts.match.Agreeing;
import org.vientiane.contracts.match.Agreement;
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
import org.vientiane.contracts.match.Terms;
import org.vientiane.contracts.meeting.Brief;
import org.vientiane.contracts.meeting.MeetingEvent;
import org.vientiane.contracts.meeting.MeetingStep;
import org.vientiane.contracts.meeting.MeetingTerms;
import org.vientiane.contracts.meeting.MeetingTransition;
import org.vientiane.contracts.meeting.Peer;
import org.vientiane.contracts.message.MessageEvent;
import org.vientiane.contracts.message.MessageStatus;
import org.vientiane.contracts.need.NeedEvent;
import org.vientiane.contracts.offer.Announcement;
import org.vientiane.contracts.offer.Availability;
import org.vientiane.contracts.offer.OfferEvent;
import org.vientiane.contracts.offer.OfferOrigin;
import org.vientiane.contracts.plan.NationalPlanEvent;
import org.vientiane.contracts.plan.PlanLine;
import org.vientiane.contracts.plan.PlanReminder;
import org.vientiane.contracts.plan.PlanStep;
import org.vientiane.contracts.plan.PlanTerms;
import org.vientiane.contracts.plan.PlanTransition;
import org.vientiane.contracts.plan.Years;
import org.vientiane.contracts.provider.CirculatedNeed;
import org.vientiane.contracts.provider.ProfileTerms;
import org.vientiane.contracts.provider.ProviderEvent;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.contracts.testing.EventSchemas;
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
import org.vientiane.vocabulary.Region;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.Unit;
import org.vientiane.vocabulary.Visibility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@NullMarked
class EventSchemasTest {

    private static final JsonMapper JSON = EventJson.mapper();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Instant AT = Instant.parse("2026-11-24T12:16:12.060Z");
    private static final Unit USD = new Unit("USD");
    private static final Unit EUR = new Unit("EUR");
    private static final List<HandledRequest> HANDLED = List.of(new HandledRequest("LAO /needs k", "0".repeat(64)));

    private static final List<CommitmentEntry> ENTRIES =
            List.of(new CommitmentEntry(Ids.next(), 2, Quantity.of("400000", USD), Quantity.none(USD)));

    static final List<Topic<?>> TOPICS = Topics.ALL;

    @Test
    void a_need_is_as_its_schema_says() {
        var event = new NeedEvent(Ids.next(), 1, need(), DAY, false, ENTRIES, HANDLED);

        assertThat(EventSchemas.faults(Topics.NEEDS, JSON.writeValueAsBytes(event)))
                .isEmpty();
    }

    @Test
    void an_offer_is_as_its_schema_says() {
        var announcement = new Announcement(
                1,
                DAY,
                AT,
                Availability.RECIPIENTS_CHANGED,
                List.of(new StateCode("LAO")),
                Quantity.of("16000000", EUR));
        var origin = new OfferOrigin(Ids.next(), Ids.next());
        var event = new OfferEvent(Ids.next(), 1, offer(), DAY, true, ENTRIES, List.of(announcement), origin, HANDLED);

        assertThat(EventSchemas.faults(Topics.OFFERS, JSON.writeValueAsBytes(event)))
                .isEmpty();
    }

    @Test
    void an_offer_of_the_time_before_announcements_is_still_read() {
        var old = new OfferEvent(Ids.next(), 1, offer(), DAY, false, ENTRIES, List.of(), null, HANDLED);
        var json = JSON.writeValueAsString(old).replace("\"announcements\":[],", "");

        assertThat(EventSchemas.faults(Topics.OFFERS, json.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(JSON.readValue(json, OfferEvent.class)).isEqualTo(old);
    }

    @Test
    void a_profile_is_as_its_schema_says() {
        var event = new ProviderEvent(
                Ids.derived("MAG"),
                2,
                new PartyCode("MAG"),
                new ProfileTerms(
                        "Mines Advisory Group",
                        Channel.CIVIL_SOCIETY,
                        List.of(new StateCode("LAO")),
                        List.of(new Region("035")),
                        List.of(Obligation.CLEARANCE),
                        List.of(Assistance.EXPERTISE),
                        List.of("en", "fr"),
                        true,
                        "Clearance since 1994"),
                DAY,
                DAY,
                9,
                List.of(new CirculatedNeed(
                        7,
                        Ids.next(),
                        new StateCode("LAO"),
                        "Clearance along the school road",
                        Obligation.CLEARANCE,
                        Assistance.EXPERTISE,
                        Quantity.of("12.5", Unit.PERSON_MONTH),
                        DAY,
                        DAY.plusDays(30))),
                List.of(Ids.next()));

        assertThat(EventSchemas.faults(Topics.PROVIDERS, JSON.writeValueAsBytes(event)))
                .isEmpty();
    }

    @Test
    void an_invitation_is_as_its_schema_says() {
        var need = Ids.next();
        var event = new InvitationEvent(
                Ids.derived(need, "MAG"),
                2,
                need,
                need(),
                Quantity.of("1100000.50", USD),
                new PartyCode("MAG"),
                DAY.plusDays(30),
                "We should be glad",
                List.of(Statement.of("WOULD_HAVE_TO.channel", Figure.channels(List.of(Channel.GOVERNMENT)))),
                DAY,
                InvitationStatus.DECLINED,
                new InvitationAnswer(null, DeclineReason.BUDGET_YEAR, "Next year perhaps", DAY),
                List.of(new InvitationTransition(
                        AT,
                        DAY,
                        "coordinator",
                        InvitationStatus.SENT,
                        Statement.of("INVITATION.SENT", Figure.parties(List.of(new PartyCode("MAG")))))),
                HANDLED);

        assertThat(EventSchemas.faults(Topics.INVITATIONS, JSON.writeValueAsBytes(event)))
                .isEmpty();
    }

    @Test
    void a_match_is_as_its_schema_says() {
        var need = Ids.next();
        var offer = Ids.next();
        var event = new MatchEvent(
                Ids.derived(need, offer),
                1,
                need,
                offer,
                need(),
                DAY,
                offer(),
                MatchStatus.PROPOSED,
                reckoning(),
                DAY,
                Waiting.since(DAY),
                DAY.plusDays(60),
                true,
                new Answers(yes(AnswerKind.INTERESTED), considering()),
                new Agreeing(
                        1,
                        Ids.next(),
                        Quantity.of("846154.24", EUR),
                        Side.STATE,
                        yes(AnswerKind.ACCEPTED),
                        "LAO",
                        HANDLED.get(0),
                        DAY,
                        AT),
                1,
                new Agreement(Ids.next(), 1, Quantity.of("846154.24", EUR), Quantity.of("1100000.50", USD)),
                new Terms(need(), offer()),
                List.of(new MatchTransition(
                        AT,
                        DAY,
                        MatchTransition.EXCHANGE,
                        MatchStep.PROPOSED,
                        Statement.of("PROPOSED.first", Figure.decimal(new BigDecimal("73.33"))))),
                HANDLED);

        assertThat(EventSchemas.faults(Topics.MATCHES, JSON.writeValueAsBytes(event)))
                .isEmpty();
    }

    @Test
    void a_commitment_is_as_its_schema_says() {
        var match = Ids.next();
        var whole = Quantity.of("846154.24", EUR);
        var delivery = Ids.next();
        var event = new CommitmentEvent(
                Ids.derived(match, 1),
                3,
                match,
                1,
                Ids.next(),
                Ids.next(),
                need(),
                offer(),
                whole,
                whole,
                Quantity.of("1100000.50", USD),
                Quantity.none(USD),
                new ExchangeRates(Map.of("EUR", new BigDecimal("1.30"), "USD", BigDecimal.ONE)),
                new Instrument("Grant agreement", "GA-7", DAY, "The Director"),
                List.of(new Tranche(DAY.plusYears(1), whole)),
                List.of(new Delivery(delivery, Quantity.of("400000", EUR), DAY, "D-1")),
                List.of(new Receipt(delivery, false, Quantity.none(EUR), DAY, "Nothing has arrived")),
                Quantity.of("400000", EUR),
                Quantity.none(EUR),
                Quantity.none(EUR),
                Quantity.none(EUR),
                CommitmentStatus.DISPUTED,
                DAY,
                Waiting.since(DAY),
                List.of(new CommitmentTransition(
                        AT, DAY, "LAO", CommitmentStep.AGREED, Statement.of("AGREED", Figure.amount(whole)))),
                HANDLED);

        assertThat(EventSchemas.faults(Topics.COMMITMENTS, JSON.writeValueAsBytes(event)))
                .isEmpty();
    }

    @Test
    void a_national_plan_is_as_its_schema_says() {
        var event = nationalPlan(
                new PlanTerms(
                        "Safe Path Forward II",
                        List.of(Obligation.CLEARANCE),
                        new Years(2026, 2030),
                        DAY,
                        List.of(new PlanLine(
                                Obligation.CLEARANCE,
                                2026,
                                Quantity.of("50000000", USD),
                                Quantity.of("15000000", USD)))),
                DAY,
                DAY);

        assertThat(EventSchemas.faults(Topics.NATIONAL_PLANS, JSON.writeValueAsBytes(event)))
                .isEmpty();
    }

    @Test
    void a_national_plan_that_is_not_there_yet_is_as_its_schema_says() {
        var event = nationalPlan(null, null, null);

        assertThat(EventSchemas.faults(Topics.NATIONAL_PLANS, JSON.writeValueAsBytes(event)))
                .isEmpty();
    }

    @Test
    void a_reminder_that_does_not_say_which_it_is_is_told_apart() {
        var json = JSON.writeValueAsString(nationalPlan(null, null, null)).replace("\"reminder\"", "\"which\"");

        assertThat(EventSchemas.faults(Topics.NATIONAL_PLANS, json.getBytes(StandardCharsets.UTF_8)))
                .hasSize(1);
    }

    @Test
    void a_meeting_is_as_its_schema_says() {
        var peer = new Peer(
                new StateCode("HRV"),
                new BigDecimal("0.50"),
                List.of(Statement.of("PEER.OBLIGATIONS", Figure.obligations(List.of(Obligation.CLEARANCE)))),
                List.of(Obligation.CLEARANCE),
                List.of());
        var event = new MeetingEvent(
                Ids.next(),
                2,
                new MeetingTerms(
                        "Fourteenth Meeting of States Parties",
                        "Vientiane",
                        new Period(DAY, DAY.plusDays(3)),
                        List.of(new Region("035"))),
                true,
                List.of(new MeetingTransition(
                        AT,
                        DAY,
                        MeetingTransition.EXCHANGE,
                        MeetingStep.BRIEFED,
                        List.of(new Brief(new StateCode("LAO"), List.of(peer), List.of(peer))),
                        Statement.of("MEETING.BRIEFED", Figure.count(1)))),
                HANDLED);

        assertThat(EventSchemas.faults(Topics.MEETINGS, JSON.writeValueAsBytes(event)))
                .isEmpty();
        assertThat(JSON.readValue(JSON.writeValueAsBytes(event), MeetingEvent.class))
                .isEqualTo(event);
    }

    @Test
    void a_message_is_as_its_schema_says() {
        var event = new MessageEvent(
                Ids.next(),
                2,
                Ids.next(),
                Ids.next(),
                Ids.next(),
                Ids.next(),
                1,
                Ids.next(),
                new PartyCode("LAO"),
                "proposal-state",
                "en",
                MessageStatus.SENT,
                1,
                Instant.parse("2026-11-24T12:16:12.060Z"),
                Instant.parse("2026-11-24T12:16:13Z"));

        assertThat(EventSchemas.faults(Topics.MESSAGES, JSON.writeValueAsBytes(event)))
                .isEmpty();
    }

    @Test
    void an_event_that_lacks_something_or_has_it_in_another_form_is_told_apart() {
        var json = JSON.writeValueAsString(new NeedEvent(Ids.next(), 1, need(), DAY, false, ENTRIES, HANDLED))
                .replace("\"confirmedOn\"", "\"confirmed\"")
                .replace("\"1200000.50\"", "1200000.50");

        assertThat(EventSchemas.faults(Topics.NEEDS, json.getBytes(StandardCharsets.UTF_8)))
                .hasSize(2);
    }

    @ParameterizedTest
    @FieldSource("TOPICS")
    void every_field_of_an_event_stands_in_its_schema(Topic<?> topic) throws Exception {
        try (var file = Objects.requireNonNull(Topic.class.getResourceAsStream(EventSchemas.fileName(topic)))) {
            JsonNode properties = JSON.readTree(file).path("properties");

            assertThat(properties.propertyNames())
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(topic.event().getRecordComponents())
                                    .map(RecordComponent::getName)
                                    .toList());
        }
    }

    private static Answer yes(AnswerKind kind) {
        return new Answer(kind, Quantity.of("846154.24", EUR), null, null, "gladly", DAY, AT);
    }

    private static Answer considering() {
        return new Answer(AnswerKind.CONSIDERING, null, DAY.plusDays(30), null, null, DAY, AT);
    }

    private static NationalPlanEvent nationalPlan(
            @Nullable PlanTerms plan, @Nullable LocalDate inPlaceOn, @Nullable LocalDate updatedOn) {
        return new NationalPlanEvent(
                Ids.derived("national-plan", "LAO"),
                2,
                new StateCode("LAO"),
                List.of(Obligation.CLEARANCE, Obligation.VICTIM_ASSISTANCE),
                LocalDate.of(2010, 8, 1),
                LocalDate.of(2011, 8, 1),
                plan,
                inPlaceOn,
                updatedOn,
                List.of(new PlanTransition(
                        AT,
                        DAY,
                        PlanTransition.EXCHANGE,
                        PlanStep.REMINDED,
                        new PlanReminder(LocalDate.of(2026, 11, 1), 0, 183),
                        Statement.of("PLAN.REMINDED.overdue"))));
    }

    private static NeedTerms need() {
        return new NeedTerms(
                new StateCode("LAO"),
                "Clearance along the school road",
                Obligation.CLEARANCE,
                Assistance.FUNDING,
                Quantity.of("1200000.50", USD),
                Quantity.of("100000", USD),
                null,
                new Period(LocalDate.of(2027, 2, 1), LocalDate.of(2029, 1, 31)),
                List.of(Channel.GOVERNMENT),
                2,
                "Safe Path Forward II",
                new Programme("UXO Lao", Channel.GOVERNMENT),
                false,
                null,
                new Evidence(EvidenceKind.TECHNICAL_SURVEY, null, LocalDate.of(2025, 6, 30)),
                null,
                null,
                LocalDate.of(2026, 5, 8),
                Visibility.PUBLIC);
    }

    private static OfferTerms offer() {
        return new OfferTerms(
                new PartyCode("DEU"),
                "Humanitarian mine action",
                List.of(Obligation.CLEARANCE),
                Assistance.FUNDING,
                Quantity.of("16000000", EUR),
                new Period(DAY, LocalDate.of(2028, 11, 23)),
                List.of(Channel.CIVIL_SOCIETY),
                Quantity.of("200000", EUR),
                null,
                new Recipients(List.of(), List.of(new Region("035")), false),
                false,
                true,
                List.of(),
                Visibility.PUBLIC);
    }

    private static Reckoning reckoning() {
        return new Reckoning(
                DAY,
                "vientiane-1",
                new ExchangeRates(Map.of("EUR", new BigDecimal("1.30"), "USD", BigDecimal.ONE)),
                Quantity.of("1100000.50", USD),
                Quantity.of("16000000", EUR),
                Quantity.of("846154.24", EUR),
                new BigDecimal("73.33"),
                List.of(new Check("PERIODS_OVERLAP", List.of(38), true, Statement.of("K", Figure.count(662)))),
                List.of(new Reason(
                        "WAITING",
                        List.of(37, 38),
                        new BigDecimal("5.48"),
                        new BigDecimal("10.00"),
                        Statement.of("W"))));
    }
}
