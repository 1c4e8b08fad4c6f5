package org.vientiane.onemachine.scenario;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** A file of the scenario, beside this class: comma-separated, its first line names the columns. */
final class ScenarioFile {

    private static final CSVFormat FORM =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private ScenarioFile() {}

    static List<ScenarioRow> read(String name) {
        var file = ScenarioFile.class.getResourceAsStream(name);
        if (file == null) {
            throw new IllegalStateException("the scenario's file " + name + " is missing");
        }
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8);
                var rows = FORM.parse(reader)) {
            return rows.stream().map(ScenarioRow::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the scenario's file " + name + " cannot be read", e);
        }
    }
}
