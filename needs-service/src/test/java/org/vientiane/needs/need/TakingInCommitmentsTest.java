package org.vientiane.needs.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.vientiane.needs.need.NeedBuilder.TODAY;
import static org.vientiane.needs.need.NeedBuilder.aNeed;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.Ids;
import org.vientiane.contracts.commitment.CommitmentEntry;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Unit;

class TakingInCommitmentsTest {

    private static final Unit USD = new Unit("USD");
    private static final CommitmentEntry COMMITMENT =
            new CommitmentEntry(Ids.next(), 1, Quantity.of("400000", USD), Quantity.none(USD));

    private final OneNeed needs = new OneNeed(aNeed().published());
    private final TakingInCommitments takingIn = new TakingInCommitments(needs);

    @Test
    void what_is_known_changes_nothing() {
        takingIn.takeIn(needs.need.id(), COMMITMENT);
        takingIn.takeIn(needs.need.id(), COMMITMENT);

        assertThat(needs.need.version()).isEqualTo(2);
        assertThat(needs.need.committed()).isEqualTo(COMMITMENT.committed());
    }

    @Test
    void a_change_by_somebody_who_was_faster_stays() {
        needs.faster = 3;

        takingIn.takeIn(needs.need.id(), COMMITMENT);

        assertThat(needs.need.version()).isEqualTo(5);
        assertThat(needs.need.confirmedOn()).isEqualTo(TODAY.plusDays(3));
        assertThat(needs.need.committed()).isEqualTo(COMMITMENT.committed());
    }

    @Test
    void nothing_is_lost_in_silence_when_others_never_cease_to_change_the_need() {
        needs.faster = Integer.MAX_VALUE;

        assertThatIllegalStateException().isThrownBy(() -> takingIn.takeIn(needs.need.id(), COMMITMENT));
    }

    @Test
    void nothing_is_lost_in_silence_when_there_is_no_such_need() {
        assertThatIllegalStateException().isThrownBy(() -> takingIn.takeIn(Ids.next(), COMMITMENT));
    }

    /** A single need, which its state confirms just before the next writes of others. */
    private static final class OneNeed implements Needs {

        private Need need;
        private int faster;

        private OneNeed(Need need) {
            this.need = need;
        }

        @Override
        public Optional<Need> find(UUID id) {
            return Optional.of(need).filter(found -> found.id().equals(id));
        }

        @Override
        public boolean replace(Need changed) {
            if (faster > 0) {
                faster--;
                need = need.confirmed(need.confirmedOn().plusDays(1), Optional.empty());
            }
            if (changed.version() != need.version() + 1) {
                return false;
            }
            need = changed;
            return true;
        }

        @Override
        public Optional<Need> findByRequest(String requestId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Need> select(NeedSelection selection, @Nullable UUID after, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean add(Need added) {
            throw new UnsupportedOperationException();
        }
    }
}
