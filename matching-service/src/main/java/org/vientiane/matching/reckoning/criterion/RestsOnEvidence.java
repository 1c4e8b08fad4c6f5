package org.vientiane.matching.reckoning.criterion;

import java.util.List;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.matching.reckoning.Fraction;
import org.vientiane.matching.reckoning.Pair;
import org.vientiane.vocabulary.EvidenceKind;

/** Surveys and assessments count, those of more than five years ago by half. */
final class RestsOnEvidence implements Criterion {

    private static final int FRESH_YEARS = 5;

    @Override
    public String name() {
        return "EVIDENCE";
    }

    @Override
    public List<Integer> actions() {
        return List.of(50);
    }

    @Override
    public Worth worth(Pair pair) {
        var evidence = pair.need().evidence();
        if (evidence == null) {
            return Worth.of(Fraction.ZERO, "EVIDENCE.none");
        }
        var kind = Figure.evidence(evidence.kind());
        var dated = Figure.day(evidence.dated());
        var value = worthOf(evidence.kind());
        return evidence.dated().isBefore(pair.day().minusYears(FRESH_YEARS))
                ? Worth.of(value.halved(), "EVIDENCE.old", kind, dated, Figure.count(FRESH_YEARS))
                : Worth.of(value, "EVIDENCE.fresh", kind, dated);
    }

    private static Fraction worthOf(EvidenceKind kind) {
        return switch (kind) {
            case TECHNICAL_SURVEY, NEEDS_ASSESSMENT -> Fraction.ONE;
            case NON_TECHNICAL_SURVEY -> Fraction.of(3, 4);
        };
    }
}
