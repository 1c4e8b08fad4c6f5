package org.vientiane.needs.plan.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.plan.PlanLine;
import org.vientiane.contracts.plan.PlanTerms;
import org.vientiane.contracts.plan.Years;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.needs.plan.NationalPlan;
import org.vientiane.needs.plan.PlanGap;
import org.vientiane.needs.plan.PlanStatus;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.StateCode;

/** A national plan as it is read. */
record NationalPlanResponse(
        StateCode state,
        String title,
        List<Obligation> obligations,
        Years years,
        LocalDate adoptedOn,
        List<PlanLine> lines,
        @Schema(description = "By obligation and unit, what the plan lacks and what the needs that name it ask for")
                List<Gap> gaps,
        @Schema(description = "One year after the Convention enters into force for the state") LocalDate dueOn,
        PlanStatus status,
        @Schema(description = "Since when a plan has been in place: the day of its adoption") @Nullable
                LocalDate inPlaceOn,
        @Schema(description = "The day of the last PUT") @Nullable LocalDate updatedOn,
        @Schema(description = "Counts every change; the ETag in quotes") long version) {

    /** What the plan lacks for one obligation in one unit. */
    record Gap(
            Obligation obligation,
            @Schema(description = "What is needed in all years, less what the state has itself") Quantity lacking,
            @Schema(
                            description =
                                    "What those of the needs that name the plan ask for which the reader may read and"
                                            + " which are neither withdrawn nor expired, less what the state gives itself")
                    Quantity asked,
            @Schema(description = "A sentence, when the two differ") @Nullable String text) {

        static Gap of(PlanGap gap, boolean ofPublicNeeds, Function<Statement, String> sentences) {
            return new Gap(
                    gap.obligation(),
                    gap.lacking(),
                    gap.asked(),
                    gap.difference(ofPublicNeeds).map(sentences).orElse(null));
        }
    }

    static NationalPlanResponse of(NationalPlan plan, PlanTerms terms, List<Gap> gaps, LocalDate day) {
        return new NationalPlanResponse(
                plan.state(),
                terms.title(),
                terms.obligations(),
                terms.years(),
                terms.adoptedOn(),
                terms.lines(),
                gaps,
                plan.dueOn(),
                plan.status(day),
                plan.inPlaceOn(),
                plan.updatedOn(),
                plan.version());
    }
}
