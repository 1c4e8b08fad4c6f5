package org.vientiane.matching.response;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.commitment.CommitmentStep;
import org.vientiane.contracts.commitment.CommitmentTransition;
import org.vientiane.matching.commitment.Commitment;
import org.vientiane.matching.commitment.Commitments;
import org.vientiane.matching.market.CommitmentRow;
import org.vientiane.matching.market.CommitmentRows;
import org.vientiane.matching.match.MatchRow;
import org.vientiane.matching.match.MatchRows;
import org.vientiane.matching.match.Matches;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Quantity;

/** Draws up the response record of a party from its matches and commitments. */
@Service
public class KeepingRecords {

    private final MatchRows matchRows;
    private final Matches matches;
    private final CommitmentRows commitmentRows;
    private final Commitments commitments;

    public KeepingRecords(
            MatchRows matchRows, Matches matches, CommitmentRows commitmentRows, Commitments commitments) {
        this.matchRows = matchRows;
        this.matches = matches;
        this.commitmentRows = commitmentRows;
        this.commitments = commitments;
    }

    /** The record of {@code party} on {@code day}. */
    public ResponseRecord of(PartyCode party, LocalDate day) {
        var rows = matchRows.all().stream()
                .filter(row -> row.provider().equals(party) || party.is(row.state()))
                .map(MatchRow::id)
                .toList();
        var responses = matches.find(rows).stream()
                .map(match -> Response.of(match, party))
                .toList();
        var own = commitmentRows.all().stream()
                .filter(row -> row.provider().equals(party) || party.is(row.state()))
                .toList();
        var due = dueTranches(own, party, day);
        return new ResponseRecord(
                party,
                rows.size(),
                days(responses, Response::answer).size(),
                ResponseRecord.median(days(responses, Response::acknowledgement))
                        .orElse(null),
                ResponseRecord.median(days(responses, Response::answer)).orElse(null),
                own.size(),
                (int) own.stream().filter(CommitmentRow::signed).count(),
                due.size(),
                (int) due.stream().filter(Boolean::booleanValue).count());
    }

    private static List<Long> days(List<Response> responses, Function<Response, Optional<Long>> which) {
        return responses.stream().map(which).flatMap(Optional::stream).toList();
    }

    /** Of each tranche whose day has passed, a limit day being still inside: whether it was on time. */
    private List<Boolean> dueTranches(Collection<CommitmentRow> own, PartyCode party, LocalDate day) {
        var given = own.stream()
                .filter(row -> row.provider().equals(party))
                .map(CommitmentRow::id)
                .toList();
        return commitments.find(given).stream()
                .flatMap(commitment -> commitment.tranches().stream()
                        .filter(tranche -> tranche.due().isBefore(lastDayOf(commitment, day)))
                        .map(tranche -> isDeliveredBy(commitment, tranche.due())))
                .toList();
    }

    /** A cancellation frees from what was not yet due. */
    private static LocalDate lastDayOf(Commitment commitment, LocalDate day) {
        return commitment.transitions().stream()
                .filter(step -> step.what() == CommitmentStep.CANCELLED)
                .map(CommitmentTransition::day)
                .findFirst()
                .orElse(day);
    }

    /** Whether all that was due by {@code due} was delivered by then. */
    private static boolean isDeliveredBy(Commitment commitment, LocalDate due) {
        var owed = commitment.tranches().stream()
                .filter(tranche -> !tranche.due().isAfter(due))
                .map(tranche -> tranche.amount())
                .reduce(Quantity.none(commitment.quantity().unit()), Quantity::plus);
        var delivered = commitment.deliveries().stream()
                .filter(delivery -> !delivery.deliveredOn().isAfter(due))
                .map(delivery -> delivery.amount())
                .reduce(Quantity.none(commitment.quantity().unit()), Quantity::plus);
        return !owed.isMoreThan(delivered);
    }
}
