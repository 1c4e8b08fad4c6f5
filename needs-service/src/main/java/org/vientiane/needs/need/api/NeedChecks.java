package org.vientiane.needs.need.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vientiane.http.Fields;
import org.vientiane.http.Text;
import org.vientiane.needs.need.Needs;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.StatesParties;
import org.vientiane.vocabulary.Today;
import org.vientiane.vocabulary.Unit;

/** What a need's schema cannot say: what depends on the day, on other fields and on what the exchange knows. */
@Component
class NeedChecks {

    private final StatesParties statesParties;
    private final Today today;
    private final Needs needs;

    NeedChecks(StatesParties statesParties, Today today, Needs needs) {
        this.statesParties = statesParties;
        this.today = today;
        this.needs = needs;
    }

    /** Finds the faults of a need that {@code writer} writes. */
    void check(Fields need, PartyCode writer) {
        var day = today.day();
        checkState(need, day);
        checkUnits(need);
        checkSupport(need);
        checkDays(need, day);
        checkAccess(need, writer);
    }

    private void checkState(Fields need, LocalDate day) {
        need.value("state", StateCode.class)
                .filter(state -> !statesParties.includes(state, day))
                .ifPresent(state -> need.refuse("state", aStateParty(state, day)));
    }

    private Text aStateParty(StateCode state, LocalDate day) {
        var party = statesParties.find(state).orElse(null);
        if (party == null) {
            return Text.of("need.state.never", day, state);
        }
        var leftOn = party.leftOn();
        return leftOn != null && !leftOn.isAfter(day)
                ? Text.of("need.state.left", day, state, leftOn)
                : Text.of("need.state.early", day, state, party.entersIntoForceOn());
    }

    private static void checkUnits(Fields need) {
        need.value("assistance", Assistance.class).ifPresent(assistance -> need.checkUnit("quantity", assistance));
        need.value("quantity.unit", Unit.class).ifPresent(unit -> {
            need.check("nationalResources.unit", Unit.class, unit::equals, Text.of("unit.same", unit));
            need.check("otherSupport.unit", Unit.class, unit::equals, Text.of("unit.same", unit));
        });
    }

    /** Something must be left to ask for: own and other support lie together below the quantity. */
    private static void checkSupport(Fields need) {
        need.value("quantity", Quantity.class).ifPresent(quantity -> {
            var support = Quantity.none(quantity.unit());
            var from = new ArrayList<String>();
            for (var field : List.of("nationalResources", "otherSupport")) {
                var given = need.value(field, Quantity.class);
                if (given.isPresent()) {
                    support = support.plus(given.get());
                    from.add(field);
                }
            }
            if (!quantity.isMoreThan(support)) {
                from.forEach(field -> need.refuse(field, Text.of("need.support", quantity)));
            }
        });
    }

    private static void checkDays(Fields need, LocalDate day) {
        need.check("period.to", LocalDate.class, to -> !to.isBefore(day), Text.of("period.over", day));
        need.check("requestedOn", LocalDate.class, made -> !made.isAfter(day), Text.of("day.future", day));
        need.check("evidence.dated", LocalDate.class, made -> !made.isAfter(day), Text.of("day.future", day));
    }

    /** Action 41: only help with access opens the way to another need, and only to one that is the writer's own. */
    private void checkAccess(Fields need, PartyCode writer) {
        need.value("assistance", Assistance.class).ifPresent(assistance -> {
            if (assistance != Assistance.ACCESS_FACILITATION) {
                need.check("accessFor", UUID.class, id -> false, Text.of("need.accessFor.other"));
            } else {
                need.check("accessFor", UUID.class, id -> isNeedOf(writer, id), Text.of("need.accessFor", writer));
            }
        });
    }

    private boolean isNeedOf(PartyCode writer, UUID id) {
        return needs.find(id).filter(need -> need.party().equals(writer)).isPresent();
    }
}
