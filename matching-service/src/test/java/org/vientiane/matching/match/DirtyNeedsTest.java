package org.vientiane.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.matching.testing.NeedBuilder.aNeed;
import static org.vientiane.matching.testing.OfferBuilder.anOffer;
import static org.vientiane.matching.testing.World.id;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vientiane.matching.market.CommitmentRows;
import org.vientiane.matching.market.Market;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Obligation;

class DirtyNeedsTest {

    private final DirtyNeeds dirty = new DirtyNeeds();
    private final MarketChanges changes = new MarketChanges(new Market(new CommitmentRows()), dirty);

    @Test
    void a_need_is_taken_once_however_often_it_was_marked() throws InterruptedException {
        dirty.mark(List.of(id(1), id(2)), null);
        dirty.mark(id(1), null);

        assertThat(taken()).containsExactly(id(1), id(2));
    }

    @Test
    void the_cause_of_the_last_mark_counts() throws InterruptedException {
        dirty.mark(id(1), "first");
        dirty.mark(id(1), "second");

        assertThat(dirty.take().cause()).isEqualTo("second");
    }

    @Test
    void a_need_marks_itself() throws InterruptedException {
        changes.takeIn(aNeed().numbered(1).build(), null);
        changes.takeIn(aNeed().numbered(2).build(), null);

        assertThat(taken()).containsExactly(id(1), id(2));
    }

    @Test
    void an_offer_marks_the_needs_that_it_is_about() throws InterruptedException {
        changes.takeIn(aNeed().numbered(1).build(), null);
        changes.takeIn(aNeed().numbered(2).on(Obligation.VICTIM_ASSISTANCE).build(), null);
        changes.takeIn(aNeed().numbered(3).of(Assistance.TRAINING, "5", "PLACE").build(), null);
        taken();

        changes.takeIn(anOffer().build(), null);

        assertThat(taken()).containsExactly(id(1));
    }

    @Test
    void an_offer_marks_also_the_needs_that_it_was_about_before() throws InterruptedException {
        changes.takeIn(aNeed().numbered(1).build(), null);
        changes.takeIn(aNeed().numbered(2).on(Obligation.VICTIM_ASSISTANCE).build(), null);
        changes.takeIn(anOffer().on(Obligation.CLEARANCE).build(), null);
        taken();

        changes.takeIn(anOffer().on(Obligation.VICTIM_ASSISTANCE).build(), null);

        assertThat(taken()).containsExactlyInAnyOrder(id(1), id(2));
    }

    @Test
    void a_new_day_marks_every_need() throws InterruptedException {
        changes.takeIn(aNeed().numbered(1).build(), null);
        changes.takeIn(aNeed().numbered(2).withdrawn().build(), null);
        taken();

        changes.touchAll();

        assertThat(taken()).containsExactlyInAnyOrder(id(1), id(2));
    }

    private List<UUID> taken() throws InterruptedException {
        var taken = new ArrayList<UUID>();
        while (dirty.size() > 0) {
            taken.add(dirty.take().need());
        }
        return taken;
    }
}
