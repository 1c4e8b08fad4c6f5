package org.vientiane.http.security;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.proc.SingleKeyJWSKeySelector;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Makes the decoder of tokens for the key, the set of keys or the issuer that Spring Boot's settings name; RS256 and ES256. */
final class TokenKeys {

    private static final Map<String, JWSAlgorithm> ALGORITHMS =
            Map.of("RSA", JWSAlgorithm.RS256, "EC", JWSAlgorithm.ES256);

    private TokenKeys() {}

    static JwtDecoder decoder(OAuth2ResourceServerProperties.Jwt settings, OAuth2TokenValidator<Jwt> checks) {
        if (settings.getPublicKeyLocation() != null) {
            return checked(ofKey(publicKey(settings)), checks);
        }
        var keys = settings.getJwkSetUri();
        if (keys != null) {
            return checked(withBoth(NimbusJwtDecoder.withJwkSetUri(keys)), checks);
        }
        var issuer = settings.getIssuerUri();
        if (issuer != null) {
            return new SupplierJwtDecoder(() -> checked(withBoth(NimbusJwtDecoder.withIssuerLocation(issuer)), checks));
        }
        throw new IllegalStateException("no key for tokens: set spring.security.oauth2.resourceserver.jwt."
                + "public-key-location, jwk-set-uri or issuer-uri");
    }

    private static NimbusJwtDecoder withBoth(NimbusJwtDecoder.JwkSetUriJwtDecoderBuilder builder) {
        return builder.jwsAlgorithm(SignatureAlgorithm.RS256)
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .build();
    }

    private static NimbusJwtDecoder ofKey(PublicKey key) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new SingleKeyJWSKeySelector<>(ALGORITHMS.get(key.getAlgorithm()), key));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        return new NimbusJwtDecoder(processor);
    }

    private static NimbusJwtDecoder checked(NimbusJwtDecoder decoder, OAuth2TokenValidator<Jwt> checks) {
        decoder.setJwtValidator(checks);
        return decoder;
    }

    private static PublicKey publicKey(OAuth2ResourceServerProperties.Jwt settings) {
        try {
            var pem = settings.readPublicKey()
                    .replace("-----BEGIN PUBLIC KEY-----", "")
                    .replace("-----END PUBLIC KEY-----", "");
            return publicKey(new X509EncodedKeySpec(Base64.getMimeDecoder().decode(pem)));
        } catch (IOException e) {
            throw new IllegalStateException("the public key for tokens cannot be read", e);
        }
    }

    private static PublicKey publicKey(X509EncodedKeySpec encoded) {
        for (var algorithm : ALGORITHMS.keySet()) {
            try {
                return KeyFactory.getInstance(algorithm).generatePublic(encoded);
            } catch (GeneralSecurityException e) {
                // a key of the other kind, or none
            }
        }
        throw new IllegalStateException("the public key for tokens is neither of RSA nor of an elliptic curve");
    }
}
