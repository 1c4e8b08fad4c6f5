package org.vientiane.contracts.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.Ids;
import org.vientiane.contracts.commitment.CommitmentEvent;
import org.vientiane.contracts.commitment.CommitmentStatus;
import org.vientiane.contracts.commitment.CommitmentStep;
import org.vientiane.contracts.commitment.CommitmentTransition;
import org.vientiane.contracts.commitment.Tranche;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.ExchangeRates;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.OfferTerms;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Period;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Recipients;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.Unit;
import org.vientiane.vocabulary.Visibility;

/** Commitments for tests of those who read their topic: a test shows only what matters to it. */
public final class CommitmentBuilder {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Period PERIOD = new Period(LocalDate.of(2027, 2, 1), LocalDate.of(2029, 1, 31));

    private UUID id = Ids.next();
    private long version = 1;
    private UUID needId = Ids.next();
    private UUID offerId = Ids.next();
    private Quantity inOfferUnit = Quantity.of("400000", new Unit("USD"));
    private Quantity inNeedUnit = inOfferUnit;
    private @Nullable Quantity received;

    /** A commitment of 400,000 USD of which nothing has been received. */
    public static CommitmentBuilder aCommitment() {
        return new CommitmentBuilder();
    }

    /** The commitment of this id, in this version. */
    public CommitmentBuilder version(UUID newId, long newVersion) {
        id = newId;
        version = newVersion;
        return this;
    }

    /** To this need. */
    public CommitmentBuilder toNeed(UUID need) {
        needId = need;
        return this;
    }

    /** From this offer. */
    public CommitmentBuilder fromOffer(UUID offer) {
        offerId = offer;
        return this;
    }

    /** Of this amount, which takes as much of the offer as it counts for the need. */
    public CommitmentBuilder of(String amount, String unit) {
        return taking(amount, unit).counting(amount, unit);
    }

    /** Taking this much of the offer. */
    public CommitmentBuilder taking(String amount, String unit) {
        inOfferUnit = Quantity.of(amount, new Unit(unit));
        return this;
    }

    /** Counting this much for the need. */
    public CommitmentBuilder counting(String amount, String unit) {
        inNeedUnit = Quantity.of(amount, new Unit(unit));
        return this;
    }

    /** Of which this much has been received, in the need's unit. */
    public CommitmentBuilder received(String amount) {
        received = Quantity.of(amount, inNeedUnit.unit());
        return this;
    }

    /** The event that tells of it. */
    public CommitmentEvent event() {
        var none = Quantity.none(inOfferUnit.unit());
        var receivedInNeedUnit = received == null ? Quantity.none(inNeedUnit.unit()) : received;
        return new CommitmentEvent(
                id,
                version,
                Ids.derived(needId, offerId),
                1,
                needId,
                offerId,
                need(),
                offer(),
                inOfferUnit,
                inOfferUnit,
                inNeedUnit,
                receivedInNeedUnit,
                new ExchangeRates(Map.of()),
                null,
                List.of(new Tranche(PERIOD.to(), inOfferUnit)),
                List.of(),
                List.of(),
                none,
                none,
                none,
                none,
                CommitmentStatus.AGREED,
                DAY,
                null,
                List.of(new CommitmentTransition(
                        Instant.parse("2026-11-24T12:16:12.060Z"),
                        DAY,
                        "LAO",
                        CommitmentStep.AGREED,
                        Statement.of("AGREED", Figure.amount(inOfferUnit)))),
                List.of());
    }

    private NeedTerms need() {
        return new NeedTerms(
                new StateCode("LAO"),
                "Clearance along the new school road in Nonghet",
                Obligation.CLEARANCE,
                assistance(inNeedUnit.unit()),
                inNeedUnit,
                null,
                null,
                PERIOD,
                List.of(Channel.UNITED_NATIONS),
                2,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                LocalDate.of(2026, 5, 8),
                Visibility.PUBLIC);
    }

    private OfferTerms offer() {
        return new OfferTerms(
                new PartyCode("DEU"),
                "Humanitarian mine action",
                List.of(Obligation.CLEARANCE),
                assistance(inOfferUnit.unit()),
                inOfferUnit,
                PERIOD,
                List.of(Channel.UNITED_NATIONS),
                null,
                null,
                Recipients.ANY,
                false,
                false,
                List.of(),
                Visibility.PUBLIC);
    }

    private static Assistance assistance(Unit unit) {
        return List.of(Assistance.values()).stream()
                .filter(kind -> kind.isCountedIn(unit))
                .findFirst()
                .orElseThrow();
    }
}
