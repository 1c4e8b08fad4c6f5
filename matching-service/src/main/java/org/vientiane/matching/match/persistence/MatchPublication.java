package org.vientiane.matching.match.persistence;

import java.util.List;
import java.util.UUID;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.Topic;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.match.MatchEvent;
import org.vientiane.matching.match.Match;
import org.vientiane.messaging.Publication;

/** How a match is kept and published. */
public final class MatchPublication implements Publication<Match, MatchEvent> {

    @Override
    public String collection() {
        return "matches";
    }

    @Override
    public Topic<MatchEvent> topic() {
        return Topics.MATCHES;
    }

    @Override
    public Class<Match> type() {
        return Match.class;
    }

    @Override
    public UUID id(Match match) {
        return match.id();
    }

    @Override
    public long version(Match match) {
        return match.version();
    }

    @Override
    public List<HandledRequest> handled(Match match) {
        return match.handled();
    }

    @Override
    public MatchEvent event(Match match) {
        return new MatchEvent(
                match.id(),
                match.version(),
                match.needId(),
                match.offerId(),
                match.need(),
                match.needConfirmedOn(),
                match.offer(),
                match.status(),
                match.reckoning(),
                match.proposedOn(),
                match.waiting(),
                match.answerDueOn(),
                match.byHand(),
                match.answers(),
                match.agreeing(),
                match.attempts(),
                match.agreement(),
                match.closedUnder(),
                match.transitions(),
                match.handled());
    }

    @Override
    public Match aggregate(MatchEvent event, long version) {
        return new Match(
                event.id(),
                version,
                event.needId(),
                event.offerId(),
                event.need(),
                event.needConfirmedOn(),
                event.offer(),
                event.status(),
                event.reckoning(),
                event.proposedOn(),
                event.waiting(),
                event.answerDueOn(),
                event.byHand(),
                event.answers(),
                event.agreeing(),
                event.attempts(),
                event.agreement(),
                event.closedUnder(),
                event.transitions(),
                event.handled());
    }
}
