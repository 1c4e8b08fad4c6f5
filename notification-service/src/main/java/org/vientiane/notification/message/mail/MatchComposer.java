package org.vientiane.notification.message.mail;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.match.Answer;
import org.vientiane.contracts.match.AnswerKind;
import org.vientiane.contracts.match.MatchEvent;
import org.vientiane.contracts.match.Side;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.notification.focalpoint.Part;
import org.vientiane.notification.message.Call;
import org.vientiane.notification.message.MatchMatter;
import org.vientiane.notification.message.News;
import org.vientiane.notification.message.Recipient;
import org.vientiane.notification.message.Telling;
import org.vientiane.notification.message.mail.MailText.Line;
import org.vientiane.vocabulary.Quantity;

/** Says what has become of a match: who has answered what, who is awaited until when, and how it ended. */
class MatchComposer extends Composer {

    private static final String STILL_OPEN = "…";

    private final MatchMatter matter;
    private final MatchEvent match;

    MatchComposer(Language language, MailSettings settings, Recipient recipient, Telling telling, MatchMatter matter) {
        super(language, settings, recipient, telling);
        this.matter = matter;
        this.match = matter.event();
    }

    @Override
    @Nullable
    String about() {
        return about("match");
    }

    @Override
    List<String> steps() {
        if (!isStillToBeDone()) {
            return List.of(text("next.meanwhile"));
        }
        return switch (news()) {
            case DECLINED, WITHDRAWN, LAPSED -> List.of(forPart("next." + news().code()));
            case NOT_AGREED, ESCALATED ->
                Stream.concat(Stream.of(forPart("next." + news().code())), awaited())
                        .toList();
            default -> awaited().toList();
        };
    }

    @Override
    String factsHeading() {
        return text("heading.match");
    }

    @Override
    List<Line> facts() {
        return Stream.of(
                        pair(),
                        fact("quantity", proposed()),
                        fact("gap", inBoth(match.reckoning().gap())),
                        fact("answer.provider", said(Side.PROVIDER)),
                        fact("answer.state", said(Side.STATE)),
                        fact("status", text("match." + match.status())),
                        fact("answer-due", matter.isOpen() ? answerDueOn() : null),
                        fact("need-period", write(match.need().period())),
                        fact("offer-period", write(match.offer().period())),
                        fact("rates", rates()))
                .flatMap(facts -> facts)
                .toList();
    }

    @Override
    List<Line> links() {
        return Stream.concat(
                        Stream.of(
                                line("match", link("/matches/" + match.id())),
                                line("explanation", link(explanation()))),
                        ids())
                .toList();
    }

    /** The yes that would lead on: to what the other side has said yes to, else to what is proposed. */
    @Override
    String takenBy(Call call) {
        var yes = part() == Part.PROVIDER ? AnswerKind.INTERESTED : AnswerKind.ACCEPTED;
        return "{\"answer\": \"%s\", \"amount\": \"%s\"}".formatted(yes, amountToAgreeOn());
    }

    final @Nullable String proposed() {
        var quantity = match.reckoning().quantity();
        return quantity == null ? null : inBoth(quantity);
    }

    final String answerDueOn() {
        return language().words().write(match.answerDueOn());
    }

    private String amountToAgreeOn() {
        var proposed = match.reckoning().quantity();
        return news() == News.NOT_AGREED
                ? STILL_OPEN
                : part().side()
                        .flatMap(side -> match.answers().of(side.other()))
                        .map(Answer::amount)
                        .map(Composer::amount)
                        .orElse(proposed == null ? STILL_OPEN : amount(proposed));
    }

    private String explanation() {
        return part() == Part.PROVIDER
                ? "/explanations/offers/" + match.offerId()
                : "/explanations/needs/" + match.needId();
    }

    /** Who is awaited until when, and how the recipient answers if it is. */
    private Stream<String> awaited() {
        var awaited = matter.turn().stream()
                .sorted()
                .map(side -> language().words().name(matter.party(side)))
                .collect(Collectors.joining(", "));
        var side = part().side();
        if (side.isEmpty()) {
            return Stream.of(text("next.see", awaited, answerDueOn()));
        }
        return matter.turn().contains(side.get())
                ? Stream.concat(Stream.of(text("next.answer", answerDueOn())), calls().stream())
                : Stream.of(text("next.wait", awaited, answerDueOn()));
    }

    private String said(Side side) {
        return match.answers().of(side).map(answer -> said(side, answer)).orElse(text("answer.none"));
    }

    private String said(Side side, Answer answer) {
        var said = answer.isYes() ? yes(answer.amount()) : notYes(side, answer);
        return answer.note() == null ? said : text("noted", said, answer.note());
    }

    private String yes(@Nullable Quantity amount) {
        return amount == null ? "" : text("answer.yes", inBoth(amount));
    }

    private String notYes(Side side, Answer answer) {
        var until = answer.until();
        return until == null
                ? language()
                        .sentence(
                                Statement.of(
                                        "DECLINED." + answer.reason(), Figure.parties(List.of(matter.party(side)))),
                                full())
                : text("answer.considering", language().words().write(until));
    }
}
