package org.vientiane.matching.match.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.match.MatchStatus;
import org.vientiane.http.Cursor;
import org.vientiane.http.Limit;
import org.vientiane.matching.match.MatchRow;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.StateCode;

/** Which matches are asked for, and in which order. */
record MatchesQuery(
        @Nullable UUID need,
        @Nullable UUID offer,
        @Nullable StateCode state,
        @Nullable PartyCode provider,
        @Nullable MatchStatus status,
        @Nullable Sort sort,
        Limit limit,
        @Nullable Cursor cursor) {

    /** The orders there are, besides that by id. */
    enum Sort {
        /** Best first. */
        @JsonProperty("-score")
        BEST_FIRST
    }

    /** Whether {@code row} is asked for. */
    boolean asksFor(MatchRow row) {
        return (need == null || need.equals(row.needId()))
                && (offer == null || offer.equals(row.offerId()))
                && (state == null || state.equals(row.state()))
                && (provider == null || provider.equals(row.provider()))
                && (status == null || status == row.status());
    }

    /** The order that is asked for. */
    MatchOrder order() {
        return sort == Sort.BEST_FIRST ? MatchOrder.BEST_FIRST : MatchOrder.BY_ID;
    }
}
