package org.vientiane.matching.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.matching.market.Need;
import org.vientiane.matching.reckoning.Asked;
import org.vientiane.matching.reckoning.Pair;
import org.vientiane.matching.reckoning.Policy;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.Evidence;
import org.vientiane.vocabulary.EvidenceKind;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.Period;
import org.vientiane.vocabulary.Programme;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.Unit;
import org.vientiane.vocabulary.Visibility;

/**
 * A need of Laos for a million dollars for clearance through the United Nations in all of 2027, of middle priority,
 * requested and confirmed today. {@code anOffer()} fits it.
 */
public final class NeedBuilder {

    private UUID id = World.id(1);
    private long version = 1;
    private StateCode state = new StateCode("LAO");
    private String title = "Clearance along the school road";
    private Obligation obligation = Obligation.CLEARANCE;
    private Assistance assistance = Assistance.FUNDING;
    private Quantity quantity = Quantity.of("1000000", new Unit("USD"));
    private @Nullable Quantity nationalResources;
    private @Nullable Quantity otherSupport;
    private @Nullable Quantity gap;
    private Period period = new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
    private List<Channel> channels = List.of(Channel.UNITED_NATIONS);
    private int nationalPriority = 3;
    private @Nullable String nationalPlan;
    private @Nullable Programme programme;
    private boolean nonStateActorArea;
    private @Nullable Evidence evidence;
    private LocalDate requestedOn = World.TODAY;
    private LocalDate confirmedOn = World.TODAY;
    private Visibility visibility = Visibility.PUBLIC;
    private boolean withdrawn;

    private NeedBuilder() {}

    public static NeedBuilder aNeed() {
        return new NeedBuilder();
    }

    public NeedBuilder numbered(int number) {
        id = World.id(number);
        return this;
    }

    public NeedBuilder inVersion(long version) {
        this.version = version;
        return this;
    }

    public NeedBuilder ofState(String iso3) {
        state = new StateCode(iso3);
        return this;
    }

    public NeedBuilder titled(String title) {
        this.title = title;
        return this;
    }

    public NeedBuilder on(Obligation obligation) {
        this.obligation = obligation;
        return this;
    }

    public NeedBuilder of(String amount, String unit) {
        quantity = Quantity.of(amount, new Unit(unit));
        return this;
    }

    /** Also changes the kind of assistance. */
    public NeedBuilder of(Assistance assistance, String amount, String unit) {
        this.assistance = assistance;
        return of(amount, unit);
    }

    public NeedBuilder withNationalResourcesOf(String amount) {
        nationalResources = Quantity.of(amount, quantity.unit());
        return this;
    }

    public NeedBuilder withOtherSupportOf(String amount) {
        otherSupport = Quantity.of(amount, quantity.unit());
        return this;
    }

    /** As if commitments had left this gap. */
    public NeedBuilder withGapOf(String amount) {
        gap = Quantity.of(amount, quantity.unit());
        return this;
    }

    public NeedBuilder during(String from, String to) {
        period = new Period(LocalDate.parse(from), LocalDate.parse(to));
        return this;
    }

    public NeedBuilder through(Channel... channels) {
        this.channels = List.of(channels);
        return this;
    }

    public NeedBuilder ofPriority(int nationalPriority) {
        this.nationalPriority = nationalPriority;
        return this;
    }

    public NeedBuilder inPlan(String title) {
        nationalPlan = title;
        return this;
    }

    public NeedBuilder inProgramme(String name, Channel kind) {
        programme = new Programme(name, kind);
        return this;
    }

    public NeedBuilder inNonStateActorArea() {
        nonStateActorArea = true;
        return this;
    }

    public NeedBuilder restingOn(EvidenceKind kind, String dated) {
        evidence = new Evidence(kind, "TS-2025-118", LocalDate.parse(dated));
        return this;
    }

    public NeedBuilder requestedOn(String day) {
        requestedOn = LocalDate.parse(day);
        return this;
    }

    public NeedBuilder confirmedOn(String day) {
        confirmedOn = LocalDate.parse(day);
        return this;
    }

    public NeedBuilder restricted() {
        visibility = Visibility.RESTRICTED;
        return this;
    }

    public NeedBuilder withdrawn() {
        withdrawn = true;
        return this;
    }

    public NeedTerms terms() {
        return new NeedTerms(
                state,
                title,
                obligation,
                assistance,
                quantity,
                nationalResources,
                otherSupport,
                period,
                channels,
                nationalPriority,
                nationalPlan,
                programme,
                nonStateActorArea,
                null,
                evidence,
                null,
                null,
                requestedOn,
                visibility);
    }

    public Need build() {
        return Need.written(id, version, terms(), confirmedOn, withdrawn);
    }

    public Pair against(OfferBuilder offer) {
        return against(offer, World.TODAY);
    }

    public Pair against(OfferBuilder offer, LocalDate day) {
        return against(offer, day, PolicyBuilder.aPolicy().build());
    }

    public Pair against(OfferBuilder offer, LocalDate day, Policy policy) {
        return new Pair(asked(day), offer.given(), day, policy);
    }

    private Asked asked(LocalDate day) {
        return new Asked(
                terms(),
                confirmedOn,
                gap == null ? build().gap() : gap,
                World.STATES.regionOf(state),
                World.STATES.isLeastDeveloped(state, day),
                false);
    }
}
