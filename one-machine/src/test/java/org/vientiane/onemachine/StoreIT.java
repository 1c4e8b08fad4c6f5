package org.vientiane.onemachine;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreIT {

    @Test
    void what_was_written_is_still_there_after_a_restart(@TempDir Path data) {
        try (var store = Store.start(data, 0);
                var client = MongoClients.create(store.uri())) {
            client.getDatabase("needs").getCollection("needs").insertOne(new Document("_id", "lao"));
        }

        try (var store = Store.start(data, 0);
                var client = MongoClients.create(store.uri())) {
            assertThat(client.getDatabase("needs").getCollection("needs").countDocuments())
                    .isEqualTo(1);
        }
    }

    @Test
    void a_write_that_expects_an_older_version_changes_nothing() {
        try (var store = Store.startInMemory(0);
                var client = MongoClients.create(store.uri())) {
            var needs = client.getDatabase("needs").getCollection("needs");
            needs.insertOne(new Document("_id", "lao").append("version", 2L));

            var result = needs.updateOne(
                    Filters.and(Filters.eq("_id", "lao"), Filters.eq("version", 1L)), Updates.set("version", 2L));

            assertThat(result.getMatchedCount()).isZero();
        }
    }
}
