package org.vientiane.offers.need;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.Ids;
import org.vientiane.contracts.commitment.CommitmentEntries;
import org.vientiane.contracts.commitment.CommitmentEntry;
import org.vientiane.contracts.need.NeedEvent;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.Period;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.Unit;
import org.vientiane.vocabulary.Visibility;

/** Needs for tests: a test shows only what matters to it. */
public final class NeedBuilder {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private UUID id = Ids.next();
    private long version = 1;
    private StateCode state = new StateCode("LAO");
    private String title = "Clearance along the school road";
    private Obligation obligation = Obligation.CLEARANCE;
    private Assistance assistance = Assistance.FUNDING;
    private Quantity quantity = Quantity.of("1200000", new Unit("USD"));
    private Period period = new Period(LocalDate.of(2027, 2, 1), LocalDate.of(2029, 1, 31));
    private List<Channel> channels = List.of(Channel.GOVERNMENT, Channel.CIVIL_SOCIETY);
    private int priority = 3;
    private boolean nonStateActorArea;
    private Visibility visibility = Visibility.PUBLIC;
    private LocalDate confirmedOn = TODAY;
    private boolean withdrawn;
    private @Nullable Quantity committed;

    public static NeedBuilder aNeed() {
        return new NeedBuilder();
    }

    public NeedBuilder withId(UUID newId) {
        id = newId;
        return this;
    }

    public NeedBuilder inVersion(long newVersion) {
        version = newVersion;
        return this;
    }

    public NeedBuilder of(String iso3) {
        state = new StateCode(iso3);
        return this;
    }

    public NeedBuilder titled(String newTitle) {
        title = newTitle;
        return this;
    }

    public NeedBuilder about(Obligation newObligation) {
        obligation = newObligation;
        return this;
    }

    public NeedBuilder asking(Assistance kind, String amount, String unit) {
        assistance = kind;
        quantity = Quantity.of(amount, new Unit(unit));
        return this;
    }

    public NeedBuilder during(LocalDate from, LocalDate to) {
        period = new Period(from, to);
        return this;
    }

    public NeedBuilder through(Channel... several) {
        channels = List.of(several);
        return this;
    }

    public NeedBuilder ofPriority(int newPriority) {
        priority = newPriority;
        return this;
    }

    public NeedBuilder inNonStateActorArea() {
        nonStateActorArea = true;
        return this;
    }

    public NeedBuilder restricted() {
        visibility = Visibility.RESTRICTED;
        return this;
    }

    public NeedBuilder confirmedOn(LocalDate day) {
        confirmedOn = day;
        return this;
    }

    public NeedBuilder withdrawn() {
        withdrawn = true;
        return this;
    }

    public NeedBuilder withCommitted(String amount) {
        committed = Quantity.of(amount, quantity.unit());
        return this;
    }

    public NeedTerms terms() {
        return new NeedTerms(
                state,
                title,
                obligation,
                assistance,
                quantity,
                null,
                null,
                period,
                channels,
                priority,
                null,
                null,
                nonStateActorArea,
                null,
                null,
                null,
                null,
                LocalDate.of(2026, 5, 8),
                visibility);
    }

    /** The need as this service knows it. */
    public Need build() {
        return new Need(id, version, terms(), confirmedOn, withdrawn, new CommitmentEntries(entries()));
    }

    /** The need as its topic tells of it. */
    public NeedEvent event() {
        return new NeedEvent(id, version, terms(), confirmedOn, withdrawn, entries(), List.of());
    }

    private List<CommitmentEntry> entries() {
        return committed == null
                ? List.of()
                : List.of(new CommitmentEntry(Ids.derived(id, 1), 1, committed, Quantity.none(committed.unit())));
    }
}
