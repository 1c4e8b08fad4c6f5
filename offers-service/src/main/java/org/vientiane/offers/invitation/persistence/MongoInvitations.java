package org.vientiane.offers.invitation.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;
import org.vientiane.contracts.invitation.InvitationEvent;
import org.vientiane.contracts.invitation.InvitationStatus;
import org.vientiane.messaging.Insertion;
import org.vientiane.messaging.PublishedDocuments;
import org.vientiane.offers.invitation.Invitation;
import org.vientiane.offers.invitation.Invitations;
import org.vientiane.vocabulary.PartyCode;

/** Invitations as documents in MongoDB. */
@Repository
class MongoInvitations implements Invitations {

    private static final int SOME = 200;

    private final PublishedDocuments<Invitation, InvitationEvent> documents;

    MongoInvitations(PublishedDocuments<Invitation, InvitationEvent> documents) {
        this.documents = documents;
    }

    @Override
    public Optional<Invitation> find(UUID id) {
        return documents.find(id);
    }

    @Override
    public Optional<Invitation> findByRequest(String requestId) {
        return documents.findHandled(requestId);
    }

    @Override
    public List<Invitation> select(@Nullable PartyCode reader, @Nullable UUID after, int limit) {
        var mayRead = reader == null
                ? new Criteria()
                : new Criteria()
                        .orOperator(
                                where("state.party").is(reader.code()),
                                where("state.need.state").is(reader.code()));
        return documents.page(mayRead, after, limit);
    }

    @Override
    public List<Invitation> ofNeed(UUID need) {
        return documents.page(where("state.needId").is(need), null, Integer.MAX_VALUE);
    }

    @Override
    public List<Invitation> overdue(LocalDate day) {
        var awaited = where("state.status").is(InvitationStatus.SENT.name());
        var over = where("state.answerBy").lt(day.toString());
        return documents.page(new Criteria().andOperator(awaited, over), null, SOME);
    }

    @Override
    public boolean add(Invitation invitation) {
        return documents.insert(invitation) == Insertion.INSERTED;
    }

    @Override
    public boolean replace(Invitation invitation) {
        return documents.replace(invitation);
    }
}
