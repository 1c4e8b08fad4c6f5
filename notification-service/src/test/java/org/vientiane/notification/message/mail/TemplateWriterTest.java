package org.vientiane.notification.message.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.notification.FocalPointBuilder.aCoordinator;
import static org.vientiane.notification.FocalPointBuilder.ofProvider;
import static org.vientiane.notification.FocalPointBuilder.ofState;
import static org.vientiane.notification.MatchBuilder.aMatch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.match.Check;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.notification.FocalPointBuilder;
import org.vientiane.notification.MatchBuilder;
import org.vientiane.notification.focalpoint.FocalPoint;
import org.vientiane.notification.focalpoint.Part;
import org.vientiane.notification.message.Mail;
import org.vientiane.notification.message.MatchMatter;
import org.vientiane.notification.message.Recipient;
import org.vientiane.notification.message.Telling;
import org.vientiane.notification.proposal.Demand;
import org.vientiane.vocabulary.Organisations;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.StatesParties;
import org.vientiane.vocabulary.Unit;

class TemplateWriterTest {

    private static final UUID ID = UUID.fromString("5d0c0f0e-6f0b-5c5e-9f0e-0d3a1f1f6a11");
    private static final Unit EUR = new Unit("EUR");

    private final TemplateWriter writer = new TemplateWriter(
            StatesParties.builtIn(),
            Organisations.builtIn(),
            new MailSettings(
                    "Vientiane Exchange",
                    "exchange@vientiane.example",
                    URI.create("https://exchange.example/"),
                    Duration.ofSeconds(30)));

    @Test
    void a_provider_reads_what_is_proposed_why_and_what_to_do_next() {
        var mail = toProvider(aMatch(), "en");

        assertThat(mail.subject())
                .isEqualTo("Proposal for Germany: clearance in Lao People's Democratic Republic, "
                        + "“Clearance along the new school road in Nonghet”");
        assertThat(plain(mail.text()))
                .contains("it has 73.33 of 45.00 points")
                .contains("Proposed: 846,154.24 EUR (1,100,000.51 USD)")
                .contains("Still lacking: 1,100,000.50 USD (846,154.23 EUR)")
                .contains("Period of the request: 1 February 2027 to 31 January 2029")
                .contains("Programme: UXO Lao (the government)")
                .contains("Evidence: a technical survey of 30 June 2025 (TS-2025-118)")
                .contains("Rates used: 1 EUR = 1.3 USD")
                .contains("11.25 of 15.00 points  It is priority 2 of 5 for the state. (Action 38)")
                .contains("The request has waited 200 days, since 8 May 2026. (Actions 37, 38)")
                .contains("The two periods share 662 days. (Action 38)")
                .contains("Action 38: Assist promptly")
                .contains("Please answer by 23 January 2027")
                .contains("https://exchange.example/matches/");
    }

    @Test
    void html_and_text_say_the_same() {
        var mail = toProvider(aMatch(), "en");

        assertThat(mail.html())
                .contains("<html lang=\"en\">")
                .contains("846,154.24\u00a0EUR (1,100,000.51\u00a0USD)")
                .contains("It is priority 2 of 5 for the state.")
                .contains("Please answer by 23 January 2027");
    }

    @Test
    void a_state_reads_it_in_french() {
        var mail = toState(aMatch(), "fr");

        assertThat(mail.subject())
                .startsWith("Proposition (Allemagne)")
                .contains("dépollution")
                .contains("« Clearance along the new school road in Nonghet »");
        assertThat(mail.headers()).containsEntry("Content-Language", "fr");
        assertThat(plain(mail.text()))
                .contains("Veuillez répondre au plus tard le 23 janvier 2027")
                .contains("846 154,24 EUR (1 100 000,51 USD)")
                .contains("Action 38 : Aider rapidement")
                .doesNotContain("points  It is");
    }

    @Test
    void the_providers_minimum_is_told_to_the_provider_and_coordinators_and_not_to_the_state() {
        var match = aMatch().checked(new Check(
                "CAPACITY_REMAINS",
                List.of(37),
                false,
                Statement.of(
                        "CAPACITY_REMAINS.refused.minimum-above-gap",
                        Figure.amount(euros("1000")),
                        Figure.amount(euros("250000")))));

        assertThat(toProvider(match, "en").text()).contains("250,000");
        assertThat(toCoordinator(match).text()).contains("250,000");
        assertThat(toState(match, "en").text()).contains("too small for this offer");
        assertThat(List.of(toState(match, "en").text(), toState(match, "fr").html()))
                .noneMatch(text -> text.contains("250") || text.contains("4321") || text.contains("4,321"));
    }

    @Test
    void the_provider_and_coordinators_learn_that_its_proposals_ask_for_more_than_remains_and_the_state_does_not() {
        assertThat(plain(toProvider(aMatch(), "en").text()))
                .contains("ask for more than remains: 900,000 EUR together, and 500,000 EUR remain")
                .contains("number 2 of 3");
        assertThat(toCoordinator(aMatch()).html()).contains("number 2 of 3");
        assertThat(toState(aMatch(), "en").text()).doesNotContain("number 2 of 3");
    }

    @Test
    void a_coordinator_learns_who_else_was_written_to_and_the_sides_only_that_somebody_was() {
        assertThat(toCoordinator(aMatch()).text())
                .contains("Focal point, DEU, for Germany <focal-point@deu.example>")
                .contains("Nobody: Lao People's Democratic Republic has no focal point.");
        assertThat(toState(aMatch(), "en").text())
                .contains("One focal point of Germany")
                .doesNotContain("focal-point@deu.example");
    }

    @Test
    void a_title_cannot_add_a_header() {
        var mail = toProvider(aMatch().titled("Clearance\r\nBcc: everybody@lao.example\u2028now"), "en");

        assertThat(mail.subject()).contains("“Clearance Bcc: everybody@lao.example now”");
        assertThat(mail.headers()).doesNotContainKey("Bcc");
    }

    @Test
    void a_title_cannot_add_html() {
        assertThat(toProvider(aMatch().titled("<script>alert(1)</script> ${1+1} [[${mail}]]"), "en")
                        .html())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; ${1+1} [[${mail}]]")
                .doesNotContain("<script>");
    }

    @Test
    void a_sentence_of_a_newer_matching_service_does_not_stop_a_mail() {
        var match = aMatch().checked(new Check("NEWER", List.of(37), true, Statement.of("NEWER.holds")));

        assertThat(toProvider(match, "en").text()).contains("NEWER.holds");
    }

    @Test
    void headers_tell_machines_what_it_is() {
        assertThat(toProvider(aMatch(), "en").headers())
                .containsEntry("Message-ID", "<" + ID + "@vientiane.example>")
                .containsEntry("From", "Vientiane Exchange <exchange@vientiane.example>")
                .containsEntry("To", "\"Focal point, DEU\" <focal-point@deu.example>")
                .containsEntry("Auto-Submitted", "auto-generated")
                .containsEntry("X-Correlation-Id", "request-1");
    }

    private Mail toProvider(MatchBuilder match, String language) {
        return write(match, ofProvider("DEU").reading(language), Part.PROVIDER);
    }

    private Mail toState(MatchBuilder match, String language) {
        return write(match, ofState("LAO").reading(language), Part.AFFECTED_STATE);
    }

    private Mail toCoordinator(MatchBuilder match) {
        return write(match, aCoordinator(), Part.COORDINATOR);
    }

    private Mail write(MatchBuilder match, FocalPointBuilder reader, Part part) {
        var recipient = recipient(reader.build(), part);
        var provider = recipient(ofProvider("DEU").build(), Part.PROVIDER);
        var recipients = part == Part.PROVIDER ? List.of(recipient) : List.of(recipient, provider);
        var demand = new Demand(euros("900000"), euros("500000"), 2, 3);
        var matter = new MatchMatter(match.build());
        var unheard = part == Part.PROVIDER ? List.<Part>of() : List.of(Part.AFFECTED_STATE);
        return writer.write(
                ID,
                recipient,
                new Telling(matter, matter.happenings().get(0), demand, recipients, unheard, "request-1"));
    }

    private static Recipient recipient(FocalPoint focalPoint, Part part) {
        var terms = focalPoint.terms();
        return new Recipient(focalPoint.id(), terms.party(), terms.name(), terms.email(), terms.language(), part);
    }

    /** Languages put different kinds of blanks between digits. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static Quantity euros(String amount) {
        return Quantity.of(amount, EUR);
    }
}
