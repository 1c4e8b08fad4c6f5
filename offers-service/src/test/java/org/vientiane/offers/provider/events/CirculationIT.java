package org.vientiane.offers.provider.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.vientiane.offers.need.NeedBuilder.aNeed;

import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.provider.CirculatedNeed;
import org.vientiane.contracts.provider.ProviderEvent;
import org.vientiane.contracts.testing.EventSchemas;
import org.vientiane.http.Role;
import org.vientiane.http.testing.JsonBody;
import org.vientiane.http.testing.Party;
import org.vientiane.offers.RunningService;
import org.vientiane.offers.need.NeedBuilder;
import org.vientiane.offers.provider.Profiles;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Unit;

/** A need is put before the providers whose profile fits, and the topic of profiles tells of it. */
class CirculationIT extends RunningService {

    private static final JsonBody A_PROFILE = new JsonBody(
            """
            {"name": "Circle", "kind": "CIVIL_SOCIETY", "countries": ["TCD"], "obligations": ["VICTIM_ASSISTANCE"],
             "assistance": ["EQUIPMENT"]}
            """);

    @Autowired
    private Profiles profiles;

    @Autowired
    private MongoOperations store;

    @Test
    void a_new_need_is_circulated_to_whom_it_fits_without_a_single_offer() {
        register("circle-1");
        register("circle-2");

        var need = asked(aPairOfProstheses().inNonStateActorArea().withCommitted("10"));

        await().untilAsserted(() -> assertThat(newest("circle-1").circulated())
                .filteredOn(told -> told.need().equals(need.id()))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.gap()).isEqualTo(Quantity.of("30", Unit.ITEM));
                    assertThat(told.on()).isEqualTo(TODAY);
                    assertThat(told.answerBy()).isEqualTo(TODAY.plusDays(30));
                    assertThat(told.title()).isEqualTo("Prostheses");
                }));
        await().untilAsserted(() -> assertThat(heard("circle-2")).contains(need.id()));
        assertThat(topics.records("providers")).isNotEmpty().allSatisfy(record -> assertThat(
                        EventSchemas.faults(Topics.PROVIDERS, record.value()))
                .isEmpty());
    }

    @Test
    void who_registers_later_hears_of_it_in_the_first_version_and_never_again() {
        var need = asked(aPairOfProstheses());
        register("circle-3");

        assertThat(heard("circle-3")).contains(need.id());
        var known = profiles.find(new PartyCode("circle-3")).orElseThrow();
        assertThat(known.version()).isEqualTo(1);

        asked(aPairOfProstheses().withId(need.id()).inVersion(2).titled("Anew"));
        var second = asked(aPairOfProstheses());

        await().untilAsserted(() -> assertThat(heard("circle-3")).contains(second.id()));
        assertThat(heard("circle-3")).doesNotHaveDuplicates();
    }

    @Test
    void a_restricted_need_is_circulated_to_nobody() {
        register("circle-4");

        var restricted = asked(aPairOfProstheses().restricted());
        var open = asked(aPairOfProstheses());

        await().untilAsserted(() -> assertThat(heard("circle-4")).contains(open.id()));
        assertThat(heard("circle-4")).doesNotContain(restricted.id());
    }

    @Test
    void a_profile_that_the_store_has_lost_comes_back_from_the_topic_with_all_that_it_has_heard_of() {
        var need = asked(aPairOfProstheses());
        register("circle-5");
        await().untilAsserted(() -> assertThat(newest("circle-5").circulated()).isNotEmpty());
        var event = newest("circle-5");

        store.getCollection("providers").deleteOne(new Document("_id", event.id()));
        topics.send(Topics.PROVIDERS, event);

        await().untilAsserted(() -> assertThat(profiles.find(event.party())).isPresent());
        assertThat(heard("circle-5")).contains(need.id()).doesNotHaveDuplicates();
        assertThat(profiles.find(event.party()).orElseThrow().terms()).isEqualTo(event.terms());
    }

    private static NeedBuilder aPairOfProstheses() {
        return aNeed().of("TCD")
                .titled("Prostheses")
                .about(Obligation.VICTIM_ASSISTANCE)
                .asking(Assistance.EQUIPMENT, "40", "ITEM");
    }

    private void register(String code) {
        Party.of(port, code, Role.PROVIDER)
                .putNew("/providers/" + code, A_PROFILE)
                .expectStatus()
                .isCreated();
    }

    private List<UUID> heard(String party) {
        return profiles.find(new PartyCode(party)).orElseThrow().circulated().stream()
                .map(CirculatedNeed::need)
                .toList();
    }

    private ProviderEvent newest(String party) {
        return topics.events(Topics.PROVIDERS).stream()
                .filter(event -> event.party().code().equals(party))
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }
}
