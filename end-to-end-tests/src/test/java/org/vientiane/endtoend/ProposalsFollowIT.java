package org.vientiane.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.endtoend.Eventually.eventually;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vientiane.endtoend.driver.Exchange;

/** Proposals follow what the parties write, whatever came first. */
@ExtendWith(SharedExchange.class)
class ProposalsFollowIT {

    private final Posts posts;

    ProposalsFollowIT(Exchange exchange) {
        this.posts = new Posts(exchange);
    }

    @AfterEach
    void take_back() {
        posts.close();
    }

    @Test
    void a_need_finds_an_offer_that_was_there_before() {
        var offer = posts.offer("NOR", "Access talks, offered first", "ZMB");
        var need = posts.need("ZMB", "Access to the border strip, asked for second");

        eventually(() -> assertThat(need.proposals())
                .singleElement()
                .satisfies(match -> assertThat(match.path("offerId").asString()).isEqualTo(offer.id())));
    }

    @Test
    void an_offer_finds_a_need_that_was_there_before() {
        var need = posts.need("MWI", "Access to the lake shore, asked for first");
        var offer = posts.offer("NOR", "Access talks, offered second", "MWI");

        eventually(() -> assertThat(offer.proposals())
                .singleElement()
                .satisfies(match -> assertThat(match.path("needId").asString()).isEqualTo(need.id())));
    }

    @Test
    void a_pair_says_the_same_whichever_came_first() {
        var first = posts.offer("NOR", "Access talks, whichever first", "NAM");
        var need = posts.need("NAM", "Access to the northern farms, whichever first");
        var second = posts.offer("NOR", "Access talks, whichever first", "NAM");

        eventually(() -> assertThat(need.proposals()).hasSize(2));
        var proposals = need.proposals();
        assertThat(proposals)
                .extracting(match -> match.path("offerId").asString())
                .containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(proposals.get(0).path("reasons")).isEqualTo(proposals.get(1).path("reasons"));
        assertThat(proposals.get(0).path("quantity")).isEqualTo(proposals.get(1).path("quantity"));
    }

    @Test
    void an_offer_that_is_withdrawn_takes_its_proposals_with_it() {
        var need = posts.need("BDI", "Access to the hills, for a while");
        var offer = posts.offer("NOR", "Access talks, for a while", "BDI");
        eventually(() -> assertThat(need.proposals()).hasSize(1));

        assertThat(offer.withdraw().ok().path("status").asString()).isEqualTo("WITHDRAWN");

        eventually(() -> assertThat(need.proposals()).isEmpty());
        assertThat(need.matches("WITHDRAWN")).hasSize(1);
    }

    @Test
    void a_need_amended_so_that_it_fits_no_longer_loses_its_proposal_and_gets_it_back_when_it_fits_again() {
        var need = posts.need("RWA", "Access to the forest, amended");
        posts.offer("NOR", "Access talks, of two months at least", "RWA");
        eventually(() -> assertThat(need.proposals()).hasSize(1));

        var small =
                need.by().put(need.path(), need.etag(), Posts.needBody("RWA", "Access to the forest, amended", "1"));
        small.ok();
        eventually(() -> assertThat(need.proposals()).isEmpty());

        need.by()
                .put(need.path(), small.header("ETag"), Posts.needBody("RWA", "Access to the forest, amended", "3"))
                .ok();
        eventually(() -> assertThat(need.proposals()).singleElement().satisfies(match -> assertThat(
                        match.path("quantity").path("amount").asString())
                .isEqualTo("3.0")));
    }
}
