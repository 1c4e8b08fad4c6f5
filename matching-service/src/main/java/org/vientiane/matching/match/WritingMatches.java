package org.vientiane.matching.match;

import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;

/** Writes matches and keeps what is at hand of them in step; whoever was faster counts, and the need is looked at again. */
@Service
class WritingMatches {

    private final Matches matches;
    private final MatchRows rows;
    private final DirtyNeeds dirty;

    WritingMatches(Matches matches, MatchRows rows, DirtyNeeds dirty) {
        this.matches = matches;
        this.rows = rows;
        this.dirty = dirty;
    }

    /** Adds a match unless there is one; says whether it did. */
    boolean add(Match match) {
        var added = matches.add(match);
        if (added) {
            rows.takeIn(match);
        } else {
            lookAgain(match.id(), match.needId());
        }
        return added;
    }

    /** Puts the next version of a match in its place unless somebody was faster; says whether it did. */
    boolean replace(Match next) {
        var replaced = matches.replace(next);
        if (replaced) {
            rows.takeIn(next);
        } else {
            lookAgain(next.id(), next.needId());
        }
        return replaced;
    }

    /** Changes the match of a row unless somebody was faster; says whether it did. */
    boolean change(MatchRow row, UnaryOperator<Match> change) {
        return changed(row, change).isPresent();
    }

    /** The match of a row after a change; nothing when somebody was faster. */
    Optional<Match> changed(MatchRow row, UnaryOperator<Match> change) {
        var changed = matches.find(row.id())
                .filter(match -> match.version() == row.version())
                .map(change);
        if (changed.isEmpty()) {
            lookAgain(row.id(), row.needId());
        }
        return changed.filter(this::replace);
    }

    /**
     * Somebody else has written the match: what they wrote counts, and the need is evaluated once more. A store that
     * has nothing newer has lost a write; once it is healed, the match comes back on its topic and marks the need.
     */
    private void lookAgain(UUID match, UUID need) {
        if (matches.find(match).filter(rows::takeIn).isPresent()) {
            dirty.mark(need, null);
        }
    }
}
