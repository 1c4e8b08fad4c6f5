package org.vientiane.needs.need;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.Period;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.Unit;
import org.vientiane.vocabulary.Visibility;

/** Needs for tests: a test shows only what matters to it. */
final class NeedBuilder {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private String title = "Clearance along the new school road in Nonghet";
    private Assistance assistance = Assistance.FUNDING;
    private Quantity quantity = Quantity.of("1200000.50", new Unit("USD"));
    private Period period = new Period(LocalDate.of(2027, 2, 1), LocalDate.of(2029, 1, 31));
    private @Nullable Quantity nationalResources;
    private @Nullable Quantity otherSupport;

    static NeedBuilder aNeed() {
        return new NeedBuilder();
    }

    NeedBuilder titled(String newTitle) {
        title = newTitle;
        return this;
    }

    NeedBuilder until(LocalDate lastDay) {
        period = new Period(lastDay.minusYears(1), lastDay);
        return this;
    }

    NeedBuilder of(String amount, String unit) {
        return of(Assistance.FUNDING, amount, unit);
    }

    NeedBuilder of(Assistance kind, String amount, String unit) {
        assistance = kind;
        quantity = Quantity.of(amount, new Unit(unit));
        return this;
    }

    NeedBuilder withNationalResources(String usd) {
        nationalResources = Quantity.of(usd, new Unit("USD"));
        return this;
    }

    NeedBuilder withOtherSupport(String usd) {
        otherSupport = Quantity.of(usd, new Unit("USD"));
        return this;
    }

    NeedTerms terms() {
        return new NeedTerms(
                new StateCode("LAO"),
                title,
                Obligation.CLEARANCE,
                assistance,
                quantity,
                nationalResources,
                otherSupport,
                period,
                List.of(Channel.GOVERNMENT, Channel.UNITED_NATIONS),
                2,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                LocalDate.of(2026, 5, 8),
                Visibility.PUBLIC);
    }

    Need published() {
        return Need.published(
                UUID.fromString("01a20d7c-2f18-7075-8b89-24e6b0f7da5b"), terms(), TODAY, Optional.empty());
    }
}
