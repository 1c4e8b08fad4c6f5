package org.vientiane.offers.partner;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.provider.ProfileTerms;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Region;
import org.vientiane.vocabulary.StateParty;

/**
 * Somebody who may be in a position to assist, and what is known of them and of the need.
 *
 * @param need what is asked for
 * @param region where the asking state lies, if that is known
 * @param party who may assist
 * @param kind which channel they are
 * @param profile what they tell of themselves; absent when they have only made offers
 * @param offersOfThisKind how many public offers of this kind of assistance for this obligation they have ever made
 * @param asState the State Party that they are, if they are one
 */
record Candidate(
        NeedTerms need,
        @Nullable Region region,
        PartyCode party,
        Channel kind,
        Optional<ProfileTerms> profile,
        long offersOfThisKind,
        Optional<StateParty> asState) {}
