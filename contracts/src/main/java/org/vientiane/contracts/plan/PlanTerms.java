package org.vientiane.contracts.plan;

import java.time.LocalDate;
import java.util.List;
import org.vientiane.vocabulary.Obligation;

/**
 * What a state wrote as its national plan (Action 33).
 *
 * @param title its title, by which needs refer to it
 * @param obligations the obligations that it is about
 * @param years the years that it is for
 * @param adoptedOn the day of its adoption
 * @param lines what is needed, and what of it the state has itself
 */
public record PlanTerms(
        String title, List<Obligation> obligations, Years years, LocalDate adoptedOn, List<PlanLine> lines) {

    public PlanTerms {
        obligations = List.copyOf(obligations);
        lines = List.copyOf(lines);
    }
}
