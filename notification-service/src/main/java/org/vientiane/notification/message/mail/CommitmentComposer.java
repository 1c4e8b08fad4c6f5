package org.vientiane.notification.message.mail;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.commitment.CommitmentEvent;
import org.vientiane.contracts.commitment.Delivery;
import org.vientiane.contracts.commitment.Instrument;
import org.vientiane.contracts.commitment.Tranche;
import org.vientiane.notification.message.Call;
import org.vientiane.notification.message.CommitmentMatter;
import org.vientiane.notification.message.Recipient;
import org.vientiane.notification.message.Telling;
import org.vientiane.notification.message.mail.MailText.Line;
import org.vientiane.vocabulary.Quantity;

/** Says what has become of a commitment, from the agreement to the last receipt. */
final class CommitmentComposer extends Composer {

    private final CommitmentMatter matter;
    private final CommitmentEvent commitment;

    CommitmentComposer(
            Language language, MailSettings settings, Recipient recipient, Telling telling, CommitmentMatter matter) {
        super(language, settings, recipient, telling);
        this.matter = matter;
        this.commitment = matter.event();
    }

    @Override
    @Nullable
    String about() {
        return about("commitment");
    }

    @Override
    List<String> steps() {
        return isStillToBeDone()
                ? Stream.concat(Stream.of(forPart("next." + news().code(), provider(), state())), calls().stream())
                        .toList()
                : List.of(text("next.meanwhile"));
    }

    @Override
    String factsHeading() {
        return text("heading.commitment");
    }

    @Override
    List<Line> facts() {
        return Stream.of(
                        pair(),
                        fact("agreed", inBoth(commitment.quantity())),
                        fact("agreed-on", language().words().write(commitment.agreedOn())),
                        fact("status", text("commitment." + commitment.status())),
                        fact("instrument", write(commitment.instrument())),
                        fact("tranches", tranches()),
                        fact(
                                "delivery",
                                matter.deliveryOf(happening().number())
                                        .map(this::write)
                                        .orElse(null)),
                        fact("delivered", inBoth(commitment.delivered())),
                        fact("received", inBoth(commitment.received())),
                        fact("undelivered", inBoth(undelivered())),
                        fact("surplus", commitment.surplus().isNone() ? null : inBoth(commitment.surplus())),
                        fact("rates", rates()))
                .flatMap(facts -> facts)
                .toList();
    }

    @Override
    List<Line> links() {
        return Stream.concat(
                        Stream.of(
                                line("commitment", link("/commitments/" + commitment.id())),
                                line("match", link("/matches/" + commitment.matchId())),
                                line("commitment-id", commitment.id().toString())),
                        ids())
                .toList();
    }

    @Override
    String takenBy(Call call) {
        return switch (call) {
            case LAY_DOWN_TRANCHES -> language().words().write(commitment.quantity());
            case RECORD_DELIVERY ->
                "{\"amount\": \"%s\", \"deliveredOn\": \"%s\"}"
                        .formatted(amount(undelivered()), happening().day());
            case CONFIRM_RECEIPT ->
                matter.deliveryOf(happening().number()).map(this::receipt).orElse("");
            case ANSWER, RECORD_INSTRUMENT, REVISE, CANCEL -> "";
        };
    }

    private String receipt(Delivery delivery) {
        return "{\"delivery\": \"%s\", \"confirmed\": true, \"amount\": \"%s\", \"receivedOn\": \"%s\"}"
                .formatted(delivery.id(), amount(delivery.amount()), happening().day());
    }

    /** What is still to come; nothing once it is cancelled. */
    private Quantity undelivered() {
        return commitment.inOfferUnit().lessAtMost(commitment.delivered());
    }

    private @Nullable String write(@Nullable Instrument instrument) {
        return instrument == null
                ? null
                : text(
                        "instrument",
                        instrument.kind(),
                        instrument.reference(),
                        language().words().write(instrument.signedOn()),
                        instrument.signatory());
    }

    private String write(Delivery delivery) {
        var delivered =
                text("dated", inBoth(delivery.amount()), language().words().write(delivery.deliveredOn()));
        return delivery.reference() == null ? delivered : text("named", delivered, delivery.reference());
    }

    private String tranches() {
        return commitment.tranches().stream().map(this::write).collect(Collectors.joining("; "));
    }

    private String write(Tranche tranche) {
        return text(
                "tranche",
                language().words().write(tranche.due()),
                language().words().write(tranche.amount()));
    }
}
