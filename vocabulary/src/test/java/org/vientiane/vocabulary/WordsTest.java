package org.vientiane.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final Words ENGLISH = in(Locale.ENGLISH);
    private static final Words FRENCH = in(Locale.FRENCH);

    @Test
    void both_languages_have_the_same_words() {
        assertThat(Texts.in(Locale.FRENCH).keySet())
                .isEqualTo(Texts.in(Locale.ENGLISH).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void every_word_of_the_vocabulary_has_a_name(String language) {
        var words = in(Locale.forLanguageTag(language));

        var names = Stream.of(
                        Arrays.stream(Obligation.values()).map(words::name),
                        Arrays.stream(Assistance.values()).map(words::name),
                        Arrays.stream(Channel.values()).map(words::name),
                        Arrays.stream(EvidenceKind.values()).map(words::name),
                        Region.CODES.stream().map(code -> words.name(new Region(code))))
                .flatMap(name -> name)
                .toList();

        assertThat(names).doesNotHaveDuplicates().allSatisfy(name -> assertThat(name)
                .isNotBlank());
    }

    @Test
    void a_language_without_texts_is_answered_in_english() {
        assertThat(in(Locale.GERMAN).name(Obligation.CLEARANCE)).isEqualTo("clearance");
    }

    @Test
    void states_are_called_by_name() {
        assertThat(ENGLISH.name(new StateCode("LAO"))).isEqualTo("Lao People's Democratic Republic");
        assertThat(FRENCH.name(new StateCode("DEU"))).isEqualTo("Allemagne");
        assertThat(ENGLISH.name(new StateCode("JPN"))).isEqualTo("Japan");
        assertThat(ENGLISH.name(new StateCode("USA"))).isEqualTo("United States");
    }

    @Test
    void parties_are_states_organisations_or_their_code() {
        assertThat(ENGLISH.name(new PartyCode("DEU"))).isEqualTo("Germany");
        assertThat(ENGLISH.name(new PartyCode("ICRC"))).isEqualTo("International Committee of the Red Cross");
        assertThat(ENGLISH.name(new PartyCode("GREEN-HILLS"))).isEqualTo("GREEN-HILLS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1200000.50|USD|1,200,000.50~USD",
                "100000|USD|100,000~USD",
                "846154.24|EUR|846,154.24~EUR",
                "900000000|JPY|900,000,000~JPY",
                "0.10|USD|0.10~USD",
                "999999999999999.99|LAK|999,999,999,999,999.99~LAK",
                "0|PLACE|0 places",
                "1|PLACE|1 place",
                "2|PLACE|2 places",
                "1|ITEM|1 item",
                "1500|ITEM|1,500 items",
                "0.5|PERSON_MONTH|0.5 person-months",
                "1|PERSON_MONTH|1 person-month",
                "1.5|PERSON_MONTH|1.5 person-months",
                "12|PERSON_MONTH|12 person-months"
            })
    void an_amount_is_written_as_people_write_it_in_english(String amount, String unit, String written) {
        assertThat(ENGLISH.write(Quantity.of(amount, new Unit(unit)))).isEqualTo(written.replace('~', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1200000.50|USD|1_200_000,50~USD",
                "900000000|JPY|900_000_000~JPY",
                "0|PLACE|0 place",
                "1|PLACE|1 place",
                "2|PLACE|2 places",
                "1.5|PERSON_MONTH|1,5 personne-mois",
                "2|PERSON_MONTH|2 personnes-mois",
                "0|ITEM|0 article",
                "2|ITEM|2 articles"
            })
    void an_amount_is_written_as_people_write_it_in_french(String amount, String unit, String written) {
        assertThat(FRENCH.write(Quantity.of(amount, new Unit(unit))))
                .isEqualTo(written.replace('~', '\u00a0').replace('_', '\u202f'));
    }

    @Test
    void days_are_written_out() {
        var day = LocalDate.of(2026, 5, 8);

        assertThat(ENGLISH.write(day)).isEqualTo("8 May 2026");
        assertThat(FRENCH.write(day)).isEqualTo("8 mai 2026");
        assertThat(in(Locale.US).write(day)).isEqualTo("8 May 2026");
    }

    private static Words in(Locale language) {
        return new Words(language, StatesParties.builtIn(), Organisations.builtIn());
    }
}
