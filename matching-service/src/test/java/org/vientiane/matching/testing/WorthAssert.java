package org.vientiane.matching.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.assertj.core.api.AbstractAssert;
import org.vientiane.matching.reckoning.criterion.Worth;

/** What tests say of what a criterion sees. */
public final class WorthAssert extends AbstractAssert<WorthAssert, Worth> {

    WorthAssert(Worth worth) {
        super(worth, WorthAssert.class);
    }

    /** All of the weight. */
    public WorthAssert isWorthAll() {
        return isWorth("1", "1");
    }

    /** None of the weight. */
    public WorthAssert isWorthNothing() {
        return isWorth("0", "1");
    }

    /** Exactly this quotient, not a rounded one. */
    public WorthAssert isWorth(long numerator, long denominator) {
        return isWorth(Long.toString(numerator), Long.toString(denominator));
    }

    /** Exactly this quotient, not a rounded one. */
    public WorthAssert isWorth(String numerator, String denominator) {
        var value = actual.value();
        assertThat(value.numerator().multiply(new BigDecimal(denominator)))
                .as("%s of %s, expected %s of %s", value.numerator(), value.denominator(), numerator, denominator)
                .isEqualByComparingTo(value.denominator().multiply(new BigDecimal(numerator)));
        assertThat(Sayings.everyWay(actual.statement())).doesNotContain("");
        return this;
    }

    /** In English. */
    public WorthAssert saying(String sentence) {
        assertThat(Sayings.full(actual.statement())).isEqualTo(sentence);
        return this;
    }
}
