package org.vientiane.notification.message;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.vientiane.notification.commitment.Commitment;
import org.vientiane.notification.commitment.Commitments;
import org.vientiane.notification.focalpoint.Part;
import org.vientiane.notification.proposal.Demand;
import org.vientiane.notification.proposal.Proposal;
import org.vientiane.notification.proposal.Proposals;

/** How matters stand now, as this instance knows them, so that nobody is asked for what is done already. */
@Service
public class Standing {

    private final Proposals proposals;
    private final Commitments commitments;

    Standing(Proposals proposals, Commitments commitments) {
        this.proposals = proposals;
        this.commitments = commitments;
    }

    /** Takes a matter in; false when a newer version of it is known. */
    boolean takeIn(Matter matter) {
        if (matter instanceof MatchMatter match) {
            proposals.takeIn(match.event());
            return !proposals.isOutdated(match.event());
        }
        var commitment = ((CommitmentMatter) matter).event();
        commitments.takeIn(commitment);
        return !commitments.isOutdated(commitment);
    }

    /** What the proposals of the match's offer ask for, and the place of this one among them. */
    Demand demand(MatchMatter match) {
        return proposals.demand(match.event());
    }

    /** Whether what the message tells of has been seen here. */
    boolean hasSeen(Message message) {
        var transition = message.transition();
        var commitment = message.commitment();
        return commitment == null
                ? proposals
                        .find(message.match())
                        .filter(known -> known.hasReached(transition))
                        .isPresent()
                : commitments
                        .find(commitment)
                        .filter(known -> known.hasReached(transition))
                        .isPresent();
    }

    /** Whether what the message asks for is still to be done; what it tells stays true. */
    boolean holds(Message message) {
        return holds(message.match(), message.commitment(), message.transition(), Template.of(message.template()));
    }

    /** Whether what is asked of those in this part is still to be done; what they are told stays true. */
    boolean holds(Matter matter, Happening happening, Part part) {
        return holds(matter.match(), matter.commitment(), happening.number(), new Template(happening.news(), part));
    }

    private boolean holds(UUID match, @Nullable UUID commitment, int transition, Template template) {
        if (!template.news().isAskedOf(template.part())) {
            return true;
        }
        return commitment == null
                ? proposals
                        .find(match)
                        .filter(known -> isAwaited(known, transition, template))
                        .isPresent()
                : commitments
                        .find(commitment)
                        .filter(known -> isAwaited(known, transition, template))
                        .isPresent();
    }

    /** A proposal waits for each side until it has said something, whatever the other side has said. */
    private static boolean isAwaited(Proposal match, int transition, Template template) {
        return template.news() == News.PROPOSAL
                ? match.standsSince(transition)
                        && template.part()
                                .side()
                                .filter(match.answered()::contains)
                                .isEmpty()
                : match.isAsLeftBy(transition);
    }

    private static boolean isAwaited(Commitment commitment, int transition, Template template) {
        return template.news() == News.COMMITMENT_DELIVERED
                ? commitment.awaitsReceiptOf(transition)
                : commitment.awaitsDelivery(transition);
    }
}
