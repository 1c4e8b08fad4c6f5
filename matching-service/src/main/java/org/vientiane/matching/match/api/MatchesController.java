package org.vientiane.matching.match.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.match.AnswerKind;
import org.vientiane.contracts.match.Side;
import org.vientiane.http.Answers;
import org.vientiane.http.Body;
import org.vientiane.http.Caller;
import org.vientiane.http.Cursor;
import org.vientiane.http.Fields;
import org.vientiane.http.Idempotency;
import org.vientiane.http.Page;
import org.vientiane.http.Precondition;
import org.vientiane.http.Problem;
import org.vientiane.http.Query;
import org.vientiane.http.Race;
import org.vientiane.http.Role;
import org.vientiane.http.Text;
import org.vientiane.matching.market.Market;
import org.vientiane.matching.match.AnswerRefused;
import org.vientiane.matching.match.AnsweringMatches;
import org.vientiane.matching.match.Match;
import org.vientiane.matching.match.MatchRow;
import org.vientiane.matching.match.MatchRows;
import org.vientiane.matching.match.Matches;
import org.vientiane.matching.match.ProposalRefused;
import org.vientiane.matching.match.ProposingByHand;
import org.vientiane.matching.match.ReckoningDemand;
import org.vientiane.matching.match.api.MatchOrder.Place;
import org.vientiane.matching.telling.CheckResponse;
import org.vientiane.matching.telling.Voice;
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
    private final AnsweringMatches answering;
    private final AnswerChecks checks;
    private final ProposingByHand proposing;
    private final Market market;
    private final ReckoningDemand demand;
    private final Voices voices;

    MatchesController(
            Matches matches,
            MatchRows rows,
            AnsweringMatches answering,
            AnswerChecks checks,
            ProposingByHand proposing,
            Market market,
            ReckoningDemand demand,
            Voices voices) {
        this.matches = matches;
        this.rows = rows;
        this.answering = answering;
        this.checks = checks;
        this.proposing = proposing;
        this.market = market;
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
        return answer(readable(id, caller), caller, language);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Proposes a pair by hand",
            description =
                    "A coordinator puts an open pair before its parties that is not among the best. The rules are "
                            + "the same; it is not withdrawn for its rank.")
    ResponseEntity<MatchResponse> propose(
            Caller caller, Idempotency idempotency, Body<ProposalRequest> body, Locale language) {
        caller.mustBe(Role.COORDINATOR);
        var proposed = Race.untilWon(() -> idempotency
                .earlier(matches::findByRequest, Match::handled)
                .or(() -> {
                    var request = body.read(this::checkPair);
                    return propose(request, caller, idempotency.request(), language);
                }));
        return Answers.created("/matches/" + proposed.id(), proposed.version(), response(proposed, caller, language));
    }

    @PostMapping("/{id}/answers")
    @Operation(
            summary = "Answers a match",
            description =
                    "By the provider and by the state, in either order. INTERESTED is the provider's yes, ACCEPTED "
                            + "the state's; when both are to the same amount the pair is agreed, if there is enough left (409 if "
                            + "not). Each side may replace its answer while the match is PROPOSED or ANSWERED.")
    ResponseEntity<MatchResponse> answer(
            @PathVariable UUID id,
            Caller caller,
            Precondition precondition,
            Idempotency idempotency,
            Body<AnswerRequest> body,
            Locale language) {
        var answered = Race.untilWon(() -> {
            var match = readable(id, caller);
            var side = sideOf(match, caller);
            precondition.mayMatch(match.version());
            return idempotency.earlier(matches::findByRequest, Match::handled).or(() -> {
                var request = body.read(fields -> checks.check(fields, match, side));
                requireOwn(request.answer(), side);
                return answer(match, side, request, idempotency.request(), caller, language);
            });
        });
        return answer(answered, caller, language);
    }

    private Optional<Match> answer(
            Match match,
            Side side,
            AnswerRequest request,
            Optional<HandledRequest> handled,
            Caller caller,
            Locale language) {
        try {
            return answering.answer(match, side, request.saying(match.quantity().unit()), handled);
        } catch (AnswerRefused e) {
            var why = e.why();
            throw Problem.conflict(
                    why == null
                            ? Text.of("answer." + e.status())
                            : Text.of("verbatim", voice(match, caller, language).apply(why)));
        }
    }

    private Optional<Match> propose(
            ProposalRequest request, Caller caller, Optional<HandledRequest> handled, Locale language) {
        try {
            return proposing.propose(
                    market.need(request.needId()).orElseThrow(Problem::notFound),
                    market.offer(request.offerId()).orElseThrow(Problem::notFound),
                    caller.party(),
                    handled);
        } catch (ProposalRefused e) {
            var voice = voices.in(language, true);
            throw Problem.conflict(Text.of("proposal." + e.reason()))
                    .with(
                            "checks",
                            e.failed().stream()
                                    .map(check -> CheckResponse.of(check, voice))
                                    .toList());
        }
    }

    private void checkPair(Fields pair) {
        pair.check("needId", UUID.class, id -> market.need(id).isPresent(), Text.of("proposal.need"));
        pair.check("offerId", UUID.class, id -> market.offer(id).isPresent(), Text.of("proposal.offer"));
    }

    private Match readable(UUID id, Caller caller) {
        return matches.find(id)
                .filter(found ->
                        caller.isCoordinator() || caller.isOneOf(found.state().asParty(), found.provider()))
                .orElseThrow(Problem::notFound);
    }

    private static Side sideOf(Match match, Caller caller) {
        var side = match.sideOf(caller.party())
                .orElseThrow(() -> Problem.forbidden(Text.of("answer.party", match.provider(), match.state())));
        caller.mustBe(side == Side.PROVIDER ? Role.PROVIDER : Role.AFFECTED_STATE, match.party(side));
        return side;
    }

    /** INTERESTED belongs to the provider, ACCEPTED to the state. */
    private static void requireOwn(AnswerKind answer, Side side) {
        if (answer == AnswerKind.ACCEPTED && side == Side.PROVIDER) {
            throw Problem.forbidden(Text.of("answer.provider"));
        }
        if (answer == AnswerKind.INTERESTED && side == Side.STATE) {
            throw Problem.forbidden(Text.of("answer.state"));
        }
    }

    private ResponseEntity<MatchResponse> answer(Match match, Caller caller, Locale language) {
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
        return MatchResponse.of(
                match,
                knowsLimits(match, caller) ? demand.of(match).orElse(null) : null,
                voice(match, caller, language));
    }

    private Voice voice(Match match, Caller caller, Locale language) {
        return voices.in(language, knowsLimits(match, caller));
    }

    private static boolean knowsLimits(Match match, Caller caller) {
        return caller.isCoordinator() || caller.is(match.provider());
    }
}
