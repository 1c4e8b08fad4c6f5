package org.vientiane.notification.message.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.contracts.match.Side.PROVIDER;
import static org.vientiane.contracts.match.Side.STATE;
import static org.vientiane.notification.CommitmentBuilder.aCommitment;
import static org.vientiane.notification.FocalPointBuilder.aCoordinator;
import static org.vientiane.notification.FocalPointBuilder.ofProvider;
import static org.vientiane.notification.FocalPointBuilder.ofState;
import static org.vientiane.notification.MatchBuilder.aMatch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vientiane.contracts.match.DeclineReason;
import org.vientiane.notification.CommitmentBuilder;
import org.vientiane.notification.FocalPointBuilder;
import org.vientiane.notification.MatchBuilder;
import org.vientiane.notification.message.CommitmentMatter;
import org.vientiane.notification.message.Hearers;
import org.vientiane.notification.message.Mail;
import org.vientiane.notification.message.MatchMatter;
import org.vientiane.notification.message.Matter;
import org.vientiane.notification.message.News;
import org.vientiane.vocabulary.Organisations;
import org.vientiane.vocabulary.StatesParties;

/** What mails say of the steps that follow a proposal. */
class StepMailsTest {

    private static final String AMOUNT = "846154.24";
    private static final UUID ID = UUID.fromString("5d0c0f0e-6f0b-5c5e-9f0e-0d3a1f1f6a11");

    private final TemplateWriter writer = new TemplateWriter(
            StatesParties.builtIn(),
            Organisations.builtIn(),
            new MailSettings(
                    "Vientiane Exchange",
                    "exchange@vientiane.example",
                    URI.create("https://exchange.example/"),
                    Duration.ofSeconds(30)));

    @Test
    void who_is_asked_to_answer_reads_what_the_other_side_said_and_how_to_say_yes_to_it() {
        var match = aMatch().noting("We could begin in March").yesOf(PROVIDER, "500000", "2026-12-01");

        var mail = write(match, ofState("LAO"));

        assertThat(mail.subject())
                .isEqualTo("Answer of Germany: clearance in Lao People's Democratic Republic, "
                        + "“Clearance along the new school road in Nonghet”, with Germany");
        assertThat(plain(mail.text()))
                .contains("Germany is interested in giving 500,000 EUR.")
                .contains("It is your turn: please answer by 23 January 2027.")
                .contains(
                        "POST https://exchange.example/matches/" + match.build().id() + "/answers with "
                                + "{\"answer\": \"ACCEPTED\", \"amount\": \"500000.00\"}")
                .contains("Offer: Humanitarian mine action funding")
                .contains("Answer of the provider: yes to 500,000 EUR (650,000 USD) “We could begin in March”")
                .contains("Answer of the state: none yet")
                .contains("Where it stands: answered, not yet by both sides alike")
                .contains("Action 38: Assist promptly")
                .doesNotContain("What the score is made of");
    }

    @Test
    void who_is_not_awaited_is_told_that_there_is_nothing_to_do() {
        var mail = write(
                aMatch().yesOf(PROVIDER, AMOUNT, "2026-12-01").consideringOf(STATE, "2026-12-24", "2026-12-02"),
                ofProvider("DEU"));

        assertThat(plain(mail.text()))
                .contains("is considering it until 24 December 2026")
                .contains("You need do nothing now. Awaited: Lao People's Democratic Republic, until 23 January 2027.")
                .doesNotContain("POST");
    }

    @Test
    void a_no_is_told_with_its_reason_and_what_happens_next() {
        var match = aMatch().noting("Ask us again next year").noOf(PROVIDER, DeclineReason.BUDGET_YEAR, "2026-12-01");

        assertThat(plain(write(match, ofState("LAO")).text()))
                .contains("Germany declines: its budget of the year does not allow it.")
                .contains("Ask us again next year")
                .contains("the next offer in line is proposed to you at once");
        assertThat(plain(write(match, ofState("LAO").reading("fr")).text()))
                .contains("l’offre suivante vous est proposée aussitôt")
                .contains("Réponse du fournisseur");
    }

    @Test
    void a_coordinator_reads_who_is_awaited_and_who_could_not_be_reached() {
        var mail = write(aMatch().yesOf(STATE, AMOUNT, "2026-12-01").escalatedOn("2026-12-31"), aCoordinator());

        assertThat(mail.text())
                .contains("Awaited: Germany, until 23 January 2027. Please see that an answer comes.")
                .contains("Nobody: Germany has no second contact.");
    }

    @Test
    void what_is_told_late_says_that_more_has_happened() {
        var match = aMatch().yesOf(PROVIDER, AMOUNT, "2026-12-01")
                .noOf(STATE, DeclineReason.PARTNER, "2026-12-02")
                .build();
        var matter = new MatchMatter(match);
        var telling = Hearers.of(
                matter, matter.happenings().get(1), List.of(aCoordinator().build()));

        var mail = writer.write(ID, telling.recipients().get(0), telling);

        assertThat(plain(mail.text()))
                .contains("Germany is interested in giving")
                .contains("More has happened since")
                .contains("Where it stands: declined")
                .doesNotContain("Awaited");
    }

    @Test
    void a_provider_reads_how_a_promise_becomes_binding() {
        var commitment = aCommitment();

        var mail = write(commitment, ofProvider("DEU"));

        assertThat(plain(mail.text()))
                .contains("Both sides have agreed on 1,000,000 EUR.")
                .contains("Two yeses bind nobody yet.")
                .contains("PUT https://exchange.example/commitments/" + commitment.id() + "/instrument")
                .contains("PUT https://exchange.example/commitments/" + commitment.id() + "/tranches")
                .contains("which add up to 1,000,000 EUR")
                .contains("Agreed: 1,000,000 EUR (1,300,000 USD)")
                .contains("Where it stands: agreed, not yet signed")
                .contains("Match: " + commitment.build().matchId());
    }

    @Test
    void a_state_reads_how_to_confirm_a_delivery() {
        var commitment = aCommitment()
                .signedOn("2026-12-10")
                .scheduledOn("2026-12-11", "2027-06-30")
                .deliveredOn("2027-06-01", "100000")
                .deliveredOn("2027-06-02", "400000");
        var delivery = commitment.build().deliveries().get(1);

        var mail = write(commitment, ofState("LAO"));

        assertThat(mail.subject()).startsWith("Delivered, please confirm the receipt: clearance");
        assertThat(plain(mail.text()))
                .contains("POST https://exchange.example/commitments/" + commitment.id()
                        + "/receipts with {\"delivery\": \""
                        + delivery.id()
                        + "\", \"confirmed\": true, \"amount\": \"400000.00\", "
                        + "\"receivedOn\": \"2027-06-02\"}")
                .contains("Instrument: Grant agreement, GA-7, signed on 10 December 2026 by The Director")
                .contains("Tranches: 1,000,000 EUR due on 30 June 2027")
                .contains("This delivery: 400,000 EUR (520,000 USD) of 2 June 2027 (D-2)")
                .contains("Still to be delivered: 500,000 EUR (650,000 USD)");
    }

    @Test
    void a_dispute_is_told_in_the_states_words_and_with_what_ends_it() {
        var mail = write(
                aCommitment().deliveredOn("2027-06-01", "400000").disputedOn("2027-06-09", "Nothing <b>has</b> come"),
                ofProvider("DEU"));

        assertThat(mail.text()).contains("“Nothing <b>has</b> come”").contains("ends the dispute");
        assertThat(mail.html()).contains("Nothing &lt;b&gt;has&lt;/b&gt; come");
    }

    @Test
    void mails_about_one_match_and_its_commitment_make_one_thread() {
        var match = aMatch();
        var thread = "<" + match.build().id() + "@vientiane.example>";

        var proposal = write(match, ofState("LAO"));
        var agreed = write(CommitmentBuilder.ofMatch(match.build()), ofState("LAO"));

        assertThat(List.of(proposal, agreed)).allSatisfy(mail -> assertThat(mail.headers())
                .containsEntry("References", thread)
                .containsEntry("In-Reply-To", thread)
                .containsEntry("Message-ID", "<" + ID + "@vientiane.example>"));
    }

    @Test
    void a_proposal_by_a_coordinator_says_so() {
        var match = aMatch().withdrawnOn("2026-11-25").proposedByHandOn("2026-11-26");

        assertThat(write(match, ofState("LAO")).text()).contains("Proposed by a coordinator");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyStepThatIsTold")
    void every_step_is_told_in_both_languages_and_both_forms_to_everybody_who_hears_of_it(News news, Matter matter) {
        for (var language : List.of("en", "fr")) {
            var telling = Hearers.ofTheLatest(
                    matter,
                    Stream.of(
                                    ofProvider("DEU").at("deu@deu.example"),
                                    ofProvider("DEU").at("deputy@deu.example").asSecondContact(),
                                    ofState("LAO").at("lao@lao.example"),
                                    ofState("LAO").at("deputy@lao.example").asSecondContact(),
                                    aCoordinator())
                            .map(focalPoint -> focalPoint.reading(language).build())
                            .toList());

            assertThat(telling.happening().news()).isEqualTo(news);
            assertThat(telling.recipients()).isNotEmpty().allSatisfy(recipient -> {
                var mail = writer.write(ID, recipient, telling);
                assertThat(mail.subject()).contains("Nonghet").doesNotContain("{");
                assertThat(mail.text())
                        .contains(language.equals("en") ? "What to do next" : "Que faire maintenant")
                        .contains("Action 37", "Action 38")
                        .contains(matter.match().toString())
                        .doesNotContain("??", "{0}", "{1}", "null", language.equals("en") ? "Demande" : "Request");
                assertThat(withoutTags(mail.html())).contains(paragraphs(mail.text()));
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyStepThatIsTold")
    void no_step_tells_a_state_the_providers_minimum_or_maximum(News news, Matter matter) {
        for (var language : List.of("en", "fr")) {
            var state = ofState("LAO").reading(language);
            var telling = Hearers.ofTheLatest(
                    matter, List.of(state.build(), state.asSecondContact().build()));

            assertThat(telling.recipients()).as("%s", news).allSatisfy(recipient -> assertThat(
                            plain(writer.write(ID, recipient, telling).text()))
                    .doesNotContain("250,000", "250 000", "4,321,000", "4 321 000"));
        }
    }

    @Test
    void every_step_that_is_told_is_among_those() {
        assertThat(everyStepThatIsTold().map(arguments -> arguments.get()[0])).containsOnly((Object[]) News.values());
    }

    static Stream<Arguments> everyStepThatIsTold() {
        return Stream.concat(
                        Stream.of(
                                        aMatch(),
                                        aMatch().yesOf(PROVIDER, AMOUNT, "2026-12-01"),
                                        aMatch().consideringOf(STATE, "2026-12-24", "2026-12-01"),
                                        aMatch().consideringOf(STATE, "2026-12-24", "2026-12-01")
                                                .resumedFrom(STATE, "2026-12-25"),
                                        aMatch().yesOf(PROVIDER, AMOUNT, "2026-12-01")
                                                .notAgreedOn("2026-12-02"),
                                        aMatch().noOf(STATE, DeclineReason.ALREADY_SUPPORTED, "2026-12-01"),
                                        aMatch().yesOf(STATE, AMOUNT, "2026-12-01")
                                                .withdrawnOn("2026-12-02"),
                                        aMatch().yesOf(STATE, AMOUNT, "2026-12-01")
                                                .remindedOn("2026-12-15"),
                                        aMatch().escalatedOn("2026-12-24"),
                                        aMatch().lapsedOn("2027-01-24"))
                                .map(match -> new MatchMatter(match.build())),
                        Stream.of(
                                        aCommitment(),
                                        aCommitment().signedOn("2026-12-10"),
                                        aCommitment().scheduledOn("2026-12-11", "2027-06-30"),
                                        aCommitment().deliveredOn("2027-06-01", "400000"),
                                        aCommitment()
                                                .deliveredOn("2027-06-01", "400000")
                                                .receivedOn("2027-06-02"),
                                        aCommitment()
                                                .deliveredOn("2027-06-01", "400000")
                                                .disputedOn("2027-06-02", "Nothing came"),
                                        aCommitment().fulfilledOn("2027-06-02"),
                                        aCommitment().revisedBy("DEU", "2027-01-01", "800000"),
                                        aCommitment().cancelledBy("LAO", "2027-01-01"),
                                        aCommitment().remindedOn("2027-07-14"),
                                        aCommitment().escalatedOn("2027-07-30"),
                                        aCommitment().overdueOn("2027-09-28"),
                                        aCommitment().overcommittedOn("2027-01-01"),
                                        aCommitment().overfilledOn("2027-01-01"))
                                .map(commitment -> new CommitmentMatter(commitment.build())))
                .map(matter -> Arguments.of(news(matter), matter));
    }

    private static News news(Matter matter) {
        var happenings = matter.happenings();
        return happenings.get(happenings.size() - 1).news();
    }

    private Mail write(MatchBuilder match, FocalPointBuilder reader) {
        return write(new MatchMatter(match.build()), reader);
    }

    private Mail write(CommitmentBuilder commitment, FocalPointBuilder reader) {
        return write(new CommitmentMatter(commitment.build()), reader);
    }

    private Mail write(Matter matter, FocalPointBuilder reader) {
        var telling = Hearers.ofTheLatest(matter, List.of(reader.build()));
        return writer.write(ID, telling.recipients().get(0), telling);
    }

    /** The paragraphs of a text in which people read what has happened and what to do next. */
    private static List<String> paragraphs(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> line.endsWith(".") && !line.startsWith("-") && !line.matches("(Answer|Réponse) .*: .*"))
                .toList();
    }

    private static String withoutTags(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** Languages put different kinds of blanks between digits. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
