package org.vientiane.notification.message.mail;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vientiane.notification.focalpoint.Part;
import org.vientiane.notification.message.Call;
import org.vientiane.notification.message.Happening;
import org.vientiane.notification.message.Matter;
import org.vientiane.notification.message.News;
import org.vientiane.notification.message.Recipient;
import org.vientiane.notification.message.Telling;
import org.vientiane.notification.message.mail.MailText.Line;
import org.vientiane.notification.message.mail.MailText.Reasoned;
import org.vientiane.vocabulary.ActionPlan;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Period;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Unit;

/**
 * Says in one language what there is to say to one recipient. What only the provider and coordinators may know (its
 * minimum and maximum per need, how its offer is asked for) is not said to the state.
 */
abstract class Composer {

    /** Those that ask for answers, and for support that can be relied on. */
    private static final List<Integer> ANSWERS_AND_CONTINUITY = List.of(37, 38);

    private final Language language;
    private final MailSettings settings;
    private final Recipient recipient;
    private final Telling telling;
    private final Matter matter;

    Composer(Language language, MailSettings settings, Recipient recipient, Telling telling) {
        this.language = language;
        this.settings = settings;
        this.recipient = recipient;
        this.telling = telling;
        this.matter = telling.matter();
    }

    final MailText compose() {
        return new MailText(
                language.locale(),
                subject(),
                text("greeting", MailHeaders.inOneLine(recipient.name())),
                opening(),
                about(),
                demand(),
                steps(),
                factsHeading(),
                facts(),
                reasons(),
                checks(),
                links(),
                others(),
                actions(),
                origin());
    }

    /** The two sides and what they wrote; absent where the opening says it. */
    abstract @Nullable String about();

    /** What to do next. */
    abstract List<String> steps();

    /** What the figures are about. */
    abstract String factsHeading();

    /** The figures. */
    abstract List<Line> facts();

    /** Where to read on. */
    abstract List<Line> links();

    /** What a call takes: a body as an example, or a figure that stands in it. */
    abstract String takenBy(Call call);

    String subject() {
        return text(
                "subject." + news().code(), text("matter", obligation(), state(), needTitle(), provider()), actor());
    }

    /** What has happened. */
    String opening() {
        return sentence();
    }

    @Nullable
    String demand() {
        return null;
    }

    List<Reasoned> reasons() {
        return List.of();
    }

    List<Reasoned> checks() {
        return List.of();
    }

    List<Integer> actionNumbers() {
        return ANSWERS_AND_CONTINUITY;
    }

    String origin() {
        return text("origin.step");
    }

    final News news() {
        return telling.happening().news();
    }

    final Happening happening() {
        return telling.happening();
    }

    final Telling telling() {
        return telling;
    }

    final Part part() {
        return recipient.part();
    }

    /** Whether the recipient may know everything. */
    final boolean full() {
        return part() != Part.AFFECTED_STATE;
    }

    final Language language() {
        return language;
    }

    final String text(String key, Object... about) {
        return language.text(key, about);
    }

    final String forPart(String key, Object... about) {
        return text(key + "." + part().code(), about);
    }

    /** What has happened, in a sentence. */
    final String sentence() {
        return language.sentence(telling.happening().statement(), full());
    }

    /** Whether there is still something to do for the recipient. */
    final boolean isStillToBeDone() {
        return telling.isStillToBeDoneBy(part());
    }

    /** The calls with which the recipient goes on. */
    final List<String> calls() {
        return news().calls(part()).stream()
                .map(call ->
                        text("call." + call.code(), call.method() + " " + link(call.path(matter.id())), takenBy(call)))
                .toList();
    }

    /** What the two parties wrote that every mail names. */
    final Stream<Line> pair() {
        return Stream.of(
                line("need", needTitle()),
                line("state", state()),
                line("provider", provider()),
                line("offer", offerTitle()),
                line("obligation", obligation()),
                line("assistance", assistance()));
    }

    final Stream<Line> ids() {
        return Stream.of(
                line("match-id", matter.match().toString()),
                line("need-id", matter.need().toString()),
                line("offer-id", matter.offer().toString()));
    }

    final String link(String path) {
        return settings.link(path);
    }

    /** A fact; nothing where there is nothing to say. */
    final Stream<Line> fact(String key, @Nullable String value) {
        return value == null || value.isBlank() ? Stream.of() : Stream.of(line(key, MailHeaders.inOneLine(value)));
    }

    final Line line(String key, String value) {
        return new Line(text("label." + key), value);
    }

    final @Nullable String rates() {
        var rates = matter.rates().usdPerUnit();
        return rates.isEmpty()
                ? null
                : rates.entrySet().stream()
                        .filter(rate -> !rate.getKey().equals("USD"))
                        .map(rate -> text("rate", rate.getKey(), number(rate.getValue())))
                        .collect(Collectors.joining("; "));
    }

    /** A quantity, and the same in the other side's unit when that is another that it converts into. */
    final String inBoth(Quantity quantity) {
        var own = language.words().write(quantity);
        var other = otherUnit(quantity);
        if (quantity.unit().equals(other)) {
            return own;
        }
        return matter.rates()
                .convert(quantity, other)
                .map(converted -> text("both", own, language.words().write(converted.roundedHalfUp())))
                .orElse(own);
    }

    final String write(Period period) {
        return text(
                "period",
                language.words().write(period.from()),
                language.words().write(period.to()));
    }

    final String number(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    final String needTitle() {
        return MailHeaders.inOneLine(matter.needTerms().title());
    }

    final String offerTitle() {
        return MailHeaders.inOneLine(matter.offerTerms().title());
    }

    final String state() {
        return language.words().name(matter.needTerms().state());
    }

    final String provider() {
        return language.words().name(matter.offerTerms().provider());
    }

    final String obligation() {
        return language.words().name(matter.needTerms().obligation());
    }

    final String assistance() {
        return language.words().name(matter.needTerms().assistance());
    }

    final String about(String what) {
        return text("about." + what, state(), assistance(), obligation(), needTitle(), provider(), offerTitle());
    }

    /** An amount as the API takes it, in the offer's unit. */
    static String amount(Quantity quantity) {
        return quantity.amount().toPlainString();
    }

    private Unit otherUnit(Quantity quantity) {
        var asked = matter.needTerms().quantity().unit();
        return quantity.unit().equals(asked) ? matter.offerTerms().capacity().unit() : asked;
    }

    /** Who acted, by name. */
    private String actor() {
        return PartyCode.of(telling.happening().by())
                .map(language.words()::name)
                .orElse("");
    }

    /** Coordinators know who people are; the two sides learn which parties were written to. */
    private List<String> others() {
        var others = telling.recipients().stream()
                .filter(other -> !other.equals(recipient))
                .toList();
        return part() == Part.COORDINATOR
                ? Stream.concat(others.stream().map(this::byName), unheard()).toList()
                : Stream.of(Part.values())
                        .flatMap(other -> byPart(other, others).stream())
                        .toList();
    }

    private String byName(Recipient other) {
        return text(
                "other",
                MailHeaders.inOneLine(other.name()),
                text("part." + other.part().code(), provider(), state()),
                other.email());
    }

    private Stream<String> unheard() {
        var whom = news() == News.ESCALATED || news() == News.COMMITMENT_ESCALATED ? "second" : "first";
        return telling.unheard().stream()
                .filter(side -> side != Part.COORDINATOR)
                .map(side -> text("nobody." + whom + "." + side.code(), provider(), state()));
    }

    private Optional<String> byPart(Part other, List<Recipient> others) {
        var count = others.stream().filter(one -> one.part() == other).count();
        return count == 0 ? Optional.empty() : Optional.of(text("others." + other.code(), count, provider(), state()));
    }

    private List<String> actions() {
        return actionNumbers().stream()
                .map(number -> text("action", number, ActionPlan.action(number).title(language.locale())))
                .toList();
    }
}
