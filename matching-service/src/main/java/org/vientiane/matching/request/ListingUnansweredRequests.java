package org.vientiane.matching.request;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.match.Answer;
import org.vientiane.contracts.match.MatchStatus;
import org.vientiane.contracts.match.Side;
import org.vientiane.matching.market.CommitmentRows;
import org.vientiane.matching.market.Market;
import org.vientiane.matching.market.Need;
import org.vientiane.matching.match.Match;
import org.vientiane.matching.match.MatchRow;
import org.vientiane.matching.match.MatchRows;
import org.vientiane.matching.match.Matches;
import org.vientiane.matching.request.UnansweredRequest.Declined;

/** Finds the open needs to which no provider says yes, so that no request stays unanswered (Action 37). */
@Service
public class ListingUnansweredRequests {

    private final Market market;
    private final MatchRows rows;
    private final CommitmentRows commitments;
    private final Matches matches;
    private final Places places;

    public ListingUnansweredRequests(
            Market market, MatchRows rows, CommitmentRows commitments, Matches matches, Places places) {
        this.market = market;
        this.rows = rows;
        this.commitments = commitments;
        this.matches = matches;
        this.places = places;
    }

    /** All of them on {@code day}, longest waiting first. */
    public List<UnansweredRequest> on(LocalDate day) {
        return market.openNeeds(day)
                .filter(need -> !hasYes(need))
                .map(need -> request(need, day))
                .sorted(UnansweredRequest.LONGEST_WAITING_FIRST)
                .toList();
    }

    /** A yes that stands, or a promise of which something is still to come; what is long overdue is no answer. */
    private boolean hasYes(Need need) {
        return rows.ofNeed(need.id()).values().stream()
                        .anyMatch(row -> row.status() == MatchStatus.ANSWERED && row.providerSaidYes())
                || commitments.ofNeed(need.id()).stream()
                        .anyMatch(commitment -> !commitment.awaited().isEmpty());
    }

    private UnansweredRequest request(Need need, LocalDate day) {
        var ofNeed = rows.ofNeed(need.id()).values();
        return new UnansweredRequest(
                need.id(),
                need.terms().state(),
                need.terms().requestedOn(),
                ChronoUnit.DAYS.between(need.terms().requestedOn(), day),
                ofNeed.stream().map(MatchRow::provider).distinct().sorted().toList(),
                declined(ofNeed),
                places.of(need, day));
    }

    private List<Declined> declined(Collection<MatchRow> ofNeed) {
        var ids = ofNeed.stream()
                .filter(row -> row.status() == MatchStatus.DECLINED)
                .map(MatchRow::id)
                .toList();
        return ids.isEmpty()
                ? List.of()
                : matches.find(ids).stream()
                        .flatMap(ListingUnansweredRequests::declined)
                        .sorted(Comparator.comparing(Declined::party))
                        .toList();
    }

    private static Stream<Declined> declined(Match match) {
        return match.answers().of(Side.PROVIDER).map(Answer::reason).stream()
                .filter(Objects::nonNull)
                .map(reason -> new Declined(match.provider(), reason));
    }
}
