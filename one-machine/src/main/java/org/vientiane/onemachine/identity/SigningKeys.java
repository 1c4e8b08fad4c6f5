package org.vientiane.onemachine.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The RSA key pair (2048 bits) that signs tokens on this machine, as PEM files; made when first asked for. */
public final class SigningKeys {

    private static final int BITS = 2048;

    private final Path folder;

    /** @param folder where {@code private.pem} (PKCS #8) and {@code public.pem} (X.509) stand */
    public SigningKeys(Path folder) {
        this.folder = folder;
    }

    /** The public key's file, which services check tokens with. */
    public Path publicKeyFile() {
        makeIfMissing();
        return publicFile();
    }

    /** The private key, for signing. */
    PrivateKey privateKey() {
        makeIfMissing();
        try {
            var der = fromPem(Files.readString(privateFile()));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
        } catch (IOException e) {
            throw new UncheckedIOException("the key " + privateFile() + " cannot be read", e);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(privateFile() + " holds no RSA key; delete it to have a new one made", e);
        }
    }

    private void makeIfMissing() {
        if (exist()) {
            return;
        }
        try {
            Files.createDirectories(folder);
            makeUnlessSomebodyElseDoes();
        } catch (IOException e) {
            throw new UncheckedIOException("no key can be made in " + folder, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK makes no RSA keys", e);
        }
    }

    private boolean exist() {
        return Files.exists(privateFile()) && Files.exists(publicFile());
    }

    /** Two commands may be given at once; a token of the one must be good for the services of the other. */
    private void makeUnlessSomebodyElseDoes() throws IOException, GeneralSecurityException {
        try (var file = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.lock();
            if (exist()) {
                return;
            }
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            var pair = generator.generateKeyPair();
            write(publicFile(), "PUBLIC KEY", pair.getPublic().getEncoded(), "rw-r--r--");
            write(privateFile(), "PRIVATE KEY", pair.getPrivate().getEncoded(), "rw-------");
        }
    }

    private void write(Path file, String kind, byte[] der, String permissions) throws IOException {
        var half = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(half);
        Files.createFile(half);
        if (Files.getFileStore(half).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(half, PosixFilePermissions.fromString(permissions));
        }
        Files.writeString(half, toPem(kind, der));
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path publicFile() {
        return folder.resolve("public.pem");
    }

    private Path privateFile() {
        return folder.resolve("private.pem");
    }

    private static String toPem(String kind, byte[] der) {
        var lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
        return "-----BEGIN " + kind + "-----\n" + lines.encodeToString(der) + "\n-----END " + kind + "-----\n";
    }

    private static byte[] fromPem(String pem) {
        return Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
    }
}
