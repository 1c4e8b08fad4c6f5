package org.vientiane.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.vientiane.http.testing.Tokens;

/** Who is let in, and what is told to those who are not. */
@SampleTest
class TokensIT {

    private Api api = new Api(0);

    @BeforeEach
    void open(@LocalServerPort int port) {
        api = new Api(port);
    }

    @Test
    void an_expired_token_is_told_when_it_expired() {
        var past = Instant.parse("2026-01-01T00:00:00Z");
        var token = Tokens.changed(
                "LAO", claims -> claims.issueTime(null).expirationTime(Date.from(past)), Role.AFFECTED_STATE);

        var answer = api.get("/asks").token(token).answers(401);

        assertThat(answer.detail()).isEqualTo("The token expired on 2026-01-01T00:00:00Z.");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
    }

    @Test
    void clocks_may_differ_a_little() {
        var justNow = Date.from(Instant.now().minusSeconds(5));
        var soon = Date.from(Instant.now().plusSeconds(5));

        api.get("/asks")
                .token(Tokens.changed(
                        "LAO", claims -> claims.issueTime(null).expirationTime(justNow), Role.AFFECTED_STATE))
                .answers(200);
        api.get("/asks")
                .token(Tokens.changed("LAO", claims -> claims.notBeforeTime(soon), Role.AFFECTED_STATE))
                .answers(200);
    }

    @Test
    void a_token_for_later_or_for_ever_is_refused() {
        var later = Date.from(Instant.now().plusSeconds(600));

        assertThat(refused(Tokens.changed("LAO", claims -> claims.notBeforeTime(later), Role.AFFECTED_STATE)))
                .startsWith("The token is not valid before");
        assertThat(refused(Tokens.changed("LAO", claims -> claims.expirationTime(null), Role.AFFECTED_STATE)))
                .isEqualTo("The token does not say when it expires.");
    }

    @Test
    void a_token_of_another_issuer_or_for_another_audience_is_refused() {
        assertThat(refused(Tokens.changed("LAO", claims -> claims.issuer("https://elsewhere.example"), Role.PROVIDER)))
                .isEqualTo("The token is not from the issuer that this exchange trusts.");
        assertThat(refused(Tokens.changed("LAO", claims -> claims.issuer(null), Role.PROVIDER)))
                .isEqualTo("The token is not from the issuer that this exchange trusts.");
        assertThat(refused(Tokens.changed("LAO", claims -> claims.audience("another"), Role.PROVIDER)))
                .isEqualTo("The token is not meant for this exchange.");
        assertThat(refused(Tokens.changed("LAO", claims -> claims.audience((String) null), Role.PROVIDER)))
                .isEqualTo("The token is not meant for this exchange.");
    }

    @Test
    void a_token_for_several_audiences_is_taken() {
        api.get("/asks")
                .token(Tokens.changed(
                        "LAO", claims -> claims.audience(List.of("another", Tokens.AUDIENCE)), Role.PROVIDER))
                .answers(200);
    }

    @Test
    void a_forged_token_is_refused() throws ParseException, JOSEException {
        var claims = SignedJWT.parse(Tokens.of("LAO", Role.AFFECTED_STATE)).getJWTClaimsSet();
        var forged = "The token cannot be read, or its signature does not fit.";

        assertThat(refused(Tokens.signed(claims, Tokens.newKey()))).isEqualTo(forged);
        assertThat(refused(new PlainJWT(claims).serialize())).isEqualTo(forged);
        assertThat(refused(signedByMac(claims))).isEqualTo(forged);
        assertThat(refused(tampered(claims))).isEqualTo(forged);
        assertThat(refused("no.token.atall")).isEqualTo(forged);
        assertThat(refused("nonsense")).isEqualTo(forged);
        api.get("/asks").header("Authorization", "Bearer").answers(401);
        api.get("/asks").header("Authorization", "Bearer a b").answers(401);
        api.get("/asks").header("Authorization", "Basic TEFPOkxBTw==").answers(401);
        api.get("/asks?access_token=" + Tokens.of("LAO", Role.PROVIDER)).answers(401);
    }

    @Test
    void a_token_without_party_or_without_a_role_of_the_exchange_has_no_rights() {
        assertThat(api.get("/asks")
                        .token(Tokens.changed("LAO", claims -> claims.claim("party", null), Role.PROVIDER))
                        .answers(403)
                        .detail())
                .isEqualTo("The claim party of the token does not name a party.");
        assertThat(api.get("/asks")
                        .token(Tokens.changed("LAO", claims -> claims.claim("party", List.of("LAO")), Role.PROVIDER))
                        .answers(403)
                        .detail())
                .isEqualTo("The claim party of the token does not name a party.");
        assertThat(api.get("/asks")
                        .token(Tokens.changed("LAO", claims -> claims.claim("roles", List.of("admin"))))
                        .answers(403)
                        .detail())
                .contains("names none of affected-state, provider, coordinator");
        api.get("/asks")
                .token(Tokens.changed("LAO", claims -> claims.claim("roles", "coordinator")))
                .answers(403);
        api.get("/asks").token(Tokens.of("LAO")).answers(403);
    }

    @Test
    void health_is_open_and_what_else_is_of_operation_is_for_coordinators() {
        api.get("/actuator/health").answers(200);
        api.get("/actuator/health/readiness").answers(200);
        api.get("/actuator/health/liveness").answers(200);
        api.get("/actuator/prometheus").answers(401);
        api.get("/actuator/prometheus").asLao().answers(403);
        api.get("/actuator/prometheus").asCoordinator().answers(200);
        api.get("/actuator/metrics").asCoordinator().answers(200);
        api.get("/actuator/env").asCoordinator().answers(404);
        api.get("/actuator").asLao().answers(403);
    }

    private String refused(String token) {
        var answer = api.get("/asks").token(token).answers(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer error=\"invalid_token\"");
        return answer.detail();
    }

    private static String signedByMac(JWTClaimsSet claims) throws JOSEException {
        var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        token.sign(new MACSigner("a secret of at least thirty-two bytes"));
        return token.serialize();
    }

    private static String tampered(JWTClaimsSet claims) throws JOSEException {
        var parts = Tokens.of("LAO", Role.AFFECTED_STATE).split("\\.", -1);
        var others = new PlainJWT(
                        new JWTClaimsSet.Builder(claims).claim("party", "KHM").build())
                .serialize()
                .split("\\.", -1);
        return parts[0] + "." + others[1] + "." + parts[2];
    }
}
