package org.vientiane.offers.invitation.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vientiane.offers.need.NeedBuilder.aNeed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.EventJson;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.Ids;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.invitation.InvitationAnswer;
import org.vientiane.contracts.invitation.InvitationStatus;
import org.vientiane.contracts.invitation.InvitationTransition;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.contracts.testing.EventSchemas;
import org.vientiane.offers.invitation.Invitation;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Unit;

class InvitationPublicationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final InvitationPublication publication = new InvitationPublication();

    @Test
    void all_that_an_invitation_is_comes_back_from_its_event() {
        var need = Ids.next();
        var party = new PartyCode("MAG");
        var invitation = new Invitation(
                Invitation.idOf(need, party),
                3,
                need,
                aNeed().terms(),
                Quantity.of("1000000", new Unit("USD")),
                party,
                DAY.plusDays(30),
                "We should be glad",
                List.of(Statement.of("WOULD_HAVE_TO.amount", Figure.text("much"))),
                DAY,
                InvitationStatus.OFFERED,
                new InvitationAnswer(Ids.next(), null, "Gladly", DAY.plusDays(2)),
                List.of(new InvitationTransition(
                        Instant.parse("2026-11-24T12:16:12.060Z"),
                        DAY,
                        "coordinator",
                        InvitationStatus.SENT,
                        Statement.of("INVITATION.SENT"))),
                List.of(new HandledRequest("a", "0".repeat(64))));

        var json = EventJson.mapper().writeValueAsBytes(publication.event(invitation));

        assertThat(EventSchemas.faults(Topics.INVITATIONS, json)).isEmpty();
        assertThat(publication.aggregate(EventJson.mapper().readValue(json, Topics.INVITATIONS.event()), 3))
                .isEqualTo(invitation);
    }
}
