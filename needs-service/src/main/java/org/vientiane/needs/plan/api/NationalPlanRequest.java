package org.vientiane.needs.plan.api;

import java.time.LocalDate;
import java.util.List;
import org.vientiane.contracts.plan.PlanLine;
import org.vientiane.contracts.plan.PlanTerms;
import org.vientiane.contracts.plan.Years;
import org.vientiane.vocabulary.Obligation;

/** What a state writes in the body of PUT; its form stands in the schema beside this class. */
record NationalPlanRequest(
        String title, List<Obligation> obligations, Years years, LocalDate adoptedOn, List<PlanLine> lines) {

    PlanTerms terms() {
        return new PlanTerms(title, obligations, years, adoptedOn, lines);
    }
}
