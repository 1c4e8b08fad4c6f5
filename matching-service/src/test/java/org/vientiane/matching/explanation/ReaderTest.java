package org.vientiane.matching.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.matching.testing.NeedBuilder.aNeed;
import static org.vientiane.matching.testing.OfferBuilder.anOffer;

import org.junit.jupiter.api.Test;
import org.vientiane.vocabulary.PartyCode;

class ReaderTest {

    private final Reader coordinator = new Reader(new PartyCode("coordinator"), true);
    private final Reader lao = new Reader(new PartyCode("LAO"), false);
    private final Reader norway = new Reader(new PartyCode("NOR"), false);

    @Test
    void what_is_public_is_read_by_every_party() {
        assertThat(norway.mayRead(aNeed().build())).isTrue();
        assertThat(lao.mayRead(anOffer().build())).isTrue();
    }

    @Test
    void what_is_restricted_is_read_by_its_own_party_and_coordinators() {
        var need = aNeed().ofState("LAO").restricted().build();
        var offer = anOffer().by("NOR").restricted().build();

        assertThat(lao.mayRead(need)).isTrue();
        assertThat(norway.mayRead(need)).isFalse();
        assertThat(norway.mayRead(offer)).isTrue();
        assertThat(lao.mayRead(offer)).isFalse();
        assertThat(coordinator.mayRead(need)).isTrue();
        assertThat(coordinator.mayRead(offer)).isTrue();
    }

    @Test
    void a_party_speaks_for_what_is_its_own() {
        assertThat(lao.speaksFor(aNeed().ofState("LAO").build())).isTrue();
        assertThat(lao.speaksFor(aNeed().ofState("LBN").build())).isFalse();
        assertThat(norway.speaksFor(anOffer().by("NOR").build())).isTrue();
        assertThat(norway.speaksFor(anOffer().by("SWE").build())).isFalse();
    }
}
