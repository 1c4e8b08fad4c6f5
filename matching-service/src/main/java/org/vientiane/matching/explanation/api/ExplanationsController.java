package org.vientiane.matching.explanation.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.vientiane.contracts.match.MatchStatus;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.http.Caller;
import org.vientiane.http.Problem;
import org.vientiane.http.Text;
import org.vientiane.matching.explanation.ExplainingPairs;
import org.vientiane.matching.explanation.Explanation.NearMiss;
import org.vientiane.matching.explanation.Reader;
import org.vientiane.matching.explanation.api.NearResponses.NearNeed;
import org.vientiane.matching.explanation.api.NearResponses.NearOffer;
import org.vientiane.matching.market.Market;
import org.vientiane.matching.market.Need;
import org.vientiane.matching.market.Offer;
import org.vientiane.matching.match.MatchRow;
import org.vientiane.matching.match.MatchRows;
import org.vientiane.matching.policy.Policies;
import org.vientiane.matching.request.Places;
import org.vientiane.matching.telling.Voice;
import org.vientiane.matching.telling.Voice.Voices;
import org.vientiane.vocabulary.Today;

/** Why a need or an offer is matched as it is, read by its own party and by coordinators. */
@RestController
@RequestMapping("/explanations")
@Tag(
        name = "Explanations",
        description = "Which counterparts came nearest, and which rules stood in the way (Action 34).")
class ExplanationsController {

    private static final String ACCESS = "ACCESS_POSSIBLE";

    private final Market market;
    private final ExplainingPairs explaining;
    private final MatchRows rows;
    private final Places places;
    private final Policies policies;
    private final Voices voices;
    private final Today today;

    ExplanationsController(
            Market market,
            ExplainingPairs explaining,
            MatchRows rows,
            Places places,
            Policies policies,
            Voices voices,
            Today today) {
        this.market = market;
        this.explaining = explaining;
        this.rows = rows;
        this.places = places;
        this.policies = policies;
        this.voices = voices;
        this.today = today;
    }

    @GetMapping("/needs/{id}")
    @Operation(summary = "Says why a need is matched as it is")
    NeedExplanation ofNeed(@PathVariable UUID id, Caller caller, Locale language) {
        var reader = new Reader(caller.party(), caller.isCoordinator());
        var need = market.need(id).filter(reader::mayRead).orElseThrow(Problem::notFound);
        requireRight(reader.speaksFor(need));
        var voice = voices.in(language, reader.coordinator());
        var day = today.day();
        var explanation = explaining.explain(need, day, reader::mayRead);
        return new NeedExplanation(
                need.id(),
                day,
                policies.current().version(),
                need.statusOn(day),
                places.of(need, day),
                proposals(rows.proposalsOfNeed(need.id()), need.isOpenOn(day)),
                explanation.nearest().stream()
                        .map(miss -> NearOffer.of(miss, voice))
                        .toList(),
                explanation.excluded(),
                explanation.evaluated(),
                explanation.eligible(),
                remarks(need, voice));
    }

    @GetMapping("/offers/{id}")
    @Operation(summary = "Says why an offer is matched as it is")
    OfferExplanation ofOffer(@PathVariable UUID id, Caller caller, Locale language) {
        var reader = new Reader(caller.party(), caller.isCoordinator());
        var offer = market.offer(id).filter(reader::mayRead).orElseThrow(Problem::notFound);
        requireRight(reader.speaksFor(offer));
        var voice = voices.in(language, true);
        var day = today.day();
        var explanation = explaining.explain(offer, day, mayBeTold(reader, offer), reader::mayRead);
        return new OfferExplanation(
                offer.id(),
                day,
                policies.current().version(),
                offer.statusOn(day),
                proposals(rows.proposalsOfOffer(offer.id()), offer.isOpenOn(day)),
                explanation.nearest().stream()
                        .map(miss -> NearNeed.of(miss, voice))
                        .toList(),
                explanation.excluded(),
                explanation.evaluated(),
                explanation.eligible());
    }

    /** Of what is no longer open only the answered ones count; its proposals are about to be withdrawn. */
    private static List<UUID> proposals(Stream<MatchRow> rows, boolean open) {
        return rows.filter(row -> open || row.status() == MatchStatus.ANSWERED)
                .map(MatchRow::id)
                .toList();
    }

    private static void requireRight(boolean has) {
        if (!has) {
            throw Problem.forbidden(Text.of("explanation.party"));
        }
    }

    /** That a need lies where non-state actors operate is told to a provider only through a match with that need. */
    private Predicate<NearMiss<Need>> mayBeTold(Reader reader, Offer offer) {
        return miss -> reader.coordinator()
                || miss.blockedBy().stream().noneMatch(check -> check.rule().equals(ACCESS))
                || rows.hasMatch(offer.terms().provider(), miss.other().id());
    }

    private @Nullable List<String> remarks(Need need, Voice voice) {
        var unit = need.terms().quantity().unit();
        return unit.isCurrency() && !policies.current().rates().knows(unit)
                ? List.of(voice.apply(Statement.of("EXPLANATION.no-rate", Figure.text(unit.code()))))
                : null;
    }
}
