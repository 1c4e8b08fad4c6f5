package org.vientiane.needs.plan.api;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.vientiane.contracts.plan.Years;
import org.vientiane.http.Fields;
import org.vientiane.http.Problem;
import org.vientiane.http.Text;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.StateParty;
import org.vientiane.vocabulary.StatesParties;
import org.vientiane.vocabulary.Today;
import org.vientiane.vocabulary.Unit;

/** What a plan's schema cannot say: what depends on the day, on other fields and on the state. */
@Component
class NationalPlanChecks {

    private final StatesParties statesParties;
    private final Today today;

    NationalPlanChecks(StatesParties statesParties, Today today) {
        this.statesParties = statesParties;
        this.today = today;
    }

    /** Finds the faults of the plan of this state. */
    void check(Fields plan, StateCode state) {
        var day = today.day();
        plan.check("adoptedOn", LocalDate.class, adopted -> !adopted.isAfter(day), Text.of("day.future", day));
        plan.value("years.from", Integer.class)
                .ifPresent(from -> plan.check(
                        "years.to", Integer.class, to -> to >= from, Text.of("plan.years", String.valueOf(from))));
        statesParties.findAffected(state, day).ifPresent(party -> checkObligations(plan, party));
        checkLines(plan);
    }

    /**
     * The affected state of this code. Whether it is one is no matter of the body, nor of the caller's rights: it is the
     * state of things that forbids the plan.
     *
     * @throws Problem 409 when it is none
     */
    StateParty affected(StateCode state) {
        var day = today.day();
        return statesParties.findAffected(state, day).orElseThrow(() -> Problem.conflict(whyNot(state, day)));
    }

    private Text whyNot(StateCode state, LocalDate day) {
        return statesParties
                .find(state)
                .map(party -> whyNot(party, day))
                .orElseGet(() -> Text.of("plan.state.never", state));
    }

    private static Text whyNot(StateParty party, LocalDate day) {
        var leftOn = party.leftOn();
        return leftOn != null && party.hasLeftOn(day)
                ? Text.of("plan.state.left", party.code(), leftOn)
                : Text.of("plan.state.not-affected", party.code());
    }

    private static void checkObligations(Fields plan, StateParty party) {
        var right = Text.of("plan.obligations", names(party.affectedBy()), party.code());
        for (var i = 0; plan.has(element("obligations", i)); i++) {
            plan.check(element("obligations", i), Obligation.class, party::isAffectedBy, right);
        }
    }

    private static void checkLines(Fields plan) {
        var obligations = plan.values("obligations", Obligation.class);
        var years = plan.value("years", Years.class);
        var earlier = new HashMap<List<Object>, String>();
        for (var i = 0; plan.has(element("lines", i)); i++) {
            var line = element("lines", i);
            if (!obligations.isEmpty()) {
                plan.check(
                        line + ".obligation",
                        Obligation.class,
                        obligations::contains,
                        Text.of("plan.line.obligation", names(obligations)));
            }
            years.ifPresent(of -> plan.check(
                    line + ".year",
                    Integer.class,
                    of::include,
                    Text.of("plan.line.year", String.valueOf(of.from()), String.valueOf(of.to()))));
            checkQuantities(plan, line);
            checkAgainst(earlier, plan, line);
        }
    }

    private static void checkQuantities(Fields plan, String line) {
        plan.value(line + ".needed.unit", Unit.class)
                .ifPresent(unit ->
                        plan.check(line + ".national.unit", Unit.class, unit::equals, Text.of("plan.line.unit", unit)));
        plan.value(line + ".needed", Quantity.class)
                .ifPresent(needed -> plan.check(
                        line + ".national",
                        Quantity.class,
                        national -> !national.isMoreThan(needed),
                        Text.of("plan.line.national", needed)));
    }

    /** Two lines about the same would be added up by some readers and not by others. */
    private static void checkAgainst(Map<List<Object>, String> earlier, Fields plan, String line) {
        var obligation = plan.value(line + ".obligation", Obligation.class);
        var year = plan.value(line + ".year", Integer.class);
        var unit = plan.value(line + ".needed.unit", Unit.class);
        if (obligation.isPresent() && year.isPresent() && unit.isPresent()) {
            var same = earlier.putIfAbsent(List.of(obligation.get(), year.get(), unit.get()), line);
            if (same != null) {
                plan.refuse(line, Text.of("plan.line.twice", same));
            }
        }
    }

    private static String names(List<Obligation> obligations) {
        return obligations.stream().map(Obligation::name).collect(Collectors.joining(", "));
    }

    private static String element(String list, int index) {
        return list + "[" + index + "]";
    }
}
