package org.vientiane.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void the_last_page_says_nothing_of_a_next() {
        assertThat(Page.of(List.of("a", "b"), new Limit(2), row -> row).next()).isNull();
        assertThat(Page.of(List.<String>of(), new Limit(2), row -> row).items()).isEmpty();
    }

    @Test
    void a_page_before_the_last_says_where_the_next_begins() {
        var page = Page.of(List.of("a", "b", "c"), new Limit(2), row -> row);

        assertThat(page.items()).containsExactly("a", "b");
        assertThat(Cursor.decode(String.valueOf(page.next()))).hasValue(new Cursor("b"));
        assertThat(page.map(String::length).next()).isEqualTo(page.next());
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        var id = UUID.fromString("01a20d7c-2f18-7075-8b89-24e6b0f7da5b");

        assertThat(new Cursor(id.toString()).id()).isEqualTo(id);
        assertThatThrownBy(() -> new Cursor("73.33/LAO").id()).isInstanceOf(Problem.class);
    }

    @Test
    void a_changed_cursor_is_none() {
        assertThat(Cursor.decode("YQ==")).isEmpty();
        assertThat(Cursor.decode("YR")).isEmpty();
        assertThat(Cursor.decode("")).isEmpty();
        assertThat(Cursor.decode("!")).isEmpty();
    }
}
