package org.vientiane.matching.request.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.vientiane.http.Caller;
import org.vientiane.http.Cursor;
import org.vientiane.http.Limit;
import org.vientiane.http.Page;
import org.vientiane.http.Query;
import org.vientiane.http.Role;
import org.vientiane.matching.request.ListingUnansweredRequests;
import org.vientiane.matching.request.Place;
import org.vientiane.matching.request.UnansweredRequest;
import org.vientiane.matching.request.UnansweredRequest.Declined;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.Today;

/** Requests that wait for an answer, for coordinators. */
@RestController
@RequestMapping("/unanswered-requests")
@Tag(name = "Unanswered requests", description = "Open needs to which no provider says yes (Action 37).")
class UnansweredRequestsController {

    private final ListingUnansweredRequests listing;
    private final Today today;

    UnansweredRequestsController(ListingUnansweredRequests listing, Today today) {
        this.listing = listing;
        this.today = today;
    }

    /** Which part of the list is asked for. */
    record RequestsQuery(Limit limit, @Nullable Cursor cursor) {}

    /** A request as coordinators read it. */
    record UnansweredRequestResponse(
            UUID need, StateCode state, long waitingDays, List<PartyCode> asked, List<Declined> declined, Place place) {

        static UnansweredRequestResponse of(UnansweredRequest request) {
            return new UnansweredRequestResponse(
                    request.need(),
                    request.state(),
                    request.waitingDays(),
                    request.asked(),
                    request.declined(),
                    request.place());
        }
    }

    @GetMapping
    @Operation(
            summary = "Lists the requests that nobody has answered with a yes",
            description = "Longest waiting first: who was asked, and who declined for which reason.")
    Page<UnansweredRequestResponse> list(@Query RequestsQuery query, Caller caller) {
        caller.mustBe(Role.COORDINATOR);
        var after = query.cursor() == null ? null : place(query.cursor());
        var page = listing.on(today.day()).stream()
                .filter(request -> after == null || key(request).compareTo(after) > 0)
                .limit(query.limit().plusOne())
                .toList();
        return Page.of(page, query.limit(), UnansweredRequestsController::key).map(UnansweredRequestResponse::of);
    }

    /** The day of the request and the need's id: so they sort, and so they stay from one day to the next. */
    private static String key(UnansweredRequest request) {
        return request.requestedOn() + " " + request.need();
    }

    private static String place(Cursor cursor) {
        var parts = cursor.key().split(" ", -1);
        try {
            if (parts.length == 2) {
                return LocalDate.parse(parts[0]) + " " + UUID.fromString(parts[1]);
            }
        } catch (RuntimeException e) {
            throw cursor.foreign();
        }
        throw cursor.foreign();
    }
}
