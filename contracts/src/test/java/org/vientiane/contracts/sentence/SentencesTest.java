package org.vientiane.contracts.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.EvidenceKind;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.Organisations;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Region;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.StatesParties;
import org.vientiane.vocabulary.Unit;
import org.vientiane.vocabulary.Words;

class SentencesTest {

    private static final Sentences ENGLISH = in(Locale.ENGLISH);
    private static final Sentences FRENCH = in(Locale.FRENCH);

    private static final StateCode LAO = new StateCode("LAO");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|The request has waited 0 days, since 8 May 2026.|La demande attend depuis 0 jour, depuis le 8 mai 2026.",
                "1|The request has waited 1 day, since 8 May 2026.|La demande attend depuis 1 jour, depuis le 8 mai 2026.",
                "2|The request has waited 2 days, since 8 May 2026.|La demande attend depuis 2 jours, depuis le 8 mai 2026.",
                "1200|The request has waited 1,200 days, since 8 May 2026.|La demande attend depuis 1_200 jours, depuis le 8 mai 2026."
            })
    void a_count_chooses_between_singular_and_plural(long days, String english, String french) {
        var waiting = Statement.of("WAITING", Figure.count(days), Figure.day(LocalDate.of(2026, 5, 8)));

        assertThat(ENGLISH.full(waiting)).isEqualTo(english);
        assertThat(FRENCH.full(waiting)).isEqualTo(french.replace('_', '\u202f'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|The two periods share 1 day.|Les deux périodes ont 1 jour en commun.",
                "2|The two periods share 2 days.|Les deux périodes ont 2 jours en commun.",
                "662|The two periods share 662 days.|Les deux périodes ont 662 jours en commun."
            })
    void shared_days_are_counted(long days, String english, String french) {
        var shared = Statement.of("PERIODS_OVERLAP.holds", Figure.count(days));

        assertThat(ENGLISH.full(shared)).isEqualTo(english);
        assertThat(FRENCH.full(shared)).isEqualTo(french);
    }

    @Test
    void a_need_of_a_single_day_has_one_day() {
        var covered = Statement.of("CONTINUITY.days", Figure.count(1), Figure.count(1));

        assertThat(ENGLISH.full(covered)).isEqualTo("The offer covers 1 of the need’s 1 day.");
        assertThat(FRENCH.full(covered)).doesNotContain("1 jours");
    }

    @Test
    void a_request_that_was_not_confirmed_tells_for_how_long_confirmations_hold() {
        var confirmed = Figure.day(LocalDate.of(2025, 11, 23));

        assertThat(ENGLISH.full(Statement.of("REQUEST_CURRENT.refused.unconfirmed", confirmed, Figure.count(12))))
                .isEqualTo("The request was last confirmed on 23 November 2025, more than 12 months ago.");
        assertThat(ENGLISH.full(Statement.of("REQUEST_CURRENT.refused.unconfirmed", confirmed, Figure.count(1))))
                .endsWith("more than a month ago.");
        assertThat(FRENCH.full(Statement.of("REQUEST_CURRENT.refused.unconfirmed", confirmed, Figure.count(12))))
                .endsWith("le 23 novembre 2025, il y a plus de 12 mois.");
        assertThat(FRENCH.full(Statement.of("REQUEST_CURRENT.refused.unconfirmed", confirmed, Figure.count(1))))
                .endsWith("il y a plus d’un mois.");
    }

    @Test
    void several_names_are_strung_together_as_people_do() {
        assertThat(ENGLISH.full(Statement.of("CHANNEL_AGREED.holds", Figure.channels(List.of(Channel.UNITED_NATIONS)))))
                .isEqualTo("Both work through the United Nations.");
        assertThat(ENGLISH.full(Statement.of(
                        "CHANNEL_AGREED.holds", Figure.channels(List.of(Channel.GOVERNMENT, Channel.UNITED_NATIONS)))))
                .isEqualTo("Both work through the government and the United Nations.");
        assertThat(FRENCH.full(Statement.of(
                        "CHANNEL_AGREED.holds",
                        Figure.channels(List.of(Channel.GOVERNMENT, Channel.UNITED_NATIONS, Channel.CIVIL_SOCIETY)))))
                .isEqualTo("Les deux passent par : le gouvernement, les Nations Unies et la société civile.");
    }

    @Test
    void a_figure_that_names_nobody_stands_for_nothing() {
        var listedStatesOnly = Statement.of(
                "RECIPIENT_ELIGIBLE.refused.states",
                Figure.states(List.of(LAO)),
                Figure.states(List.of(new StateCode("LBN"))),
                Figure.regions(List.of()));
        var listedRegionsOnly = Statement.of(
                "RECIPIENT_ELIGIBLE.refused.regions",
                Figure.states(List.of(LAO)),
                Figure.states(List.of()),
                Figure.regions(List.of(new Region("151"))));

        assertThat(ENGLISH.full(listedStatesOnly))
                .isEqualTo("The offer is for Lebanon, not for Lao People's Democratic Republic.");
        assertThat(ENGLISH.full(listedRegionsOnly))
                .isEqualTo(
                        "The offer is for states in Eastern Europe; Lao People's Democratic Republic is not among them.");
    }

    @Test
    void words_of_the_parties_stand_as_they_wrote_them() {
        var plan = Statement.of("NATIONAL_OWNERSHIP.plan", Figure.text("L'avenir {0} 'sûr' {1,choice}"));

        assertThat(ENGLISH.full(plan)).isEqualTo("It is part of the national plan “L'avenir {0} 'sûr' {1,choice}”.");
        assertThat(FRENCH.full(plan)).isEqualTo("Il fait partie du plan national « L'avenir {0} 'sûr' {1,choice} ».");
    }

    @Test
    void every_kind_of_figure_is_written() {
        assertThat(ENGLISH.full(Statement.of(
                        "CAPACITY_REMAINS.holds",
                        Figure.amount(Quantity.of("16000000", new Unit("EUR"))),
                        Figure.amount(Quantity.of("1100000.50", new Unit("USD"))))))
                .isEqualTo("16,000,000\u00a0EUR of the offer remain, and the gap is 1,100,000.50\u00a0USD.");
        assertThat(ENGLISH.full(Statement.of("PROPOSED.first", Figure.decimal(new BigDecimal("73.30")))))
                .isEqualTo("Proposed with 73.30 points.");
        assertThat(FRENCH.full(Statement.of("PROPOSED.first", Figure.decimal(new BigDecimal("73.30")))))
                .isEqualTo("Proposé avec 73,30 points.");
        assertThat(ENGLISH.full(
                        Statement.of("SAME_OBLIGATION.holds", Figure.obligations(List.of(Obligation.CLEARANCE)))))
                .isEqualTo("Both are about clearance.");
        assertThat(ENGLISH.full(Statement.of("SAME_ASSISTANCE.holds", Figure.assistance(Assistance.FUNDING))))
                .isEqualTo("The state asks for funding, and the provider gives it.");
        assertThat(ENGLISH.full(Statement.of(
                        "EVIDENCE.fresh",
                        Figure.evidence(EvidenceKind.TECHNICAL_SURVEY),
                        Figure.day(LocalDate.of(2025, 6, 30)))))
                .isEqualTo("It rests on a technical survey of 30 June 2025.");
        assertThat(ENGLISH.full(Statement.of("NATIONAL_PRIORITY", Figure.percent(new BigDecimal("12.5")))))
                .isEqualTo("It is priority 12.5 of 5 for the state.");
        assertThat(ENGLISH.full(Statement.of("LEAST_DEVELOPED.yes", Figure.parties(List.of(LAO.asParty())))))
                .isEqualTo("Lao People's Democratic Republic is a least developed country.");
    }

    @Test
    void only_those_who_may_know_are_told_the_providers_minimum() {
        var refused = Statement.of(
                "CAPACITY_REMAINS.refused.minimum-above-gap",
                Figure.amount(Quantity.of("100", new Unit("USD"))),
                Figure.amount(Quantity.of("200000", new Unit("EUR"))));

        assertThat(ENGLISH.full(refused))
                .isEqualTo("The gap, 100\u00a0USD, is less than the offer’s minimum for one need, 200,000\u00a0EUR.");
        assertThat(ENGLISH.discreet(refused)).isEqualTo("The gap, 100\u00a0USD, is too small for this offer.");
        assertThat(FRENCH.discreet(refused)).doesNotContain("200").contains("100");
    }

    @Test
    void what_is_no_confidence_is_told_to_everybody_alike() {
        var statement = Statement.of("COVERAGE.whole");

        assertThat(ENGLISH.discreet(statement)).isEqualTo(ENGLISH.full(statement));
    }

    @Test
    void a_language_without_sentences_is_answered_in_english() {
        assertThat(in(Locale.GERMAN).full(Statement.of("COVERAGE.whole")))
                .isEqualTo("The offer can close the whole gap.");
    }

    @Test
    void a_sentence_that_nobody_wrote_is_a_fault() {
        assertThatThrownBy(() -> ENGLISH.full(Statement.of("NO_SUCH_RULE")))
                .isInstanceOf(MissingResourceException.class);
    }

    private static Sentences in(Locale language) {
        return new Sentences(new Words(language, StatesParties.builtIn(), Organisations.builtIn()));
    }
}
