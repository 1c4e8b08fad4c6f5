package org.vientiane.notification.message;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.match.Side;
import org.vientiane.vocabulary.ExchangeRates;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.OfferTerms;
import org.vientiane.vocabulary.PartyCode;

/** What messages are about: a match, or a commitment that one led to. */
public sealed interface Matter permits MatchMatter, CommitmentMatter {

    /** The id of the match or the commitment. */
    UUID id();

    /** The version of it that this is. */
    long version();

    /** The match. */
    UUID match();

    /** The match's need. */
    UUID need();

    /** The match's offer. */
    UUID offer();

    /** The commitment; absent when this is about the match itself. */
    @Nullable
    UUID commitment();

    /** What the state wrote. */
    NeedTerms needTerms();

    /** What the provider wrote. */
    OfferTerms offerTerms();

    /** The rates between the two units. */
    ExchangeRates rates();

    /** Whose answer is awaited. */
    Set<Side> turn();

    /** How many transitions it has. */
    int transitions();

    /** Those of its transitions that are told, oldest first. */
    List<Happening> happenings();

    /** Whether anything but reminders has happened since this transition. */
    boolean hasMovedOnSince(int transition);

    /** Who speaks for this side. */
    default PartyCode party(Side side) {
        return side == Side.PROVIDER
                ? offerTerms().provider()
                : needTerms().state().asParty();
    }
}
