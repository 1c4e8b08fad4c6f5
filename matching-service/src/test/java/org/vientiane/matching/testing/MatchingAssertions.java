package org.vientiane.matching.testing;

import org.vientiane.matching.reckoning.criterion.Worth;
import org.vientiane.matching.reckoning.rule.Verdict;

/** Where assertions on this service's own types begin. */
public final class MatchingAssertions {

    private MatchingAssertions() {}

    public static VerdictAssert assertThat(Verdict verdict) {
        return new VerdictAssert(verdict);
    }

    public static WorthAssert assertThat(Worth worth) {
        return new WorthAssert(worth);
    }
}
