package org.vientiane.messaging;

import java.time.LocalDate;
import java.util.List;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.Ids;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.Period;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.Unit;
import org.vientiane.vocabulary.Visibility;

/** Needs for tests that care only that there are some. */
final class SomeNeeds {

    static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private SomeNeeds() {}

    static StoredNeed aNeed() {
        return aNeedOf("LAO");
    }

    static StoredNeed aNeedOf(String iso3, HandledRequest... handled) {
        return new StoredNeed(Ids.next(), 1, terms(iso3), DAY, false, List.of(handled));
    }

    private static NeedTerms terms(String iso3) {
        return new NeedTerms(
                new StateCode(iso3),
                "Clearance along the new school road in Nonghet",
                Obligation.CLEARANCE,
                Assistance.FUNDING,
                Quantity.of("1200000.50", new Unit("USD")),
                Quantity.of("100000.00", new Unit("USD")),
                null,
                new Period(LocalDate.of(2027, 2, 1), LocalDate.of(2029, 1, 31)),
                List.of(Channel.GOVERNMENT, Channel.UNITED_NATIONS),
                2,
                "Safe Path Forward II",
                null,
                false,
                null,
                null,
                null,
                null,
                LocalDate.of(2026, 5, 8),
                Visibility.PUBLIC);
    }
}
