package org.vientiane.contracts.meeting;

import java.math.BigDecimal;
import java.util.List;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.StateCode;

/**
 * An affected state as another one sees it (Actions 35 and 36).
 *
 * @param state the peer
 * @param likeness how alike the two are, 0 to 1, two decimals
 * @param reasons why
 * @param canTeach the obligations in which the peer could teach the other
 * @param canLearn the obligations in which the peer could learn from the other
 */
public record Peer(
        StateCode state,
        BigDecimal likeness,
        List<Statement> reasons,
        List<Obligation> canTeach,
        List<Obligation> canLearn) {

    public Peer {
        reasons = List.copyOf(reasons);
        canTeach = List.copyOf(canTeach);
        canLearn = List.copyOf(canLearn);
    }
}
