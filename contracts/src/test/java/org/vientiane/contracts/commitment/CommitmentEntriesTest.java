package org.vientiane.contracts.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vientiane.contracts.Ids;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Unit;

class CommitmentEntriesTest {

    private static final UUID ONE = Ids.next();
    private static final UUID ANOTHER = Ids.next();

    @Test
    void of_each_commitment_the_newest_version_counts() {
        var entries = entries(entry(ONE, 1, "4"), entry(ANOTHER, 1, "3"), entry(ONE, 2, "1"));

        assertThat(entries.entries()).containsExactlyInAnyOrder(entry(ONE, 2, "1"), entry(ANOTHER, 1, "3"));
        assertThat(entries.committedOf(usd("10"))).isEqualTo(usd("4"));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void whatever_came_first_and_however_often_they_come_to_the_same(List<CommitmentEntry> order) {
        var entries = entries(order.toArray(CommitmentEntry[]::new));

        assertThat(entries).isEqualTo(entries(entry(ONE, 2, "1"), entry(ANOTHER, 1, "3")));
    }

    static Stream<List<CommitmentEntry>> orders() {
        var early = entry(ONE, 1, "4");
        var late = entry(ONE, 2, "1");
        var other = entry(ANOTHER, 1, "3");
        return Stream.of(
                List.of(early, late, other),
                List.of(late, early, other),
                List.of(other, late, early),
                List.of(late, other, late, early, other));
    }

    @Test
    void an_equal_or_older_version_is_known() {
        var entries = entries(entry(ONE, 2, "1"));

        assertThat(entries.know(entry(ONE, 1, "4"))).isTrue();
        assertThat(entries.know(entry(ONE, 2, "1"))).isTrue();
        assertThat(entries.know(entry(ONE, 3, "1"))).isFalse();
        assertThat(entries.know(entry(ANOTHER, 1, "1"))).isFalse();
    }

    @Test
    void of_two_memories_of_the_same_commitments_the_newer_of_each_stays() {
        var here = entries(entry(ONE, 3, "2"), entry(ANOTHER, 1, "9"));
        var there = entries(entry(ONE, 2, "5"), entry(ANOTHER, 4, "1"));

        assertThat(here.with(there))
                .isEqualTo(there.with(here))
                .isEqualTo(entries(entry(ONE, 3, "2"), entry(ANOTHER, 4, "1")));
    }

    @Test
    void what_is_received_is_summed_apart_from_what_is_promised() {
        var entries = entries(
                new CommitmentEntry(ONE, 1, usd("4"), usd("3")), new CommitmentEntry(ANOTHER, 1, usd("2"), usd("0")));

        assertThat(entries.receivedIn(new Unit("USD"))).isEqualTo(usd("3"));
    }

    @Test
    void what_is_counted_in_another_unit_takes_all_and_counts_as_nothing_received() {
        var entries = entries(entry(ONE, 1, "4"), new CommitmentEntry(ANOTHER, 1, eur("0.01"), eur("0.01")));

        assertThat(entries.committedOf(usd("10"))).isEqualTo(usd("10"));
        assertThat(entries.committedOf(usd("3"))).isEqualTo(usd("4"));
        assertThat(entries.receivedIn(new Unit("USD"))).isEqualTo(usd("0"));
    }

    @Test
    void a_cancelled_commitment_of_which_nothing_was_delivered_takes_nothing_in_whatever_unit() {
        var entries = entries(new CommitmentEntry(ONE, 2, eur("0"), eur("0")));

        assertThat(entries.areNone()).isTrue();
        assertThat(entries.committedOf(usd("10"))).isEqualTo(usd("0"));
        assertThat(entries.inTheWay(eur("10"), usd("1"))).isEmpty();
    }

    @Test
    void the_whole_can_be_lowered_to_what_is_committed_and_no_further() {
        var entries = entries(entry(ONE, 1, "4"));

        assertThat(entries.inTheWay(usd("10"), usd("4"))).isEmpty();
        assertThat(entries.inTheWay(usd("10"), usd("3.99"))).contains(usd("4"));
    }

    @Test
    void a_whole_that_an_agreement_has_crossed_may_grow_and_stay_but_not_shrink() {
        var entries = entries(entry(ONE, 1, "4"));

        assertThat(entries.inTheWay(usd("2"), usd("2"))).isEmpty();
        assertThat(entries.inTheWay(usd("2"), usd("3"))).isEmpty();
        assertThat(entries.inTheWay(usd("2"), usd("1"))).contains(usd("4"));
    }

    @Test
    void the_unit_stays_while_something_is_committed_in_it() {
        var entries = entries(entry(ONE, 1, "4"));

        assertThat(entries.inTheWay(usd("10"), eur("1000"))).contains(usd("4"));
        assertThat(CommitmentEntries.NONE.inTheWay(usd("10"), eur("1"))).isEmpty();
    }

    @Test
    void a_unit_that_an_agreement_has_crossed_can_be_put_back() {
        var entries = entries(new CommitmentEntry(ONE, 1, eur("4"), eur("0")));

        assertThat(entries.inTheWay(usd("10"), usd("10"))).isEmpty();
        assertThat(entries.inTheWay(usd("10"), usd("11"))).isEmpty();
        assertThat(entries.inTheWay(usd("10"), usd("9"))).contains(usd("10"));
        assertThat(entries.inTheWay(usd("10"), eur("4"))).isEmpty();
        assertThat(entries.inTheWay(usd("10"), eur("3"))).contains(eur("4"));
    }

    private static CommitmentEntries entries(CommitmentEntry... entries) {
        var all = CommitmentEntries.NONE;
        for (var entry : entries) {
            all = all.with(entry);
        }
        return all;
    }

    private static CommitmentEntry entry(UUID commitment, long version, String usd) {
        return new CommitmentEntry(commitment, version, usd(usd), usd("0"));
    }

    private static Quantity usd(String amount) {
        return Quantity.of(amount, new Unit("USD"));
    }

    private static Quantity eur(String amount) {
        return Quantity.of(amount, new Unit("EUR"));
    }
}
