package org.vientiane.notification.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.contracts.match.Side.PROVIDER;
import static org.vientiane.contracts.match.Side.STATE;
import static org.vientiane.notification.CommitmentBuilder.aCommitment;
import static org.vientiane.notification.FocalPointBuilder.aCoordinator;
import static org.vientiane.notification.FocalPointBuilder.ofProvider;
import static org.vientiane.notification.FocalPointBuilder.ofState;
import static org.vientiane.notification.MatchBuilder.aMatch;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.match.DeclineReason;
import org.vientiane.notification.CommitmentBuilder;
import org.vientiane.notification.FocalPointBuilder;
import org.vientiane.notification.MatchBuilder;
import org.vientiane.notification.focalpoint.FocalPoint;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.Region;

/** The list of what is told to whom, step by step: Germany is the provider, the state is the Lao PDR. */
class WhoHearsOfWhatTest {

    private static final String AMOUNT = "846154.24";

    private final List<FocalPoint> focalPoints = Stream.of(
                    ofProvider("DEU").at("Germany"),
                    ofProvider("DEU").at("Germany, second").asSecondContact(),
                    ofState("LAO").at("Laos"),
                    ofState("LAO").at("Laos, second").asSecondContact(),
                    aCoordinator().at("coordinator"),
                    aCoordinator().at("coordinator, second").asSecondContact(),
                    aCoordinator().at("coordinator of victim assistance").following(Obligation.VICTIM_ASSISTANCE))
            .map(FocalPointBuilder::build)
            .toList();

    @Test
    void of_a_proposal_both_sides_and_coordinators() {
        assertThat(hear(aMatch())).containsExactly("Germany", "Laos", "coordinator");
    }

    @Test
    void of_an_answer_the_other_side_and_coordinators() {
        assertThat(hear(aMatch().yesOf(PROVIDER, AMOUNT, "2026-12-01"))).containsExactly("Laos", "coordinator");
        assertThat(hear(aMatch().consideringOf(STATE, "2026-12-24", "2026-12-01")))
                .containsExactly("Germany", "coordinator");
    }

    @Test
    void of_the_end_of_considering_those_who_are_awaited() {
        assertThat(hear(aMatch().yesOf(PROVIDER, AMOUNT, "2026-12-01")
                        .consideringOf(STATE, "2026-12-24", "2026-12-02")
                        .resumedFrom(STATE, "2026-12-25")))
                .containsExactly("Laos");
        assertThat(hear(aMatch().consideringOf(PROVIDER, "2026-12-24", "2026-12-02")
                        .resumedFrom(PROVIDER, "2026-12-25")))
                .containsExactly("Germany", "Laos");
    }

    @Test
    void of_an_agreement_that_failed_both_sides_and_coordinators() {
        assertThat(hear(aMatch().yesOf(PROVIDER, AMOUNT, "2026-12-01").notAgreedOn("2026-12-02")))
                .containsExactly("Germany", "Laos", "coordinator");
    }

    @Test
    void of_a_no_the_other_side_and_coordinators() {
        assertThat(hear(aMatch().noOf(PROVIDER, DeclineReason.POLICY, "2026-12-01")))
                .containsExactly("Laos", "coordinator");
    }

    @Test
    void of_a_withdrawal_after_an_answer_both_sides_and_coordinators() {
        assertThat(hear(aMatch().yesOf(STATE, AMOUNT, "2026-12-01").withdrawnOn("2026-12-02")))
                .containsExactly("Germany", "Laos", "coordinator");
    }

    @Test
    void of_the_withdrawal_of_a_mere_proposal_nobody() {
        assertThat(happenings(aMatch().withdrawnOn("2026-12-02"))).containsExactly(News.PROPOSAL);
        assertThat(happenings(aMatch().yesOf(STATE, AMOUNT, "2026-12-01")
                        .withdrawnOn("2026-12-02")
                        .proposedOn("2026-12-03")
                        .withdrawnOn("2026-12-04")))
                .containsExactly(News.PROPOSAL, News.ANSWERED, News.WITHDRAWN, News.PROPOSAL);
    }

    @Test
    void of_a_reminder_those_who_are_awaited() {
        assertThat(hear(aMatch().remindedOn("2026-12-08"))).containsExactly("Germany", "Laos");
        assertThat(hear(aMatch().yesOf(STATE, AMOUNT, "2026-12-01").remindedOn("2026-12-15")))
                .containsExactly("Germany");
        assertThat(hear(aMatch().yesOf(STATE, AMOUNT, "2026-12-01")
                        .yesOf(PROVIDER, "500000", "2026-12-02")
                        .remindedOn("2026-12-15")))
                .containsExactly("Laos");
    }

    @Test
    void of_lasting_silence_the_second_contacts_of_those_who_are_awaited_and_all_coordinators() {
        assertThat(hear(aMatch().yesOf(STATE, AMOUNT, "2026-12-01").escalatedOn("2026-12-31")))
                .containsExactlyInAnyOrder("Germany, second", "coordinator", "coordinator, second");
    }

    @Test
    void of_a_lapse_both_sides_and_coordinators() {
        assertThat(hear(aMatch().lapsedOn("2027-01-24"))).containsExactly("Germany", "Laos", "coordinator");
    }

    @Test
    void of_an_agreement_everybody_from_its_commitment_and_nobody_from_its_match() {
        assertThat(hear(aCommitment())).containsExactly("Germany", "Laos", "coordinator");
        assertThat(happenings(aMatch().yesOf(PROVIDER, AMOUNT, "2026-12-01").agreedBy(STATE, AMOUNT, "2026-12-02")))
                .containsExactly(News.PROPOSAL, News.ANSWERED);
    }

    @Test
    void of_a_signature_the_state_and_coordinators() {
        assertThat(hear(aCommitment().signedOn("2026-12-10"))).containsExactly("Laos", "coordinator");
    }

    @Test
    void of_tranches_the_state() {
        assertThat(hear(aCommitment().scheduledOn("2026-12-10", "2027-06-30"))).containsExactly("Laos");
    }

    @Test
    void of_a_delivery_the_state() {
        assertThat(hear(aCommitment().deliveredOn("2027-06-01", "400000"))).containsExactly("Laos");
    }

    @Test
    void of_a_receipt_the_provider_and_coordinators() {
        assertThat(hear(aCommitment().deliveredOn("2027-06-01", "400000").receivedOn("2027-06-02")))
                .containsExactly("Germany", "coordinator");
    }

    @Test
    void of_a_dispute_the_provider_and_coordinators() {
        assertThat(hear(aCommitment().deliveredOn("2027-06-01", "400000").disputedOn("2027-06-02", "Nothing came")))
                .containsExactly("Germany", "coordinator");
    }

    @Test
    void of_the_receipt_that_fulfils_the_provider_and_coordinators_once() {
        var commitment = aCommitment()
                .deliveredOn("2027-06-01", "1000000")
                .receivedOn("2027-06-02")
                .fulfilledOn("2027-06-02");

        assertThat(hear(commitment)).containsExactly("Germany", "coordinator");
        assertThat(new CommitmentMatter(commitment.build()).happenings())
                .extracting(Happening::news)
                .containsExactly(News.COMMITMENT_AGREED, News.COMMITMENT_DELIVERED, News.COMMITMENT_FULFILLED);
    }

    @Test
    void of_a_revision_and_of_a_cancellation_the_other_side_and_coordinators() {
        assertThat(hear(aCommitment().revisedBy("DEU", "2027-01-01", "800000"))).containsExactly("Laos", "coordinator");
        assertThat(hear(aCommitment().cancelledBy("LAO", "2027-01-01"))).containsExactly("Germany", "coordinator");
    }

    @Test
    void of_a_tranche_that_is_due_the_provider() {
        assertThat(hear(aCommitment().remindedOn("2027-07-14"))).containsExactly("Germany");
    }

    @Test
    void of_a_tranche_that_stays_due_the_providers_second_contacts_and_all_coordinators() {
        assertThat(hear(aCommitment().escalatedOn("2027-07-30")))
                .containsExactlyInAnyOrder("Germany, second", "coordinator", "coordinator, second");
    }

    @Test
    void of_what_is_overdue_overcommitted_or_overfilled_both_sides_and_coordinators() {
        assertThat(hear(aCommitment().overdueOn("2027-09-28"))).containsExactly("Germany", "Laos", "coordinator");
        assertThat(hear(aCommitment().overcommittedOn("2027-01-01"))).containsExactly("Germany", "Laos", "coordinator");
        assertThat(hear(aCommitment().overfilledOn("2027-01-01"))).containsExactly("Germany", "Laos", "coordinator");
    }

    private List<String> hear(MatchBuilder match) {
        return hear(new MatchMatter(match.build()));
    }

    private List<String> hear(CommitmentBuilder commitment) {
        return hear(new CommitmentMatter(commitment.build()));
    }

    /** Those who hear of what happened last. */
    private List<String> hear(Matter matter) {
        var happenings = matter.happenings();
        return new WhoHears(matter, new Region("035"), focalPoints)
                .of(happenings.get(happenings.size() - 1)).stream()
                        .map(Recipient::email)
                        .toList();
    }

    private static List<News> happenings(MatchBuilder match) {
        return new MatchMatter(match.build())
                .happenings().stream().map(Happening::news).toList();
    }
}
