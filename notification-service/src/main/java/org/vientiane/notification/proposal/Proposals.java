package org.vientiane.notification.proposal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.match.MatchEvent;
import org.vientiane.vocabulary.Quantity;

/** All matches as this instance knows them. Safe for use by several threads. */
@Service
public class Proposals {

    /** The order in which a provider reads its proposals (Actions 38 and 40); equal scores go to the older need. */
    private static final Comparator<Proposal> BEST_FIRST = Comparator.comparing(Proposal::score)
            .reversed()
            .thenComparing(proposal -> proposal.need().toString());

    private final Map<UUID, Proposal> byMatch = new HashMap<>();
    private final Map<UUID, Map<UUID, Proposal>> standingByOffer = new HashMap<>();

    /** Takes in what is newer than what is known. */
    public synchronized void takeIn(MatchEvent match) {
        if (isOutdated(match)) {
            return;
        }
        var proposal = Proposal.of(match);
        byMatch.put(proposal.match(), proposal);
        var ofOffer = standingByOffer.computeIfAbsent(proposal.offer(), offer -> new TreeMap<>());
        if (proposal.stands()) {
            ofOffer.put(proposal.match(), proposal);
        } else {
            ofOffer.remove(proposal.match());
        }
    }

    /** Whether a newer version of this match is known. */
    public synchronized boolean isOutdated(MatchEvent match) {
        var known = byMatch.get(match.id());
        return known != null && known.version() > match.version();
    }

    /** The match, if it is known. */
    public synchronized Optional<Proposal> find(UUID match) {
        return Optional.ofNullable(byMatch.get(match));
    }

    /** What the proposals of the match's offer ask for, and the place of this one among them. */
    public synchronized Demand demand(MatchEvent match) {
        var self = Proposal.of(match);
        var all = new HashMap<>(standingByOffer.getOrDefault(match.offerId(), Map.of()));
        all.put(self.match(), self);
        var remaining = match.reckoning().remaining();
        var asked = all.values().stream()
                .map(Proposal::quantity)
                .filter(Objects::nonNull)
                .filter(quantity -> quantity.unit().equals(remaining.unit()))
                .reduce(Quantity.none(remaining.unit()), Quantity::plus);
        var better = all.values().stream()
                .filter(other -> BEST_FIRST.compare(other, self) < 0)
                .count();
        return new Demand(asked, remaining, (int) better + 1, all.size());
    }
}
