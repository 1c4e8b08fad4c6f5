package org.vientiane.notification.message;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.message.MessageStatus;
import org.vientiane.notification.focalpoint.FocalPoints;
import org.vientiane.notification.focalpoint.Part;
import org.vientiane.vocabulary.StatesParties;

/** Writes to everybody who hears of what has happened to a match or a commitment; once, however often it is told of it. */
@Service
public class WritingMessages {

    private final Standing standing;
    private final FocalPoints focalPoints;
    private final StatesParties states;
    private final Messages messages;
    private final Told told;
    private final Writer writer;
    private final Outbox outbox;
    private final Sending sending;
    private final Clock clock;

    WritingMessages(
            Standing standing,
            FocalPoints focalPoints,
            StatesParties states,
            Messages messages,
            Told told,
            Writer writer,
            Outbox outbox,
            Sending sending,
            Clock clock) {
        this.standing = standing;
        this.focalPoints = focalPoints;
        this.states = states;
        this.messages = messages;
        this.told = told;
        this.writer = writer;
        this.outbox = outbox;
        this.sending = sending;
        this.clock = clock;
    }

    /**
     * Writes of all that has happened since the matter was last told, be it in one version or in several that were never
     * seen. What no longer holds before anybody was told is no news.
     */
    public void takeIn(Matter matter, @Nullable String correlationId) {
        if (!standing.takeIn(matter)) {
            return;
        }
        var before = told.upTo(matter.id());
        var happenings = matter.happenings().stream()
                .filter(happening -> happening.number() > before || isStandingProposal(matter, happening))
                .toList();
        write(letters(matter, happenings, correlationId), before);
        if (matter.transitions() > before) {
            told.upTo(matter.id(), matter.transitions());
        }
    }

    /** Writes those of the matter's messages again whose mails were lost. */
    public void writeAgain(Matter matter) {
        if (standing.takeIn(matter)) {
            write(letters(matter, matter.happenings(), null), matter.transitions());
        }
    }

    private boolean isStandingProposal(Matter matter, Happening happening) {
        return happening.news() == News.PROPOSAL && standing.holds(matter, happening, Part.COORDINATOR);
    }

    private List<Letter> letters(Matter matter, List<Happening> happenings, @Nullable String correlationId) {
        if (happenings.isEmpty()) {
            return List.of();
        }
        var state = matter.needTerms().state();
        var whoHears = new WhoHears(
                matter,
                states.regionOf(state),
                focalPoints.concernedBy(state, matter.offerTerms().provider()));
        return happenings.stream()
                .map(happening -> telling(matter, happening, whoHears, correlationId))
                .flatMap(this::letters)
                .toList();
    }

    private Telling telling(Matter matter, Happening happening, WhoHears whoHears, @Nullable String correlationId) {
        var recipients = whoHears.of(happening);
        var demand = happening.news() == News.PROPOSAL && matter instanceof MatchMatter match
                ? standing.demand(match)
                : null;
        return new Telling(
                matter, happening, demand, recipients, whoHears.unheard(happening, recipients), correlationId);
    }

    private Stream<Letter> letters(Telling telling) {
        var earlier = earlier(telling);
        return telling.recipients().stream().map(recipient -> new Letter(telling, recipient, earlier));
    }

    private List<Integer> earlier(Telling telling) {
        return telling.happening().news() == News.PROPOSAL && telling.matter() instanceof MatchMatter match
                ? QuietReturn.earlierProposals(
                        match.event().transitions(), telling.happening().number(), sending.quietReturnDays())
                : List.of();
    }

    /** All are looked up at once: most that is taken in again was told long ago. */
    private void write(Collection<Letter> letters, int before) {
        var known = messages.find(letters.stream().flatMap(Letter::ids).toList()).stream()
                .collect(Collectors.toMap(Message::id, Function.identity()));
        letters.forEach(letter -> write(letter, before, known));
    }

    private void write(Letter letter, int before, Map<UUID, Message> known) {
        var message = known.get(letter.id());
        if (message == null && isNews(letter, before, known)) {
            add(newMessage(letter));
        } else if (message != null && message.isPending()) {
            outbox.post(upToDate(message, letter));
        }
    }

    private boolean isNews(Letter letter, int before, Map<UUID, Message> known) {
        var telling = letter.telling();
        return telling.happening().number() > before
                && standing.holds(
                        telling.matter(),
                        telling.happening(),
                        letter.recipient().part())
                && letter.earlierIds().stream()
                        .map(known::get)
                        .noneMatch(earlier -> earlier != null && earlier.status() == MessageStatus.SENT);
    }

    private void add(Message message) {
        if (messages.add(message)) {
            outbox.post(message);
        }
    }

    private Message newMessage(Letter letter) {
        var telling = letter.telling();
        var matter = telling.matter();
        var recipient = letter.recipient();
        var now = clock.instant();
        var dueAt = isProposal(letter) ? now.plus(sending.settlingTime()) : now;
        return new Message(
                letter.id(),
                1,
                matter.match(),
                matter.version(),
                matter.need(),
                matter.offer(),
                matter.commitment(),
                telling.happening().number(),
                letter.earlier(),
                score(letter),
                recipient.focalPoint(),
                recipient.email(),
                recipient.party(),
                letter.template().code(),
                recipient.language(),
                writer.write(letter.id(), recipient, telling),
                MessageStatus.PENDING,
                List.of(),
                0,
                now,
                dueAt,
                null,
                claimAtOnce(now, dueAt),
                telling.correlationId());
    }

    private static @Nullable BigDecimal score(Letter letter) {
        return isProposal(letter) && letter.telling().matter() instanceof MatchMatter match
                ? match.event().reckoning().score()
                : null;
    }

    private static boolean isProposal(Letter letter) {
        return letter.telling().happening().news() == News.PROPOSAL;
    }

    /** What is due as soon as it is written is claimed by its writer: that saves a write on the way. */
    private @Nullable Claim claimAtOnce(Instant now, Instant dueAt) {
        return dueAt.isAfter(now) ? null : new Claim(sending.instance(), now.plus(Sending.CLAIM));
    }

    /** A proposal that still waits tells the match as it is now, and what was lost is written anew, unless somebody is
     * about to send it. */
    private Message upToDate(Message message, Letter letter) {
        var matter = letter.telling().matter();
        var tellsThis = message.mail() != null && (!isProposal(letter) || message.matchVersion() >= matter.version());
        if (tellsThis || message.isClaimedAt(clock.instant())) {
            return message;
        }
        var recipient = letter.recipient();
        var rewritten = message.rewritten(
                recipient.email(), writer.write(message.id(), recipient, letter.telling()), matter.version());
        return messages.replace(rewritten) ? rewritten : message;
    }
}
