package org.vientiane.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Focal points as their keepers and their parties meet them. */
class FocalPointsIT extends ServiceTest {

    private static final String LEBANON =
            """
            {"party": "LBN", "name": "Focal point, Lebanon", "email": "focal-point@lbn.example",
             "roles": ["affected-state"], "language": "fr"}""";

    @Test
    void a_coordinator_registers_reads_amends_and_deletes_one() {
        var posted = coordinator().post("/focal-points", LEBANON);
        assertThat(posted.status()).isEqualTo(201);
        assertThat(posted.eTag()).contains("\"1\"");
        var path = posted.location().orElseThrow();
        assertThat(posted.body().toString())
                .contains("\"roles\":[\"affected-state\"]")
                .contains("\"obligations\":[]")
                .contains("\"secondContact\":false")
                .contains("\"preferences\":{\"delivery\":\"AT_ONCE\"}");

        assertThat(coordinator().put(path, LEBANON).status()).isEqualTo(428);
        assertThat(coordinator().put(path, LEBANON, "If-Match", "\"7\"").status())
                .isEqualTo(412);
        var put = coordinator()
                .put(path, LEBANON.replace("\"fr\"", "\"en\", \"secondContact\": true"), "If-Match", "\"1\"");
        assertThat(put.status()).isEqualTo(200);
        assertThat(put.eTag()).contains("\"2\"");
        assertThat(put.body().get("secondContact").asBoolean()).isTrue();

        assertThat(coordinator().delete(path).status()).isEqualTo(428);
        assertThat(coordinator().delete(path, "If-Match", "\"2\"").status()).isEqualTo(204);
        assertThat(coordinator().get(path).status()).isEqualTo(404);
        assertThat(coordinator().get("/focal-points?limit=200").body().toString())
                .doesNotContain(path.substring(path.lastIndexOf('/') + 1));
    }

    @Test
    void the_same_request_twice_registers_one() {
        var key = UUID.randomUUID().toString();

        var first = coordinator().post("/focal-points", LEBANON, "Idempotency-Key", key);
        var second = coordinator().post("/focal-points", LEBANON, "Idempotency-Key", key);

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(coordinator()
                        .post("/focal-points", LEBANON.replace("fr", "en"), "Idempotency-Key", key)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_repeat_of_the_request_for_one_that_was_deleted_since_is_refused() {
        var key = UUID.randomUUID().toString();
        var posted = coordinator().post("/focal-points", LEBANON, "Idempotency-Key", key);
        coordinator().delete(posted.location().orElseThrow(), "If-Match", "\"1\"");

        var repeated = coordinator().post("/focal-points", LEBANON, "Idempotency-Key", key);

        assertThat(repeated.status()).isEqualTo(409);
        assertThat(repeated.body().get("detail").asString()).contains("has been deleted since");
    }

    @Test
    void a_party_reads_its_own_and_keeps_none() {
        var path = coordinator().post("/focal-points", LEBANON).location().orElseThrow();

        assertThat(state("LBN").get(path).status()).isEqualTo(200);
        assertThat(state("LAO").get(path).status()).isEqualTo(404);
        assertThat(state("LBN").get("/focal-points").body().get("items"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.get("party").asString()).isEqualTo("LBN"));
        assertThat(state("MNE").get("/focal-points").body().get("items")).isEmpty();
        assertThat(state("LBN").post("/focal-points", LEBANON).status()).isEqualTo(403);
        assertThat(state("LBN").put(path, LEBANON, "If-Match", "\"1\"").status())
                .isEqualTo(403);
        assertThat(state("LBN").delete(path, "If-Match", "\"1\"").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"LBN\" | \"XXX\" | party",
                "focal-point@lbn.example | nobody | email",
                "focal-point@lbn.example | a@lbn.example\\nBcc: b@lbn.example | email",
                "affected-state | king | roles[0]",
                "affected-state | coordinator | roles[0]",
                "[\"affected-state\"] | [] | roles",
                "\"fr\" | \"xx\" | language",
                "\"fr\" | \"fr\", \"obligations\": [\"PEACE\"] | obligations[0]",
                "\"fr\" | \"fr\", \"regions\": [\"999\"] | regions[0]",
                "\"fr\" | \"fr\", \"preferences\": {\"delivery\": \"NEVER\"} | preferences.delivery",
                "\"fr\" | \"fr\", \"colour\": \"red\" | colour",
                "\"fr\" | \"fr\", \"version\": 7 | version",
            })
    void what_is_not_as_it_should_be_is_named(String right, String wrong, String field) {
        var answer = coordinator().post("/focal-points", LEBANON.replace(right, wrong));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().get("title").asString()).isEqualTo("The focal point is not as it should be");
        assertThat(answer.body().get("errors"))
                .singleElement()
                .satisfies(error -> assertThat(error.get("field").asString()).isEqualTo(field));
    }

    @Test
    void all_faults_are_told_at_once() {
        var answer = coordinator().post("/focal-points", "{\"party\": \"XXX\", \"email\": 7, \"language\": \"xx\"}");

        assertThat(answer.body().get("errors"))
                .extracting(error -> error.get("field").asString())
                .containsExactlyInAnyOrder("party", "email", "language", "name", "roles");
    }
}
