package org.vientiane.matching.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.matching.testing.NeedBuilder.aNeed;
import static org.vientiane.matching.testing.OfferBuilder.anOffer;
import static org.vientiane.matching.testing.World.TODAY;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;
import org.vientiane.contracts.commitment.CommitmentStatus;
import org.vientiane.contracts.commitment.Tranche;
import org.vientiane.matching.testing.NeedBuilder;
import org.vientiane.matching.testing.OfferBuilder;
import org.vientiane.matching.testing.PolicyBuilder;
import org.vientiane.matching.testing.Sayings;
import org.vientiane.vocabulary.Quantity;

/** Whatever two sides do with commitments to one need, and in whatever order, the sums hold. */
class CommitmentPropertiesTest {

    private static final NeedBuilder NEED = aNeed().of("1100000.50", "USD");

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void sums_hold_in_any_sequence_of_steps(@ForAll("currencies") String currency, @ForAll("lives") List<Step> life) {
        var exchange = new Exchange(currency);
        exchange.begin();

        life.forEach(step -> {
            exchange.take(step);
            exchange.holdsItsSums();
        });

        Statistics.label("overdue")
                .collect(exchange.any(Commitment::overdue))
                .coverage(CommitmentPropertiesTest::isSeen);
        Statistics.label("surplus")
                .collect(exchange.any(Commitment::surplus))
                .coverage(CommitmentPropertiesTest::isSeen);
        Statistics.label("received")
                .collect(exchange.any(Commitment::received))
                .coverage(CommitmentPropertiesTest::isSeen);
    }

    private static void isSeen(StatisticsCoverage share) {
        share.check(true).percentage(percent -> percent > 2);
    }

    /** What can be done. */
    enum Doing {
        AGREE,
        SIGN,
        SCHEDULE,
        DELIVER,
        RECEIVE,
        DISPUTE,
        REVISE,
        CANCEL,
        WAIT
    }

    /**
     * One thing that somebody does.
     *
     * @param doing what
     * @param which with which commitment
     * @param percent with how much of what there is
     * @param days with which day
     */
    record Step(Doing doing, int which, int percent, int days) {}

    @Provide
    Arbitrary<String> currencies() {
        return Arbitraries.of("USD", "EUR", "JPY", "LAK");
    }

    @Provide
    Arbitrary<List<Step>> lives() {
        var doings = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just(Doing.AGREE)),
                Tuple.of(6, Arbitraries.just(Doing.SIGN)),
                Tuple.of(4, Arbitraries.just(Doing.SCHEDULE)),
                Tuple.of(12, Arbitraries.just(Doing.DELIVER)),
                Tuple.of(10, Arbitraries.just(Doing.RECEIVE)),
                Tuple.of(2, Arbitraries.just(Doing.DISPUTE)),
                Tuple.of(2, Arbitraries.just(Doing.REVISE)),
                Tuple.of(1, Arbitraries.just(Doing.CANCEL)),
                Tuple.of(10, Arbitraries.just(Doing.WAIT)));
        return Combinators.combine(
                        doings,
                        Arbitraries.of(0, 0, 0, 1, 2),
                        Arbitraries.of(100, 50, 33, 7, 1),
                        Arbitraries.integers().between(1, 200))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(30);
    }

    /** The need, and commitments from offers of one currency. */
    private static final class Exchange {

        private final PromiseKeeping keeping = new PromiseKeeping().with(NEED);
        private final List<Commitment> agreed = new ArrayList<>();
        private final Map<Commitment, OfferBuilder> offers = new LinkedHashMap<>();
        private final String currency;
        private LocalDate day = TODAY;

        Exchange(String currency) {
            this.currency = currency;
        }

        /** A commitment to most of the need is signed, and half of it is due soon. */
        void begin() {
            agree(75);
            var commitment = keeping.sign(agreed.get(0));
            keeping.schedule(commitment, tranches(commitment, new Step(Doing.SCHEDULE, 0, 50, 10)));
        }

        /** Whether something of this kind is there of any commitment. */
        boolean any(Function<Commitment, Quantity> kind) {
            return agreed.stream().map(keeping::now).map(kind).anyMatch(amount -> !amount.isNone());
        }

        void take(Step step) {
            var commitment = agreed.get(step.which() % agreed.size());
            var before = keeping.now(commitment);
            try {
                take(step, before);
            } catch (CommitmentRefused refused) {
                assertThat(keeping.now(commitment)).isEqualTo(before);
            }
        }

        private void take(Step step, Commitment commitment) {
            switch (step.doing()) {
                case AGREE -> agree(step.percent());
                case SIGN -> keeping.sign(commitment);
                case SCHEDULE -> keeping.schedule(commitment, tranches(commitment, step));
                case DELIVER -> {
                    var amount = share(commitment.outstanding(), step.percent());
                    if (!amount.isNone()) {
                        keeping.deliver(commitment, plain(amount));
                    }
                }
                case RECEIVE, DISPUTE -> {
                    var count = commitment.deliveries().size();
                    if (count > 0 && step.doing() == Doing.DISPUTE) {
                        keeping.dispute(commitment, step.days() % count);
                    } else if (count > 0) {
                        var delivery = commitment.deliveries().get(step.days() % count);
                        keeping.receive(
                                commitment, step.days() % count, plain(share(delivery.amount(), step.percent())));
                    }
                }
                case REVISE -> {
                    var less = commitment.delivered().plus(share(commitment.outstanding(), step.percent()));
                    if (!less.isNone() && commitment.quantity().isMoreThan(less)) {
                        keeping.revise(commitment, plain(less));
                    }
                }
                case CANCEL -> keeping.cancel(commitment);
                case WAIT -> {
                    day = day.plusDays(step.days());
                    keeping.on(day);
                }
            }
        }

        /** Another provider agrees on so much of the gap, rounded up. */
        void agree(int percent) {
            var offer = anOffer()
                    .numbered(101 + agreed.size())
                    .of("100000000000", currency)
                    .during(TODAY.toString(), TODAY.plusYears(2).toString());
            keeping.with(offer);
            var gap = share(keeping.now(NEED).gap(), percent);
            if (!gap.isNone()) {
                var amount = PolicyBuilder.aPolicy()
                        .build()
                        .rates()
                        .convert(gap, offer.terms().capacity().unit())
                        .orElseThrow()
                        .roundedUp();
                var commitment = keeping.agreed(NEED, offer, plain(amount));
                agreed.add(commitment);
                offers.put(commitment, offer);
            }
        }

        private Tranche[] tranches(Commitment commitment, Step step) {
            var early = share(commitment.quantity(), step.percent());
            var late = commitment.quantity().lessAtMost(early);
            return List.of(
                            new Tranche(day.plusDays(step.days()), early),
                            new Tranche(day.plusDays(2L * step.days()), late))
                    .stream()
                    .filter(tranche -> !tranche.amount().isNone())
                    .toArray(Tranche[]::new);
        }

        void holdsItsSums() {
            agreed.forEach(this::holdsItsSums);
            var need = keeping.now(NEED);
            assertThat(need.committed().amount())
                    .as("committed to the need")
                    .isLessThanOrEqualTo(need.terms().openQuantity().amount());
            assertThat(need.committed())
                    .isEqualTo(agreed.stream()
                            .map(commitment -> keeping.now(commitment).inNeedUnit())
                            .reduce(Quantity.none(need.committed().unit()), Quantity::plus));
            offers.forEach((commitment, offer) -> assertThat(keeping.now(offer).committed())
                    .isEqualTo(keeping.now(commitment).inOfferUnit()));
        }

        private void holdsItsSums(Commitment asAgreed) {
            var now = keeping.now(asAgreed);
            assertThat(Tranches.sum(now.tranches(), now.quantity().unit()))
                    .as("tranches")
                    .isEqualTo(now.quantity());
            assertThat(now.delivered().amount())
                    .as("delivered")
                    .isBetween(now.received().amount(), now.quantity().amount());
            assertThat(now.surplus().amount())
                    .as("surplus")
                    .isLessThanOrEqualTo(now.delivered().amount());
            assertThat(now.overdue().amount())
                    .as("overdue")
                    .isLessThanOrEqualTo(now.outstanding().amount());
            assertThat(now.inOfferUnit().amount())
                    .as("what it takes of the offer")
                    .isBetween(now.delivered().amount(), asAgreed.quantity().amount());
            assertThat(now.inNeedUnit().amount())
                    .as("what it counts for the need")
                    .isBetween(
                            now.receivedInNeedUnit().amount(),
                            converted(asAgreed).amount());
            if (now.status() == CommitmentStatus.FULFILLED) {
                assertThat(now.receivedInNeedUnit()).isEqualTo(now.inNeedUnit());
            }
            assertThat(now.waiting() == null)
                    .as("nobody is waited for")
                    .isEqualTo(now.row().awaited().isEmpty());
            var last = now.transitions().get(now.transitions().size() - 1);
            assertThat(Sayings.everyWay(last.statement()))
                    .allSatisfy(said -> assertThat(said).isNotBlank().doesNotContain("{"));
        }

        private static Quantity converted(Commitment commitment) {
            return commitment
                    .rates()
                    .convert(commitment.quantity(), commitment.inNeedUnit().unit())
                    .orElseThrow()
                    .roundedHalfUp();
        }

        private static Quantity share(Quantity whole, int percent) {
            var amount = whole.amount()
                    .multiply(BigDecimal.valueOf(percent))
                    .divide(BigDecimal.valueOf(100), whole.unit().decimals(), RoundingMode.HALF_UP);
            return new Quantity(amount, whole.unit());
        }

        private static String plain(Quantity quantity) {
            return quantity.amount().toPlainString();
        }
    }
}
