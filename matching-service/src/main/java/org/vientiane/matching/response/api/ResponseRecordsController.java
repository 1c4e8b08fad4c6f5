package org.vientiane.matching.response.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.vientiane.http.Caller;
import org.vientiane.http.Problem;
import org.vientiane.matching.response.KeepingRecords;
import org.vientiane.matching.response.ResponseRecord;
import org.vientiane.vocabulary.Organisations;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Today;

/** Response records, read by the party itself and by coordinators. */
@RestController
@RequestMapping("/response-records")
@Tag(name = "Response records", description = "How a party responds to what is put before it (Actions 37, 38).")
class ResponseRecordsController {

    private final KeepingRecords records;
    private final Organisations organisations;
    private final Today today;

    ResponseRecordsController(KeepingRecords records, Organisations organisations, Today today) {
        this.records = records;
        this.organisations = organisations;
        this.today = today;
    }

    @GetMapping("/{party}")
    @Operation(summary = "Reads the record of a party", description = "Facts only, as they stand today.")
    ResponseRecord get(@PathVariable PartyCode party, Caller caller) {
        if (!caller.is(party) && !(caller.isCoordinator() && isKnown(party))) {
            throw Problem.notFound();
        }
        return records.of(party, today.day());
    }

    private boolean isKnown(PartyCode party) {
        return party.asState().isPresent()
                || organisations.find(party).isPresent()
                || records.of(party, today.day()).proposals() > 0;
    }
}
