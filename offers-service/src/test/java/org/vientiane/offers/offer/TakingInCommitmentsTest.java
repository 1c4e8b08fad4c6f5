package org.vientiane.offers.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.vientiane.offers.offer.OfferBuilder.anOffer;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.Ids;
import org.vientiane.contracts.commitment.CommitmentEntry;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.StatesParties;
import org.vientiane.vocabulary.Today;
import org.vientiane.vocabulary.Unit;

class TakingInCommitmentsTest {

    private static final Unit EUR = new Unit("EUR");
    private static final CommitmentEntry COMMITMENT =
            new CommitmentEntry(Ids.next(), 1, Quantity.of("400000", EUR), Quantity.none(EUR));

    private final OneOffer offers = new OneOffer(anOffer().registered());
    private final TakingInCommitments takingIn = new TakingInCommitments(
            offers,
            new AnnouncingOffers(
                    new Eligibility(StatesParties.builtIn()),
                    Today.fixed(OfferBuilder.TODAY),
                    Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));

    @Test
    void what_is_known_changes_nothing() {
        takingIn.takeIn(offers.offer.id(), COMMITMENT);
        takingIn.takeIn(offers.offer.id(), COMMITMENT);

        assertThat(offers.offer.version()).isEqualTo(2);
        assertThat(offers.offer.committed()).isEqualTo(COMMITMENT.committed());
    }

    @Test
    void a_change_by_somebody_who_was_faster_stays() {
        offers.faster = 3;

        takingIn.takeIn(offers.offer.id(), COMMITMENT);

        assertThat(offers.offer.version()).isEqualTo(5);
        assertThat(offers.offer.terms().title()).isEqualTo("Amended 3");
        assertThat(offers.offer.committed()).isEqualTo(COMMITMENT.committed());
    }

    @Test
    void nothing_is_lost_in_silence_when_others_never_cease_to_change_the_offer() {
        offers.faster = Integer.MAX_VALUE;

        assertThatIllegalStateException().isThrownBy(() -> takingIn.takeIn(offers.offer.id(), COMMITMENT));
    }

    @Test
    void nothing_is_lost_in_silence_when_there_is_no_such_offer() {
        assertThatIllegalStateException().isThrownBy(() -> takingIn.takeIn(Ids.next(), COMMITMENT));
    }

    /** A single offer, which its provider amends just before the next writes of others. */
    private static final class OneOffer implements Offers {

        private Offer offer;
        private int faster;
        private int amendments;

        private OneOffer(Offer offer) {
            this.offer = offer;
        }

        @Override
        public Optional<Offer> find(UUID id) {
            return Optional.of(offer).filter(found -> found.id().equals(id));
        }

        @Override
        public boolean replace(Offer changed) {
            if (faster > 0) {
                faster--;
                amendments++;
                offer = offer.amended(anOffer().titled("Amended " + amendments).terms());
            }
            if (changed.version() != offer.version() + 1) {
                return false;
            }
            offer = changed;
            return true;
        }

        @Override
        public Optional<Offer> findByRequest(String requestId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Offer> select(OfferSelection selection, @Nullable UUID after, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean add(Offer added) {
            throw new UnsupportedOperationException();
        }
    }
}
