package org.vientiane.offers.opportunity.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.vientiane.http.Caller;
import org.vientiane.http.Cursor;
import org.vientiane.http.Limit;
import org.vientiane.http.Page;
import org.vientiane.http.Query;
import org.vientiane.offers.opportunity.FindingOpportunities;
import org.vientiane.offers.telling.Voices;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.Today;

/** What is open to a state, read by that state and coordinators. */
@RestController
@RequestMapping("/opportunities")
@Tag(name = "Opportunities", description = "What is open to a state, whether or not it asks for anything (Action 42)")
class OpportunitiesController {

    private final FindingOpportunities finding;
    private final Voices voices;
    private final Today today;

    OpportunitiesController(FindingOpportunities finding, Voices voices, Today today) {
        this.finding = finding;
        this.voices = voices;
        this.today = today;
    }

    /** Which part of the list is asked for. */
    record OpportunitiesQuery(Limit limit, @Nullable Cursor cursor) {}

    @GetMapping("/{iso3}")
    @Operation(
            summary = "List what is open to a state",
            description =
                    "The open offers from which the state could receive today, whatever their obligations, oldest "
                            + "first; nothing for a state for which the Convention is not in force. Coordinators also see "
                            + "restricted offers.")
    Page<OpportunityResponse> list(
            @PathVariable StateCode iso3, @Query OpportunitiesQuery query, Caller caller, Locale language) {
        if (!caller.isCoordinator()) {
            caller.mustBe(iso3);
        }
        var reader = caller.isCoordinator() ? null : caller.party();
        var after = query.cursor() == null ? null : query.cursor().id();
        var voice = voices.in(language);
        var rows =
                finding.openTo(iso3, today.day(), reader, after, query.limit().plusOne());
        return Page.of(rows, query.limit(), offer -> offer.id().toString())
                .map(offer -> OpportunityResponse.of(offer, voice));
    }
}
