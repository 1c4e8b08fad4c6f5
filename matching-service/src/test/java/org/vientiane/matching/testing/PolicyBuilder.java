package org.vientiane.matching.testing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vientiane.matching.reckoning.Policy;
import org.vientiane.vocabulary.ExchangeRates;

/** The default policy of the design, written out here a second time, and what tests change in it. */
public final class PolicyBuilder {

    private String version = "vientiane-1";
    private int proposalsPerNeed = 5;
    private int requestValidityMonths = 12;
    private Map<String, BigDecimal> usdPerUnit = rates(
            "USD 1, EUR 1.30, NOK 0.165, SEK 0.140, DKK 0.175, CHF 1.02, GBP 1.55, JPY 0.0119, AUD 0.95, NZD 0.75, "
                    + "CAD 0.97, BAM 0.665, LAK 0.000124");
    private final Map<String, BigDecimal> weights = new LinkedHashMap<>();

    private PolicyBuilder() {
        weights.put("NATIONAL_PRIORITY", new BigDecimal("15"));
        weights.put("WAITING", new BigDecimal("10"));
        weights.put("COVERAGE", new BigDecimal("20"));
        weights.put("CONTINUITY", new BigDecimal("15"));
        weights.put("LEAST_DEVELOPED", new BigDecimal("10"));
        weights.put("NATIONAL_OWNERSHIP", new BigDecimal("10"));
        weights.put("LONG_TERM", new BigDecimal("5"));
        weights.put("PROGRAMME_SUPPORT", new BigDecimal("5"));
        weights.put("EVIDENCE", new BigDecimal("5"));
        weights.put("EXPERTISE", new BigDecimal("5"));
    }

    public static PolicyBuilder aPolicy() {
        return new PolicyBuilder();
    }

    public PolicyBuilder inVersion(String version) {
        this.version = version;
        return this;
    }

    public PolicyBuilder withProposalsPerNeed(int proposalsPerNeed) {
        this.proposalsPerNeed = proposalsPerNeed;
        return this;
    }

    public PolicyBuilder withRequestsValidForMonths(int months) {
        requestValidityMonths = months;
        return this;
    }

    /** Rates written as {@code USD 1, EUR 1.30}; there are no others then. */
    public PolicyBuilder withRates(String rates) {
        usdPerUnit = rates(rates);
        return this;
    }

    public PolicyBuilder withWeight(String criterion, String weight) {
        weights.put(criterion, new BigDecimal(weight));
        return this;
    }

    public PolicyBuilder withoutWeight(String criterion) {
        weights.remove(criterion);
        return this;
    }

    public Policy build() {
        return new Policy(
                version,
                proposalsPerNeed,
                weights,
                new ExchangeRates(usdPerUnit),
                requestValidityMonths,
                List.of(14, 30),
                30,
                60,
                90,
                90,
                7);
    }

    private static Map<String, BigDecimal> rates(String text) {
        var rates = new LinkedHashMap<String, BigDecimal>();
        for (var rate : List.of(text.split(", ", -1))) {
            var end = rate.indexOf(' ');
            rates.put(rate.substring(0, end), new BigDecimal(rate.substring(end + 1)));
        }
        return rates;
    }
}
