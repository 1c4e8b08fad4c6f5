package org.vientiane.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatesPartiesTest {

    private static final String COLUMNS = "iso3,name,deposited_on,enters_into_force_on,left_on,contaminated,stockpile,"
            + "victims,m49_subregion,ldc_from,ldc_until\n";

    private static final StatesParties STATES = StatesParties.builtIn();

    private static final StateCode LAO = new StateCode("LAO");
    private static final StateCode LTU = new StateCode("LTU");
    private static final StateCode VUT = new StateCode("VUT");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void every_state_party_there_has_been_is_listed() {
        assertThat(STATES.all()).hasSize(113).extracting(StateParty::code).isSorted();
    }

    @Test
    void a_state_is_party_from_the_day_on_which_the_convention_enters_into_force_for_it() {
        assertThat(STATES.includes(VUT, LocalDate.of(2026, 2, 28))).isFalse();
        assertThat(STATES.includes(VUT, LocalDate.of(2026, 3, 1))).isTrue();
    }

    @Test
    void a_state_that_leaves_is_no_longer_party_on_the_very_day() {
        assertThat(STATES.includes(LTU, LocalDate.of(2025, 3, 5))).isTrue();
        assertThat(STATES.includes(LTU, LocalDate.of(2025, 3, 6))).isFalse();
        assertThat(STATES.find(LTU)).isPresent();
    }

    @Test
    void a_state_that_never_joined_is_no_party() {
        assertThat(STATES.includes(new StateCode("USA"), LocalDate.of(2026, 11, 24)))
                .isFalse();
        assertThat(STATES.regionOf(new StateCode("USA"))).isNull();
        assertThat(STATES.isLeastDeveloped(new StateCode("NPL"), LocalDate.of(2020, 1, 1)))
                .isFalse();
    }

    @Test
    void a_state_is_no_longer_least_developed_on_the_very_day_of_leaving() {
        assertThat(STATES.isLeastDeveloped(LAO, LocalDate.of(2026, 11, 23))).isTrue();
        assertThat(STATES.isLeastDeveloped(LAO, LocalDate.of(2026, 11, 24))).isFalse();
    }

    @Test
    void a_state_is_least_developed_from_the_first_day_on() {
        assertThat(STATES.isLeastDeveloped(LAO, LocalDate.of(1971, 11, 17))).isFalse();
        assertThat(STATES.isLeastDeveloped(LAO, LocalDate.of(1971, 11, 18))).isTrue();
    }

    @Test
    void a_state_without_a_day_of_leaving_stays_least_developed() {
        assertThat(STATES.isLeastDeveloped(new StateCode("AFG"), LocalDate.of(2099, 1, 1)))
                .isTrue();
        assertThat(STATES.isLeastDeveloped(new StateCode("ALB"), LocalDate.of(2026, 1, 1)))
                .isFalse();
    }

    @Test
    void a_state_is_affected_by_what_it_has_reported() {
        var lao = STATES.find(LAO).orElseThrow();

        assertThat(lao.isAffectedBy(Obligation.CLEARANCE)).isTrue();
        assertThat(lao.isAffectedBy(Obligation.RISK_REDUCTION_EDUCATION)).isTrue();
        assertThat(lao.isAffectedBy(Obligation.VICTIM_ASSISTANCE)).isTrue();
        assertThat(lao.isAffectedBy(Obligation.STOCKPILE_DESTRUCTION)).isFalse();
        assertThat(lao.affectedBy())
                .containsExactly(
                        Obligation.CLEARANCE, Obligation.RISK_REDUCTION_EDUCATION, Obligation.VICTIM_ASSISTANCE);
    }

    @Test
    void each_state_lies_in_a_region() {
        assertThat(STATES.regionOf(LAO)).isEqualTo(new Region("035"));
    }

    @Test
    void a_file_takes_the_place_of_the_built_in_list() throws IOException {
        var states =
                StatesParties.from(file("NPL,Nepal,2027-01-05,2027-07-01,,yes,no,yes,034,1971-11-18,2026-11-24\n\n"));

        assertThat(states.all()).extracting(StateParty::name).containsExactly("Nepal");
        assertThat(states.find(LAO)).isEmpty();
        assertThat(states.includes(new StateCode("NPL"), LocalDate.of(2027, 7, 1)))
                .isTrue();
    }

    @Test
    void entry_into_force_follows_from_the_deposit() {
        assertThat(STATES.all()).allSatisfy(state -> assertThat(StateParty.entryIntoForceAfter(state.depositedOn()))
                .as(state.name())
                .isEqualTo(state.entersIntoForceOn()));
        assertThat(StateParty.entryIntoForceAfter(LocalDate.of(2026, 8, 31))).isEqualTo(LocalDate.of(2027, 2, 1));
    }

    @Test
    void a_state_that_joins_may_leave_its_entry_into_force_to_be_reckoned() throws IOException {
        var states = StatesParties.from(file("NPL,Nepal,2026-12-05,,,yes,no,yes,034,,\n"));

        assertThat(states.find(new StateCode("NPL")))
                .map(StateParty::entersIntoForceOn)
                .contains(LocalDate.of(2027, 6, 1));
    }

    @Test
    void affected_are_those_that_have_reported_what_an_obligation_is_about() throws IOException {
        var states = StatesParties.from(
                file(
                        """
                NPL,Nepal,2026-12-05,,,yes,no,yes,034,,
                AND,Andorra,2013-04-09,2013-10-01,,no,no,no,039,,
                LTU,Lithuania,2011-03-24,2011-09-01,2025-03-06,no,yes,no,154,,
                """));
        var leaving = LocalDate.of(2025, 3, 6);

        assertThat(states.affected(leaving)).extracting(StateParty::name).containsExactly("Nepal");
        assertThat(states.affected(leaving.minusDays(1)))
                .extracting(StateParty::name)
                .containsExactly("Lithuania", "Nepal");
        assertThat(states.findAffected(new StateCode("NPL"), leaving)).isPresent();
        assertThat(states.findAffected(new StateCode("AND"), leaving)).isEmpty();
        assertThat(states.findAffected(LTU, leaving)).isEmpty();
    }

    @Test
    void a_date_that_is_none_is_told_with_file_line_and_column() throws IOException {
        var file = file("NPL,Nepal,2027-01-05,soon,,yes,no,yes,034,,\n");

        assertThatThrownBy(() -> StatesParties.from(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(file + ", line 2, enters_into_force_on")
                .hasMessageContaining("soon");
    }

    @Test
    void an_unknown_state_is_told() throws IOException {
        var file = file("XYZ,Nowhere,2027-01-05,2027-07-01,,yes,no,yes,034,,\n");

        assertThatThrownBy(() -> StatesParties.from(file))
                .hasMessageContaining("line 2, iso3")
                .hasMessageContaining("XYZ");
    }

    @Test
    void an_unknown_region_is_told() throws IOException {
        var file = file("NPL,Nepal,2027-01-05,2027-07-01,,yes,no,yes,999,,\n");

        assertThatThrownBy(() -> StatesParties.from(file))
                .hasMessageContaining("line 2, m49_subregion")
                .hasMessageContaining("999");
    }

    @Test
    void a_state_that_stands_there_twice_is_told() throws IOException {
        var file = file("NPL,Nepal,2027-01-05,2027-07-01,,yes,no,yes,034,,\n".repeat(2));

        assertThatThrownBy(() -> StatesParties.from(file))
                .hasMessageContaining("line 3, iso3")
                .hasMessageContaining("already");
    }

    @Test
    void what_is_neither_yes_nor_no_is_told() throws IOException {
        var file = file("NPL,Nepal,2027-01-05,2027-07-01,,perhaps,no,yes,034,,\n");

        assertThatThrownBy(() -> StatesParties.from(file))
                .hasMessageContaining("line 2, contaminated: neither yes nor no");
    }

    @Test
    void what_is_missing_is_told() throws IOException {
        var file = file("NPL,,2027-01-05,2027-07-01,,yes,no,yes,034,,\n");

        assertThatThrownBy(() -> StatesParties.from(file)).hasMessageContaining("line 2, name: missing");
    }

    @Test
    void a_row_that_is_too_short_is_told() throws IOException {
        var file = file("NPL,Nepal\n");

        assertThatThrownBy(() -> StatesParties.from(file)).hasMessageContaining("line 2: 2 values for 11 columns");
    }

    @Test
    void an_empty_file_is_told() throws IOException {
        var file = Files.writeString(folder.resolve("empty.csv"), "");

        assertThatThrownBy(() -> StatesParties.from(file)).hasMessageContaining("is empty");
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        assertThatThrownBy(() -> StatesParties.from(folder.resolve("none.csv")))
                .isInstanceOf(NoSuchFileException.class);
    }

    private Path file(String rows) throws IOException {
        return Files.writeString(folder.resolve("states.csv"), COLUMNS + rows);
    }
}
