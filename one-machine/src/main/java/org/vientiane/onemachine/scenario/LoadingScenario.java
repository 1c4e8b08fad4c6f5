package org.vientiane.onemachine.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Loads the scenario once. What was interrupted is done again with the same day and the same keys, so that everything
 * is there in the end, and once.
 */
public final class LoadingScenario {

    private final Api api;
    private final Path data;

    /**
     * @param api where it is posted
     * @param data the exchange's data, which remember that the scenario is among them
     */
    public LoadingScenario(Api api, Path data) {
        this.api = api;
        this.data = data;
    }

    /** Whether the scenario is among the data already. */
    public boolean isDone() {
        return Files.exists(done());
    }

    /**
     * Posts everything, one at a time and in order.
     *
     * @param today the day that the scenario's months count from, unless an earlier try has begun with another
     * @return what is there now
     */
    public LoadedScenario load(LocalDate today) {
        var needs = new ArrayList<String>();
        var offers = new ArrayList<String>();
        for (var post : Scenario.postedOn(dayBegun(today))) {
            var id = api.post(post).path("id").asString();
            switch (post.service()) {
                case NEEDS -> needs.add(id);
                case OFFERS -> offers.add(id);
                default -> {}
            }
        }
        write(done(), today.toString());
        return new LoadedScenario(needs, offers);
    }

    private LocalDate dayBegun(LocalDate today) {
        var begun = read(begun());
        if (begun.isEmpty()) {
            write(begun(), today.toString());
        }
        return begun.map(LocalDate::parse).orElse(today);
    }

    private Path begun() {
        return data.resolve("scenario-begun");
    }

    private Path done() {
        return data.resolve("scenario-loaded");
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }
}
