package org.vientiane.notification.focalpoint.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.vientiane.http.Answers;
import org.vientiane.http.Body;
import org.vientiane.http.Caller;
import org.vientiane.http.Cursor;
import org.vientiane.http.Idempotency;
import org.vientiane.http.Limit;
import org.vientiane.http.Page;
import org.vientiane.http.Precondition;
import org.vientiane.http.Problem;
import org.vientiane.http.Query;
import org.vientiane.http.Race;
import org.vientiane.http.Role;
import org.vientiane.http.Text;
import org.vientiane.notification.focalpoint.FocalPoint;
import org.vientiane.notification.focalpoint.FocalPoints;
import org.vientiane.notification.focalpoint.KeepingFocalPoints;

/** The people who are written to. */
@RestController
@RequestMapping("/focal-points")
@Tag(name = "Focal points", description = "The people of a state, a provider or the coordination who are written to")
class FocalPointsController {

    private final FocalPoints focalPoints;
    private final KeepingFocalPoints keeping;
    private final FocalPointChecks checks;

    FocalPointsController(FocalPoints focalPoints, KeepingFocalPoints keeping, FocalPointChecks checks) {
        this.focalPoints = focalPoints;
        this.keeping = keeping;
        this.checks = checks;
    }

    /** What a list may be asked by. */
    record FocalPointsQuery(Limit limit, @Nullable Cursor cursor) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Register a focal point", description = "For coordinators.")
    ResponseEntity<FocalPointResponse> post(Caller caller, Idempotency idempotency, Body<FocalPointRequest> body) {
        caller.mustBe(Role.COORDINATOR);
        var focalPoint = Race.untilWon(() -> idempotency
                .earlier(focalPoints::handledAs, FocalPoint::handled)
                .or(() -> keeping.register(body.read(checks::check).terms(), idempotency.request())));
        if (focalPoint.deleted()) {
            throw Problem.conflict(Text.of("focal-point.deleted"));
        }
        return Answers.created(
                "/focal-points/" + focalPoint.id(), focalPoint.version(), FocalPointResponse.of(focalPoint));
    }

    @GetMapping
    @Operation(summary = "List focal points", description = "Coordinators see all, others those of their own party.")
    Page<FocalPointResponse> list(@Query FocalPointsQuery query, Caller caller) {
        var party = caller.isCoordinator() ? null : caller.party();
        var after = query.cursor() == null ? null : query.cursor().id();
        var rows = focalPoints.page(party, after, query.limit().plusOne());
        return Page.of(rows, query.limit(), row -> row.id().toString()).map(FocalPointResponse::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a focal point")
    ResponseEntity<FocalPointResponse> get(@PathVariable UUID id, Caller caller) {
        return answer(readable(id, caller));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Amend a focal point", description = "For coordinators.")
    ResponseEntity<FocalPointResponse> put(
            @PathVariable UUID id, Caller caller, Precondition precondition, Body<FocalPointRequest> body) {
        var focalPoint = readable(id, caller);
        caller.mustBe(Role.COORDINATOR);
        precondition.mustMatch(focalPoint.version());
        var terms = body.read(checks::check).terms();
        return answer(keeping.amend(focalPoint, terms).orElseThrow(Problem::stale));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Delete a focal point", description = "For coordinators. It is written to no more.")
    ResponseEntity<Void> delete(@PathVariable UUID id, Caller caller, Precondition precondition) {
        var focalPoint = readable(id, caller);
        caller.mustBe(Role.COORDINATOR);
        precondition.mustMatch(focalPoint.version());
        if (!keeping.delete(focalPoint)) {
            throw Problem.stale();
        }
        return Answers.deleted();
    }

    private FocalPoint readable(UUID id, Caller caller) {
        return focalPoints
                .find(id)
                .filter(focalPoint -> caller.is(focalPoint.terms().party()) || caller.isCoordinator())
                .orElseThrow(Problem::notFound);
    }

    private static ResponseEntity<FocalPointResponse> answer(FocalPoint focalPoint) {
        return Answers.ok(focalPoint.version(), FocalPointResponse.of(focalPoint));
    }
}
