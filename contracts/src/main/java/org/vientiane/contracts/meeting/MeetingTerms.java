package org.vientiane.contracts.meeting;

import java.util.List;
import org.vientiane.vocabulary.Period;
import org.vientiane.vocabulary.Region;

/**
 * What a coordinator wrote of a meeting.
 *
 * @param name what it is called
 * @param place where it is
 * @param period its days
 * @param regions whose states it is for; empty: all
 */
public record MeetingTerms(String name, String place, Period period, List<Region> regions) {

    public MeetingTerms {
        regions = List.copyOf(regions);
    }

    /** Whether it is for the states of this region. */
    public boolean isFor(Region region) {
        return regions.isEmpty() || regions.contains(region);
    }
}
