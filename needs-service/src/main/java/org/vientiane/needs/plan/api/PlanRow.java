package org.vientiane.needs.plan.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vientiane.needs.plan.NationalPlan;
import org.vientiane.needs.plan.PlanStatus;
import org.vientiane.vocabulary.StateCode;

/** Where an affected state stands with its national plan. */
record PlanRow(
        StateCode state,
        @Schema(description = "One year after the Convention enters into force for the state") LocalDate dueOn,
        PlanStatus status,
        @Schema(description = "Since when a plan has been in place: the day of its adoption") @Nullable
                LocalDate inPlaceOn,
        @Schema(description = "The day of the last PUT") @Nullable LocalDate updatedOn,
        @Nullable String title) {

    static PlanRow of(NationalPlan plan, LocalDate day) {
        var terms = plan.terms();
        return new PlanRow(
                plan.state(),
                plan.dueOn(),
                plan.status(day),
                plan.inPlaceOn(),
                plan.updatedOn(),
                terms == null ? null : terms.title());
    }
}
