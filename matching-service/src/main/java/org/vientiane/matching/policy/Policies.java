package org.vientiane.matching.policy;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vientiane.matching.reckoning.Policy;

/** The policies that are known here, and the one by which pairs are reckoned now. */
public final class Policies {

    private final Map<String, Policy> byVersion;
    private final Policy current;

    /** @throws IllegalArgumentException if two have the same version or {@code currentVersion} is not among them */
    public Policies(Collection<Policy> policies, String currentVersion) {
        var ordered = new TreeMap<String, Policy>();
        for (var policy : policies) {
            if (ordered.put(policy.version(), policy) != null) {
                throw new IllegalArgumentException("two policies have the version " + policy.version());
            }
        }
        this.byVersion = Collections.unmodifiableMap(ordered);
        this.current = find(currentVersion)
                .orElseThrow(() -> new IllegalArgumentException(
                        "vientiane.policy.current is %s; there are %s".formatted(currentVersion, ordered.keySet())));
    }

    /** The policy by which pairs are reckoned now. */
    public Policy current() {
        return current;
    }

    /** The policy of this version. */
    public Optional<Policy> find(String version) {
        return Optional.ofNullable(byVersion.get(version));
    }

    /** All of them, by version. */
    public Collection<Policy> all() {
        return byVersion.values();
    }
}
