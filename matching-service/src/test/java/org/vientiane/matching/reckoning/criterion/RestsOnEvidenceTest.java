package org.vientiane.matching.reckoning.criterion;

import static org.vientiane.matching.testing.MatchingAssertions.assertThat;
import static org.vientiane.matching.testing.NeedBuilder.aNeed;
import static org.vientiane.matching.testing.OfferBuilder.anOffer;
import static org.vientiane.matching.testing.World.day;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vientiane.vocabulary.EvidenceKind;

class RestsOnEvidenceTest {

    private final RestsOnEvidence criterion = new RestsOnEvidence();

    @ParameterizedTest
    @EnumSource(names = {"TECHNICAL_SURVEY", "NEEDS_ASSESSMENT"})
    void a_technical_survey_and_a_needs_assessment_earn_all(EvidenceKind kind) {
        assertThat(criterion.worth(aNeed().restingOn(kind, "2025-06-30").against(anOffer())))
                .isWorthAll();
    }

    @Test
    void a_non_technical_survey_earns_three_quarters() {
        var need = aNeed().restingOn(EvidenceKind.NON_TECHNICAL_SURVEY, "2025-06-30");

        assertThat(criterion.worth(need.against(anOffer())))
                .isWorth(3, 4)
                .saying("It rests on a non-technical survey of 30 June 2025.");
    }

    @Test
    void without_evidence_nothing_is_earned() {
        assertThat(criterion.worth(aNeed().against(anOffer())))
                .isWorthNothing()
                .saying("It names no survey or assessment.");
    }

    @ParameterizedTest(name = "{0} is exactly five years before {1}")
    @CsvSource({"2021-11-24,2026-11-24", "2023-02-28,2028-02-29", "2024-02-29,2029-02-28", "2024-02-28,2029-02-28"})
    void what_is_exactly_five_years_old_still_earns_all(String dated, String today) {
        var need = aNeed().restingOn(EvidenceKind.TECHNICAL_SURVEY, dated);

        assertThat(criterion.worth(need.against(anOffer(), day(today)))).isWorthAll();
    }

    @ParameterizedTest(name = "{0} is more than five years before {1}")
    @CsvSource({"2021-11-23,2026-11-24", "2023-02-27,2028-02-29", "2024-02-27,2029-02-28", "2024-02-29,2029-03-01"})
    void what_is_a_day_older_earns_half(String dated, String today) {
        assertThat(criterion.worth(
                        aNeed().restingOn(EvidenceKind.TECHNICAL_SURVEY, dated).against(anOffer(), day(today))))
                .isWorth(1, 2);
        assertThat(criterion.worth(aNeed().restingOn(EvidenceKind.NON_TECHNICAL_SURVEY, dated)
                        .against(anOffer(), day(today))))
                .isWorth(3, 8);
    }

    @Test
    void old_evidence_is_told_to_be_old() {
        var need = aNeed().restingOn(EvidenceKind.NEEDS_ASSESSMENT, "2021-11-23");

        assertThat(criterion.worth(need.against(anOffer())))
                .saying("It rests on a needs assessment of 23 November 2021, more than 5 years ago.");
    }
}
