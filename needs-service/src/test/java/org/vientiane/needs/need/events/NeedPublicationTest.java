package org.vientiane.needs.need.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.EventJson;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.commitment.CommitmentEntries;
import org.vientiane.contracts.commitment.CommitmentEntry;
import org.vientiane.contracts.need.NeedEvent;
import org.vientiane.needs.need.Need;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Beneficiaries;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.Evidence;
import org.vientiane.vocabulary.EvidenceKind;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.Period;
import org.vientiane.vocabulary.Programme;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.Unit;
import org.vientiane.vocabulary.Visibility;

class NeedPublicationTest {

    private static final Need NEED = new Need(
            UUID.fromString("01a20d7c-2f18-7075-8b89-24e6b0f7da5b"),
            7,
            new NeedTerms(
                    new StateCode("LAO"),
                    "Access to Nonghet",
                    Obligation.CLEARANCE,
                    Assistance.ACCESS_FACILITATION,
                    Quantity.of("6", Unit.PERSON_MONTH),
                    Quantity.of("1.5", Unit.PERSON_MONTH),
                    Quantity.of("0", Unit.PERSON_MONTH),
                    new Period(LocalDate.of(2027, 2, 1), LocalDate.of(2029, 1, 31)),
                    List.of(Channel.GOVERNMENT),
                    2,
                    "Safe Path Forward II",
                    new Programme("UXO Lao", Channel.GOVERNMENT),
                    true,
                    UUID.fromString("01a20d7c-170c-70b2-ab13-2044e0a8951a"),
                    new Evidence(EvidenceKind.TECHNICAL_SURVEY, "TS-2025-118", LocalDate.of(2025, 6, 30)),
                    new Beneficiaries(1400L, 500L, null, 0L),
                    "Roads are cut off in the rainy season.",
                    LocalDate.of(2026, 5, 8),
                    Visibility.RESTRICTED),
            LocalDate.of(2026, 11, 24),
            true,
            new CommitmentEntries(List.of(new CommitmentEntry(
                    UUID.fromString("5d0c0f0e-6f0b-5c5e-9f0e-0d3a1f1f6a11"),
                    3,
                    Quantity.of("4.5", Unit.PERSON_MONTH),
                    Quantity.of("1", Unit.PERSON_MONTH)))),
            List.of(new HandledRequest("a", "b")));

    private final NeedPublication publication = new NeedPublication();

    @Test
    void all_that_a_need_is_comes_back_from_its_event() {
        var json = EventJson.mapper().writeValueAsString(publication.event(NEED));

        var healed = publication.aggregate(EventJson.mapper().readValue(json, NeedEvent.class), 7);

        assertThat(healed).isEqualTo(NEED);
    }

    @Test
    void what_is_healed_has_the_version_that_it_is_given() {
        assertThat(publication.aggregate(publication.event(NEED), 9).version()).isEqualTo(9);
    }
}
