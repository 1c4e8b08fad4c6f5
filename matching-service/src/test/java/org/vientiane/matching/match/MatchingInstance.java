package org.vientiane.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.matching.testing.World.TODAY;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.vientiane.contracts.match.MatchStatus;
import org.vientiane.contracts.match.MatchStep;
import org.vientiane.contracts.match.MatchTransition;
import org.vientiane.contracts.match.Reckoning;
import org.vientiane.matching.market.CommitmentRows;
import org.vientiane.matching.market.Market;
import org.vientiane.matching.market.Need;
import org.vientiane.matching.market.Offer;
import org.vientiane.matching.market.Reckonings;
import org.vientiane.matching.policy.Policies;
import org.vientiane.matching.reckoning.Policy;
import org.vientiane.matching.testing.NeedBuilder;
import org.vientiane.matching.testing.OfferBuilder;
import org.vientiane.matching.testing.Sayings;
import org.vientiane.matching.testing.World;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.OfferTerms;

/** An instance of the service without broker and store: tests tell it what its views take in, and when its worker works. */
final class MatchingInstance {

    /** More turns of the worker than any test needs; beyond them it would never come to rest. */
    private static final int RESTLESS = 1000;

    private final CommitmentRows commitments = new CommitmentRows();
    private final Market market = new Market(commitments);
    private final MatchRows rows = new MatchRows();
    private final DirtyNeeds dirty = new DirtyNeeds();
    private final MarketChanges changes = new MarketChanges(market, dirty);
    private final MatchesInMemory matches;
    private final EvaluatingNeeds evaluating;
    private LocalDate day = TODAY;

    MatchingInstance(MatchesInMemory matches, Policy policy) {
        this.matches = matches;
        var policies = new Policies(List.of(policy), policy.version());
        this.evaluating = new EvaluatingNeeds(
                market,
                new Reckonings(World.STATES, policies),
                policies,
                rows,
                new OpenPairs(commitments),
                new WritingMatches(matches, rows, dirty),
                () -> day,
                new NoonOfTheDay());
    }

    /** A new day, which touches every need. */
    MatchingInstance on(LocalDate day) {
        this.day = day;
        changes.touchAll();
        work();
        return this;
    }

    /** What these parties wrote arrives, and the worker comes to rest. */
    MatchingInstance receives(NeedBuilder need) {
        learns(need.build());
        work();
        return this;
    }

    /** What these parties wrote arrives, and the worker comes to rest. */
    MatchingInstance receives(OfferBuilder offer) {
        learns(offer.build());
        work();
        return this;
    }

    /** What this party wrote arrives, and the worker has not yet looked. */
    MatchingInstance learns(Need need) {
        changes.takeIn(need, null);
        return this;
    }

    /** What this party wrote arrives, and the worker has not yet looked. */
    MatchingInstance learns(Offer offer) {
        changes.takeIn(offer, null);
        return this;
    }

    /** A match comes back on its topic. */
    MatchingInstance readsBack(Match match) {
        if (rows.takeIn(match)) {
            dirty.mark(match.needId(), null);
        }
        return this;
    }

    /** The worker evaluates whatever is dirty, until nothing is. */
    void work() {
        for (int turn = 0; dirty.size() > 0; turn++) {
            assertThat(turn).as("turns of the worker").isLessThan(RESTLESS);
            evaluating.evaluate(next());
        }
    }

    private UUID next() {
        try {
            return dirty.take().need();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the match of these two stands. */
    Match match(NeedBuilder need, OfferBuilder offer) {
        return matches.find(Match.idOf(need.build().id(), offer.build().id())).orElseThrow();
    }

    /** The providers of a need's open proposals, best first. */
    List<String> proposed(NeedBuilder need) {
        return rows.proposalsOfNeed(need.build().id())
                .map(row -> row.provider().code())
                .toList();
    }

    /** Every proposal that stands, in an order of its own, with all its figures. */
    List<Standing> proposals() {
        return rows.all().stream()
                .filter(row -> row.status() == MatchStatus.PROPOSED)
                .sorted(Comparator.comparing(row -> row.id().toString()))
                .map(row -> Standing.of(matches.find(row.id()).orElseThrow()))
                .toList();
    }

    /** What a match says, without its history. */
    record Standing(UUID id, NeedTerms need, OfferTerms offer, Reckoning reckoning) {

        static Standing of(Match match) {
            return new Standing(match.id(), match.need(), match.offer(), match.reckoning());
        }

        /** All of it that does not change because a day has passed. */
        List<Object> withoutDay() {
            return List.of(id, need, offer, reckoning.gap(), Objects.requireNonNull(reckoning.quantity()));
        }
    }

    /** What the last transition of the match of these two says. */
    String lastSaid(NeedBuilder need, OfferBuilder offer) {
        return Sayings.full(match(need, offer).lastTransition().statement());
    }

    /** What happened to the match of these two. */
    List<MatchStep> history(NeedBuilder need, OfferBuilder offer) {
        return match(need, offer).transitions().stream()
                .map(MatchTransition::what)
                .toList();
    }

    /** Noon of the day that the test has reached. */
    private final class NoonOfTheDay extends Clock {

        @Override
        public Instant instant() {
            return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
