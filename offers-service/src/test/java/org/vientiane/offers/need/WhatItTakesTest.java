package org.vientiane.offers.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.offers.need.NeedBuilder.TODAY;
import static org.vientiane.offers.need.NeedBuilder.aNeed;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.sentence.Sentences;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.Organisations;
import org.vientiane.vocabulary.StatesParties;
import org.vientiane.vocabulary.Words;

class WhatItTakesTest {

    private final WhatItTakes whatItTakes = new WhatItTakes(StatesParties.builtIn());

    @Test
    void it_tells_every_rule_that_an_offer_would_have_to_pass() {
        var need = aNeed().of("LBN")
                .through(Channel.UNITED_NATIONS)
                .withCommitted("200000.50")
                .build();

        assertThat(said(whatItTakes.inFull(need, TODAY)))
                .containsExactly(
                        "Support clearance and give funding, in USD or in a currency with an exchange rate to it (Action 37).",
                        "Be for Lebanon, by name, by its region or for any state (Action 40).",
                        "Have at least one day in common with the need’s period, from 1 February 2027 to 31 January 2029 (Action 38).",
                        "Have something left, and ask for no more than the gap, 999,999.50\u00a0USD, as the least that it gives to one need (Action 37).",
                        "Go through at least one of these: the United Nations (Action 39).");
    }

    @Test
    void what_is_counted_in_no_currency_has_no_exchange_rate() {
        var need = aNeed().asking(Assistance.TRAINING, "40", "PLACE").build();

        assertThat(said(whatItTakes.inFull(need, TODAY)))
                .contains("Support clearance and give training, counted in PLACE (Action 37).");
    }

    @Test
    void a_least_developed_state_may_also_be_meant_as_such() {
        assertThat(keys(whatItTakes.inFull(aNeed().of("MOZ").build(), TODAY)))
                .contains("WOULD_HAVE_TO.recipient.least-developed");
    }

    @Test
    void a_request_that_was_not_confirmed_for_long_must_be_first() {
        var need = aNeed().confirmedOn(TODAY.minusMonths(13)).build();

        assertThat(keys(whatItTakes.inFull(need, TODAY))).contains("WOULD_HAVE_TO.confirmation");
    }

    @Test
    void that_non_state_actors_operate_there_is_told_to_the_state_and_not_to_providers() {
        var there = aNeed().inNonStateActorArea().build();
        var elsewhere = aNeed().build();

        assertThat(keys(whatItTakes.inFull(there, TODAY))).contains("WOULD_HAVE_TO.access");
        assertThat(whatItTakes.asProvidersMayKnow(there, TODAY))
                .isEqualTo(whatItTakes.asProvidersMayKnow(elsewhere, TODAY));
    }

    private static List<String> said(List<Statement> statements) {
        var sentences = new Sentences(new Words(Locale.ENGLISH, StatesParties.builtIn(), Organisations.builtIn()));
        return statements.stream().map(sentences::full).toList();
    }

    private static List<String> keys(List<Statement> statements) {
        return statements.stream().map(Statement::key).toList();
    }
}
