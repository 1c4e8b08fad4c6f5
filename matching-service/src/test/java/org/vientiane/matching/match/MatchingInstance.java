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
import java.util.Optional;
import java.util.UUID;
import org.vientiane.contracts.match.MatchStatus;
import org.vientiane.contracts.match.MatchStep;
import org.vientiane.contracts.match.MatchTransition;
import org.vientiane.contracts.match.Reckoning;
import org.vientiane.contracts.match.Side;
import org.vientiane.matching.commitment.Commitment;
import org.vientiane.matching.commitment.Reserving;
import org.vientiane.matching.commitment.WritingCommitments;
import org.vientiane.matching.market.CommitmentRow;
import org.vientiane.matching.market.CommitmentRows;
import org.vientiane.matching.market.Market;
import org.vientiane.matching.market.Need;
import org.vientiane.matching.market.Offer;
import org.vientiane.matching.market.Reckonings;
import org.vientiane.matching.match.AnsweringMatches.Saying;
import org.vientiane.matching.policy.Policies;
import org.vientiane.matching.reckoning.Policy;
import org.vientiane.matching.request.ListingUnansweredRequests;
import org.vientiane.matching.request.Place;
import org.vientiane.matching.request.Places;
import org.vientiane.matching.request.UnansweredRequest;
import org.vientiane.matching.response.KeepingRecords;
import org.vientiane.matching.response.ResponseRecord;
import org.vientiane.matching.testing.CommitmentsInMemory;
import org.vientiane.matching.testing.LedgersInMemory;
import org.vientiane.matching.testing.NeedBuilder;
import org.vientiane.matching.testing.OfferBuilder;
import org.vientiane.matching.testing.Sayings;
import org.vientiane.matching.testing.World;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.OfferTerms;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Today;

/** An instance of the service without broker and store: tests tell it what its views take in, and when its worker works. */
public final class MatchingInstance {

    /** More turns of the worker than any test needs; beyond them it would never come to rest. */
    private static final int RESTLESS = 1000;

    private final CommitmentRows commitments = new CommitmentRows();
    private final Market market = new Market(commitments);
    private final MatchRows rows = new MatchRows();
    private final DirtyNeeds dirty = new DirtyNeeds();
    private final MarketChanges changes = new MarketChanges(market, dirty);
    private final MatchesInMemory matches;
    private final CommitmentsInMemory agreements = new CommitmentsInMemory();
    private final KeepingTime time;
    private final EvaluatingNeeds evaluating;
    private final AnsweringMatches answering;
    private final ProposingByHand proposing;
    private boolean clocksRun;
    private LocalDate day = TODAY;

    public MatchingInstance(MatchesInMemory matches, Policy policy) {
        this.matches = matches;
        var policies = new Policies(List.of(policy), policy.version());
        var reckonings = new Reckonings(World.STATES, policies);
        var pairs = new OpenPairs(commitments);
        var writing = new WritingMatches(matches, rows, dirty);
        Today today = () -> day;
        var clock = new NoonOfTheDay();
        this.time = new KeepingTime(market, policies, rows, writing, today, clock);
        this.evaluating = new EvaluatingNeeds(market, reckonings, policies, rows, pairs, writing, today, clock);
        this.proposing = new ProposingByHand(reckonings, policies, rows, pairs, writing, today, clock);
        var settling = new SettlingAgreements(
                market,
                matches,
                rows,
                writing,
                new Reserving(new LedgersInMemory(), commitments),
                agreements,
                commitments,
                new WritingCommitments(agreements, changes),
                today,
                clock);
        this.answering = new AnsweringMatches(market, policies, writing, settling, dirty, today, clock);
    }

    /** From now on who is silent is reminded and what nobody answers lapses. */
    public MatchingInstance keepingTime() {
        clocksRun = true;
        return this;
    }

    /** A new day, which touches every need. */
    public MatchingInstance on(LocalDate day) {
        this.day = day;
        changes.touchAll();
        work();
        return this;
    }

    /** What these parties wrote arrives, and the worker comes to rest. */
    public MatchingInstance receives(NeedBuilder need) {
        learns(need.build());
        work();
        return this;
    }

    /** What these parties wrote arrives, and the worker comes to rest. */
    public MatchingInstance receives(OfferBuilder offer) {
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
            var need = next();
            if (clocksRun) {
                time.keep(need);
            }
            evaluating.evaluate(need);
        }
    }

    private UUID next() {
        try {
            return dirty.take().need();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One side of the match of these two says something, and the worker comes to rest. */
    public MatchingInstance answers(NeedBuilder need, OfferBuilder offer, Side side, Saying saying) {
        assertThat(answering.answer(match(need, offer), side, saying, Optional.empty()))
                .isPresent();
        work();
        return this;
    }

    /** A coordinator proposes these two, and the worker comes to rest. */
    MatchingInstance proposesByHand(NeedBuilder need, OfferBuilder offer) {
        var proposed = proposing.propose(
                market.need(need.build().id()).orElseThrow(),
                market.offer(offer.build().id()).orElseThrow(),
                new PartyCode("coordinator"),
                Optional.empty());
        assertThat(proposed).isPresent();
        work();
        return this;
    }

    /** A commitment comes back on its topic with what one side made of it, and the worker comes to rest. */
    MatchingInstance readsBack(CommitmentRow commitment) {
        changes.takeIn(commitment, null);
        work();
        return this;
    }

    /** The only commitment there is. */
    Commitment commitment() {
        return agreements.only();
    }

    /** The need as it stands. */
    Need standing(NeedBuilder need) {
        return market.need(need.build().id()).orElseThrow();
    }

    /** The offer as it stands. */
    Offer standing(OfferBuilder offer) {
        return market.offer(offer.build().id()).orElseThrow();
    }

    /** The requests that wait for a yes. */
    public List<UnansweredRequest> unanswered() {
        return new ListingUnansweredRequests(market, rows, commitments, matches, new Places(rows)).on(day);
    }

    /** Where a need stands on its way. */
    public Place place(NeedBuilder need) {
        return new Places(rows).of(standing(need), day);
    }

    /** How a party responds. */
    public ResponseRecord record(String party) {
        return new KeepingRecords(rows, matches, commitments, agreements).of(new PartyCode(party), day);
    }

    /** Where the match of these two stands. */
    public Match match(NeedBuilder need, OfferBuilder offer) {
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
