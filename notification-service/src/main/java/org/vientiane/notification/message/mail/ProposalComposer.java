package org.vientiane.notification.message.mail;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.match.MatchEvent;
import org.vientiane.contracts.match.MatchTransition;
import org.vientiane.contracts.match.Reason;
import org.vientiane.contracts.match.Reckoning;
import org.vientiane.notification.message.MatchMatter;
import org.vientiane.notification.message.Recipient;
import org.vientiane.notification.message.Telling;
import org.vientiane.notification.message.mail.MailText.Line;
import org.vientiane.notification.message.mail.MailText.Reasoned;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.Evidence;
import org.vientiane.vocabulary.Programme;

/** Says what is proposed, why, and what was looked at. */
final class ProposalComposer extends MatchComposer {

    private final MatchEvent match;
    private final Reckoning reckoning;

    ProposalComposer(
            Language language, MailSettings settings, Recipient recipient, Telling telling, MatchMatter matter) {
        super(language, settings, recipient, telling, matter);
        this.match = matter.event();
        this.reckoning = match.reckoning();
    }

    @Override
    String subject() {
        return forPart("subject.proposal", obligation(), state(), needTitle(), provider());
    }

    @Override
    String opening() {
        var opening = forPart(
                "opening.proposal",
                provider(),
                state(),
                assistance(),
                obligation(),
                number(reckoning.score()),
                number(weights()));
        return happening().by().equals(MatchTransition.EXCHANGE) ? opening : opening + " " + sentence();
    }

    @Override
    @Nullable
    String about() {
        return null;
    }

    @Override
    @Nullable
    String demand() {
        var demand = telling().demand();
        return demand != null && full() && demand.exceedsWhatRemains()
                ? text(
                        "demand",
                        language().words().write(demand.asked()),
                        language().words().write(demand.remaining()),
                        demand.place(),
                        demand.of())
                : null;
    }

    @Override
    List<String> steps() {
        return Stream.concat(Stream.of(forPart("next.proposal", answerDueOn(), provider(), state())), calls().stream())
                .toList();
    }

    @Override
    String factsHeading() {
        return text("heading.proposal");
    }

    @Override
    List<Line> facts() {
        var need = match.need();
        return Stream.of(
                        pair(),
                        fact("quantity", proposed()),
                        fact("gap", inBoth(reckoning.gap())),
                        fact("score", text("points", number(reckoning.score()), number(weights()))),
                        fact("need-period", write(need.period())),
                        fact("offer-period", write(match.offer().period())),
                        fact("priority", text("priority", need.nationalPriority())),
                        fact("channels", names(need.channels())),
                        fact("plan", need.nationalPlan()),
                        fact("programme", write(need.programme())),
                        fact("evidence", write(need.evidence())),
                        fact("requested", language().words().write(need.requestedOn())),
                        fact("rates", rates()))
                .flatMap(facts -> facts)
                .toList();
    }

    @Override
    List<Reasoned> reasons() {
        return reckoning.reasons().stream()
                .map(reason -> new Reasoned(
                        text("points", number(reason.points()), number(reason.of())),
                        language().sentence(reason.statement(), full()),
                        language().actions(reason.actions())))
                .toList();
    }

    @Override
    List<Reasoned> checks() {
        return reckoning.checks().stream()
                .map(check -> new Reasoned(
                        null,
                        language().sentence(check.statement(), full()),
                        language().actions(check.actions())))
                .toList();
    }

    @Override
    List<Integer> actionNumbers() {
        return Stream.concat(
                        reckoning.reasons().stream().map(Reason::actions),
                        reckoning.checks().stream().map(check -> check.actions()))
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    String origin() {
        return text("origin.proposal", language().words().write(reckoning.day()), reckoning.policy());
    }

    private BigDecimal weights() {
        return reckoning.reasons().stream().map(Reason::of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private @Nullable String write(@Nullable Programme programme) {
        return programme == null
                ? null
                : text("named", programme.name(), language().words().name(programme.kind()));
    }

    private @Nullable String write(@Nullable Evidence evidence) {
        if (evidence == null) {
            return null;
        }
        var kind = text(
                "dated",
                language().words().name(evidence.kind()),
                language().words().write(evidence.dated()));
        return evidence.reference() == null ? kind : text("named", kind, evidence.reference());
    }

    private String names(List<Channel> channels) {
        return channels.stream().map(language().words()::name).collect(Collectors.joining(", "));
    }
}
