package org.vientiane.needs.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.vientiane.contracts.plan.PlanLine;
import org.vientiane.contracts.plan.PlanTerms;
import org.vientiane.contracts.plan.Years;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Region;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.StateParty;
import org.vientiane.vocabulary.Unit;

/** States and plans for tests: a test shows only what matters to it. */
final class PlansForTests {

    static final Unit USD = new Unit("USD");
    static final Instant AT = Instant.parse("2026-11-24T12:16:12.060Z");

    private PlansForTests() {}

    /** Nepal, contaminated and with victims, for which the Convention enters into force on this day. */
    static StateParty inForceOn(String day) {
        return affected(day, true, true);
    }

    /** The same, affected otherwise. */
    static StateParty affected(String inForceOn, boolean contaminated, boolean victims) {
        return new StateParty(
                new StateCode("NPL"),
                "Nepal",
                LocalDate.parse(inForceOn).minusMonths(6),
                LocalDate.parse(inForceOn),
                null,
                contaminated,
                false,
                victims,
                new Region("034"),
                null,
                null);
    }

    static PlanTerms plan(String title, String adoptedOn, PlanLine... lines) {
        return new PlanTerms(
                title,
                List.of(Obligation.CLEARANCE, Obligation.VICTIM_ASSISTANCE),
                new Years(2026, 2030),
                LocalDate.parse(adoptedOn),
                List.of(lines));
    }

    static PlanLine line(Obligation obligation, int year, String needed, String national, Unit unit) {
        return new PlanLine(obligation, year, Quantity.of(needed, unit), Quantity.of(national, unit));
    }
}
