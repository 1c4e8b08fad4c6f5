package org.vientiane.http.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.vientiane.http.Role;

/**
 * Signs tokens for tests, with a key that is made when it is first needed. As an initializer of a context
 * ({@code @ContextConfiguration(initializers = Tokens.class)}) it lets that context trust the key.
 */
public final class Tokens implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Who issues the tokens. */
    public static final String ISSUER = "https://vientiane.example/one-machine";

    /** For whom they are meant. */
    public static final String AUDIENCE = "vientiane-exchange";

    private static final RSAKey KEY = newKey();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "key for the tokens of tests",
                        Map.of("spring.security.oauth2.resourceserver.jwt.public-key-location", publicKeyLocation())));
    }

    /** A token of this party with these roles, good for an hour. */
    public static String of(String party, Role... roles) {
        return changed(party, claims -> claims, roles);
    }

    /** A coordinator's token. */
    public static String coordinator() {
        return of("coordinator", Role.COORDINATOR);
    }

    /** The value of the header {@code Authorization} for a token of this party. */
    public static String bearer(String party, Role... roles) {
        return "Bearer " + of(party, roles);
    }

    /** A token of this party after {@code change} to its claims. */
    public static String changed(String party, UnaryOperator<JWTClaimsSet.Builder> change, Role... roles) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject("somebody of " + party)
                .claim("party", party)
                .claim("roles", Arrays.stream(roles).map(Role::claim).toList())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(3600)));
        return signed(change.apply(claims).build(), KEY);
    }

    /** These claims, signed with this key. */
    public static String signed(JWTClaimsSet claims, RSAKey key) {
        try {
            var token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another key, which nobody trusts. */
    public static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the public key lies, for settings. */
    public static String publicKeyLocation() {
        try {
            var file = Files.createTempFile("tokens-of-tests", ".pem");
            file.toFile().deleteOnExit();
            Files.writeString(
                    file,
                    "-----BEGIN PUBLIC KEY-----\n"
                            + Base64.getMimeEncoder()
                                    .encodeToString(KEY.toPublicKey().getEncoded())
                            + "\n-----END PUBLIC KEY-----\n");
            return file.toUri().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
