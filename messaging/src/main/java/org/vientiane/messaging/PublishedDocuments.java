package org.vientiane.messaging;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.CriteriaDefinition;
import org.springframework.messaging.Message;
import org.vientiane.contracts.StateEvent;

/**
 * The aggregates of one kind, each a document, and each version of it an event.
 *
 * <p>A write marks the document as unpublished and hands its event to a relay; it never waits for the broker. A store
 * that is away throws a {@link org.springframework.dao.DataAccessException}.
 *
 * @param <A> the aggregate
 * @param <E> the event that carries its whole state
 */
public final class PublishedDocuments<A, E extends StateEvent> extends BackgroundWork {

    private final Publication<A, E> publication;
    private final MarkedDocuments<A, E> documents;
    private final Relay<A, E> relay;
    private final ReadBack<A, E> readBack;
    private final TopicAdministration topics;

    PublishedDocuments(
            Publication<A, E> publication,
            MarkedDocuments<A, E> documents,
            Relay<A, E> relay,
            ReadBack<A, E> readBack,
            TopicAdministration topics) {
        super("relay-" + publication.topic().name());
        this.publication = publication;
        this.documents = documents;
        this.relay = relay;
        this.readBack = readBack;
        this.topics = topics;
    }

    /** The aggregate of this id, if there is one. */
    public Optional<A> find(UUID id) {
        return documents.find(id);
    }

    /** Those of these aggregates that there are, by id. */
    public List<A> find(Collection<UUID> ids) {
        return documents.find(ids);
    }

    /** The aggregate that has taken in the request of this id, if one has. */
    public Optional<A> findHandled(String handledId) {
        return documents.findHandled(handledId);
    }

    /**
     * Aggregates that meet the criteria, by id.
     *
     * @param criteria on fields of {@code state} and on what is {@code derived} from it
     * @param after the last id of the page before
     * @param limit how many at most
     */
    public List<A> page(CriteriaDefinition criteria, @Nullable UUID after, int limit) {
        return documents.page(criteria, after, limit);
    }

    /**
     * Aggregates that meet the criteria, in the order of a field that tells them apart; a later page asks for what lies
     * behind the last one's.
     *
     * @param criteria as above
     * @param by the field of {@code state}
     * @param limit how many at most
     */
    public List<A> sorted(CriteriaDefinition criteria, String by, int limit) {
        return documents.sorted(criteria, by, limit);
    }

    /**
     * Lets a consumer change the document of this id only when it is there and has all that its topic shows. One that a
     * restored store has lost, or has in an older version, is healed by reading back; a change before that would give a
     * lost version's number to another state.
     *
     * @param view of the documents' own topic
     * @throws NotKnownYetException if it is not there, or lies behind
     */
    public void requireHealed(UUID id, TopicView<E> view) {
        if (!view.isComplete()) {
            throw new ServerAwayException(view.topic().name() + " has not been read to its end yet", null);
        }
        var stored = documents.versions(List.of(id)).getOrDefault(id, 0L);
        var shown = view.newestVersion(id);
        if (stored == 0 || stored < shown) {
            throw new NotKnownYetException("of %s in %s the store has version %d, the topic %d"
                    .formatted(id, publication.collection(), stored, shown));
        }
    }

    /** Adds an aggregate, unless one of its id or one that took in one of its requests is there. */
    public Insertion insert(A aggregate) {
        var mark = Mark.now();
        var insertion = documents.insert(aggregate, mark);
        if (insertion == Insertion.INSERTED) {
            relay.hand(publication.event(aggregate), mark);
        }
        return insertion;
    }

    /** Puts a new version in the place of the version before it, if that is what is there, and says whether it was. */
    public boolean replace(A aggregate) {
        var mark = Mark.now();
        var replaced = documents.replace(aggregate, publication.version(aggregate) - 1, mark);
        if (replaced) {
            relay.hand(publication.event(aggregate), mark);
        }
        return replaced;
    }

    /** The functional bean that reads the topic back; its binding needs a group of its own. */
    public Consumer<Message<List<byte[]>>> readBack() {
        return readBack;
    }

    @Override
    protected void work() throws InterruptedException {
        topics.await();
        relay.run();
    }
}
