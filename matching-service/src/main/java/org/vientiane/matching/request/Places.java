package org.vientiane.matching.request;

import java.time.LocalDate;
import java.util.Collection;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.match.MatchStatus;
import org.vientiane.matching.market.Need;
import org.vientiane.matching.match.MatchRow;
import org.vientiane.matching.match.MatchRows;

/** Says in which place a need is. */
@Service
public class Places {

    private final MatchRows rows;

    public Places(MatchRows rows) {
        this.rows = rows;
    }

    /** The place of {@code need} on {@code day}. */
    public Place of(Need need, LocalDate day) {
        return switch (need.statusOn(day)) {
            case WITHDRAWN, EXPIRED -> Place.CLOSED;
            case MET -> Place.MET;
            case COVERED -> Place.COVERED;
            case PARTLY_COVERED, OPEN -> of(rows.ofNeed(need.id()).values());
        };
    }

    private static Place of(Collection<MatchRow> matches) {
        if (matches.stream().anyMatch(row -> row.status() == MatchStatus.ANSWERED)) {
            return Place.BEING_ANSWERED;
        }
        return matches.stream().anyMatch(row -> row.status() == MatchStatus.PROPOSED)
                ? Place.BEING_MATCHED
                : Place.NOBODY_LEFT;
    }
}
