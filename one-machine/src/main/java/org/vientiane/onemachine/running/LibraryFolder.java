package org.vientiane.onemachine.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/**
 * Libraries that several JVMs use in the same order, in a folder of their own that never changes, and beside them the
 * archive of their classes in the form in which a JVM has them in memory. It belongs to one build of the JDK and one
 * list of libraries, and stays good when code of ours changes.
 *
 * @param folder named after the JDK and the libraries
 * @param jars the libraries, in the order of the class path
 */
record LibraryFolder(Path folder, List<Path> jars) {

    /**
     * The folder of these libraries, filled if it is new.
     *
     * @param prepared where such folders are
     * @param name what the libraries are for
     * @param identities what makes each library this one, in the order of the class path
     * @param fileNames the libraries' files, in the same order
     * @param fill puts the files into a folder
     */
    static LibraryFolder of(
            Path prepared, String name, List<String> identities, List<String> fileNames, Consumer<Path> fill) {
        var folder = prepared.resolve(name + "-" + key(identities));
        if (!Files.exists(folder)) {
            fillAtOnce(folder, fill);
        }
        var lib = folder.resolve("lib");
        return new LibraryFolder(folder, fileNames.stream().map(lib::resolve).toList());
    }

    /** Nobody ever sees half a folder. */
    private static void fillAtOnce(Path folder, Consumer<Path> fill) {
        var half = folder.resolveSibling(
                folder.getFileName() + ".part" + ProcessHandle.current().pid());
        try {
            Home.deleteTree(half);
            Files.createDirectories(half.resolve("lib"));
            fill.accept(half.resolve("lib"));
            Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Home.deleteTree(half);
            if (!Files.exists(folder)) {
                throw new UncheckedIOException(folder + " cannot be made", e);
            }
        }
    }

    /** Where the archive of the libraries' classes is, once it has been made. */
    Path archive() {
        return folder.resolve("classes.jsa");
    }

    boolean hasArchive() {
        return Files.exists(archive());
    }

    /** Where a JVM called so writes which classes it loads. */
    Path classList(String process) {
        return folder.resolve(process + ".classes");
    }

    /**
     * What a JVM called so is started with: the archive, or the order to write down which classes should be in it.
     */
    List<String> flags(String process) {
        return hasArchive()
                ? List.of("-XX:SharedArchiveFile=" + archive(), "-Xlog:cds=off", "-Xlog:cds+dynamic=off")
                : List.of("-XX:DumpLoadedClassList=" + classList(process));
    }

    /** The class path: these libraries first, in the order of the archive, and then others. */
    String classPathWith(List<Path> others) {
        var all = new ArrayList<>(jars);
        all.addAll(others);
        return String.join(
                System.getProperty("path.separator"),
                all.stream().map(Path::toString).toList());
    }

    static String key(List<String> identities) {
        var jdk = System.getProperty("java.vm.version") + " " + System.getProperty("java.vm.vendor") + " "
                + System.getProperty("java.home");
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(jdk.getBytes(StandardCharsets.UTF_8));
            for (var identity : identities) {
                digest.update(("\n" + identity).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK knows no SHA-256", e);
        }
    }
}
