package org.vientiane.matching.match;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.match.MatchStatus;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.matching.commitment.Commitment;
import org.vientiane.matching.commitment.Commitments;
import org.vientiane.matching.commitment.Ledger.Attempt;
import org.vientiane.matching.commitment.Ledger.Entry;
import org.vientiane.matching.commitment.Reservation;
import org.vientiane.matching.commitment.Reserving;
import org.vientiane.matching.commitment.WritingCommitments;
import org.vientiane.matching.market.CommitmentRows;
import org.vientiane.matching.market.Market;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Today;

/**
 * Decides what becomes of two yes to the same amount. The match says that an agreement is being tried; the offer's ledger
 * and then the need's reserve for this attempt; one conditional write on the match decides. Whoever comes back to an
 * attempt that nobody has decided, be it a slow thread or a sweeper after a crash, does just the same, and only one of
 * them decides. Whoever undoes it gives back what was reserved and leaves word of it in both ledgers.
 */
@Service
public class SettlingAgreements {

    private final Market market;
    private final Matches matches;
    private final MatchRows rows;
    private final WritingMatches writing;
    private final Reserving reserving;
    private final Commitments commitments;
    private final CommitmentRows commitmentRows;
    private final WritingCommitments writingCommitments;
    private final Today today;
    private final Clock clock;

    SettlingAgreements(
            Market market,
            Matches matches,
            MatchRows rows,
            WritingMatches writing,
            Reserving reserving,
            Commitments commitments,
            CommitmentRows commitmentRows,
            WritingCommitments writingCommitments,
            Today today,
            Clock clock) {
        this.market = market;
        this.matches = matches;
        this.rows = rows;
        this.writing = writing;
        this.reserving = reserving;
        this.commitments = commitments;
        this.commitmentRows = commitmentRows;
        this.writingCommitments = writingCommitments;
        this.today = today;
        this.clock = clock;
    }

    /** Settles the attempt that {@code match} shows; the match after it. */
    Match settle(Match match) {
        var tried = match.requireAgreeing();
        var standing = match;
        while (standing.agreeing() != null && standing.attempts() == tried.attempt()) {
            standing = decide(standing).orElseGet(() -> reload(match.id()));
        }
        return standing;
    }

    /** Whether a commitment has come of the attempt that {@code trying} shows. */
    boolean hasCommitted(Match trying) {
        return commitments.find(trying.requireAgreeing().commitment()).isPresent();
    }

    /** Settles what nobody has decided since before {@code since}, and makes what was agreed and not yet made. */
    void settleOlderThan(Instant since) {
        for (var row : rows.all()) {
            var undecided = row.agreeingSince() != null && row.agreeingSince().isBefore(since);
            var unmade = row.status() == MatchStatus.AGREED
                    && row.commitment() != null
                    && commitmentRows.find(row.commitment()).isEmpty();
            if (undecided || unmade) {
                matches.find(row.id()).ifPresent(this::complete);
            }
        }
    }

    /** Settles a reservation that nobody has come back to, by what its match says and never by its age alone. */
    void settle(Entry reservation) {
        var attempt = reservation.attempt();
        matches.find(attempt.match()).ifPresent(match -> {
            if (isTrying(match, attempt) || hasAgreed(match, attempt)) {
                complete(match);
            } else if (commitments.find(reservation.commitment()).isEmpty()) {
                reserving.voidAttempt(match.needId(), match.offerId(), attempt);
            }
        });
    }

    private void complete(Match match) {
        if (match.agreeing() != null) {
            settle(match);
        } else if (match.agreement() != null) {
            make(match);
        }
    }

    private Optional<Match> decide(Match match) {
        var tried = match.requireAgreeing();
        var attempt = new Attempt(match.id(), tried.attempt());
        var day = today.day();
        var need = market.need(match.needId()).filter(known -> !known.isOverOn(day));
        var offer = market.offer(match.offerId()).filter(known -> !known.isOverOn(day));
        if (need.isEmpty() || offer.isEmpty()) {
            return undo(match, Statement.of("NOT_AGREED.closed", Figure.amount(tried.amount())));
        }
        var ofOffer = reserving.ofOffer(offer.get(), tried.commitment(), attempt, tried.amount(), clock.instant());
        if (ofOffer instanceof Reservation.Refused refused) {
            return undo(match, tooLittle("NOT_AGREED.offer", tried.amount(), refused.left()));
        }
        var forNeed = reserving.forNeed(
                need.get(),
                tried.commitment(),
                attempt,
                tried.amount(),
                match.reckoning().rates(),
                clock.instant());
        if (forNeed instanceof Reservation.Refused refused) {
            return undo(match, tooLittle("NOT_AGREED.need", tried.amount(), refused.left()));
        }
        return ofOffer instanceof Reservation.Granted && forNeed instanceof Reservation.Granted granted
                ? agree(match, granted.counted())
                : undo(match, Statement.of("NOT_AGREED.undone", Figure.amount(tried.amount())));
    }

    private Optional<Match> agree(Match match, Quantity inNeedUnit) {
        var agreed = match.agreed(inNeedUnit, CurrentTerms.of(match, market));
        if (!writing.replace(agreed)) {
            return Optional.empty();
        }
        make(agreed);
        return Optional.of(agreed);
    }

    /** Only who wins this write may give back what was reserved. */
    private Optional<Match> undo(Match match, Statement why) {
        var undone = match.notAgreed(why, today.day(), clock.instant());
        if (!writing.replace(undone)) {
            return Optional.empty();
        }
        reserving.voidAttempt(
                match.needId(),
                match.offerId(),
                new Attempt(match.id(), match.requireAgreeing().attempt()));
        return Optional.of(undone);
    }

    /** The commitment that the match says was agreed; made once, by whoever comes first. */
    private void make(Match agreed) {
        writingCommitments.add(commitmentOf(agreed));
    }

    private static Commitment commitmentOf(Match agreed) {
        var agreement = Objects.requireNonNull(agreed.agreement(), "nothing was agreed");
        var step = agreed.lastTransition();
        return Commitment.agreed(
                agreement.commitment(),
                agreed.id(),
                agreement.attempt(),
                agreed.needId(),
                agreed.offerId(),
                agreed.need(),
                agreed.offer(),
                agreement.amount(),
                agreement.inNeedUnit(),
                agreed.reckoning().rates(),
                step.by(),
                step.day(),
                step.at());
    }

    private Match reload(UUID match) {
        return matches.find(match)
                .orElseThrow(() -> new IllegalStateException("the match " + match + " is gone from the store"));
    }

    private static boolean isTrying(Match match, Attempt attempt) {
        return match.agreeing() != null && match.agreeing().attempt() == attempt.number();
    }

    private static boolean hasAgreed(Match match, Attempt attempt) {
        return match.agreement() != null && match.agreement().attempt() == attempt.number();
    }

    private static Statement tooLittle(String key, Quantity amount, Quantity left) {
        return Statement.of(key, Figure.amount(amount), Figure.amount(left));
    }
}
