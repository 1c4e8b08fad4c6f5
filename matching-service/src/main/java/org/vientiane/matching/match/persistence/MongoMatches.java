package org.vientiane.matching.match.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.vientiane.contracts.match.MatchEvent;
import org.vientiane.matching.match.Match;
import org.vientiane.matching.match.Matches;
import org.vientiane.messaging.Insertion;
import org.vientiane.messaging.PublishedDocuments;

/** Matches in MongoDB, each version of which goes out on the topic. */
@Repository
class MongoMatches implements Matches {

    private final PublishedDocuments<Match, MatchEvent> documents;

    MongoMatches(PublishedDocuments<Match, MatchEvent> documents) {
        this.documents = documents;
    }

    @Override
    public Optional<Match> find(UUID id) {
        return documents.find(id);
    }

    @Override
    public List<Match> find(Collection<UUID> ids) {
        return documents.find(ids);
    }

    @Override
    public Optional<Match> findByRequest(String requestId) {
        return documents.findHandled(requestId);
    }

    @Override
    public boolean add(Match match) {
        return documents.insert(match) == Insertion.INSERTED;
    }

    @Override
    public boolean replace(Match match) {
        return documents.replace(match);
    }
}
