package org.vientiane.matching.commitment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where ledgers are kept, each a document of its own. */
public interface Ledgers {

    /** The ledger of the need or offer of this id, if anything was ever reserved in it. */
    Optional<Ledger> find(UUID id);

    /** Those in which a reservation has been open since before {@code since}. */
    List<Ledger> openBefore(Instant since);

    /** Keeps a ledger, one version further, unless it has been kept by somebody else meanwhile; says whether it was. */
    boolean keep(Ledger ledger);
}
