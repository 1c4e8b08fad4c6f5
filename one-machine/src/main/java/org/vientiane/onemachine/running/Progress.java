package org.vientiane.onemachine.running;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Tells the user what is done, each time with the seconds since the command was given. */
public final class Progress {

    private final PrintWriter out;
    private final Instant start;

    /**
     * @param out where it is told
     * @param start when the command was given
     */
    public Progress(PrintWriter out, Instant start) {
        this.out = out;
        this.start = start;
    }

    /** Says what has just been done or begins now. */
    public synchronized void say(String what) {
        out.println("  " + seconds() + "  " + what);
        out.flush();
    }

    /** Says something that has no time. */
    public synchronized void tell(String text) {
        out.println(text);
        out.flush();
    }

    /** The seconds since the command was given. */
    public String seconds() {
        return "%6.1f s".formatted(Duration.between(start, Instant.now()).toMillis() / 1000.0);
    }

    /** The same, without leading blanks. */
    public String after() {
        return seconds().strip();
    }

    static String sizeOf(long bytes) {
        return String.format(Locale.ROOT, "%d MB", bytes / 1_000_000);
    }
}
