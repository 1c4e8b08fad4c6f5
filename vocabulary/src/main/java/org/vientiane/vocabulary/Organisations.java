package org.vientiane.vocabulary;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The organisations that the exchange knows from the start. */
public final class Organisations {

    private final Map<PartyCode, Organisation> byCode;

    private Organisations(Map<PartyCode, Organisation> byCode) {
        this.byCode = Collections.unmodifiableMap(byCode);
    }

    /** The list that comes with the exchange. */
    public static Organisations builtIn() {
        var byCode = new TreeMap<PartyCode, Organisation>();
        for (var row : Table.builtIn("organisations.csv").rows()) {
            var organisation = new Organisation(
                    row.read("party", PartyCode::new),
                    row.read("kind", Channel::valueOf),
                    row.text("name"),
                    row.readIfPresent("country", StateCode::new),
                    row.text("website"));
            byCode.put(organisation.code(), organisation);
        }
        return new Organisations(byCode);
    }

    /** All of them, by code. */
    public Collection<Organisation> all() {
        return byCode.values();
    }

    /** The organisation of this code. */
    public Optional<Organisation> find(PartyCode party) {
        return Optional.ofNullable(byCode.get(party));
    }
}
