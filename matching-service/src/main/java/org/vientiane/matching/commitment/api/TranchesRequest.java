package org.vientiane.matching.commitment.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.vientiane.contracts.commitment.Tranche;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Unit;

/** What a provider writes of tranches; its form stands in the schema beside this class. */
record TranchesRequest(List<TrancheRequest> tranches) {

    /** One of them. */
    record TrancheRequest(LocalDate due, BigDecimal amount) {}

    List<Tranche> tranches(Unit unit) {
        return tranches.stream()
                .map(tranche -> new Tranche(tranche.due(), new Quantity(tranche.amount(), unit)))
                .toList();
    }
}
