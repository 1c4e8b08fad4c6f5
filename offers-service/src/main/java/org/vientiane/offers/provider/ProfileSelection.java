package org.vientiane.offers.provider;

import org.jspecify.annotations.Nullable;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.Region;
import org.vientiane.vocabulary.StateCode;

/**
 * Which profiles are asked for; what is absent narrows nothing.
 *
 * @param kind which channel the provider is
 * @param obligation what it supports, perhaps among others
 * @param assistance what it gives, perhaps among others
 * @param state where it works: named, in a named region, or anywhere
 * @param region where that state lies, if that is known
 */
public record ProfileSelection(
        @Nullable Channel kind,
        @Nullable Obligation obligation,
        @Nullable Assistance assistance,
        @Nullable StateCode state,
        @Nullable Region region) {

    /** All profiles. */
    static final ProfileSelection ALL = new ProfileSelection(null, null, null, null, null);
}
