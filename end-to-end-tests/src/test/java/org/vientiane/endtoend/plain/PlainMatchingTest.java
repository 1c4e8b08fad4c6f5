package org.vientiane.endtoend.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The plain computation against what is known otherwise: figures reckoned by hand, and how the scenario was made. */
class PlainMatchingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final PlainMatching scenario = PlainScenario.on(DAY);

    @Test
    void five_of_the_33_needs_have_no_proposal_each_because_of_another_single_rule() {
        assertThat(scenario.needs()).hasSize(33);

        var unmatched = scenario.needs().stream()
                .map(scenario::explain)
                .filter(explanation -> explanation.proposals().isEmpty())
                .toList();

        assertThat(unmatched).hasSize(5).allSatisfy(explanation -> assertThat(
                        explanation.nearest().get(0).blockedBy())
                .hasSize(1));
        assertThat(unmatched)
                .extracting(
                        explanation -> explanation.nearest().get(0).blockedBy().get(0))
                .containsExactlyInAnyOrder(
                        "RECIPIENT_ELIGIBLE",
                        "PERIODS_OVERLAP",
                        "CAPACITY_REMAINS",
                        "CHANNEL_AGREED",
                        "ACCESS_POSSIBLE");
    }

    @Test
    void the_need_for_training_in_contested_districts_is_explained_as_by_hand() {
        var explanation = scenario.explain(need("Training of survey teams for contested districts"));

        assertThat(explanation.evaluated()).isEqualTo(30);
        assertThat(explanation.eligible()).isZero();
        assertThat(explanation.excluded())
                .containsExactly(
                        entry("SAME_OBLIGATION", 7L),
                        entry("SAME_ASSISTANCE", 26L),
                        entry("RECIPIENT_ELIGIBLE", 10L),
                        entry("PERIODS_OVERLAP", 0L),
                        entry("CAPACITY_REMAINS", 26L),
                        entry("CHANNEL_AGREED", 5L),
                        entry("ACCESS_POSSIBLE", 17L),
                        entry("REQUEST_CURRENT", 0L));
        assertThat(explanation.nearest())
                .extracting(pair -> pair.offer().provider() + " " + pair.score() + " " + pair.blockedBy())
                .startsWith("ESP 76.29 [ACCESS_POSSIBLE]", "FRA 71.29 [RECIPIENT_ELIGIBLE, ACCESS_POSSIBLE]");
    }

    @Test
    void a_need_for_clearance_along_a_school_road_is_reckoned_as_by_hand() {
        var schoolRoad = new PlainNeed(
                "N34",
                "LAO",
                "Clearance along the new school road in Nonghet",
                "CLEARANCE",
                "FUNDING",
                "USD",
                Fraction.of("1100000.50"),
                LocalDate.of(2027, 2, 1),
                LocalDate.of(2029, 1, 31),
                2,
                LocalDate.of(2026, 5, 8),
                DAY,
                true,
                Set.of("GOVERNMENT", "UNITED_NATIONS"),
                "GOVERNMENT",
                false,
                "TECHNICAL_SURVEY",
                LocalDate.of(2025, 6, 30));

        var pair = scenario.pair(schoolRoad, offer("DEU", "Humanitarian mine action"));

        assertThat(pair.isEligible()).isTrue();
        assertThat(pair.score()).isEqualTo("73.33");
        assertThat(pair.quantity()).isEqualTo("846154.24");
        assertThat(pair.points().values())
                .extracting(BigDecimal::toPlainString)
                .containsExactly("11.25", "5.48", "20.00", "13.58", "0.00", "10.00", "3.02", "0.00", "5.00", "5.00");
    }

    @Test
    void whatever_is_proposed_passes_every_rule_and_nothing_better_is_left_out() {
        for (var need : scenario.needs()) {
            var proposals = scenario.explain(need).proposals();
            var proposed = proposals.stream().map(PlainPair::offer).collect(Collectors.toSet());
            var worst = proposals.stream().map(PlainPair::score).reduce(BigDecimal.valueOf(100), BigDecimal::min);

            assertThat(proposals).allMatch(PlainPair::isEligible).hasSizeLessThanOrEqualTo(5);
            assertThat(scenario.offers().stream()
                            .filter(offer -> !proposed.contains(offer))
                            .map(offer -> scenario.pair(need, offer))
                            .filter(PlainPair::isEligible))
                    .allMatch(pair -> proposals.size() == 5 && pair.score().compareTo(worst) <= 0);
        }
    }

    @Test
    void of_equal_scores_the_older_offer_is_proposed() {
        var proposals = scenario.explain(need("Reinstatement of 19 suspended clearance teams"))
                .proposals();

        assertThat(proposals)
                .extracting(pair -> pair.offer().provider())
                .containsExactly("NOR", "JPN", "DEU", "AUS", "CHE");
        assertThat(proposals)
                .extracting(pair -> pair.score().toPlainString())
                .containsExactly("75.86", "75.86", "75.86", "70.86", "70.86");
    }

    @Test
    void an_offer_is_proposed_exactly_where_needs_name_it() {
        Map<String, List<String>> byNeed = scenario.needs().stream()
                .flatMap(need -> scenario.explain(need).proposals().stream())
                .collect(Collectors.groupingBy(
                        pair -> pair.offer().id(),
                        Collectors.mapping(pair -> pair.need().id(), Collectors.toList())));

        for (var offer : scenario.offers()) {
            assertThat(scenario.explain(offer).proposals())
                    .extracting(pair -> pair.need().id())
                    .containsExactlyInAnyOrderElementsOf(byNeed.getOrDefault(offer.id(), List.of()));
        }
    }

    private PlainNeed need(String title) {
        return only(scenario.needs(), PlainNeed::title, title);
    }

    private PlainOffer offer(String provider, String title) {
        return only(scenario.offers(), offer -> offer.provider() + " " + offer.title(), provider + " " + title);
    }

    private static <T> T only(List<T> things, Function<T, String> name, String wanted) {
        return things.stream()
                .filter(thing -> name.apply(thing).equals(wanted))
                .findFirst()
                .orElseThrow();
    }
}
