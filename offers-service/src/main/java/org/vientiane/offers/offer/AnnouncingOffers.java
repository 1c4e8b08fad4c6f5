package org.vientiane.offers.offer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.offer.Availability;
import org.vientiane.vocabulary.OfferTerms;
import org.vientiane.vocabulary.Recipients;
import org.vientiane.vocabulary.Today;

/**
 * Says in an offer whom its news are for: whenever it opens, grows or changes whom it serves, every affected state that it
 * could serve is to be told, asked or not (Action 42). Of a restricted offer nobody is told.
 */
@Service
public class AnnouncingOffers {

    private final Eligibility eligibility;
    private final Today today;
    private final Clock clock;

    AnnouncingOffers(Eligibility eligibility, Today today, Clock clock) {
        this.eligibility = eligibility;
        this.today = today;
        this.clock = clock;
    }

    /** A new offer with its first announcement, if there is one to make. */
    Offer announced(Offer offer) {
        return announced(offer, Optional.empty());
    }

    /** The next version of {@code before}, with one more announcement if there is one to make. */
    Offer announced(Offer offer, Offer before) {
        return announced(offer, Optional.of(before));
    }

    private Offer announced(Offer offer, Optional<Offer> before) {
        var day = today.day();
        var states = eligibility.affectedStates(offer.terms(), day);
        return states.isEmpty()
                ? offer
                : news(offer, before, day)
                        .map(what -> offer.announcing(what, states, day, clock.instant()))
                        .orElse(offer);
    }

    private static Optional<Availability> news(Offer offer, Optional<Offer> before, LocalDate day) {
        if (!offer.isPublic() || offer.status(day) != OfferStatus.OPEN) {
            return Optional.empty();
        }
        if (before.isEmpty() || isOpened(offer, before.get(), day)) {
            return Optional.of(Availability.OPENED);
        }
        if (servesOthers(offer.terms(), before.get().terms())) {
            return Optional.of(Availability.RECIPIENTS_CHANGED);
        }
        return offer.remaining().isMoreThan(before.get().remaining())
                ? Optional.of(Availability.GROWN)
                : Optional.empty();
    }

    /** Amounts in two units are not held against each other: what changes its unit is another thing to ask for. */
    private static boolean isOpened(Offer offer, Offer before, LocalDate day) {
        return !before.isPublic()
                || before.status(day) == OfferStatus.EXPIRED
                || before.terms().assistance() != offer.terms().assistance()
                || !before.remaining().unit().equals(offer.remaining().unit());
    }

    private static boolean servesOthers(OfferTerms offer, OfferTerms before) {
        return !sameRecipients(offer.recipients(), before.recipients())
                || !sameElements(offer.obligations(), before.obligations());
    }

    private static boolean sameRecipients(Recipients some, Recipients others) {
        return sameElements(some.states(), others.states())
                && sameElements(some.regions(), others.regions())
                && some.leastDevelopedOnly() == others.leastDevelopedOnly();
    }

    private static boolean sameElements(Collection<?> some, Collection<?> others) {
        return new HashSet<>(some).equals(new HashSet<>(others));
    }
}
