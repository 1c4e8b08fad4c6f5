package org.vientiane.offers.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.offers.need.NeedBuilder.TODAY;
import static org.vientiane.offers.need.NeedBuilder.aNeed;
import static org.vientiane.offers.provider.ProfileBuilder.aProfile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.provider.CirculatedNeed;
import org.vientiane.offers.need.Need;
import org.vientiane.offers.need.NeedBuilder;
import org.vientiane.offers.need.NeedsForTests;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.StatesParties;

class CirculatingNeedsTest {

    private static final PartyCode MAG = new PartyCode("MAG");

    private final WaitingCirculations waiting = new WaitingCirculations();
    private final NeedsForTests needs = new NeedsForTests(waiting);
    private final ProfilesInMemory profiles = new ProfilesInMemory();
    private LocalDate day = TODAY;
    private final CirculatingNeeds circulating =
            new CirculatingNeeds(needs.all(), profiles, StatesParties.builtIn(), () -> day);
    private final RegisteringProfiles registering = new RegisteringProfiles(profiles, circulating, waiting);

    @Test
    void a_new_need_is_put_before_all_whom_it_fits_and_before_nobody_else() {
        profiles.add(aProfile().of("MAG").in("LAO").registered());
        profiles.add(aProfile().of("HALO").inRegions("035").registered());
        profiles.add(aProfile().of("NPA").in("LBN").registered());
        profiles.add(aProfile().of("LAO").registered());

        var need = posted(aNeed());

        assertThat(heard("MAG")).containsExactly(need.id());
        assertThat(heard("HALO")).containsExactly(need.id());
        assertThat(heard("NPA")).isEmpty();
        assertThat(heard("LAO")).isEmpty();
    }

    @Test
    void a_need_comes_to_a_provider_once_however_often_it_changes() {
        profiles.add(aProfile().registered());
        var need = posted(aNeed());

        posted(aNeed().withId(need.id()).titled("Anew").inVersion(2));
        circulating.circulateTo(MAG);

        assertThat(heard("MAG")).containsExactly(need.id());
        assertThat(profiles.get("MAG").version()).isEqualTo(2);
    }

    @Test
    void who_registers_later_hears_at_once_of_the_open_needs_that_it_fits() {
        var need = posted(aNeed());
        posted(aNeed().of("LBN"));
        posted(aNeed().withCommitted("1200000"));

        var profile =
                registering.register(MAG, aProfile().in("LAO").terms(), TODAY).orElseThrow();

        assertThat(profile.version()).isEqualTo(1);
        assertThat(heard("MAG")).containsExactly(need.id());
    }

    @Test
    void who_works_in_more_countries_from_now_on_hears_of_their_needs() {
        var lao = posted(aNeed());
        var lbn = posted(aNeed().of("LBN"));
        var profile =
                registering.register(MAG, aProfile().in("LAO").terms(), TODAY).orElseThrow();

        registering.rewrite(profile, aProfile().in("LAO", "LBN").terms(), TODAY);

        assertThat(heard("MAG")).containsExactly(lao.id(), lbn.id());
    }

    @Test
    void a_restricted_need_is_put_before_nobody_until_everybody_may_read_it() {
        profiles.add(aProfile().registered());
        var need = posted(aNeed().restricted());
        assertThat(heard("MAG")).isEmpty();

        posted(aNeed().withId(need.id()).inVersion(2));

        assertThat(heard("MAG")).containsExactly(need.id());
    }

    @Test
    void what_is_closed_or_was_not_confirmed_for_long_is_put_before_nobody() {
        profiles.add(aProfile().registered());

        posted(aNeed().withdrawn());
        posted(aNeed().withCommitted("1200000"));
        posted(aNeed().during(TODAY.minusYears(2), TODAY.minusDays(1)));
        posted(aNeed().confirmedOn(TODAY.minusMonths(13)));

        assertThat(heard("MAG")).isEmpty();
    }

    @Test
    void what_is_no_longer_to_be_answered_is_taken_back_from_all() {
        profiles.add(aProfile().of("MAG").registered());
        profiles.add(aProfile().of("HALO").registered());
        var covered = posted(aNeed());
        var withdrawn = posted(aNeed());
        var restricted = posted(aNeed());
        var open = posted(aNeed());

        posted(aNeed().withId(covered.id()).inVersion(2).withCommitted("1200000"));
        posted(aNeed().withId(withdrawn.id()).inVersion(2).withdrawn());
        posted(aNeed().withId(restricted.id()).inVersion(2).restricted());

        assertThat(heard("MAG")).isEqualTo(heard("HALO")).containsExactly(open.id());
        assertThat(profiles.get("MAG").circulatedEarlier()).containsExactly(covered.id(), restricted.id());

        posted(aNeed().withId(covered.id()).inVersion(3).withCommitted("1000000"));
        assertThat(heard("MAG")).containsExactly(open.id());
    }

    @Test
    void nobody_can_tell_from_what_comes_to_them_where_non_state_actors_operate() {
        profiles.add(aProfile().of("MAG").registered());
        profiles.add(aProfile().of("HALO").worksInNonStateActorAreas().registered());

        posted(aNeed().inNonStateActorArea());
        posted(aNeed());

        assertThat(heard("MAG")).isEqualTo(heard("HALO")).hasSize(2);
    }

    @Test
    void what_came_while_nobody_looked_is_put_before_everybody_at_the_next_look() {
        profiles.add(aProfile().registered());
        var need = aNeed().build();
        needs.all().takeIn(need, null);
        day = TODAY.plusDays(3);

        circulating.parties().forEach(circulating::circulateTo);
        circulating.parties().forEach(circulating::circulateTo);

        assertThat(profiles.get("MAG").circulated()).singleElement().satisfies(told -> {
            assertThat(told.on()).isEqualTo(TODAY.plusDays(3));
            assertThat(told.answerBy()).isEqualTo(TODAY.plusDays(33));
        });
    }

    @Test
    void a_change_by_somebody_who_was_faster_stays_and_the_need_comes_all_the_same() {
        profiles.add(aProfile().registered());
        profiles.faster = 3;

        var need = posted(aNeed());

        assertThat(heard("MAG")).containsExactly(need.id());
        assertThat(profiles.get("MAG").version()).isEqualTo(5);
    }

    @Test
    void a_profile_is_looked_at_once_more_after_it_was_written() throws InterruptedException {
        registering.register(MAG, aProfile().terms(), TODAY);

        assertThat(waiting.take().matter()).isEqualTo(new WaitingCirculations.ToOne(MAG));
    }

    @Test
    void a_need_that_changes_often_waits_once_with_the_newest_cause() throws InterruptedException {
        var need = aNeed().build();
        waiting.changed(need, "first");
        waiting.mark(MAG, null);
        waiting.changed(need, "second");
        waiting.changed(need, null);

        assertThat(waiting.take())
                .isEqualTo(new WaitingCirculations.Mark(new WaitingCirculations.ToAll(need.id()), "second"));
        assertThat(waiting.take().matter()).isEqualTo(new WaitingCirculations.ToOne(MAG));
    }

    private Need posted(NeedBuilder builder) {
        var need = builder.build();
        needs.all().takeIn(need, null);
        circulating.circulate(need.id());
        return need;
    }

    private List<UUID> heard(String party) {
        return profiles.get(party).circulated().stream()
                .map(CirculatedNeed::need)
                .toList();
    }
}
