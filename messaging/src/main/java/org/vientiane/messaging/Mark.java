package org.vientiane.messaging;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The mark {@code unpublished} on a document whose newest version has not been read back from its topic.
 *
 * @param since when it was set
 * @param correlationId what the write belonged to, so that the event tells it even when it is sent after a crash
 */
record Mark(Instant since, @Nullable String correlationId) {

    static final String FIELD = "unpublished";
    static final String SINCE = FIELD + ".since";

    static Mark now() {
        return new Mark(Instant.now().truncatedTo(ChronoUnit.MILLIS), Correlation.current());
    }

    static Mark in(Document document) {
        var mark = document.get(FIELD, Document.class);
        return new Mark(mark.getDate("since").toInstant(), mark.getString("correlationId"));
    }

    Document document() {
        var document = new Document("since", Date.from(since));
        return correlationId == null ? document : document.append("correlationId", correlationId);
    }
}
