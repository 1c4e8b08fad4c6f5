package org.vientiane.needs.peer.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.vientiane.contracts.meeting.Peer;
import org.vientiane.contracts.sentence.Sentences;
import org.vientiane.http.Caller;
import org.vientiane.http.Cursor;
import org.vientiane.http.Limit;
import org.vientiane.http.Page;
import org.vientiane.http.Problem;
import org.vientiane.http.Query;
import org.vientiane.needs.peer.PeerRank;
import org.vientiane.needs.peer.RankingPeers;
import org.vientiane.needs.telling.Speakers;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.Today;

/** Affected states that are alike, and what they could teach each other. */
@RestController
@RequestMapping("/peers")
@Tag(name = "Peers", description = "Affected states with the same obligations (Actions 35 and 36)")
class PeersController {

    private final RankingPeers ranking;
    private final Speakers speakers;
    private final Today today;

    PeersController(RankingPeers ranking, Speakers speakers, Today today) {
        this.ranking = ranking;
        this.speakers = speakers;
        this.today = today;
    }

    /** Which part of the list is asked for. */
    record PeersQuery(Limit limit, @Nullable Cursor cursor) {}

    /** A peer as it is read. */
    record PeerResponse(
            StateCode state,
            @Schema(
                            description =
                                    "0 to 1: half of it for obligations in common, a quarter for being equally far with"
                                            + " them, a quarter for the same region")
                    BigDecimal likeness,
            @Schema(description = "Sentences that name the Actions") List<String> reasons,
            @Schema(description = "In what this peer could teach the state that is asked about")
                    List<Obligation> canTeach,
            @Schema(description = "In what this peer could learn from the state that is asked about")
                    List<Obligation> canLearn) {

        static PeerResponse of(Peer peer, Sentences sentences) {
            return new PeerResponse(
                    peer.state(),
                    peer.likeness(),
                    peer.reasons().stream().map(sentences::full).toList(),
                    peer.canTeach(),
                    peer.canLearn());
        }
    }

    @GetMapping("/{iso3}")
    @Operation(
            summary = "Find the peers of an affected state",
            description =
                    "The other affected states that have an obligation in common with it, the most alike first; of "
                            + "equally alike ones those with more to teach each other, then by code. How far a state is follows "
                            + "from the reference data, its plan and its public needs, as far as they tell.")
    Page<PeerResponse> list(@PathVariable StateCode iso3, @Query PeersQuery query, Caller caller, Locale language) {
        caller.anyParty();
        var after = query.cursor() == null ? null : place(query.cursor());
        var peers = ranking.peersOf(iso3, today.day()).orElseThrow(Problem::notFound).stream()
                .filter(peer -> after == null || PeerRank.of(peer).compareTo(after) > 0)
                .limit(query.limit().plusOne())
                .toList();
        var sentences = speakers.in(language);
        return Page.of(peers, query.limit(), PeersController::key).map(peer -> PeerResponse.of(peer, sentences));
    }

    private static String key(Peer peer) {
        var rank = PeerRank.of(peer);
        return rank.likeness() + " " + rank.lessons() + " " + rank.state();
    }

    private static PeerRank place(Cursor cursor) {
        var parts = cursor.key().split(" ", -1);
        try {
            if (parts.length == 3) {
                return new PeerRank(new BigDecimal(parts[0]), Integer.parseInt(parts[1]), new StateCode(parts[2]));
            }
        } catch (IllegalArgumentException e) {
            throw cursor.foreign();
        }
        throw cursor.foreign();
    }
}
