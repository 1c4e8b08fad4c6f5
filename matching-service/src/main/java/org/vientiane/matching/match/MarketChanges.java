package org.vientiane.matching.match;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.vientiane.matching.commitment.CommitmentChanges;
import org.vientiane.matching.market.CommitmentRow;
import org.vientiane.matching.market.Market;
import org.vientiane.matching.market.Need;
import org.vientiane.matching.market.Offer;

/** Takes what the parties wrote into the market and marks the needs whose proposals it can touch. */
@Service
public class MarketChanges implements CommitmentChanges {

    private final Market market;
    private final DirtyNeeds dirty;

    MarketChanges(Market market, DirtyNeeds dirty) {
        this.market = market;
        this.dirty = dirty;
    }

    /** A new state of a need touches the need itself. */
    public void takeIn(Need need, @Nullable String cause) {
        market.takeIn(need);
        dirty.mark(need.id(), cause);
    }

    /** A new state of an offer touches the needs that it is or was about. */
    public void takeIn(Offer offer, @Nullable String cause) {
        var before = market.takeIn(offer);
        dirty.mark(touchedBy(offer, before).toList(), cause);
    }

    /**
     * A new state of a commitment touches its need, the need to which it opens access, and every need that its offer is
     * about.
     */
    @Override
    public void takeIn(CommitmentRow commitment, @Nullable String cause) {
        if (market.takeIn(commitment)) {
            dirty.mark(commitment.needId(), cause);
            if (commitment.accessFor() != null) {
                dirty.mark(commitment.accessFor(), cause);
            }
            market.offer(commitment.offerId())
                    .ifPresent(offer ->
                            dirty.mark(touchedBy(offer, Optional.empty()).toList(), cause));
        }
    }

    /** A new day, or new needs to look after, can touch any need. */
    public void touchAll() {
        dirty.mark(market.needs().stream().map(Need::id).toList(), null);
    }

    private Stream<UUID> touchedBy(Offer offer, Optional<Offer> before) {
        return market.needs().stream()
                .filter(need -> offer.isAboutSameAs(need)
                        || before.filter(old -> old.isAboutSameAs(need)).isPresent())
                .map(Need::id);
    }
}
