package org.vientiane.endtoend.plain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which offers are proposed to which needs on a day, with the policy {@code vientiane-1}, before anybody has answered. */
public final class PlainMatching {

    private static final List<String> RULES = List.of(
            "SAME_OBLIGATION",
            "SAME_ASSISTANCE",
            "RECIPIENT_ELIGIBLE",
            "PERIODS_OVERLAP",
            "CAPACITY_REMAINS",
            "CHANNEL_AGREED",
            "ACCESS_POSSIBLE",
            "REQUEST_CURRENT");

    private static final int PROPOSALS_PER_NEED = 5;
    private static final int NEAREST = 10;
    private static final int REQUEST_VALIDITY_MONTHS = 12;
    private static final LocalDate FIRST_MEETING = LocalDate.of(2010, 11, 9);

    private final LocalDate day;
    private final Map<String, PlainState> states;
    private final Map<String, Fraction> usdPerUnit;
    private final List<PlainNeed> needs;
    private final List<PlainOffer> offers;

    /**
     * @param states every State Party by its code
     * @param usdPerUnit what one unit of a currency is worth in US dollars
     */
    PlainMatching(
            LocalDate day,
            Map<String, PlainState> states,
            Map<String, Fraction> usdPerUnit,
            List<PlainNeed> needs,
            List<PlainOffer> offers) {
        this.day = day;
        this.states = Map.copyOf(states);
        this.usdPerUnit = Map.copyOf(usdPerUnit);
        this.needs = List.copyOf(needs);
        this.offers = List.copyOf(offers);
    }

    /** The open needs, oldest first. */
    public List<PlainNeed> needs() {
        return needs;
    }

    /** The open offers, oldest first. */
    public List<PlainOffer> offers() {
        return offers;
    }

    /** What becomes of a need. */
    public PlainExplanation explain(PlainNeed need) {
        var pairs = offers.stream().map(offer -> pair(need, offer)).toList();
        return explain(pairs, proposals(pairs), pair -> pair.offer().id());
    }

    /** What becomes of an offer: it is proposed where it is among the best of a need. */
    public PlainExplanation explain(PlainOffer offer) {
        var pairs = needs.stream().map(need -> pair(need, offer)).toList();
        var proposals = needs.stream()
                .flatMap(need -> explain(need).proposals().stream())
                .filter(pair -> pair.offer().equals(offer))
                .sorted(bestFirst(pair -> pair.need().id()))
                .toList();
        return explain(pairs, proposals, pair -> pair.need().id());
    }

    private static List<PlainPair> proposals(List<PlainPair> pairs) {
        return pairs.stream()
                .filter(PlainPair::isEligible)
                .sorted(bestFirst(pair -> pair.offer().id()))
                .limit(PROPOSALS_PER_NEED)
                .toList();
    }

    private static PlainExplanation explain(
            List<PlainPair> pairs, List<PlainPair> proposals, Function<PlainPair, String> other) {
        var nearest = pairs.stream()
                .filter(pair -> pair.isAboutTheSame() && !pair.isEligible())
                .sorted(Comparator.comparing(
                                (PlainPair pair) -> pair.blockedBy().size())
                        .thenComparing(bestFirst(other)))
                .limit(NEAREST)
                .toList();
        var excluded = new LinkedHashMap<String, Long>();
        RULES.forEach(rule -> excluded.put(
                rule,
                pairs.stream().filter(pair -> pair.blockedBy().contains(rule)).count()));
        return new PlainExplanation(
                proposals,
                nearest,
                excluded,
                pairs.size(),
                pairs.stream().filter(PlainPair::isEligible).count());
    }

    private static Comparator<PlainPair> bestFirst(Function<PlainPair, String> id) {
        return Comparator.comparing(PlainPair::score).reversed().thenComparing(id);
    }

    /** Everything that is to be said of one need and one offer. */
    public PlainPair pair(PlainNeed need, PlainOffer offer) {
        var gap = gapInUnitOf(offer, need);
        var quantity = quantity(offer, gap);
        var points = points(need, offer, gap, quantity);
        return new PlainPair(
                need,
                offer,
                rules(need, offer, gap),
                points,
                points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                quantity);
    }

    // Rules ------------------------------------------------------------------------------------------------------

    private Map<String, Boolean> rules(PlainNeed need, PlainOffer offer, @Nullable Fraction gap) {
        var rules = new LinkedHashMap<String, Boolean>();
        rules.put("SAME_OBLIGATION", offer.obligations().contains(need.obligation()));
        rules.put("SAME_ASSISTANCE", need.assistance().equals(offer.assistance()));
        rules.put("RECIPIENT_ELIGIBLE", isEligible(need.state(), offer));
        rules.put("PERIODS_OVERLAP", sharedDays(need, offer) > 0);
        rules.put("CAPACITY_REMAINS", capacityRemains(offer, gap));
        rules.put("CHANNEL_AGREED", shareOne(need.channels(), offer.channels()));
        rules.put("ACCESS_POSSIBLE", !need.nonStateActorArea() || offer.worksInNonStateActorAreas());
        rules.put("REQUEST_CURRENT", isCurrent(need));
        return rules;
    }

    private boolean isEligible(String code, PlainOffer offer) {
        var state = state(code);
        var anyState = offer.states().isEmpty() && offer.regions().isEmpty();
        return !code.equals(offer.provider())
                && (anyState || offer.states().contains(code) || offer.regions().contains(state.region()))
                && (!offer.leastDevelopedOnly() || state.isLeastDevelopedOn(day));
    }

    private static boolean capacityRemains(PlainOffer offer, @Nullable Fraction gap) {
        if (gap == null || !gap.isAboveZero() || !offer.remaining().isAboveZero()) {
            return false;
        }
        var minimum = offer.minimumPerNeed();
        return minimum == null || (minimum.compareTo(offer.remaining()) <= 0 && minimum.compareTo(gap) <= 0);
    }

    private boolean isCurrent(PlainNeed need) {
        return !need.requestedOn().isBefore(FIRST_MEETING)
                && !need.confirmedOn().isBefore(day.minusMonths(REQUEST_VALIDITY_MONTHS));
    }

    // Criteria ---------------------------------------------------------------------------------------------------

    private Map<String, BigDecimal> points(
            PlainNeed need, PlainOffer offer, @Nullable Fraction gap, @Nullable BigDecimal quantity) {
        var points = new LinkedHashMap<String, BigDecimal>();
        points.put("NATIONAL_PRIORITY", points(15, Fraction.of(5 - need.nationalPriority(), 4)));
        points.put("WAITING", points(10, Fraction.of(daysFrom(need.requestedOn(), day), 365)));
        points.put("COVERAGE", points(20, coverage(gap, quantity)));
        points.put("CONTINUITY", points(15, continuity(need, offer)));
        points.put("LEAST_DEVELOPED", points(10, oneIf(state(need.state()).isLeastDevelopedOn(day))));
        points.put("NATIONAL_OWNERSHIP", points(10, nationalOwnership(need)));
        points.put("LONG_TERM", points(5, Fraction.of(sharedDays(need, offer), 1095)));
        points.put("PROGRAMME_SUPPORT", points(5, oneIf(supportsProgramme(need, offer))));
        points.put("EVIDENCE", points(5, evidence(need)));
        points.put("EXPERTISE", points(5, oneIf(offer.expertise().contains(need.obligation()))));
        return points;
    }

    /** A value above 1 counts as 1. */
    private static BigDecimal points(int weight, Fraction value) {
        return Fraction.of(weight, 1).times(value.atMost(Fraction.ONE)).rounded(2, RoundingMode.HALF_UP);
    }

    private static Fraction coverage(@Nullable Fraction gap, @Nullable BigDecimal quantity) {
        return gap == null || quantity == null || !gap.isAboveZero()
                ? Fraction.ZERO
                : Fraction.of(quantity).over(gap);
    }

    private static Fraction continuity(PlainNeed need, PlainOffer offer) {
        var shared = sharedDays(need, offer);
        if (shared == 0) {
            return Fraction.ZERO;
        }
        var covered = Fraction.of(shared, daysFrom(need.from(), need.to()) + 1);
        return offer.renewable() ? covered.plus(Fraction.ONE.minus(covered).times(Fraction.HALF)) : covered;
    }

    private static Fraction nationalOwnership(PlainNeed need) {
        var plan = need.planned() ? Fraction.HALF : Fraction.ZERO;
        var government = "GOVERNMENT".equals(need.programmeKind()) ? Fraction.HALF : Fraction.ZERO;
        return plan.plus(government);
    }

    private static boolean supportsProgramme(PlainNeed need, PlainOffer offer) {
        var kind = need.programmeKind();
        return kind != null
                && !Set.of("GOVERNMENT", "CORPORATION").contains(kind)
                && offer.channels().contains(kind);
    }

    private Fraction evidence(PlainNeed need) {
        var kind = need.evidence();
        var dated = need.evidenceDated();
        if (kind == null || dated == null) {
            return Fraction.ZERO;
        }
        var value = kind.equals("NON_TECHNICAL_SURVEY") ? Fraction.of(3, 4) : Fraction.ONE;
        return dated.isBefore(day.minusYears(5)) ? value.times(Fraction.HALF) : value;
    }

    // Quantities -------------------------------------------------------------------------------------------------

    /** The need's gap in the offer's unit, not rounded; none when the two units do not convert. */
    private @Nullable Fraction gapInUnitOf(PlainOffer offer, PlainNeed need) {
        if (need.unit().equals(offer.unit())) {
            return need.gap();
        }
        var from = usdPerUnit.get(need.unit());
        var to = usdPerUnit.get(offer.unit());
        return from == null || to == null ? null : need.gap().times(from).over(to);
    }

    private static @Nullable BigDecimal quantity(PlainOffer offer, @Nullable Fraction gap) {
        if (gap == null) {
            return null;
        }
        var decimals = decimals(offer.unit());
        var quantity = offer.remaining().atMost(Fraction.of(gap.rounded(decimals, RoundingMode.CEILING)));
        var maximum = offer.maximumPerNeed();
        return (maximum == null ? quantity : quantity.atMost(maximum)).rounded(decimals, RoundingMode.UNNECESSARY);
    }

    /** How many decimals amounts in a unit have. */
    public static int decimals(String unit) {
        return switch (unit) {
            case "PLACE", "ITEM" -> 0;
            case "PERSON_MONTH" -> 1;
            default -> Currency.getInstance(unit).getDefaultFractionDigits();
        };
    }

    // Small things -----------------------------------------------------------------------------------------------

    private PlainState state(String code) {
        var state = states.get(code);
        if (state == null) {
            throw new IllegalArgumentException("no State Party: " + code);
        }
        return state;
    }

    private static long sharedDays(PlainNeed need, PlainOffer offer) {
        var from = need.from().isAfter(offer.from()) ? need.from() : offer.from();
        var to = need.to().isBefore(offer.to()) ? need.to() : offer.to();
        return Math.max(0, daysFrom(from, to) + 1);
    }

    private static long daysFrom(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    private static Fraction oneIf(boolean condition) {
        return condition ? Fraction.ONE : Fraction.ZERO;
    }

    private static boolean shareOne(Set<String> some, Collection<String> others) {
        return others.stream().anyMatch(some::contains);
    }

    // The table --------------------------------------------------------------------------------------------------

    /** Everything as a table for people to read. */
    public String table() {
        var text = new StringBuilder();
        for (var need : needs) {
            var explanation = explain(need);
            text.append("%s %s %s: %s%n".formatted(need.id(), need.state(), need.obligation(), need.title()));
            text.append("    evaluated %d, eligible %d, excluded %s%n"
                    .formatted(explanation.evaluated(), explanation.eligible(), explanation.excluded()));
            explanation.proposals().forEach(pair -> text.append("    proposed %s%n".formatted(line(pair))));
            explanation
                    .nearest()
                    .forEach(pair ->
                            text.append("    near     %s blocked by %s%n".formatted(line(pair), pair.blockedBy())));
        }
        return text.toString();
    }

    private static String line(PlainPair pair) {
        var quantity = pair.quantity() == null ? "-" : pair.quantity().toPlainString();
        return "%s %-4s %6s %18s %-12s %s"
                .formatted(
                        pair.offer().id(),
                        pair.offer().provider(),
                        pair.score(),
                        quantity,
                        pair.offer().unit(),
                        pair.points().values());
    }
}
