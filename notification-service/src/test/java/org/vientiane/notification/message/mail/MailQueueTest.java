package org.vientiane.notification.message.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.Ids;
import org.vientiane.contracts.message.MessageStatus;
import org.vientiane.notification.message.Message;
import org.vientiane.vocabulary.PartyCode;

class MailQueueTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    private final MailQueue queue = new MailQueue(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void of_those_that_are_due_the_best_score_comes_first() throws InterruptedException {
        var low = message("40.00", NOW);
        var high = message("80.00", NOW);
        var notYet = message("99.00", NOW.plusSeconds(60));
        List.of(low, notYet, high).forEach(queue::post);

        assertThat(List.of(next(), next())).containsExactly(high.id(), low.id());
    }

    @Test
    void what_follows_proposals_comes_before_them_oldest_first() throws InterruptedException {
        var proposal = message("99.00", NOW.minusSeconds(9));
        var later = message(null, NOW.minusSeconds(1));
        var earlier = message(null, NOW.minusSeconds(2));
        List.of(proposal, later, earlier).forEach(queue::post);

        assertThat(List.of(next(), next(), next())).containsExactly(earlier.id(), later.id(), proposal.id());
    }

    @Test
    void a_message_waits_once_however_often_it_is_posted() throws InterruptedException {
        var message = message("40.00", NOW);
        var other = message("20.00", NOW);
        List.of(message, message, other).forEach(queue::post);

        assertThat(List.of(next(), next())).containsExactly(message.id(), other.id());
    }

    @Test
    void a_message_whose_turn_has_ended_comes_again_only_when_it_is_told_to() throws InterruptedException {
        var message = message("40.00", NOW);
        queue.post(message);

        var turn = queue.take().orElseThrow();
        queue.end(turn, Optional.of(NOW));

        assertThat(next()).isEqualTo(message.id());
    }

    @Test
    void nobody_is_kept_waiting_by_a_closed_queue() throws InterruptedException {
        queue.close();

        assertThat(queue.take()).isEmpty();
    }

    private UUID next() throws InterruptedException {
        return queue.take().orElseThrow().message();
    }

    private static Message message(@Nullable String score, Instant dueAt) {
        return new Message(
                Ids.next(),
                1,
                Ids.next(),
                1,
                Ids.next(),
                Ids.next(),
                null,
                1,
                List.of(),
                score == null ? null : new BigDecimal(score),
                Ids.next(),
                "a@lao.example",
                new PartyCode("LAO"),
                "proposal-to-affected-state",
                "en",
                null,
                MessageStatus.PENDING,
                List.of(),
                0,
                NOW,
                dueAt,
                null,
                null,
                null);
    }
}
