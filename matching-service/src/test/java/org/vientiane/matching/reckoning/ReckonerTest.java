package org.vientiane.matching.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.vientiane.matching.testing.NeedBuilder.aNeed;
import static org.vientiane.matching.testing.OfferBuilder.anOffer;
import static org.vientiane.matching.testing.World.TODAY;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.match.Check;
import org.vientiane.contracts.match.Reason;
import org.vientiane.contracts.match.Reckoning;
import org.vientiane.matching.testing.NeedBuilder;
import org.vientiane.matching.testing.OfferBuilder;
import org.vientiane.matching.testing.PolicyBuilder;
import org.vientiane.matching.testing.Sayings;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.EvidenceKind;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Unit;

class ReckonerTest {

    @Test
    void the_school_road_in_nonghet_and_the_german_offer_come_to_73_33_points() {
        var reckoning = Reckoner.reckon(schoolRoad().against(germanOffer()));

        assertThat(reckoning.score()).hasToString("73.33");
        assertThat(reckoning.reasons())
                .extracting(Reason::criterion, reason -> reason.points().toString(), reason -> reason.of()
                        .toString())
                .containsExactly(
                        tuple("NATIONAL_PRIORITY", "11.25", "15.00"),
                        tuple("WAITING", "5.48", "10.00"),
                        tuple("COVERAGE", "20.00", "20.00"),
                        tuple("CONTINUITY", "13.58", "15.00"),
                        tuple("LEAST_DEVELOPED", "0.00", "10.00"),
                        tuple("NATIONAL_OWNERSHIP", "10.00", "10.00"),
                        tuple("LONG_TERM", "3.02", "5.00"),
                        tuple("PROGRAMME_SUPPORT", "0.00", "5.00"),
                        tuple("EVIDENCE", "5.00", "5.00"),
                        tuple("EXPERTISE", "5.00", "5.00"));
    }

    @Test
    void the_school_road_in_nonghet_and_the_german_offer_pass_every_rule() {
        var reckoning = Reckoner.reckon(schoolRoad().against(germanOffer()));

        assertThat(reckoning.isEligible()).isTrue();
        assertThat(reckoning.checks()).hasSize(8).allMatch(Check::passed);
        assertThat(textOf(reckoning, "PERIODS_OVERLAP")).isEqualTo("The two periods share 662 days.");
        assertThat(textOf(reckoning, "CHANNEL_AGREED")).isEqualTo("Both work through the United Nations.");
    }

    @Test
    void the_gap_is_converted_and_rounded_up() {
        var reckoning = Reckoner.reckon(schoolRoad().against(germanOffer()));

        assertThat(reckoning.gap()).isEqualTo(Quantity.of("1100000.50", new Unit("USD")));
        assertThat(reckoning.remaining()).isEqualTo(Quantity.of("16000000", new Unit("EUR")));
        assertThat(reckoning.quantity()).isEqualTo(Quantity.of("846154.24", new Unit("EUR")));
    }

    @Test
    void the_rates_the_day_and_the_policy_are_kept() {
        var reckoning = Reckoner.reckon(schoolRoad().against(germanOffer()));

        assertThat(reckoning.rates().usdPerUnit())
                .isEqualTo(Map.of("USD", BigDecimal.ONE, "EUR", new BigDecimal("1.3")));
        assertThat(reckoning.day()).isEqualTo(TODAY);
        assertThat(reckoning.policy()).isEqualTo("vientiane-1");
    }

    @Test
    void between_equal_units_no_rates_are_used() {
        assertThat(Reckoner.reckon(aNeed().against(anOffer())).rates().usdPerUnit())
                .isEmpty();
    }

    @Test
    void no_rule_is_skipped_because_an_earlier_one_failed() {
        var need = aNeed().on(Obligation.CLEARANCE)
                .ofState("LAO")
                .of(Assistance.FUNDING, "1000", "THB")
                .during("2027-01-01", "2027-12-31")
                .through(Channel.GOVERNMENT)
                .inNonStateActorArea()
                .requestedOn("2010-11-08");
        var offer = anOffer()
                .on(Obligation.VICTIM_ASSISTANCE)
                .of(Assistance.TRAINING, "10", "PLACE")
                .forStates("MOZ")
                .during("2028-01-01", "2028-12-31")
                .through(Channel.CIVIL_SOCIETY);

        var reckoning = Reckoner.reckon(need.against(offer));

        assertThat(reckoning.checks())
                .extracting(Check::rule)
                .containsExactly(
                        "SAME_OBLIGATION",
                        "SAME_ASSISTANCE",
                        "RECIPIENT_ELIGIBLE",
                        "PERIODS_OVERLAP",
                        "CAPACITY_REMAINS",
                        "CHANNEL_AGREED",
                        "ACCESS_POSSIBLE",
                        "REQUEST_CURRENT");
        assertThat(reckoning.checks()).noneMatch(Check::passed);
        assertThat(reckoning.isEligible()).isFalse();
    }

    @Test
    void what_does_not_convert_has_points_and_no_quantity() {
        var reckoning = Reckoner.reckon(aNeed().of("1000", "THB").ofPriority(1).against(anOffer()));

        assertThat(reckoning.quantity()).isNull();
        assertThat(reckoning.score()).isGreaterThan(new BigDecimal("15"));
        assertThat(reckoning.rates().usdPerUnit()).containsOnlyKeys("USD");
    }

    @Test
    void what_is_proposed_is_the_least_of_remaining_maximum_and_gap() {
        var need = aNeed().of("1000", "USD");

        assertThat(quantity(need, anOffer())).isEqualTo("1000.00 USD");
        assertThat(quantity(need, anOffer().withMaximumPerNeed("1000.01"))).isEqualTo("1000.00 USD");
        assertThat(quantity(need, anOffer().withMaximumPerNeed("999.99"))).isEqualTo("999.99 USD");
        assertThat(quantity(need, anOffer().withMaximumPerNeed("999.99").withRemaining("999.98")))
                .isEqualTo("999.98 USD");
    }

    @Test
    void yen_are_proposed_whole() {
        assertThat(quantity(aNeed().of("1612000", "USD"), anOffer().of("900000000", "JPY")))
                .isEqualTo("135462185 JPY"); // 135,462,184.87...
    }

    @Test
    void person_months_are_proposed_with_a_decimal() {
        var need = aNeed().of(Assistance.EXPERTISE, "7.5", "PERSON_MONTH");

        assertThat(quantity(need, anOffer().of(Assistance.EXPERTISE, "30", "PERSON_MONTH")))
                .isEqualTo("7.5 PERSON_MONTH");
    }

    @Test
    void kip_are_proposed_in_dollars() {
        assertThat(quantity(aNeed().of("1000000000", "LAK"), anOffer())).isEqualTo("124000.00 USD");
    }

    @Test
    void weights_with_decimals_are_told_with_two_of_them() {
        var policy =
                PolicyBuilder.aPolicy().withWeight("NATIONAL_PRIORITY", "12.5").build();

        var reckoning = Reckoner.reckon(aNeed().ofPriority(2).against(anOffer(), TODAY, policy));

        assertThat(reckoning.reasons().get(0).of()).hasToString("12.50");
        assertThat(reckoning.reasons().get(0).points()).hasToString("9.38"); // 9.375
    }

    @Test
    void ninety_five_points_are_all_that_can_be_reached() {
        var need = aNeed().ofState("AFG")
                .ofPriority(1)
                .requestedOn("2025-01-01")
                .confirmedOn("2026-11-24")
                .during("2027-01-01", "2036-12-31")
                .inPlan("A plan")
                .inProgramme("A programme", Channel.GOVERNMENT)
                .restingOn(EvidenceKind.NEEDS_ASSESSMENT, "2026-01-01");
        var offer = anOffer().during("2026-01-01", "2039-12-31").withExpertiseIn(Obligation.CLEARANCE);

        assertThat(Reckoner.reckon(need.against(offer)).score()).hasToString("95.00");
    }

    private static NeedBuilder schoolRoad() {
        return aNeed().ofState("LAO")
                .on(Obligation.CLEARANCE)
                .of("1200000.50", "USD")
                .withNationalResourcesOf("100000")
                .during("2027-02-01", "2029-01-31")
                .through(Channel.GOVERNMENT, Channel.UNITED_NATIONS)
                .ofPriority(2)
                .inPlan("Safe Path Forward II")
                .inProgramme("UXO Lao", Channel.GOVERNMENT)
                .restingOn(EvidenceKind.TECHNICAL_SURVEY, "2025-06-30")
                .requestedOn("2026-05-08");
    }

    private static OfferBuilder germanOffer() {
        return anOffer()
                .by("DEU")
                .on(Obligation.CLEARANCE, Obligation.VICTIM_ASSISTANCE)
                .of("16000000", "EUR")
                .withMinimumPerNeed("200000")
                .withMaximumPerNeed("4000000")
                .during("2026-11-24", "2028-11-23")
                .through(Channel.CIVIL_SOCIETY, Channel.UNITED_NATIONS, Channel.INTERNATIONAL_ORGANISATION)
                .workingInNonStateActorAreas()
                .withExpertiseIn(Obligation.CLEARANCE);
    }

    private static String quantity(NeedBuilder need, OfferBuilder offer) {
        return String.valueOf(Reckoner.reckon(need.against(offer)).quantity());
    }

    private static String textOf(Reckoning reckoning, String rule) {
        return reckoning.checks().stream()
                .filter(check -> check.rule().equals(rule))
                .map(check -> Sayings.full(check.statement()))
                .findFirst()
                .orElseThrow();
    }
}
