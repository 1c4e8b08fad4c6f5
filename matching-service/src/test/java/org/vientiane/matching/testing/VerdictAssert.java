package org.vientiane.matching.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.AbstractAssert;
import org.vientiane.matching.reckoning.rule.Verdict;

/** What tests say of a rule's verdict. */
public final class VerdictAssert extends AbstractAssert<VerdictAssert, Verdict> {

    VerdictAssert(Verdict verdict) {
        super(verdict, VerdictAssert.class);
    }

    public VerdictAssert holds() {
        assertThat(actual.holds()).as("%s holds", actual.statement()).isTrue();
        return saying();
    }

    public VerdictAssert isRefused() {
        assertThat(actual.holds()).as("%s holds", actual.statement()).isFalse();
        return saying();
    }

    /** In English, to those who may know everything. */
    public VerdictAssert saying(String sentence) {
        assertThat(Sayings.full(actual.statement())).isEqualTo(sentence);
        return this;
    }

    /** In English, to those to whom the provider's limits are not told. */
    public VerdictAssert sayingDiscreetly(String sentence) {
        assertThat(Sayings.discreet(actual.statement())).isEqualTo(sentence);
        return this;
    }

    /** Whatever the verdict, it can be said in every language. */
    private VerdictAssert saying() {
        assertThat(Sayings.everyWay(actual.statement())).doesNotContain("");
        return this;
    }
}
