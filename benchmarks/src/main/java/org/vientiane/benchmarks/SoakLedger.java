package org.vientiane.benchmarks;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What clients were told: how many answers of each side of each match were taken, and which matches were agreed. */
final class SoakLedger {

    private final Map<String, Integer> taken = new ConcurrentHashMap<>();
    private final Map<String, Boolean> agreed = new ConcurrentHashMap<>();
    private final AtomicInteger askedAgain = new AtomicInteger();
    private final Map<Integer, Integer> statuses = new ConcurrentSkipListMap<>();

    void took(String match, String party, boolean madeAgreement) {
        taken.merge(match + " " + party, 1, Integer::sum);
        if (madeAgreement) {
            agreed.put(match, true);
        }
    }

    /** A client could not tell what became of its answer and will ask again. */
    void notTold() {
        askedAgain.incrementAndGet();
    }

    int askedAgain() {
        return askedAgain.get();
    }

    void answered(int status) {
        statuses.merge(status, 1, Integer::sum);
    }

    /** How many answers were taken, by match and party. */
    Map<String, Integer> taken() {
        return taken;
    }

    /** The matches of which somebody was told that they are agreed. */
    Iterable<String> agreed() {
        return agreed.keySet();
    }

    /** How often each status came. */
    String outcomes() {
        return new TreeMap<>(statuses).toString();
    }
}
