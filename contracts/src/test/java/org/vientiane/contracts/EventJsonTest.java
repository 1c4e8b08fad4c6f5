package org.vientiane.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.match.Check;
import org.vientiane.contracts.match.Reason;
import org.vientiane.contracts.match.Reckoning;
import org.vientiane.contracts.need.NeedEvent;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.ExchangeRates;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.Period;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.Unit;
import org.vientiane.vocabulary.Visibility;

@NullMarked
class EventJsonTest {

    private static final Unit USD = new Unit("USD");

    @Test
    void a_need_is_read_as_it_was_written() {
        var need = new NeedEvent(Ids.next(), 3, terms(), LocalDate.of(2026, 11, 24), false, List.of(), List.of());

        var json = EventJson.mapper().writeValueAsString(need);

        assertThat(json).contains("\"amount\":\"1200000.50\"").doesNotContain("null");
        assertThat(EventJson.mapper().readValue(json, NeedEvent.class)).isEqualTo(need);
    }

    @Test
    void what_is_absent_is_taken_for_empty_and_what_is_unknown_is_ignored() {
        var need = new NeedEvent(Ids.next(), 3, terms(), LocalDate.of(2026, 11, 24), false, List.of(), List.of());
        var json = EventJson.mapper().writeValueAsString(need).replace("\"handled\":[]", "\"colour\":\"red\"");

        assertThat(EventJson.mapper().readValue(json, NeedEvent.class)).isEqualTo(need);
    }

    @Test
    void a_quantity_is_an_amount_and_a_unit_and_nothing_else() {
        assertThat(EventJson.mapper().writeValueAsString(Quantity.of("5", USD)))
                .isEqualTo("{\"amount\":\"5.00\",\"unit\":\"USD\"}");
    }

    @Test
    void a_reckoning_is_read_as_it_was_written() {
        var reckoning = new Reckoning(
                LocalDate.of(2026, 11, 24),
                "vientiane-1",
                new ExchangeRates(Map.of("EUR", new BigDecimal("1.30"), "USD", BigDecimal.ONE)),
                Quantity.of("5", USD),
                Quantity.of("7", USD),
                null,
                new BigDecimal("73.30"),
                List.of(new Check("PERIODS_OVERLAP", List.of(38), true, Statement.of("K", Figure.count(3)))),
                List.of(new Reason(
                        "WAITING",
                        List.of(37, 38),
                        new BigDecimal("5.40"),
                        new BigDecimal("10.00"),
                        Statement.of("W"))));

        var json = EventJson.mapper().writeValueAsString(reckoning);

        assertThat(json).contains("\"EUR\":\"1.3\"").contains("\"score\":\"73.30\"");
        assertThat(EventJson.mapper().readValue(json, Reckoning.class)).isEqualTo(reckoning);
    }

    private static NeedTerms terms() {
        return new NeedTerms(
                new StateCode("LAO"),
                "Clearance along the school road",
                Obligation.CLEARANCE,
                Assistance.FUNDING,
                Quantity.of("1200000.5", USD),
                null,
                null,
                new Period(LocalDate.of(2027, 2, 1), LocalDate.of(2029, 1, 31)),
                List.of(Channel.GOVERNMENT),
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
}
