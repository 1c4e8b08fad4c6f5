package org.vientiane.needs.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.meeting.Brief;
import org.vientiane.contracts.meeting.Peer;
import org.vientiane.needs.peer.RankingPeers;
import org.vientiane.needs.peer.Situation;
import org.vientiane.vocabulary.StateCode;

/**
 * Writes for the affected states of a meeting's regions whom to meet there and about what (Action 35): their three best
 * peers among those states. Who is to be met is told by whom, so that both come prepared.
 */
@Service
public class WritingBriefs {

    private static final int PEERS = 3;

    private final RankingPeers ranking;

    WritingBriefs(RankingPeers ranking) {
        this.ranking = ranking;
    }

    /** What is to be told of a meeting by {@code day} and has not been told yet, by the states' codes; nothing while it is far. */
    List<Brief> due(Meeting meeting, LocalDate day) {
        if (!meeting.isNear(day)) {
            return List.of();
        }
        var present = ranking.situations(day).stream()
                .filter(situation -> meeting.terms().isFor(situation.region()))
                .toList();
        return briefs(present, meeting.toldWhomToMeet());
    }

    private List<Brief> briefs(List<Situation> present, Set<StateCode> told) {
        var meet = new HashMap<StateCode, List<Peer>>();
        present.stream()
                .filter(seeker -> !told.contains(seeker.state()))
                .forEach(seeker -> meet.put(
                        seeker.state(),
                        ranking.rank(seeker, present).stream().limit(PEERS).toList()));
        return present.stream()
                .map(state -> brief(state, present, meet))
                .filter(brief -> !brief.meet().isEmpty() || !brief.soughtBy().isEmpty())
                .toList();
    }

    /** Who is told to meet a state is told to it too, unless it is to meet them itself. */
    private Brief brief(Situation one, List<Situation> present, Map<StateCode, List<Peer>> meet) {
        var own = meet.getOrDefault(one.state(), List.of());
        var soughtBy = present.stream()
                .filter(seeker -> names(meet.getOrDefault(seeker.state(), List.of()), one.state()))
                .filter(seeker -> !names(own, seeker.state()))
                .map(seeker -> ranking.peer(one, seeker))
                .toList();
        return new Brief(one.state(), own, soughtBy);
    }

    private static boolean names(List<Peer> peers, StateCode state) {
        return peers.stream().anyMatch(peer -> peer.state().equals(state));
    }
}
