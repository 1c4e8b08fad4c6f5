package org.vientiane.offers.partner.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.vientiane.http.Caller;
import org.vientiane.http.Cursor;
import org.vientiane.http.Limit;
import org.vientiane.http.Page;
import org.vientiane.http.Problem;
import org.vientiane.http.Query;
import org.vientiane.offers.need.Need;
import org.vientiane.offers.need.Needs;
import org.vientiane.offers.partner.Partner;
import org.vientiane.offers.partner.RankingPartners;
import org.vientiane.offers.telling.Voices;
import org.vientiane.vocabulary.Today;

/** Whom to approach for a need, read by its own party and coordinators. */
@RestController
@RequestMapping("/partners")
@Tag(
        name = "Partners",
        description = "Whom to approach for what a need still lacks, and what it would take (Action 34)")
class PartnersController {

    private static final Duration BREATH = Duration.ofSeconds(1);

    private final RankingPartners ranking;
    private final Needs needs;
    private final Voices voices;
    private final Today today;

    PartnersController(RankingPartners ranking, Needs needs, Voices voices, Today today) {
        this.ranking = ranking;
        this.needs = needs;
        this.voices = voices;
        this.today = today;
    }

    /** The need, and which part of the list is asked for. */
    record PartnersQuery(UUID need, Limit limit, @Nullable Cursor cursor) {}

    @GetMapping
    @Operation(
            summary = "Rank whom to approach for a need",
            description =
                    "Those whose profile fits, and those without a profile who have made public offers of this kind; the "
                            + "best first, those who were invited before last. Who has an open offer that looks right is left out, "
                            + "for it is held against the need anyway. Nobody, when nothing of the need is lacking.")
    Page<PartnerResponse> list(@Query PartnersQuery query, Caller caller, Locale language) {
        var need = readable(query.need(), caller);
        if (!caller.isCoordinator()) {
            caller.mustBe(need.state());
        }
        var after = query.cursor() == null ? null : query.cursor().key();
        var voice = voices.in(language);
        var rows = ranking.rank(need, today.day()).stream()
                .filter(partner -> after == null || place(partner).compareTo(after) > 0)
                .limit(query.limit().plusOne())
                .toList();
        return Page.of(rows, query.limit(), PartnersController::place)
                .map(partner -> PartnerResponse.of(partner, voice));
    }

    private Need readable(UUID id, Caller caller) {
        if (!needs.areWhole()) {
            throw Problem.unavailable(BREATH);
        }
        return needs.find(id)
                .filter(need -> caller.mayRead(need.isPublic(), need.state()))
                .orElseThrow(Problem::notFound);
    }

    /** The same order as the ranking's, as text. */
    private static String place(Partner partner) {
        return "%s %03d %s".formatted(partner.isInvited() ? "1" : "0", 999 - partner.points(), partner.party());
    }
}
