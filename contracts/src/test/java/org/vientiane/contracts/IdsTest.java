package org.vientiane.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class IdsTest {

    @Test
    void new_ids_sort_by_age_as_text() {
        assertThat(Stream.generate(Ids::next).limit(10_000).map(UUID::toString).toList())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void new_ids_are_of_version_7_and_derived_ones_of_version_5() {
        assertThat(Ids.next().version()).isEqualTo(7);
        assertThat(Ids.derived("a", "b").version()).isEqualTo(5);
    }

    @Test
    void the_same_ids_give_the_same_id() {
        var need = Ids.next();
        var offer = Ids.next();

        assertThat(Ids.derived(need, offer)).isEqualTo(Ids.derived(need, offer)).isNotEqualTo(Ids.derived(offer, need));
    }
}
