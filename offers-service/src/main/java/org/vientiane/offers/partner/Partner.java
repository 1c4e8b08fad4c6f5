package org.vientiane.offers.partner;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.offers.invitation.Invitation;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.PartyCode;

/**
 * Somebody to approach about a need.
 *
 * @param party who
 * @param name how they call themselves; absent without a profile
 * @param kind which channel they are
 * @param points how well they fit
 * @param reasons why to approach them
 * @param wouldHaveTo what an offer of theirs would have to be like
 * @param invitation the invitation that they were sent for this need; absent when they were sent none
 */
public record Partner(
        PartyCode party,
        @Nullable String name,
        Channel kind,
        int points,
        List<Statement> reasons,
        List<Statement> wouldHaveTo,
        @Nullable Invitation invitation) {

    /** Those still to be approached first, the best of them first; equals by their codes. */
    static final Comparator<Partner> IN_ORDER = Comparator.comparing(Partner::isInvited)
            .thenComparing(Comparator.comparingInt(Partner::points).reversed())
            .thenComparing(Partner::party);

    public Partner {
        reasons = List.copyOf(reasons);
        wouldHaveTo = List.copyOf(wouldHaveTo);
    }

    /** Whether they were invited before, whatever came of it. */
    public boolean isInvited() {
        return invitation != null;
    }
}
