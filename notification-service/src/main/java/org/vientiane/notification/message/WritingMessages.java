package org.vientiane.notification.message;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.match.MatchEvent;
import org.vientiane.contracts.message.MessageStatus;
import org.vientiane.notification.focalpoint.FocalPoints;
import org.vientiane.notification.proposal.Proposal;
import org.vientiane.notification.proposal.Proposals;
import org.vientiane.vocabulary.StatesParties;

/** Writes to everybody who hears of a new proposal; once, however often it is told of it. */
@Service
public class WritingMessages {

    private final Proposals proposals;
    private final FocalPoints focalPoints;
    private final StatesParties states;
    private final Messages messages;
    private final Writer writer;
    private final Outbox outbox;
    private final Sending sending;
    private final Clock clock;

    WritingMessages(
            Proposals proposals,
            FocalPoints focalPoints,
            StatesParties states,
            Messages messages,
            Writer writer,
            Outbox outbox,
            Sending sending,
            Clock clock) {
        this.proposals = proposals;
        this.focalPoints = focalPoints;
        this.states = states;
        this.messages = messages;
        this.writer = writer;
        this.outbox = outbox;
        this.sending = sending;
        this.clock = clock;
    }

    /** Writes of the match's latest proposal, if it stands; what was overtaken before anybody was told is no news. */
    public void takeIn(MatchEvent match, @Nullable String correlationId) {
        proposals.takeIn(match);
        var proposal = Proposal.of(match);
        if (!proposal.stands() || proposals.isOutdated(match)) {
            return;
        }
        var recipients = recipients(match);
        var earlier = QuietReturn.earlierProposals(match.transitions(), proposal.number(), sending.quietReturnDays());
        var ids = recipients.stream()
                .flatMap(recipient -> ids(match.id(), proposal.number(), earlier, recipient).stream())
                .toList();
        var standing = messages.find(ids).stream().collect(Collectors.toMap(Message::id, Function.identity()));
        var telling = new Telling(match, proposals.demand(match), recipients, correlationId);
        for (var recipient : recipients) {
            write(telling, proposal, earlier, recipient, standing);
        }
    }

    private List<Recipient> recipients(MatchEvent match) {
        var state = match.need().state();
        return WhoHears.of(
                match,
                states.regionOf(state),
                focalPoints.concernedBy(state, match.offer().provider()));
    }

    private void write(
            Telling telling,
            Proposal proposal,
            List<Integer> earlier,
            Recipient recipient,
            Map<UUID, Message> standing) {
        var told = ids(proposal.match(), earlier, recipient).stream()
                .map(standing::get)
                .anyMatch(before -> before != null && before.status() == MessageStatus.SENT);
        var id = id(proposal.match(), proposal.number(), recipient);
        var message = standing.get(id);
        if (message == null && !told) {
            add(newMessage(id, telling, proposal, earlier, recipient));
        } else if (message != null && message.isPending()) {
            outbox.post(upToDate(message, recipient, telling));
        }
    }

    private void add(Message message) {
        if (messages.add(message)) {
            outbox.post(message);
        }
    }

    private Message newMessage(
            UUID id, Telling telling, Proposal proposal, List<Integer> earlier, Recipient recipient) {
        var now = clock.instant();
        var dueAt = now.plus(sending.settlingTime());
        return new Message(
                id,
                1,
                proposal.match(),
                proposal.version(),
                proposal.need(),
                proposal.offer(),
                proposal.number(),
                earlier,
                proposal.score(),
                recipient.focalPoint(),
                recipient.email(),
                recipient.party(),
                writer.template(recipient),
                recipient.language(),
                writer.write(id, recipient, telling),
                MessageStatus.PENDING,
                List.of(),
                0,
                now,
                dueAt,
                null,
                claimAtOnce(now, dueAt),
                telling.correlationId());
    }

    /** What is due as soon as it is written is claimed by its writer: that saves a write on the way. */
    private @Nullable Claim claimAtOnce(Instant now, Instant dueAt) {
        return dueAt.isAfter(now) ? null : new Claim(sending.instance(), now.plus(Sending.CLAIM));
    }

    /** A message that still waits tells the match as it is now, unless somebody is about to send it. */
    private Message upToDate(Message message, Recipient recipient, Telling telling) {
        var tellsThis = message.mail() != null
                && message.matchVersion() >= telling.match().version();
        if (tellsThis || message.isClaimedAt(clock.instant())) {
            return message;
        }
        var rewritten = message.rewritten(
                recipient.email(),
                writer.write(message.id(), recipient, telling),
                telling.match().version());
        return messages.replace(rewritten) ? rewritten : message;
    }

    private List<UUID> ids(UUID match, int number, List<Integer> earlier, Recipient recipient) {
        var ids = new ArrayList<>(ids(match, earlier, recipient));
        ids.add(id(match, number, recipient));
        return ids;
    }

    private List<UUID> ids(UUID match, List<Integer> transitions, Recipient recipient) {
        return transitions.stream()
                .map(transition -> id(match, transition, recipient))
                .toList();
    }

    private UUID id(UUID match, int transition, Recipient recipient) {
        return Message.idOf(match, transition, recipient.address(), writer.template(recipient));
    }
}
