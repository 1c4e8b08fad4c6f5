package org.vientiane.onemachine.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.Collectors;

/** Signs bearer tokens for parties (JWT, RFC 7519, with RS256). */
public final class Tokens {

    /** Who says so: what services expect as {@code iss}. */
    public static final String ISSUER = "https://vientiane.example/one-machine";

    /** For whom: what services expect as {@code aud}. */
    public static final String AUDIENCE = "vientiane-exchange";

    /** How long a token is good for: a trial's day. */
    static final Duration VALIDITY = Duration.ofHours(24);

    private final SigningKeys keys;
    private final Parties parties;

    /** Tokens for these parties, signed with these keys. */
    public Tokens(SigningKeys keys, Parties parties) {
        this.keys = keys;
        this.parties = parties;
    }

    /**
     * A token for a party, good for 24 hours.
     *
     * @throws UnknownPartyException if the exchange knows no such party
     */
    public String tokenFor(String party, Instant now) {
        var roles = parties.rolesOf(party).stream()
                .map(role -> '"' + role.claim() + '"')
                .collect(Collectors.joining(","));
        // No value here needs escaping: the party is one that is known, and known codes are letters, digits and
        // hyphens.
        var claims =
                """
                {"iss":"%s","aud":"%s","sub":"%s","party":"%3$s","roles":[%s],"iat":%d,"exp":%d}"""
                        .formatted(
                                ISSUER,
                                AUDIENCE,
                                party,
                                roles,
                                now.getEpochSecond(),
                                now.plus(VALIDITY).getEpochSecond());
        var signed = encode("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + encode(claims);
        return signed + "." + encode(sign(signed));
    }

    private byte[] sign(String text) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.privateKey());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK signs no RS256", e);
        }
    }

    private static String encode(String text) {
        return encode(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
