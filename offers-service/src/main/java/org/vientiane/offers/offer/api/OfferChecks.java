package org.vientiane.offers.offer.api;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.vientiane.http.Fields;
import org.vientiane.http.Text;
import org.vientiane.offers.provider.KnownParties;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Today;
import org.vientiane.vocabulary.Unit;

/** What an offer's schema cannot say: what depends on the day, on other fields and on what the exchange knows. */
@Component
class OfferChecks {

    private final KnownParties parties;
    private final Today today;

    OfferChecks(KnownParties parties, Today today) {
        this.parties = parties;
        this.today = today;
    }

    /** Finds the faults of an offer. */
    void check(Fields offer) {
        offer.check("provider", PartyCode.class, parties::include, Text.of("offer.provider"));
        checkUnits(offer);
        checkAmounts(offer);
        var day = today.day();
        offer.check("period.to", LocalDate.class, to -> !to.isBefore(day), Text.of("period.over", day));
    }

    private static void checkUnits(Fields offer) {
        offer.value("assistance", Assistance.class).ifPresent(assistance -> offer.checkUnit("capacity", assistance));
        offer.value("capacity.unit", Unit.class).ifPresent(unit -> {
            offer.check("minimumPerNeed.unit", Unit.class, unit::equals, Text.of("unit.same", unit));
            offer.check("maximumPerNeed.unit", Unit.class, unit::equals, Text.of("unit.same", unit));
        });
    }

    /** The minimum is at most the maximum, and both at most the capacity. */
    private static void checkAmounts(Fields offer) {
        offer.value("capacity", Quantity.class).ifPresent(capacity -> {
            var expected = Text.of("offer.capacity", capacity);
            offer.check("minimumPerNeed", Quantity.class, minimum -> !minimum.isMoreThan(capacity), expected);
            offer.check("maximumPerNeed", Quantity.class, maximum -> !maximum.isMoreThan(capacity), expected);
            offer.value("maximumPerNeed", Quantity.class)
                    .ifPresent(maximum -> offer.check(
                            "minimumPerNeed",
                            Quantity.class,
                            minimum -> !minimum.isMoreThan(maximum),
                            Text.of("offer.maximum", maximum)));
        });
    }
}
