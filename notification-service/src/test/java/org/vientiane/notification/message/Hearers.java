package org.vientiane.notification.message;

import java.util.Collection;
import java.util.List;
import org.vientiane.notification.focalpoint.FocalPoint;
import org.vientiane.vocabulary.Region;

/** Lets tests of other packages ask who hears of what. */
public final class Hearers {

    private static final Region SOUTH_EASTERN_ASIA = new Region("035");

    private Hearers() {}

    /** What happened last, as it is told to whoever of these hears of it. */
    public static Telling ofTheLatest(Matter matter, Collection<FocalPoint> focalPoints) {
        var happenings = matter.happenings();
        return of(matter, happenings.get(happenings.size() - 1), focalPoints);
    }

    /** This happening, as it is told to whoever of these hears of it. */
    public static Telling of(Matter matter, Happening happening, Collection<FocalPoint> focalPoints) {
        var whoHears = new WhoHears(matter, SOUTH_EASTERN_ASIA, List.copyOf(focalPoints));
        var recipients = whoHears.of(happening);
        return new Telling(matter, happening, null, recipients, whoHears.unheard(happening, recipients), "request-1");
    }
}
