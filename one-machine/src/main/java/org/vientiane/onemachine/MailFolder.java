package org.vientiane.onemachine;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The messages that a mailbox has taken, one {@code .eml} file each, numbered from 1 in the order of arrival. */
public final class MailFolder {

    private static final String SUFFIX = ".eml";

    private final Path folder;
    private int last;

    private MailFolder(Path folder, int last) {
        this.folder = folder;
        this.last = last;
    }

    /** The messages in a folder, made when it is new. */
    public static MailFolder in(Path folder) {
        try {
            Files.createDirectories(folder);
            return new MailFolder(folder, numbers(folder).max(Integer::compare).orElse(0));
        } catch (IOException e) {
            throw new UncheckedIOException("the mail folder " + folder + " cannot be made", e);
        }
    }

    /** Every message so far, oldest first. */
    public List<ReceivedMail> mails() {
        return numbers(folder).sorted().map(this::read).toList();
    }

    /** The message with a number, if there is one. */
    public Optional<ReceivedMail> mail(int number) {
        return Files.exists(file(number)) ? Optional.of(read(number)) : Optional.empty();
    }

    /** How many messages there are. */
    public int count() {
        return (int) numbers(folder).count();
    }

    /** How often each {@code Message-ID} has arrived. */
    public Map<String, Long> countsByMessageId() {
        return mails().stream()
                .collect(Collectors.groupingBy(ReceivedMail::messageId, TreeMap::new, Collectors.counting()));
    }

    /** Keeps one message for one recipient; a reader never sees half of it. */
    synchronized void keep(MimeMessage message, String recipient) {
        var number = last + 1;
        var half = folder.resolve(number + ".part");
        try {
            try (var out = Files.newOutputStream(half)) {
                out.write(("Delivered-To: " + recipient + "\r\n").getBytes(StandardCharsets.UTF_8));
                message.writeTo(out);
            }
            Files.move(half, file(number), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("a message for " + recipient + " cannot be kept in " + folder, e);
        } catch (MessagingException e) {
            throw new IllegalArgumentException("a message for " + recipient + " cannot be read", e);
        }
        last = number;
    }

    private ReceivedMail read(int number) {
        try {
            return new ReceivedMail(number, Files.readAllBytes(file(number)));
        } catch (IOException e) {
            throw new UncheckedIOException("message " + number + " in " + folder + " cannot be read", e);
        }
    }

    private Path file(int number) {
        return folder.resolve("%06d%s".formatted(number, SUFFIX));
    }

    private static Stream<Integer> numbers(Path folder) {
        try (var files = Files.list(folder)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\d+\\.eml"))
                    .map(name -> Integer.valueOf(name.substring(0, name.length() - SUFFIX.length())))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException("the mail folder " + folder + " cannot be read", e);
        }
    }
}
