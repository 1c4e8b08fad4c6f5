package org.vientiane.needs.plan.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.vientiane.http.Answers;
import org.vientiane.http.Body;
import org.vientiane.http.Caller;
import org.vientiane.http.Cursor;
import org.vientiane.http.Limit;
import org.vientiane.http.Page;
import org.vientiane.http.Precondition;
import org.vientiane.http.Problem;
import org.vientiane.http.Query;
import org.vientiane.http.Race;
import org.vientiane.http.Role;
import org.vientiane.needs.plan.ComparingPlans;
import org.vientiane.needs.plan.ListingPlans;
import org.vientiane.needs.plan.NationalPlan;
import org.vientiane.needs.plan.PlanStatus;
import org.vientiane.needs.plan.PuttingPlans;
import org.vientiane.needs.telling.Speakers;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.Today;

/** National plans, as states put them and every party reads them. */
@RestController
@RequestMapping("/national-plans")
@Tag(
        name = "National plans",
        description = "What affected states plan, and by when they are to have a plan (Action 33)")
class NationalPlansController {

    private final ListingPlans listing;
    private final PuttingPlans putting;
    private final ComparingPlans comparing;
    private final NationalPlanChecks checks;
    private final Speakers speakers;
    private final Today today;

    NationalPlansController(
            ListingPlans listing,
            PuttingPlans putting,
            ComparingPlans comparing,
            NationalPlanChecks checks,
            Speakers speakers,
            Today today) {
        this.listing = listing;
        this.putting = putting;
        this.comparing = comparing;
        this.checks = checks;
        this.speakers = speakers;
        this.today = today;
    }

    /** What {@code GET /national-plans} can be narrowed by. */
    record PlansQuery(@Nullable PlanStatus status, Limit limit, @Nullable Cursor cursor) {}

    @GetMapping
    @Operation(
            summary = "See where all affected states stand",
            description =
                    "By the states' codes: every affected State Party, with a plan or without. One that has joined is "
                            + "listed before the Convention enters into force for it.")
    Page<PlanRow> list(@Query PlansQuery query, Caller caller) {
        caller.anyParty();
        var day = today.day();
        var after = query.cursor() == null ? null : state(query.cursor());
        var rows = listing.all(day).stream()
                .filter(plan -> query.status() == null || plan.status(day) == query.status())
                .filter(plan -> after == null || plan.state().compareTo(after) > 0)
                .limit(query.limit().plusOne())
                .map(plan -> PlanRow.of(plan, day))
                .toList();
        return Page.of(rows, query.limit(), row -> row.state().iso3());
    }

    @GetMapping("/{iso3}")
    @Operation(
            summary = "Read a national plan",
            description =
                    "With what it lacks, held against what the needs that name it ask for. 404 as long as the state "
                            + "has put none.")
    ResponseEntity<NationalPlanResponse> get(@PathVariable StateCode iso3, Caller caller, Locale language) {
        caller.anyParty();
        return answer(listing.find(iso3).orElseThrow(Problem::notFound), caller, language);
    }

    @PutMapping("/{iso3}")
    @Operation(
            summary = "Put a national plan",
            description =
                    "An affected state puts its own: the first with If-None-Match: * (201), another version or another "
                            + "plan in its place with If-Match (200). Who is not affected has no plan to put (409).",
            parameters =
                    @Parameter(
                            name = HttpHeaders.IF_NONE_MATCH,
                            in = ParameterIn.HEADER,
                            description = "* for the first plan"))
    @ApiResponse(responseCode = "200", description = "OK", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
    ResponseEntity<NationalPlanResponse> put(
            @PathVariable StateCode iso3,
            Caller caller,
            Precondition precondition,
            Body<NationalPlanRequest> body,
            Locale language) {
        caller.mustBe(Role.AFFECTED_STATE, iso3);
        var put = Race.untilWon(() -> {
            var before = listing.followed(iso3);
            precondition.mustMatchOrBeNew(before.filter(NationalPlan::isInPlace)
                    .map(NationalPlan::version)
                    .orElse(null));
            var request = body.read(fields -> checks.check(fields, iso3));
            var party = checks.affected(iso3);
            var plan = before.orElseGet(() -> NationalPlan.unwritten(party));
            return putting.put(plan, party, request.terms(), today.day());
        });
        return put.isFirst()
                ? Answers.created("/national-plans/" + iso3, put.version(), shown(put, caller, language))
                : answer(put, caller, language);
    }

    private ResponseEntity<NationalPlanResponse> answer(NationalPlan plan, Caller caller, Locale language) {
        return Answers.ok(plan.version(), shown(plan, caller, language));
    }

    /** A stranger learns nothing of restricted needs, and so hears of the public ones only. */
    private NationalPlanResponse shown(NationalPlan plan, Caller caller, Locale language) {
        var terms = Objects.requireNonNull(plan.terms(), "a plan is shown when it is in place");
        var seesAll = caller.is(plan.state()) || caller.isCoordinator();
        var sentences = speakers.in(language);
        var gaps = comparing.gaps(plan.state(), terms, today.day(), seesAll ? null : caller.party()).stream()
                .map(gap -> NationalPlanResponse.Gap.of(gap, !seesAll, sentences::full))
                .toList();
        return NationalPlanResponse.of(plan, terms, gaps, today.day());
    }

    private static StateCode state(Cursor cursor) {
        return StateCode.of(cursor.key()).orElseThrow(cursor::foreign);
    }
}
