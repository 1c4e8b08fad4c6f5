package org.vientiane.needs.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vientiane.contracts.plan.PlanTerms;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.Quantity;

/**
 * What a plan lacks for one obligation in one unit, held against what the needs that name the plan ask of others.
 *
 * @param obligation the obligation
 * @param lacking what is needed in all years, less what the state has itself
 * @param asked what the needs ask for, less what the state gives itself; same unit
 */
public record PlanGap(Obligation obligation, Quantity lacking, Quantity asked) {

    /** What is told apart. */
    private record Part(Obligation obligation, String unit) {

        static final Comparator<Part> ORDER =
                Comparator.comparing(Part::obligation).thenComparing(Part::unit);
    }

    /** The gaps of a plan, by obligation and unit; also those for which only needs ask. */
    static List<PlanGap> of(PlanTerms plan, Collection<NeedTerms> needs) {
        var gaps = new TreeMap<Part, PlanGap>(Part.ORDER);
        plan.lines().forEach(line -> {
            var lacking = line.lacking();
            add(gaps, new PlanGap(line.obligation(), lacking, Quantity.none(lacking.unit())));
        });
        needs.forEach(need -> {
            var asked = askedOfOthers(need);
            add(gaps, new PlanGap(need.obligation(), Quantity.none(asked.unit()), asked));
        });
        return List.copyOf(gaps.values());
    }

    /**
     * In words, when the two differ.
     *
     * @param ofPublicNeeds whether only the public needs were asked, since the reader may not know of others
     */
    public Optional<Statement> difference(boolean ofPublicNeeds) {
        if (lacking.equals(asked)) {
            return Optional.empty();
        }
        var asksLess = lacking.isMoreThan(asked);
        return Optional.of(Statement.of(
                "PLAN.GAP" + (ofPublicNeeds ? ".public" : "") + (asksLess ? ".less" : ".more"),
                Figure.amount(lacking),
                Figure.obligations(List.of(obligation)),
                Figure.amount(asked),
                Figure.amount(asksLess ? lacking.lessAtMost(asked) : asked.lessAtMost(lacking))));
    }

    private static void add(Map<Part, PlanGap> gaps, PlanGap gap) {
        gaps.merge(new Part(gap.obligation, gap.lacking.unit().code()), gap, PlanGap::plus);
    }

    private PlanGap plus(PlanGap other) {
        return new PlanGap(obligation, lacking.plus(other.lacking), asked.plus(other.asked));
    }

    private static Quantity askedOfOthers(NeedTerms need) {
        var national = need.nationalResources();
        return national == null ? need.quantity() : need.quantity().lessAtMost(national);
    }
}
