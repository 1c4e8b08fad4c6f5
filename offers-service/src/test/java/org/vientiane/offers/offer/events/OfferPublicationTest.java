package org.vientiane.offers.offer.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.EventJson;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.commitment.CommitmentEntries;
import org.vientiane.contracts.commitment.CommitmentEntry;
import org.vientiane.contracts.offer.Announcement;
import org.vientiane.contracts.offer.Availability;
import org.vientiane.contracts.offer.OfferEvent;
import org.vientiane.contracts.offer.OfferOrigin;
import org.vientiane.offers.offer.Offer;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.OfferTerms;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Period;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Recipients;
import org.vientiane.vocabulary.Region;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.Unit;
import org.vientiane.vocabulary.Visibility;

class OfferPublicationTest {

    private static final Offer OFFER = new Offer(
            UUID.fromString("01a20d7c-1705-70df-b0ad-ab3f19440168"),
            7,
            new OfferTerms(
                    new PartyCode("NPA"),
                    "Survey teams",
                    List.of(Obligation.CLEARANCE, Obligation.RISK_REDUCTION_EDUCATION),
                    Assistance.EXPERTISE,
                    Quantity.of("60", Unit.PERSON_MONTH),
                    new Period(LocalDate.of(2026, 11, 24), LocalDate.of(2028, 11, 23)),
                    List.of(Channel.CIVIL_SOCIETY),
                    Quantity.of("1.5", Unit.PERSON_MONTH),
                    Quantity.of("12", Unit.PERSON_MONTH),
                    new Recipients(List.of(new StateCode("LAO")), List.of(new Region("011")), true),
                    true,
                    true,
                    List.of(Obligation.CLEARANCE),
                    Visibility.RESTRICTED),
            LocalDate.of(2026, 11, 24),
            true,
            new CommitmentEntries(List.of(new CommitmentEntry(
                    UUID.fromString("5d0c0f0e-6f0b-5c5e-9f0e-0d3a1f1f6a11"),
                    3,
                    Quantity.of("4.5", Unit.PERSON_MONTH),
                    Quantity.of("1", Unit.PERSON_MONTH)))),
            List.of(new Announcement(
                    4,
                    LocalDate.of(2026, 11, 24),
                    Instant.parse("2026-11-24T12:16:12.060Z"),
                    Availability.GROWN,
                    List.of(new StateCode("LAO")),
                    Quantity.of("55.5", Unit.PERSON_MONTH))),
            new OfferOrigin(
                    UUID.fromString("5d0c0f0e-6f0b-5c5e-9f0e-0d3a1f1f6a12"),
                    UUID.fromString("01a20d7c-2f18-7075-8b89-24e6b0f7da5b")),
            List.of(new HandledRequest("a", "b")));

    private final OfferPublication publication = new OfferPublication();

    @Test
    void all_that_an_offer_is_comes_back_from_its_event() {
        var json = EventJson.mapper().writeValueAsString(publication.event(OFFER));

        var healed = publication.aggregate(EventJson.mapper().readValue(json, OfferEvent.class), 7);

        assertThat(healed).isEqualTo(OFFER);
    }

    @Test
    void what_is_healed_has_the_version_that_it_is_given() {
        assertThat(publication.aggregate(publication.event(OFFER), 9).version()).isEqualTo(9);
    }
}
