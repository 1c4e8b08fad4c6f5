package org.vientiane.http;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.vientiane.http.sample.SampleApplication;
import org.vientiane.http.testing.Tokens;

/** Keys come from a file, a set of keys or an issuer, and are of RSA or of an elliptic curve. */
class TokenKeysIT {

    private static final String JWT = "--spring.security.oauth2.resourceserver.jwt.";

    @Test
    void tokens_of_an_issuer_are_checked_with_the_keys_that_it_publishes() throws Exception {
        var key = new ECKeyGenerator(Curve.P_256).keyID("of today").generate();
        var issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var address = "http://localhost:" + issuer.getAddress().getPort();
        serve(issuer, "/keys", new JWKSet(key).toString());
        serve(
                issuer,
                "/.well-known/openid-configuration",
                """
                {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "subject_types_supported": ["public"]}"""
                        .formatted(address));
        issuer.start();
        try {
            takes(token(key, address), "issuer-uri=" + address, "--vientiane.tokens.issuer=" + address);
            takes(token(key, Tokens.ISSUER), "jwk-set-uri=" + address + "/keys");
        } finally {
            issuer.stop(0);
        }
    }

    @Test
    void an_issuer_that_is_away_is_no_fault_of_the_client() {
        try (var service = start(JWT + "jwk-set-uri=http://localhost:9/keys")) {
            new Api(port(service))
                    .get("/asks")
                    .token(Tokens.of("LAO", Role.PROVIDER))
                    .answers(503);
        }
    }

    @Test
    void a_public_key_of_an_elliptic_curve_is_taken_from_a_file(@TempDir Path folder) throws Exception {
        var key = new ECKeyGenerator(Curve.P_256).generate();
        var file = Files.writeString(
                folder.resolve("key.pem"),
                "-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(key.toPublicKey().getEncoded())
                        + "\n-----END PUBLIC KEY-----\n");

        takes(token(key, Tokens.ISSUER), "public-key-location=" + file.toUri());
    }

    @Test
    void a_service_does_not_start_without_a_key() {
        assertThatThrownBy(() -> start().close()).rootCause().hasMessageContaining("no key for tokens");
    }

    private static void takes(String token, String key, String... more) {
        var arguments = new ArrayList<>(List.of(more));
        arguments.add(JWT + key);
        try (var service = start(arguments.toArray(String[]::new))) {
            var api = new Api(port(service));
            api.get("/asks").token(token).answers(200);
            api.get("/asks").token(Tokens.of("LAO", Role.PROVIDER)).answers(401);
        }
    }

    private static ServletWebServerApplicationContext start(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.add("--server.port=0");
        return (ServletWebServerApplicationContext)
                new SpringApplicationBuilder(SampleApplication.class).run(all.toArray(String[]::new));
    }

    private static int port(ServletWebServerApplicationContext service) {
        var server = service.getWebServer();
        if (server == null) {
            throw new IllegalStateException("no server");
        }
        return server.getPort();
    }

    private static String token(ECKey key, String issuer) throws JOSEException {
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(Tokens.AUDIENCE)
                .claim("party", "LAO")
                .claim("roles", List.of(Role.PROVIDER.claim()))
                .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                .build();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), claims);
        token.sign(new ECDSASigner(key));
        return token.serialize();
    }

    private static void serve(HttpServer server, String path, String json) {
        server.createContext(path, exchange -> {
            var bytes = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
