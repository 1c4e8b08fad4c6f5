package org.vientiane.matching.testing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.EvidenceKind;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Unit;

/** Needs, offers and days of every kind, drawn so that many pairs fit and many nearly do. */
public final class Generated {

    private static final LocalDate FIRST_DAY = World.TODAY;

    private Generated() {}

    /** What is asked for or given: mostly money. */
    private record Amount(Assistance assistance, String amount, String unit) {}

    /** Needs, all of the same number. */
    public static Arbitrary<NeedBuilder> needs() {
        return Builders.withBuilder(NeedBuilder::aNeed)
                .use(Arbitraries.of("LAO", "AFG", "LBN", "MOZ", "BIH"))
                .in(NeedBuilder::ofState)
                .use(obligations())
                .in(NeedBuilder::on)
                .use(amounts())
                .in((need, asked) -> need.of(asked.assistance(), asked.amount(), asked.unit()))
                .use(percents(1, 99))
                .withProbability(0.3)
                .in((need, percent) ->
                        need.withNationalResourcesOf(share(need.terms().quantity(), percent)))
                .use(daysBefore(600))
                .in((need, from) -> need.during(
                        from.plusDays(500).toString(), from.plusDays(1500).toString()))
                .use(channels())
                .in(NeedBuilder::through)
                .use(Arbitraries.integers().between(1, 5))
                .in(NeedBuilder::ofPriority)
                .use(Arbitraries.of("Safe Path Forward II"))
                .withProbability(0.5)
                .in(NeedBuilder::inPlan)
                .use(Arbitraries.of(Channel.class))
                .withProbability(0.7)
                .in((need, kind) -> need.inProgramme("Safe ground", kind))
                .use(Arbitraries.of(true))
                .withProbability(0.3)
                .in((need, there) -> need.inNonStateActorArea())
                .use(Combinators.combine(Arbitraries.of(EvidenceKind.class), daysBefore(3000))
                        .as(Evidenced::new))
                .withProbability(0.7)
                .in((need, evidence) ->
                        need.restingOn(evidence.kind(), evidence.dated().toString()))
                .use(daysBefore(6000))
                .in((need, day) -> need.requestedOn(day.toString()))
                .use(daysBefore(400))
                .in((need, day) -> need.confirmedOn(day.toString()))
                .build();
    }

    /** Offers, all of the same number. */
    public static Arbitrary<OfferBuilder> offers() {
        return Builders.withBuilder(OfferBuilder::anOffer)
                .use(Arbitraries.of("NOR", "DEU", "JPN", "LAO", "UNDP"))
                .in(OfferBuilder::by)
                .use(obligations().array(Obligation[].class).ofMinSize(1).ofMaxSize(2))
                .in(OfferBuilder::on)
                .use(amounts())
                .in((offer, given) -> offer.of(given.assistance(), given.amount(), given.unit()))
                .use(percents(1, 50))
                .withProbability(0.3)
                .in((offer, percent) ->
                        offer.withMinimumPerNeed(shareOrOne(offer.terms().capacity(), percent)))
                .use(percents(50, 100))
                .withProbability(0.3)
                .in((offer, percent) ->
                        offer.withMaximumPerNeed(shareOrOne(offer.terms().capacity(), percent)))
                .use(daysBefore(600))
                .in((offer, from) -> offer.during(
                        from.plusDays(400).toString(), from.plusDays(1200).toString()))
                .use(channels())
                .in(OfferBuilder::through)
                .use(Arbitraries.of("LAO", "AFG", "LBN")
                        .array(String[].class)
                        .ofMinSize(1)
                        .ofMaxSize(3))
                .withProbability(0.3)
                .in(OfferBuilder::forStates)
                .use(Arbitraries.of("035", "034", "145", "014")
                        .array(String[].class)
                        .ofMinSize(1)
                        .ofMaxSize(3))
                .withProbability(0.3)
                .in(OfferBuilder::forRegions)
                .use(Arbitraries.of(true))
                .withProbability(0.2)
                .in((offer, only) -> offer.forLeastDevelopedOnly())
                .use(Arbitraries.of(true))
                .withProbability(0.5)
                .in((offer, there) -> offer.workingInNonStateActorAreas())
                .use(Arbitraries.of(true))
                .withProbability(0.5)
                .in((offer, again) -> offer.renewable())
                .use(obligations().array(Obligation[].class).ofMaxSize(2))
                .in(OfferBuilder::withExpertiseIn)
                .build();
    }

    /** Days on which they are held against each other: today and the two years after it. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 730).map(FIRST_DAY::plusDays);
    }

    private record Evidenced(EvidenceKind kind, LocalDate dated) {}

    private static Arbitrary<LocalDate> daysBefore(int most) {
        return Arbitraries.integers().between(0, most).map(FIRST_DAY::minusDays);
    }

    private static Arbitrary<Obligation> obligations() {
        return Arbitraries.of(Obligation.CLEARANCE, Obligation.CLEARANCE, Obligation.VICTIM_ASSISTANCE);
    }

    private static Arbitrary<Channel[]> channels() {
        return Arbitraries.of(Channel.GOVERNMENT, Channel.UNITED_NATIONS, Channel.CIVIL_SOCIETY, Channel.CORPORATION)
                .array(Channel[].class)
                .ofMinSize(1)
                .ofMaxSize(3)
                .uniqueElements();
    }

    private static Arbitrary<Amount> amounts() {
        var money = Arbitraries.of("USD", "USD", "EUR", "JPY", "LAK", "THB").flatMap(unit -> amountsIn(unit, 10_000_000)
                .map(amount -> new Amount(Assistance.FUNDING, amount, unit)));
        var expertise =
                amountsIn("PERSON_MONTH", 60).map(amount -> new Amount(Assistance.EXPERTISE, amount, "PERSON_MONTH"));
        var training = amountsIn("PLACE", 60).map(amount -> new Amount(Assistance.TRAINING, amount, "PLACE"));
        return Arbitraries.oneOf(List.of(money, money, money, expertise, training));
    }

    private static Arbitrary<String> amountsIn(String unit, int most) {
        var decimals = new Unit(unit).decimals();
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ONE.movePointLeft(decimals), BigDecimal.valueOf(most))
                .ofScale(decimals)
                .map(BigDecimal::toPlainString);
    }

    private static Arbitrary<Integer> percents(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }

    /** Never nothing, and never the more for a smaller percentage. */
    private static String shareOrOne(Quantity whole, int percent) {
        var one = BigDecimal.ONE.movePointLeft(whole.unit().decimals());
        return new BigDecimal(share(whole, percent)).max(one).toPlainString();
    }

    private static String share(Quantity whole, int percent) {
        return whole.amount()
                .multiply(BigDecimal.valueOf(percent))
                .movePointLeft(2)
                .setScale(whole.unit().decimals(), RoundingMode.DOWN)
                .toPlainString();
    }
}
