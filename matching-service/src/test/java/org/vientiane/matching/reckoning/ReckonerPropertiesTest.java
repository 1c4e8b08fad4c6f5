package org.vientiane.matching.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.vientiane.contracts.match.Check;
import org.vientiane.contracts.match.Reason;
import org.vientiane.contracts.match.Reckoning;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.matching.testing.Generated;
import org.vientiane.matching.testing.NeedBuilder;
import org.vientiane.matching.testing.OfferBuilder;
import org.vientiane.matching.testing.Sayings;
import org.vientiane.vocabulary.Quantity;

class ReckonerPropertiesTest {

    @Property
    void the_points_add_up_to_the_score_exactly(
            @ForAll("needs") NeedBuilder need, @ForAll("offers") OfferBuilder offer, @ForAll("days") LocalDate day) {
        var reckoning = reckon(need, offer, day);

        assertThat(reckoning.reasons().stream().map(Reason::points).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(reckoning.score());
        assertThat(reckoning.score().scale()).isEqualTo(2);
    }

    @Property
    void each_criterion_earns_from_nothing_to_its_weight(
            @ForAll("needs") NeedBuilder need, @ForAll("offers") OfferBuilder offer, @ForAll("days") LocalDate day) {
        assertThat(reckon(need, offer, day).reasons()).hasSize(10).allSatisfy(reason -> assertThat(reason.points())
                .isBetween(BigDecimal.ZERO, reason.of())
                .hasScaleOf(2));
    }

    @Property
    void no_pair_reaches_more_than_ninety_five_points(
            @ForAll("needs") NeedBuilder need, @ForAll("offers") OfferBuilder offer, @ForAll("days") LocalDate day) {
        assertThat(reckon(need, offer, day).score()).isBetween(BigDecimal.ZERO, new BigDecimal("95"));
    }

    @Property
    void what_is_proposed_exceeds_neither_remaining_nor_maximum_nor_the_gap_rounded_up(
            @ForAll("needs") NeedBuilder need, @ForAll("offers") OfferBuilder offer, @ForAll("days") LocalDate day) {
        var pair = need.against(offer, day);
        var quantity = Reckoner.reckon(pair).quantity();

        if (quantity == null) {
            assertThat(pair.convertedGap()).isEmpty();
        } else {
            var limits = Stream.of(
                            pair.given().remaining(),
                            pair.offer().maximumPerNeed(),
                            pair.convertedGap().orElseThrow().roundedUp())
                    .filter(Objects::nonNull)
                    .toList();
            assertThat(limits).noneMatch(quantity::isMoreThan).contains(quantity);
        }
    }

    @Property
    void an_eligible_pair_has_something_to_propose_that_is_no_less_than_the_minimum(
            @ForAll("needs") NeedBuilder need, @ForAll("offers") OfferBuilder offer, @ForAll("days") LocalDate day) {
        var reckoning = reckon(need, offer, day);

        Statistics.collect(reckoning.isEligible());
        Statistics.coverage(share -> share.check(true).percentage(percent -> percent > 1));
        if (reckoning.isEligible()) {
            assertThat(reckoning.checks()).hasSize(8).allMatch(Check::passed);
            var quantity = Objects.requireNonNull(reckoning.quantity());
            assertThat(quantity.isNone()).isFalse();
            var minimum = offer.terms().minimumPerNeed();
            assertThat(minimum != null && minimum.isMoreThan(quantity)).isFalse();
        }
    }

    @Property
    void the_same_pair_is_reckoned_alike_however_often(
            @ForAll("needs") NeedBuilder need, @ForAll("offers") OfferBuilder offer, @ForAll("days") LocalDate day) {
        assertThat(reckon(need, offer, day)).isEqualTo(reckon(need, offer, day));
    }

    @Property
    void a_higher_national_priority_never_lowers_the_score(
            @ForAll("needs") NeedBuilder need,
            @ForAll("offers") OfferBuilder offer,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 2, max = 5) int priority) {
        var lower = reckon(need.ofPriority(priority), offer, day);
        var higher = reckon(need.ofPriority(priority - 1), offer, day);

        assertThat(higher.score()).isGreaterThan(lower.score());
        assertThat(higher.isEligible()).isEqualTo(lower.isEligible());
    }

    @Property
    void a_request_that_waits_longer_never_has_fewer_points_for_waiting(
            @ForAll("needs") NeedBuilder need, @ForAll("offers") OfferBuilder offer, @ForAll("days") LocalDate day) {
        assertThat(waiting(reckon(need, offer, day.plusDays(1))))
                .isGreaterThanOrEqualTo(waiting(reckon(need, offer, day)));
    }

    @Property
    void everything_that_is_said_can_be_said_in_every_language(
            @ForAll("needs") NeedBuilder need, @ForAll("offers") OfferBuilder offer, @ForAll("days") LocalDate day) {
        assertThat(statements(reckon(need, offer, day))).allSatisfy(statement -> assertThat(Sayings.everyWay(statement))
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "}", "null")));
    }

    @Property
    void no_text_that_others_read_tells_the_providers_minimum(
            @ForAll("needs") NeedBuilder need, @ForAll("offers") OfferBuilder offer, @ForAll("days") LocalDate day) {
        var reckoning = reckon(need, offer, day);
        var minimum = offer.terms().minimumPerNeed();

        if (minimum != null && !isToldAnyway(minimum, reckoning)) {
            var amount = Pattern.compile("(?<![\\d,.])" + Pattern.quote(Sayings.amount(minimum)));
            assertThat(statements(reckoning)).allSatisfy(statement -> assertThat(Sayings.discreet(statement))
                    .doesNotContainPattern(amount));
        }
    }

    @Provide
    Arbitrary<NeedBuilder> needs() {
        return Generated.needs();
    }

    @Provide
    Arbitrary<OfferBuilder> offers() {
        return Generated.offers();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Generated.days();
    }

    private static Reckoning reckon(NeedBuilder need, OfferBuilder offer, LocalDate day) {
        return Reckoner.reckon(need.against(offer, day));
    }

    private static Stream<Statement> statements(Reckoning reckoning) {
        return Stream.concat(
                reckoning.checks().stream().map(Check::statement),
                reckoning.reasons().stream().map(Reason::statement));
    }

    private static boolean isToldAnyway(Quantity amount, Reckoning reckoning) {
        return amount.equals(reckoning.gap())
                || amount.equals(reckoning.remaining())
                || amount.equals(reckoning.quantity());
    }

    private static BigDecimal waiting(Reckoning reckoning) {
        return reckoning.reasons().stream()
                .filter(reason -> reason.criterion().equals("WAITING"))
                .map(Reason::points)
                .findFirst()
                .orElseThrow();
    }
}
