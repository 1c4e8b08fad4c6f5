package org.vientiane.onemachine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vientiane.vocabulary.Organisations;
import org.vientiane.vocabulary.StatesParties;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TokensTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    /** Shared: it takes a while to make a key. */
    @TempDir
    private static Path folder = Path.of("");

    @Test
    void a_state_party_signs_in_as_affected_state_and_provider() {
        assertThat(rolesIn(token("LAO"))).isEqualTo("[\"affected-state\",\"provider\"]");
    }

    @Test
    void a_state_that_has_left_the_convention_signs_in_as_provider_only() {
        assertThat(rolesIn(token("LTU"))).isEqualTo("[\"provider\"]");
    }

    @Test
    void a_state_that_has_not_joined_signs_in_as_provider_only() {
        assertThat(rolesIn(token("USA"))).isEqualTo("[\"provider\"]");
    }

    @Test
    void an_organisation_signs_in_as_provider() {
        assertThat(rolesIn(token("ICRC"))).isEqualTo("[\"provider\"]");
    }

    @Test
    void a_coordinator_signs_in_as_coordinator() {
        assertThat(rolesIn(token("coordinator"))).isEqualTo("[\"coordinator\"]");
    }

    @Test
    void nobody_else_signs_in() {
        assertThatThrownBy(() -> token("ATLANTIS"))
                .isInstanceOf(UnknownPartyException.class)
                .hasMessageContaining("ATLANTIS")
                .hasMessageContaining("ISO 3166-1");
    }

    @Test
    void a_token_says_who_issued_it_for_whom_and_until_when() {
        var claims = part(token("LAO"), 1);

        assertThat(claims.path("iss").asString()).isEqualTo("https://vientiane.example/one-machine");
        assertThat(claims.path("aud").asString()).isEqualTo("vientiane-exchange");
        assertThat(claims.path("sub").asString()).isEqualTo("LAO");
        assertThat(claims.path("party").asString()).isEqualTo("LAO");
        assertThat(claims.path("iat").asLong()).isEqualTo(NOW.getEpochSecond());
        assertThat(claims.path("exp").asLong()).isEqualTo(NOW.getEpochSecond() + 24 * 3600);
    }

    @Test
    void the_public_key_beside_it_verifies_a_token() throws Exception {
        var parts = token("LAO").split("\\.", -1);

        var pem = Files.readString(folder.resolve("public.pem"));
        var key = KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(
                        Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""))));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(key);
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
    }

    @Test
    void keys_are_made_once() throws Exception {
        token("LAO");
        var first = Files.readString(folder.resolve("public.pem"));

        token("NOR");

        assertThat(folder.resolve("public.pem")).hasContent(first);
    }

    private String token(String party) {
        var parties = new Parties(StatesParties.builtIn(), Organisations.builtIn(), LocalDate.parse("2026-11-24"));
        return new Tokens(new SigningKeys(folder), parties).tokenFor(party, NOW);
    }

    private static String rolesIn(String token) {
        return part(token, 1).path("roles").toString();
    }

    private static JsonNode part(String token, int index) {
        var encoded = token.split("\\.", -1)[index];
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(encoded));
    }
}
