package org.vientiane.matching.commitment.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.vientiane.contracts.commitment.CommitmentEvent;
import org.vientiane.matching.commitment.Commitment;
import org.vientiane.matching.commitment.Commitments;
import org.vientiane.messaging.Insertion;
import org.vientiane.messaging.PublishedDocuments;

/** Commitments in MongoDB, each version of which goes out on the topic. */
@Repository
class MongoCommitments implements Commitments {

    private final PublishedDocuments<Commitment, CommitmentEvent> documents;

    MongoCommitments(PublishedDocuments<Commitment, CommitmentEvent> documents) {
        this.documents = documents;
    }

    @Override
    public Optional<Commitment> find(UUID id) {
        return documents.find(id);
    }

    @Override
    public List<Commitment> find(Collection<UUID> ids) {
        return documents.find(ids);
    }

    @Override
    public Optional<Commitment> findByRequest(String requestId) {
        return documents.findHandled(requestId);
    }

    @Override
    public boolean add(Commitment commitment) {
        return documents.insert(commitment) == Insertion.INSERTED;
    }

    @Override
    public boolean replace(Commitment commitment) {
        return documents.replace(commitment);
    }
}
