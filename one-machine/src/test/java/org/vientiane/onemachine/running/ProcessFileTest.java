package org.vientiane.onemachine.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessFileTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void names_a_process_that_runs() {
        var file = new ProcessFile(folder.resolve("this.pid"));

        file.write(ProcessHandle.current());

        assertThat(file.running()).contains(ProcessHandle.current());
    }

    @Test
    void does_not_take_another_process_of_the_same_number_for_it() throws Exception {
        Files.writeString(folder.resolve("old.pid"), ProcessHandle.current().pid() + " 2010-11-09T00:00:00Z\n");

        assertThat(new ProcessFile(folder.resolve("old.pid")).running()).isEmpty();
    }

    @Test
    void names_nobody_before_anything_was_started() {
        assertThat(new ProcessFile(folder.resolve("none.pid")).running()).isEmpty();
    }
}
