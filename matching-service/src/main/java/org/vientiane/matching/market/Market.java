package org.vientiane.matching.market;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** All needs and offers there are, as they were last written, with what is committed to and from them. */
@Service
public class Market {

    private final Map<UUID, Need> needs = new ConcurrentHashMap<>();
    private final Map<UUID, Offer> offers = new ConcurrentHashMap<>();
    private final CommitmentRows commitments;

    public Market(CommitmentRows commitments) {
        this.commitments = commitments;
    }

    /** Takes in a need in the place of an older version of it. */
    public synchronized void takeIn(Need need) {
        needs.put(need.id(), withCommitments(need));
    }

    /** Takes in an offer in the place of an older version of it; the older one comes back. */
    public synchronized Optional<Offer> takeIn(Offer offer) {
        return Optional.ofNullable(offers.put(offer.id(), withCommitments(offer)));
    }

    /** Takes in a commitment in the place of an older version of it; says whether it was new. */
    public synchronized boolean takeIn(CommitmentRow commitment) {
        var isNew = commitments.takeIn(commitment);
        if (isNew) {
            needs.computeIfPresent(commitment.needId(), (id, need) -> withCommitments(need));
            offers.computeIfPresent(commitment.offerId(), (id, offer) -> withCommitments(offer));
            if (commitment.accessFor() != null) {
                needs.computeIfPresent(commitment.accessFor(), (id, need) -> withCommitments(need));
            }
        }
        return isNew;
    }

    /** The need of this id. */
    public Optional<Need> need(UUID id) {
        return Optional.ofNullable(needs.get(id));
    }

    /** The offer of this id. */
    public Optional<Offer> offer(UUID id) {
        return Optional.ofNullable(offers.get(id));
    }

    /** All needs, whatever their status. */
    public Collection<Need> needs() {
        return needs.values();
    }

    /** The needs that are open on {@code day}. */
    public Stream<Need> openNeeds(LocalDate day) {
        return needs.values().stream().filter(need -> need.isOpenOn(day));
    }

    /** The offers that are open on {@code day}. */
    public Stream<Offer> openOffers(LocalDate day) {
        return offers.values().stream().filter(offer -> offer.isOpenOn(day));
    }

    private Need withCommitments(Need need) {
        return need.with(commitments.ofNeed(need.id()), commitments.openAccessTo(need.id()));
    }

    private Offer withCommitments(Offer offer) {
        return offer.with(commitments.ofOffer(offer.id()));
    }
}
