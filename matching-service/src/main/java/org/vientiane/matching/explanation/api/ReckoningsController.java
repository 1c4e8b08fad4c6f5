package org.vientiane.matching.explanation.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.vientiane.http.Caller;
import org.vientiane.http.Problem;
import org.vientiane.http.Query;
import org.vientiane.http.Text;
import org.vientiane.matching.explanation.Reader;
import org.vientiane.matching.market.Market;
import org.vientiane.matching.market.Need;
import org.vientiane.matching.market.Offer;
import org.vientiane.matching.market.Reckonings;
import org.vientiane.matching.match.MatchRows;
import org.vientiane.matching.telling.Voice.Voices;
import org.vientiane.vocabulary.Today;

/** The whole reckoning of any pair, read by the parties of need and offer and by coordinators. */
@RestController
@RequestMapping("/reckonings")
@Tag(name = "Reckonings", description = "What the rules and criteria say of a need and an offer today.")
class ReckoningsController {

    private final Market market;
    private final Reckonings reckonings;
    private final MatchRows rows;
    private final Voices voices;
    private final Today today;

    ReckoningsController(Market market, Reckonings reckonings, MatchRows rows, Voices voices, Today today) {
        this.market = market;
        this.reckonings = reckonings;
        this.rows = rows;
        this.voices = voices;
        this.today = today;
    }

    /** The pair that is asked for. */
    record PairQuery(UUID need, UUID offer) {}

    @GetMapping
    @Operation(summary = "Reckons a pair as it stands today")
    ReckoningResponse get(@Query PairQuery query, Caller caller, Locale language) {
        var reader = new Reader(caller.party(), caller.isCoordinator());
        var need = market.need(query.need()).filter(reader::mayRead).orElseThrow(Problem::notFound);
        var offer = market.offer(query.offer()).filter(reader::mayRead).orElseThrow(Problem::notFound);
        requireRight(reader, need, offer);
        return ReckoningResponse.of(
                need.id(),
                offer.id(),
                reckonings.of(need, offer, today.day()),
                voices.in(language, reader.speaksFor(offer)));
    }

    /** A provider learns of a pair only through its matches: whether access is possible is the state's confidence. */
    private void requireRight(Reader reader, Need need, Offer offer) {
        if (reader.speaksFor(need)) {
            return;
        }
        if (!reader.speaksFor(offer)) {
            throw Problem.forbidden(Text.of("reckoning.party"));
        }
        if (!rows.hasMatch(offer.terms().provider(), need.id())) {
            throw Problem.notFound();
        }
    }
}
