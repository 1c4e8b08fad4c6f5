package org.vientiane.offers.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.offers.need.NeedBuilder.TODAY;
import static org.vientiane.offers.need.NeedBuilder.aNeed;
import static org.vientiane.offers.provider.ProfileBuilder.aProfile;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.provider.CirculatedNeed;
import org.vientiane.offers.need.Need;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Region;
import org.vientiane.vocabulary.Unit;

class ProfileTest {

    private static final Region SOUTH_EASTERN_ASIA = new Region("035");

    @Test
    void it_fits_what_it_supports_and_gives() {
        assertThat(fits(aProfile())).isTrue();
        assertThat(fits(aProfile().supporting(Obligation.VICTIM_ASSISTANCE))).isFalse();
        assertThat(fits(aProfile().giving(Assistance.EQUIPMENT))).isFalse();
    }

    @Test
    void it_fits_where_it_works_by_country_by_region_or_anywhere() {
        assertThat(fits(aProfile().in("LAO"))).isTrue();
        assertThat(fits(aProfile().in("LBN"))).isFalse();
        assertThat(fits(aProfile().inRegions("035"))).isTrue();
        assertThat(fits(aProfile().in("LBN").inRegions("035"))).isTrue();
        assertThat(fits(aProfile().inRegions("145"))).isFalse();
    }

    @Test
    void a_state_is_no_partner_of_its_own() {
        assertThat(fits(aProfile().of("LAO"))).isFalse();
    }

    @Test
    void what_is_circulated_tells_what_is_lacking_and_by_when_an_answer_is_hoped_for() {
        var need = aNeed().withCommitted("200000").build();

        var profile = aProfile().registered().hearingOf(List.of(need), TODAY);

        assertThat(profile.version()).isEqualTo(1);
        assertThat(profile.circulated())
                .containsExactly(new CirculatedNeed(
                        1,
                        need.id(),
                        need.state(),
                        "Clearance along the school road",
                        Obligation.CLEARANCE,
                        Assistance.FUNDING,
                        Quantity.of("1000000", new Unit("USD")),
                        TODAY,
                        TODAY.plusDays(30)));
    }

    @Test
    void a_need_is_circulated_once() {
        var need = aNeed().build();

        var profile =
                aProfile().registered().hearingOf(List.of(need), TODAY).hearingOf(List.of(need), TODAY.plusDays(1));

        assertThat(profile.circulated()).hasSize(1);
    }

    @Test
    void a_day_brings_the_most_urgent_and_the_next_day_the_rest() {
        var needs = needs(130);

        var first = aProfile().registered().hearingOf(needs, TODAY);
        var stillTheFirst = first.hearingOf(needs, TODAY);
        var second = first.hearingOf(needs, TODAY.plusDays(1));

        assertThat(stillTheFirst).isEqualTo(first);
        assertThat(first.circulated()).hasSize(100);
        assertThat(first.circulated().get(0).need()).isEqualTo(needs.get(129).id());
        assertThat(second.circulated())
                .extracting(CirculatedNeed::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 130).boxed().toList());
        assertThat(second.circulated())
                .extracting(CirculatedNeed::need)
                .containsExactlyInAnyOrderElementsOf(
                        needs.stream().map(Need::id).toList());
    }

    @Test
    void what_was_circulated_long_ago_is_remembered_by_its_id_as_long_as_it_may_come_back() {
        var needs = needs(300);
        var gone = needs.get(299).id();

        var profile = aProfile().registered();
        for (int day = 0; day < 3; day++) {
            profile = profile.hearingOf(needs, TODAY.plusDays(day))
                    .tidied(ProfileTest::always, need -> !need.equals(gone));
        }

        assertThat(profile.circulated())
                .hasSize(200)
                .extracting(CirculatedNeed::number)
                .startsWith(101);
        assertThat(profile.circulatedEarlier()).hasSize(99).doesNotContain(gone);
        assertThat(profile.hearingOf(needs.subList(0, 299), TODAY.plusDays(3))).isEqualTo(profile);
    }

    @Test
    void what_the_provider_writes_anew_leaves_what_it_has_heard_of() {
        var profile = aProfile().registered().hearingOf(List.of(aNeed().build()), TODAY);

        var rewritten = profile.rewritten(aProfile().in("LBN").terms(), TODAY.plusDays(1));

        assertThat(rewritten.version()).isEqualTo(2);
        assertThat(rewritten.registeredOn()).isEqualTo(TODAY);
        assertThat(rewritten.updatedOn()).isEqualTo(TODAY.plusDays(1));
        assertThat(rewritten.circulated()).isEqualTo(profile.circulated());
    }

    /** Needs of which the last is the most urgent. */
    private static List<Need> needs(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> aNeed().ofPriority(i == count - 1 ? 1 : 3).build())
                .toList();
    }

    @Test
    void what_no_longer_stands_is_taken_back_and_its_number_is_not_given_again() {
        var first = aNeed().build();
        var last = aNeed().build();
        var heard = aProfile().registered().hearingOf(List.of(first, last), TODAY);

        var tidied = heard.tidied(need -> need.equals(first.id()), ProfileTest::always);
        var next = tidied.hearingOf(List.of(last, aNeed().build()), TODAY);

        assertThat(tidied.circulated()).extracting(CirculatedNeed::need).containsExactly(first.id());
        assertThat(tidied.circulatedEarlier()).containsExactly(last.id());
        assertThat(next.circulated()).extracting(CirculatedNeed::number).containsExactly(1, 3);
        assertThat(next.circulations()).isEqualTo(3);
    }

    private static boolean always(UUID need) {
        return true;
    }

    private static boolean fits(ProfileBuilder profile) {
        return profile.registered().fits(aNeed().terms(), SOUTH_EASTERN_ASIA);
    }
}
