package org.vientiane.notification.message.mail;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.match.MatchEvent;
import org.vientiane.contracts.match.Reason;
import org.vientiane.contracts.match.Reckoning;
import org.vientiane.notification.focalpoint.Part;
import org.vientiane.notification.message.Recipient;
import org.vientiane.notification.message.Telling;
import org.vientiane.notification.message.mail.ProposalText.Line;
import org.vientiane.notification.message.mail.ProposalText.Reasoned;
import org.vientiane.notification.proposal.Demand;
import org.vientiane.vocabulary.ActionPlan;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.Evidence;
import org.vientiane.vocabulary.Period;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Unit;

/**
 * Says in one language what there is to say of a proposal to one recipient. What only the provider and coordinators may
 * know (its minimum and maximum per need, how its offer is asked for) is not said to the state.
 */
final class ProposalComposer {

    private final Language language;
    private final MailSettings settings;
    private final Recipient recipient;
    private final Telling telling;
    private final MatchEvent match;
    private final Reckoning reckoning;
    private final boolean full;

    ProposalComposer(Language language, MailSettings settings, Recipient recipient, Telling telling) {
        this.language = language;
        this.settings = settings;
        this.recipient = recipient;
        this.telling = telling;
        this.match = telling.match();
        this.reckoning = match.reckoning();
        this.full = recipient.part() != Part.AFFECTED_STATE;
    }

    ProposalText compose() {
        return new ProposalText(
                language.locale(),
                subject(),
                language.text("greeting", MailHeaders.inOneLine(recipient.name())),
                opening(),
                facts(),
                reasons(),
                checks(),
                full && telling.demand().exceedsWhatRemains() ? demand(telling.demand()) : null,
                steps(),
                links(),
                others(),
                actions(),
                origin());
    }

    private String subject() {
        return forPart("subject", obligation(), state(), needTitle(), provider());
    }

    private String opening() {
        return forPart(
                "opening",
                provider(),
                state(),
                assistance(),
                obligation(),
                number(reckoning.score()),
                number(weights()));
    }

    private List<Line> facts() {
        var need = match.need();
        var offer = match.offer();
        var facts = new ArrayList<Line>();
        add(facts, "need", needTitle());
        add(facts, "state", state());
        add(facts, "provider", provider());
        add(facts, "offer", MailHeaders.inOneLine(offer.title()));
        add(facts, "obligation", obligation());
        add(facts, "assistance", assistance());
        var quantity = reckoning.quantity();
        add(
                facts,
                "quantity",
                quantity == null ? null : inBoth(quantity, reckoning.gap().unit()));
        add(facts, "gap", inBoth(reckoning.gap(), reckoning.remaining().unit()));
        add(facts, "score", language.text("points", number(reckoning.score()), number(weights())));
        add(facts, "need-period", write(need.period()));
        add(facts, "offer-period", write(offer.period()));
        add(facts, "priority", language.text("priority", need.nationalPriority()));
        add(facts, "channels", names(need.channels()));
        add(facts, "plan", need.nationalPlan());
        var programme = need.programme();
        add(
                facts,
                "programme",
                programme == null
                        ? null
                        : language.text(
                                "named", programme.name(), language.words().name(programme.kind())));
        var evidence = need.evidence();
        add(facts, "evidence", evidence == null ? null : write(evidence));
        add(facts, "requested", language.words().write(need.requestedOn()));
        add(facts, "rates", rates());
        return facts;
    }

    private List<Reasoned> reasons() {
        return reckoning.reasons().stream()
                .map(reason -> new Reasoned(
                        language.text("points", number(reason.points()), number(reason.of())),
                        language.sentence(reason.statement(), full),
                        language.actions(reason.actions())))
                .toList();
    }

    private List<Reasoned> checks() {
        return reckoning.checks().stream()
                .map(check -> new Reasoned(
                        null, language.sentence(check.statement(), full), language.actions(check.actions())))
                .toList();
    }

    private String demand(Demand demand) {
        return language.text(
                "demand",
                language.words().write(demand.asked()),
                language.words().write(demand.remaining()),
                demand.place(),
                demand.of());
    }

    private List<String> steps() {
        return List.of(
                forPart("answer", language.words().write(match.answerDueOn()), provider(), state()),
                forPart("how", settings.link("/matches/" + match.id() + "/answers")));
    }

    private List<Line> links() {
        return List.of(
                line("match", settings.link("/matches/" + match.id())),
                line("explanation", settings.link(explanation())),
                line("match-id", match.id().toString()),
                line("need-id", match.needId().toString()),
                line("offer-id", match.offerId().toString()));
    }

    private String explanation() {
        return recipient.part() == Part.PROVIDER
                ? "/explanations/offers/" + match.offerId()
                : "/explanations/needs/" + match.needId();
    }

    /** Coordinators know who people are; the two sides learn which parties were written to. */
    private List<String> others() {
        var others = telling.recipients().stream()
                .filter(other -> !other.equals(recipient))
                .toList();
        return recipient.part() == Part.COORDINATOR
                ? Stream.concat(others.stream().map(this::byName), silentSides())
                        .toList()
                : Stream.of(Part.values())
                        .flatMap(part -> byPart(
                                part,
                                others.stream()
                                        .filter(other -> other.part() == part)
                                        .count()))
                        .toList();
    }

    private String byName(Recipient other) {
        return language.text(
                "other",
                MailHeaders.inOneLine(other.name()),
                language.text("part." + other.part().code(), provider(), state()),
                other.email());
    }

    private Stream<String> silentSides() {
        return Stream.of(Part.PROVIDER, Part.AFFECTED_STATE)
                .filter(part -> telling.recipients().stream().noneMatch(other -> other.part() == part))
                .map(part -> language.text("nobody." + part.code(), provider(), state()));
    }

    private Stream<String> byPart(Part part, long count) {
        return count == 0 ? Stream.of() : Stream.of(language.text("others." + part.code(), count, provider(), state()));
    }

    private List<String> actions() {
        return Stream.concat(
                        reckoning.reasons().stream().map(Reason::actions),
                        reckoning.checks().stream().map(check -> check.actions()))
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .map(number -> language.text(
                        "action", number, ActionPlan.action(number).title(language.locale())))
                .toList();
    }

    private String origin() {
        return language.text("origin", language.words().write(reckoning.day()), reckoning.policy());
    }

    private @Nullable String rates() {
        var rates = reckoning.rates().usdPerUnit();
        return rates.isEmpty()
                ? null
                : rates.entrySet().stream()
                        .filter(rate -> !rate.getKey().equals("USD"))
                        .map(rate -> language.text("rate", rate.getKey(), number(rate.getValue())))
                        .collect(Collectors.joining("; "));
    }

    /** A quantity, and the same in the other side's unit when that is another that it converts into. */
    private String inBoth(Quantity quantity, Unit other) {
        var own = language.words().write(quantity);
        if (quantity.unit().equals(other)) {
            return own;
        }
        return reckoning
                .rates()
                .convert(quantity, other)
                .map(converted -> language.text("both", own, language.words().write(converted.roundedHalfUp())))
                .orElse(own);
    }

    private BigDecimal weights() {
        return reckoning.reasons().stream().map(Reason::of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String write(Period period) {
        return language.text(
                "period",
                language.words().write(period.from()),
                language.words().write(period.to()));
    }

    private String write(Evidence evidence) {
        var kind = language.text(
                "dated",
                language.words().name(evidence.kind()),
                language.words().write(evidence.dated()));
        return evidence.reference() == null ? kind : language.text("named", kind, evidence.reference());
    }

    private String names(List<Channel> channels) {
        return channels.stream().map(language.words()::name).collect(Collectors.joining(", "));
    }

    private String number(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    private void add(List<Line> lines, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.add(line(key, MailHeaders.inOneLine(value)));
        }
    }

    private Line line(String key, String value) {
        return new Line(language.text("label." + key), value);
    }

    private String forPart(String key, Object... about) {
        return language.text(key + "." + recipient.part().code(), about);
    }

    private String needTitle() {
        return MailHeaders.inOneLine(match.need().title());
    }

    private String state() {
        return language.words().name(match.need().state());
    }

    private String provider() {
        return language.words().name(match.offer().provider());
    }

    private String obligation() {
        return language.words().name(match.need().obligation());
    }

    private String assistance() {
        return language.words().name(match.need().assistance());
    }
}
