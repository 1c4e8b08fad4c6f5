package org.vientiane.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.StateCode;

class QueryParametersTest {

    private static final QueryParameters TRIAL = new QueryParameters(Trial.class);
    private static final Texts TEXTS = new Texts(QueryParametersTest.class.getClassLoader());

    record Trial(
            @Nullable StateCode state,
            @Nullable PartyCode provider,
            @Nullable Obligation obligation,
            @Nullable UUID need,
            @Nullable LocalDate from,
            @Nullable Sort sort,
            Limit limit,
            @Nullable Cursor cursor) {}

    record Pair(UUID need, UUID offer) {}

    enum Sort {
        @JsonProperty("-score")
        BEST_FIRST
    }

    @Test
    void each_parameter_is_read_as_what_it_is() {
        var cursor = new Cursor("01a20d7c-2f18-7075-8b89-24e6b0f7da5b");

        var trial = read("state=LAO&provider=npa&obligation=CLEARANCE&from=2026-11-24&sort=-score&limit=200&cursor="
                + cursor.encode());

        assertThat(trial)
                .isEqualTo(new Trial(
                        new StateCode("LAO"),
                        new PartyCode("npa"),
                        Obligation.CLEARANCE,
                        null,
                        LocalDate.of(2026, 11, 24),
                        Sort.BEST_FIRST,
                        new Limit(200),
                        cursor));
    }

    @Test
    void what_is_left_out_is_absent_and_a_page_holds_50() {
        assertThat(read(null)).isEqualTo(new Trial(null, null, null, null, null, null, new Limit(50), null));
        assertThat(read("")).isEqualTo(read(null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colour=red | colour: no such parameter; one of state, provider, obligation, need, from, sort, limit, cursor",
                "State=LAO | State: no such parameter; one of state, provider, obligation, need, from, sort, limit, cursor",
                "state=XXX | state: the ISO 3166-1 alpha-3 code of a state, such as LAO",
                "state= | state: the ISO 3166-1 alpha-3 code of a state, such as LAO",
                "state | state: the ISO 3166-1 alpha-3 code of a state, such as LAO",
                "state=LAO&state=LAO | state: given once",
                "obligation=PEACE | obligation: one of STOCKPILE_DESTRUCTION, CLEARANCE, RISK_REDUCTION_EDUCATION, VICTIM_ASSISTANCE",
                "need=7 | need: an id such as 01a20d7c-2f18-7075-8b89-24e6b0f7da5b",
                "from=24.11.2026 | from: a day such as 2027-02-01",
                "sort=score | sort: one of -score",
                "sort=BEST_FIRST | sort: one of -score",
                "limit=0 | limit: a whole number from 1 to 200",
                "limit=201 | limit: a whole number from 1 to 200",
                "limit=+5 | limit: a whole number from 1 to 200",
                "limit=99999999999 | limit: a whole number from 1 to 200",
                "cursor=%25%25 | cursor: the next of an earlier page of this list",
                "cursor= | cursor: the next of an earlier page of this list",
                "state=%zz | state: percent-encoded UTF-8",
            })
    void what_is_wrong_is_told_with_what_would_be_right(String query, String fault) {
        assertThat(faults(query)).containsExactly(fault);
    }

    @Test
    void all_faults_are_told_at_once() {
        assertThat(faults("state=XXX&limit=0&colour=red")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "need=01a20d7c-2f18-7075-8b89-24e6b0f7da5b"})
    void a_parameter_that_is_needed_is_missed(String query) {
        var problem = catchThrowableOfType(Problem.class, () -> new QueryParameters(Pair.class).read(request(query)));

        assertThat(problem.faults()).extracting(Fault::field).contains("offer");
    }

    @Test
    void a_handler_without_a_query_takes_no_parameters() {
        assertThat(QueryParameters.NONE.read(request(null))).isNull();

        assertThat(catchThrowableOfType(Problem.class, () -> QueryParameters.NONE.read(request("a=b"))))
                .isNotNull();
    }

    private static @Nullable Object read(@Nullable String query) {
        return TRIAL.read(request(query));
    }

    private static List<String> faults(String query) {
        return catchThrowableOfType(Problem.class, () -> read(query)).faults().stream()
                .map(fault -> fault.field() + ": " + TEXTS.write(fault.expected(), Locale.ENGLISH))
                .toList();
    }

    private static MockHttpServletRequest request(@Nullable String query) {
        var request = new MockHttpServletRequest();
        request.setQueryString(query);
        return request;
    }
}
