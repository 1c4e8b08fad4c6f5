package org.vientiane.notification.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.notification.FocalPointBuilder.aCoordinator;
import static org.vientiane.notification.FocalPointBuilder.ofBothSides;
import static org.vientiane.notification.FocalPointBuilder.ofProvider;
import static org.vientiane.notification.FocalPointBuilder.ofState;
import static org.vientiane.notification.MatchBuilder.aMatch;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vientiane.notification.FocalPointBuilder;
import org.vientiane.notification.focalpoint.Part;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.Region;

class WhoHearsTest {

    private static final Region SOUTH_EASTERN_ASIA = new Region("035");

    @Test
    void both_sides_and_coordinators_hear_of_a_proposal() {
        assertThat(partsOf(ofState("LAO"), ofProvider("DEU"), aCoordinator()))
                .containsExactlyInAnyOrder(Part.AFFECTED_STATE, Part.PROVIDER, Part.COORDINATOR);
    }

    @Test
    void other_parties_do_not() {
        assertThat(hear(ofState("LBN"), ofProvider("NOR"))).isEmpty();
    }

    @Test
    void a_state_that_asks_does_not_hear_as_a_provider_and_a_provider_not_as_a_state() {
        assertThat(hear(ofProvider("LAO"), ofState("DEU"))).isEmpty();
    }

    @Test
    void second_contacts_do_not_hear_of_proposals() {
        assertThat(hear(ofState("LAO"), ofState("LAO").at("deputy@lao.example").asSecondContact()))
                .extracting(Recipient::email)
                .containsExactly("focal-point@lao.example");
    }

    @Test
    void where_a_side_has_named_only_second_contacts_they_stand_in() {
        assertThat(hear(
                        ofState("LAO").at("deputy@lao.example").asSecondContact(),
                        ofProvider("DEU"),
                        ofProvider("DEU").at("deputy@deu.example").asSecondContact()))
                .extracting(Recipient::email)
                .containsExactly("focal-point@deu.example", "deputy@lao.example");
    }

    @Test
    void a_coordinator_hears_of_the_obligations_it_follows() {
        assertThat(hear(aCoordinator().following(Obligation.CLEARANCE, Obligation.VICTIM_ASSISTANCE)))
                .hasSize(1);
        assertThat(hear(aCoordinator().following(Obligation.VICTIM_ASSISTANCE))).isEmpty();
    }

    @Test
    void a_coordinator_hears_of_its_states_and_of_its_regions() {
        assertThat(hear(aCoordinator().followingState("LAO"))).hasSize(1);
        assertThat(hear(aCoordinator().followingRegion("035"))).hasSize(1);
        assertThat(hear(aCoordinator().followingState("LBN").followingRegion("035")))
                .hasSize(1);
        assertThat(hear(aCoordinator().followingState("LBN").followingRegion("145")))
                .isEmpty();
    }

    @Test
    void a_coordinator_hears_only_where_both_obligation_and_place_are_its_own() {
        assertThat(hear(aCoordinator().following(Obligation.VICTIM_ASSISTANCE).followingState("LAO")))
                .isEmpty();
    }

    @Test
    void one_address_hears_once_in_each_of_its_parts() {
        assertThat(partsOf(
                        aCoordinator().at("one@person.example"),
                        ofProvider("DEU").at("One@Person.example"),
                        ofBothSides("LAO").at("one@person.example")))
                .containsExactly(Part.PROVIDER, Part.AFFECTED_STATE, Part.COORDINATOR);
    }

    private static Stream<Part> partsOf(FocalPointBuilder... focalPoints) {
        return hear(focalPoints).stream().map(Recipient::part);
    }

    private static List<Recipient> hear(FocalPointBuilder... focalPoints) {
        var matter = new MatchMatter(
                aMatch().in("LAO").with("DEU").about(Obligation.CLEARANCE).build());
        var all = Stream.of(focalPoints).map(FocalPointBuilder::build).toList();
        return new WhoHears(matter, SOUTH_EASTERN_ASIA, all)
                .of(matter.happenings().get(0));
    }
}
