package org.vientiane.needs.meeting.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.vientiane.needs.meeting.Meeting;
import org.vientiane.vocabulary.Period;
import org.vientiane.vocabulary.Region;

/** A meeting as it is read. */
record MeetingResponse(
        UUID id,
        String name,
        String place,
        Period period,
        @Schema(description = "Whose states it is for; empty: all") List<Region> regions,
        @Schema(description = "Counts every change; the ETag in quotes") long version) {

    static MeetingResponse of(Meeting meeting) {
        var terms = meeting.terms();
        return new MeetingResponse(
                meeting.id(), terms.name(), terms.place(), terms.period(), terms.regions(), meeting.version());
    }
}
