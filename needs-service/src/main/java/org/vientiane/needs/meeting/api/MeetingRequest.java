package org.vientiane.needs.meeting.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.meeting.MeetingTerms;
import org.vientiane.vocabulary.Period;
import org.vientiane.vocabulary.Region;

/** What a coordinator writes in the body of POST and PUT; its form stands in the schema beside this class. */
record MeetingRequest(String name, String place, Period period, @Nullable List<Region> regions) {

    MeetingTerms terms() {
        return new MeetingTerms(name, place, period, regions == null ? List.of() : regions);
    }
}
