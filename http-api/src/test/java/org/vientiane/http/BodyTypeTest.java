package org.vientiane.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vientiane.contracts.EventJson;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.Period;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.StateCode;

/** What bodies must be like, and what is told of those that are not. */
class BodyTypeTest {

    private static final BodyType<TrialRequest> TYPE = new BodyTypes(EventJson.mapper()).of(TrialRequest.class);
    private static final Texts TEXTS = new Texts(BodyTypeTest.class.getClassLoader());

    private static final String RIGHT =
            """
            {"state": "LAO", "title": "Clearance", "obligation": "CLEARANCE", "assistance": "FUNDING",
             "quantity": {"amount": "1200000.50", "unit": "USD"}, "nationalResources": {"amount": "0", "unit": "USD"},
             "period": {"from": "2027-02-01", "to": "2029-01-31"}, "channels": ["GOVERNMENT", "UNITED_NATIONS"],
             "nationalPriority": 2, "women": 12, "nonStateActorArea": false}""";

    record TrialRequest(
            StateCode state,
            String title,
            Obligation obligation,
            Assistance assistance,
            Quantity quantity,
            @Nullable Quantity nationalResources,
            Period period,
            List<Channel> channels,
            int nationalPriority,
            boolean nonStateActorArea,
            @Nullable LocalDate requestedOn,
            @Nullable Long women,
            @Nullable BigDecimal share,
            @Nullable String email,
            @Nullable Integer since) {}

    @Test
    void a_right_body_becomes_its_record() {
        var request = TYPE.read(bytes(RIGHT), fields -> {});

        assertThat(request.quantity().amount()).isEqualTo("1200000.50");
        assertThat(request.channels()).containsExactly(Channel.GOVERNMENT, Channel.UNITED_NATIONS);
        assertThat(request.women()).isEqualTo(12L);
        assertThat(request.requestedOn()).isNull();
    }

    @Test
    void all_faults_are_told_at_once_and_in_words() {
        var body =
                """
                {"state": "LAO", "title": "Clearance", "obligation": "PEACE", "assistance": "FUNDING",
                 "quantity": {"amount": "-5", "unit": "USD"}, "channels": ["GOVERNMENT", "FRIENDS"],
                 "nationalPriority": 6, "colour": "red", "id": 7}""";

        assertThat(faults(body))
                .containsExactlyInAnyOrder(
                        "obligation: one of STOCKPILE_DESTRUCTION, CLEARANCE, RISK_REDUCTION_EDUCATION, VICTIM_ASSISTANCE",
                        "quantity.amount: an amount above 0 with at most 2 decimals",
                        "channels[1]: one of GOVERNMENT, UNITED_NATIONS, RED_CROSS_RED_CRESCENT, INTERNATIONAL_ORGANISATION,"
                                + " REGIONAL_ORGANISATION, CIVIL_SOCIETY, CORPORATION",
                        "nationalPriority: a whole number from 1 to 5",
                        "period: required",
                        "colour: no such field",
                        "id: no such field; it is set by the exchange");
    }

    @Test
    void a_fault_carries_the_value_as_it_was_sent() {
        var problem =
                refused(RIGHT.replace("\"GOVERNMENT\"", "{\"kind\": null}").replace("\"title\": \"Clearance\", ", ""));

        assertThat(problem.faults())
                .extracting(fault -> fault.field() + "=" + fault.value())
                .containsExactlyInAnyOrder("channels[0]={\"kind\":null}", "title=null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-5 | USD",
                "+5 | USD",
                "0 | USD",
                "0.00 | USD",
                "1e3 | USD",
                "1.001 | USD",
                "1.5 | JPY",
                "1.55 | PERSON_MONTH",
                "1.0 | PLACE",
                "1234567890123456 | USD",
                "1,000 | USD",
                ". | USD",
                "5. | USD",
                "'' | USD",
                "1_000 | USD",
                "NaN | USD",
                "٣ | USD",
                "' 5' | USD"
            })
    void an_amount_is_a_plain_decimal_above_0_with_no_more_decimals_than_its_unit(String amount, String unit) {
        assertThat(faultyFields(withQuantity("\"" + amount + "\"", unit))).containsExactly("quantity.amount");
    }

    @ParameterizedTest
    @CsvSource({"123456789012345.99, USD", "0.01, USD", "1, JPY", "1.5, PERSON_MONTH", "12, PLACE", "1.234, KWD"})
    void an_amount_may_have_the_decimals_of_its_unit(String amount, String unit) {
        assertThat(TYPE.read(bytes(withQuantity("\"" + amount + "\"", unit)), fields -> {})
                        .quantity()
                        .unit()
                        .code())
                .isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1200000.50", "5", "true", "[\"5\"]", "{}"})
    void an_amount_is_a_string_and_never_a_number(String amount) {
        assertThat(faults(withQuantity(amount, "USD")))
                .contains("quantity.amount: an amount above 0 with at most 2 decimals");
    }

    @Test
    void an_unknown_unit_is_told_beside_its_amount() {
        assertThat(faults(withQuantity("\"-1\"", "COWRIE")))
                .containsExactlyInAnyOrder(
                        "quantity.amount: an amount above 0 such as 1250000.50",
                        "quantity.unit: an ISO 4217 currency, PERSON_MONTH, PLACE or ITEM");
    }

    @Test
    void national_resources_may_be_nothing_but_not_less() {
        assertThat(faults(RIGHT.replace("\"amount\": \"0\"", "\"amount\": \"-1\"")))
                .containsExactly("nationalResources.amount: an amount of 0 or more with at most 2 decimals");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2027-02-30", "2027-2-1", "27-02-01", "0027-02-01", "9999-12-31", "2027-02-01T00:00:00Z", "soon"
            })
    void a_day_is_an_iso_date_in_a_sane_year(String day) {
        assertThat(faults(RIGHT.replace("2027-02-01", day))).containsExactly("period.from: a day such as 2027-02-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999", "2101", "20.5", "\"2027\"", "true"})
    void a_year_is_written_as_it_is_called(String year) {
        assertThat(faults(RIGHT.replace("\"women\": 12", "\"since\": " + year)))
                .containsExactly("since: a year from 2000 to 2100");
    }

    @Test
    void a_period_does_not_end_before_it_begins() {
        assertThat(faults(RIGHT.replace("2029", "2026")))
                .containsExactly("period.to: a day not before the first (2027-02-01)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lao", "XXX", "LA", "", "LAO "})
    void a_state_is_an_iso_code(String code) {
        assertThat(faultyFields(RIGHT.replace("LAO", code))).containsExactly("state");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "bell \\u0007", "nul \\u0000"})
    void a_text_says_something_and_has_no_control_characters(String text) {
        assertThat(faults(RIGHT.replace("\"Clearance\"", "\"" + text + "\"")))
                .containsExactly("title: text of 1 to 200 characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lao",
                "a@b",
                "a b@lao.example",
                "a@lao.example\\nBcc: b@lao.example",
                ".a@lao.example",
                "a@-l.example"
            })
    void an_email_has_the_form_of_an_address(String email) {
        assertThat(faults(withEmail(email))).containsExactly("email: an e-mail address");
    }

    @Test
    void the_host_of_an_email_need_not_be_known() {
        assertThat(TYPE.read(bytes(withEmail("focal-point@lao.example")), fields -> {})
                        .email())
                .isEqualTo("focal-point@lao.example");
    }

    @Test
    void a_text_is_not_too_long_counted_in_characters() {
        assertThat(faultyFields(RIGHT.replace("\"Clearance\"", "\"" + "😀".repeat(201) + "\"")))
                .containsExactly("title");
        TYPE.read(bytes(RIGHT.replace("\"Clearance\"", "\"" + "😀".repeat(200) + "\"")), fields -> {});
    }

    @Test
    void channels_are_at_least_one_and_none_twice() {
        var expected = "channels: a list of at least one, none of them twice";

        assertThat(faults(RIGHT.replace("\"GOVERNMENT\", \"UNITED_NATIONS\"", "")))
                .containsExactly(expected);
        assertThat(faults(RIGHT.replace("UNITED_NATIONS", "GOVERNMENT"))).containsExactly(expected);
        assertThat(faults(RIGHT.replace("[\"GOVERNMENT\", \"UNITED_NATIONS\"]", "\"GOVERNMENT\"")))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "2.5", "\"2\"", "true", "1e30"})
    void a_national_priority_is_a_whole_number_from_1_to_5(String priority) {
        assertThat(faults(RIGHT.replace("\"nationalPriority\": 2", "\"nationalPriority\": " + priority)))
                .containsExactly("nationalPriority: a whole number from 1 to 5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "1.0", "99999999999999999999", "1e999999999"})
    void a_count_is_a_whole_number_that_fits(String women) {
        assertThat(faultyFields(RIGHT.replace("\"women\": 12", "\"women\": " + women)))
                .containsExactly("women");
    }

    @Test
    void null_is_absent() {
        TYPE.read(bytes(RIGHT.replace("\"women\": 12", "\"women\": null, \"requestedOn\": null")), fields -> {});
        assertThat(faults(RIGHT.replace("\"nationalPriority\": 2", "\"nationalPriority\": null")))
                .containsExactly("nationalPriority: required");
        assertThat(faultyFields(RIGHT.replace("\"UNITED_NATIONS\"", "null"))).containsExactly("channels[1]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "{\"state\": }", "LAO", "{'state': 'LAO'}", "{} {}", "{\"a\": NaN}", "{\"a\": 01}", "\u0000"
            })
    void what_is_no_json_is_told_with_its_place(String body) {
        assertThat(faults(body)).singleElement().asString().contains("JSON; what stands in line 1, column");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "[]", "\"LAO\"", "7", "null", "true"})
    void json_that_is_no_object_is_refused(String body) {
        assertThat(faults(body)).containsExactly("body: an object");
    }

    @Test
    void a_field_stands_there_once() {
        assertThat(faults("{\"quantity\": {\"amount\": \"1\", \"amount\": \"2\"}}"))
                .containsExactly("quantity.amount: each field once");
        assertThat(faults("{\"state\": \"LAO\", \"state\": \"KHM\"}")).containsExactly("state: each field once");
    }

    @Test
    void what_is_too_deep_or_too_long_a_number_is_refused() {
        var limits = "JSON at most 20 levels deep, with numbers of at most 40 digits";

        assertThat(faults("{\"a\":" + "[".repeat(30_000) + "]".repeat(30_000) + "}"))
                .singleElement()
                .asString()
                .endsWith(limits);
        assertThat(faults("{\"women\": " + "9".repeat(50_000) + "}"))
                .singleElement()
                .asString()
                .endsWith(limits);
        assertThat(faults("{\"women\": 1e99999999999999}"))
                .singleElement()
                .asString()
                .endsWith(limits);
    }

    @Test
    void invalid_utf8_is_no_json() {
        var bytes = RIGHT.replace("Clearance", "Cl?arance").getBytes(StandardCharsets.ISO_8859_1);
        bytes[RIGHT.indexOf("Clearance") + 2] = (byte) 0xe9;

        assertThat(catchThrowableOfType(Problem.class, () -> TYPE.read(bytes, fields -> {})))
                .isNotNull();
    }

    @Test
    void own_checks_run_for_fields_without_fault_and_join_the_faults_of_the_schema() {
        var body = RIGHT.replace("CLEARANCE", "PEACE").replace("2029", "2026");

        var problem = catchThrowableOfType(
                Problem.class,
                () -> TYPE.read(bytes(body), fields -> {
                    fields.check("period.from", LocalDate.class, from -> false, Text.of("expected.form"));
                    fields.check("obligation", Obligation.class, obligation -> false, Text.of("expected.form"));
                    fields.check("period", Period.class, period -> false, Text.of("expected.form"));
                    fields.check("requestedOn", LocalDate.class, day -> false, Text.of("expected.form"));
                    fields.check("quantity", Quantity.class, Quantity::isNone, Text.of("expected.form"));
                    assertThat(fields.values("channels", Channel.class)).hasSize(2);
                }));

        assertThat(problem.faults())
                .extracting(Fault::field)
                .containsExactlyInAnyOrder("obligation", "period.to", "period.from", "quantity");
    }

    @Test
    void a_unit_fits_the_kind_of_assistance() {
        var problem = catchThrowableOfType(
                Problem.class,
                () -> TYPE.read(bytes(RIGHT), fields -> fields.checkUnit("quantity", Assistance.TRAINING)));

        assertThat(told(problem, Locale.ENGLISH)).containsExactly("quantity.unit: PLACE");
    }

    @Test
    void faults_are_told_in_french_too() {
        var problem = refused(withQuantity("\"1.001\"", "USD"));

        assertThat(told(problem, Locale.FRENCH))
                .containsExactly("quantity.amount: un montant supérieur à 0 avec au plus 2 décimales");
        assertThat(TEXTS.write(problem.detail(), Locale.FRENCH)).isEqualTo("1 champ n'est pas tel qu'attendu.");
    }

    private static String withQuantity(String amount, String unit) {
        return RIGHT.replace(
                "{\"amount\": \"1200000.50\", \"unit\": \"USD\"}",
                "{\"amount\": %s, \"unit\": \"%s\"}".formatted(amount, unit));
    }

    private static String withEmail(String email) {
        return RIGHT.replace("\"women\": 12", "\"email\": \"%s\"".formatted(email));
    }

    private static List<String> faultyFields(String body) {
        return refused(body).faults().stream().map(Fault::field).toList();
    }

    private static List<String> faults(String body) {
        return told(refused(body), Locale.ENGLISH);
    }

    private static List<String> told(Problem problem, Locale language) {
        return problem.faults().stream()
                .map(fault -> fault.field() + ": " + TEXTS.write(fault.expected(), language))
                .toList();
    }

    private static Problem refused(String body) {
        return catchThrowableOfType(Problem.class, () -> TYPE.read(bytes(body), fields -> {}));
    }

    private static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
