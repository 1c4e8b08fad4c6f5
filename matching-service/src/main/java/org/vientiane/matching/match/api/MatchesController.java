package org.vientiane.matching.match.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.vientiane.http.Answers;
import org.vientiane.http.Caller;
import org.vientiane.http.Cursor;
import org.vientiane.http.Page;
import org.vientiane.http.Problem;
import org.vientiane.http.Query;
import org.vientiane.matching.match.Match;
import org.vientiane.matching.match.MatchRow;
import org.vientiane.matching.match.MatchRows;
import org.vientiane.matching.match.Matches;
import org.vientiane.matching.match.ReckoningDemand;
import org.vientiane.matching.match.api.MatchOrder.Place;
import org.vientiane.matching.telling.Voice.Voices;

/** Matches, read by their two parties and by coordinators. */
@RestController
@RequestMapping("/matches")
@Tag(
        name = "Matches",
        description = "Pairs of a need and an offer that were put before their parties (Actions 37, 38).")
class MatchesController {

    private final Matches matches;
    private final MatchRows rows;
    private final ReckoningDemand demand;
    private final Voices voices;

    MatchesController(Matches matches, MatchRows rows, ReckoningDemand demand, Voices voices) {
        this.matches = matches;
        this.rows = rows;
        this.demand = demand;
        this.voices = voices;
    }

    @GetMapping
    @Operation(
            summary = "Lists the matches that the caller may read",
            description = "By id, or best first with sort=-score.")
    Page<MatchResponse> list(@Query MatchesQuery query, Caller caller, Locale language) {
        caller.anyParty();
        var order = query.order();
        var after = query.cursor() == null ? null : place(query.cursor());
        var wanted = candidates(query)
                .filter(query::asksFor)
                .filter(row ->
                        caller.isCoordinator() || caller.isOneOf(row.state().asParty(), row.provider()))
                .filter(row -> after == null || order.isBehind(row, after))
                .sorted(order.ofRows())
                .limit(query.limit().plusOne())
                .toList();
        var page = Page.of(wanted, query.limit(), row -> Place.of(row).key());
        var found = matches.find(page.items().stream().map(MatchRow::id).toList()).stream()
                .collect(Collectors.toMap(Match::id, Function.identity()));
        var items = page.items().stream()
                .map(row -> found.get(row.id()))
                .filter(Objects::nonNull)
                .filter(match -> query.status() == null || query.status() == match.status())
                .map(match -> response(match, caller, language))
                .toList();
        return new Page<>(items, page.next());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Reads one match")
    ResponseEntity<MatchResponse> get(@PathVariable UUID id, Caller caller, Locale language) {
        var match = matches.find(id)
                .filter(found ->
                        caller.isCoordinator() || caller.isOneOf(found.state().asParty(), found.provider()))
                .orElseThrow(Problem::notFound);
        return Answers.ok(match.version(), response(match, caller, language));
    }

    private Stream<MatchRow> candidates(MatchesQuery query) {
        if (query.need() != null) {
            return rows.ofNeed(query.need()).values().stream();
        }
        return query.offer() == null ? rows.all().stream() : rows.ofOffer(query.offer()).values().stream();
    }

    private static Place place(Cursor cursor) {
        return Place.read(cursor.key()).orElseThrow(cursor::foreign);
    }

    private MatchResponse response(Match match, Caller caller, Locale language) {
        var knowsLimits = caller.isCoordinator() || caller.is(match.provider());
        return MatchResponse.of(
                match, knowsLimits ? demand.of(match).orElse(null) : null, voices.in(language, knowsLimits));
    }
}
