package org.vientiane.offers.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.vientiane.offers.need.NeedBuilder.TODAY;
import static org.vientiane.offers.need.NeedBuilder.aNeed;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.Ids;
import org.vientiane.contracts.invitation.InvitationAnswer;
import org.vientiane.contracts.invitation.InvitationStatus;
import org.vientiane.contracts.invitation.InvitationTransition;
import org.vientiane.contracts.match.DeclineReason;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.offers.invitation.Invitation.Occurrence;
import org.vientiane.offers.invitation.InvitationRefused.Reason;
import org.vientiane.offers.need.Need;
import org.vientiane.offers.need.WhatItTakesForTests;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Unit;

class InvitationTest {

    private static final Instant AT = Instant.parse("2026-11-24T12:16:12.060Z");
    private static final PartyCode MAG = new PartyCode("MAG");
    private static final LocalDate ANSWER_BY = TODAY.plusDays(30);
    private static final UUID OFFER = Ids.next();

    private final InvitationsInMemory invitations = new InvitationsInMemory();
    private final InvitingPartners inviting = new InvitingPartners(invitations, WhatItTakesForTests.builtIn());
    private LocalDate day = TODAY;
    private final LettingInvitationsLapse lapsing =
            new LettingInvitationsLapse(invitations, () -> day, Clock.fixed(AT, ZoneOffset.UTC));

    @Test
    void an_invitation_tells_what_is_lacking_and_what_it_would_take() {
        var invitation = invited(aNeed().withCommitted("200000").build());

        assertThat(invitation.status(TODAY)).isEqualTo(InvitationStatus.SENT);
        assertThat(invitation.gap()).isEqualTo(Quantity.of("1000000", new Unit("USD")));
        assertThat(invitation.sentOn()).isEqualTo(TODAY);
        assertThat(invitation.wouldHaveTo()).hasSize(5);
        assertThat(invitation.transitions())
                .extracting(InvitationTransition::what)
                .containsExactly(InvitationStatus.SENT);
    }

    @Test
    void nobody_is_told_that_non_state_actors_operate_where_the_need_is() {
        var invitation = invited(aNeed().inNonStateActorArea().build());

        assertThat(invitation.wouldHaveTo()).extracting(Statement::key).doesNotContain("WOULD_HAVE_TO.access");
    }

    @Test
    void somebody_is_invited_for_a_need_once() {
        var need = aNeed().build();
        invited(need);

        assertRefused(Reason.ALREADY_INVITED, () -> invited(need));
        invited(aNeed().build());
    }

    @Test
    void nobody_is_invited_for_what_only_its_state_may_know_of_or_for_what_is_not_lacking() {
        assertRefused(Reason.RESTRICTED, () -> invited(aNeed().restricted().build()));
        assertRefused(
                Reason.NOTHING_LACKING,
                () -> invited(aNeed().withCommitted("1200000").build()));
        assertRefused(Reason.NOTHING_LACKING, () -> invited(aNeed().withdrawn().build()));
    }

    @Test
    void an_offer_or_a_reason_answers_it() {
        var offered = invited(aNeed().build()).answered(yes(), on(TODAY));
        var declined = invited(aNeed().build()).answered(no(), on(TODAY));

        assertThat(offered.status(TODAY)).isEqualTo(InvitationStatus.OFFERED);
        assertThat(offered.answer()).isEqualTo(yes());
        assertThat(declined.status(TODAY)).isEqualTo(InvitationStatus.DECLINED);
        assertThat(declined.transitions().get(1).statement().key()).isEqualTo("DECLINED.BUDGET_YEAR");
        assertThat(declined.version()).isEqualTo(2);
    }

    @Test
    void an_answer_stands() {
        var declined = invited(aNeed().build()).answered(no(), on(TODAY));

        assertRefused(Reason.ANSWERED, () -> declined.answered(yes(), on(TODAY)));
    }

    @Test
    void the_last_day_for_an_answer_is_still_inside() {
        var invitation = invited(aNeed().build());

        assertThat(invitation.status(ANSWER_BY)).isEqualTo(InvitationStatus.SENT);
        assertThat(invitation.answered(yes(), on(ANSWER_BY)).status()).isEqualTo(InvitationStatus.OFFERED);
        assertThat(invitation.status(ANSWER_BY.plusDays(1))).isEqualTo(InvitationStatus.LAPSED);
        assertRefused(Reason.LAPSED, () -> invitation.answered(yes(), on(ANSWER_BY.plusDays(1))));
    }

    @Test
    void what_nobody_answered_lapses_once_however_long_nobody_looked() {
        var answered = invited(aNeed().build());
        invitations.replace(answered.answered(yes(), on(TODAY)));
        for (int i = 0; i < 5; i++) {
            invited(aNeed().build());
        }
        var silent = invited(aNeed().build());

        lapsing.letLapse();
        assertThat(find(silent).status()).isEqualTo(InvitationStatus.SENT);
        day = ANSWER_BY.plusDays(10);
        lapsing.letLapse();
        lapsing.letLapse();

        assertThat(invitations.overdue(day)).isEmpty();
        assertThat(find(silent).version()).isEqualTo(2);
        assertThat(find(silent).transitions().get(1).by()).isEqualTo(InvitationTransition.EXCHANGE);
        assertThat(find(answered).status()).isEqualTo(InvitationStatus.OFFERED);
    }

    private Invitation invited(Need need) {
        return inviting.invite(need, MAG, ANSWER_BY, null, on(TODAY)).orElseThrow();
    }

    private Invitation find(Invitation invitation) {
        return invitations.find(invitation.id()).orElseThrow();
    }

    private static void assertRefused(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(InvitationRefused.class)
                .isThrownBy(call)
                .extracting(InvitationRefused::reason)
                .isEqualTo(reason);
    }

    private static Occurrence on(LocalDate day) {
        return new Occurrence(AT, day, "coordinator", Optional.empty());
    }

    private static InvitationAnswer yes() {
        return answer(OFFER, null);
    }

    private static InvitationAnswer no() {
        return answer(null, DeclineReason.BUDGET_YEAR);
    }

    private static InvitationAnswer answer(@Nullable UUID offer, @Nullable DeclineReason reason) {
        return new InvitationAnswer(offer, reason, null, TODAY);
    }
}
