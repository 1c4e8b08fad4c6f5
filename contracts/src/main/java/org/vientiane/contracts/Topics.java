package org.vientiane.contracts;

import java.util.List;
import java.util.Map;
import org.vientiane.contracts.commitment.CommitmentEvent;
import org.vientiane.contracts.invitation.InvitationEvent;
import org.vientiane.contracts.match.MatchEvent;
import org.vientiane.contracts.meeting.MeetingEvent;
import org.vientiane.contracts.message.MessageEvent;
import org.vientiane.contracts.need.NeedEvent;
import org.vientiane.contracts.offer.OfferEvent;
import org.vientiane.contracts.plan.NationalPlanEvent;
import org.vientiane.contracts.provider.ProviderEvent;

/** The topics of the exchange and how they are kept. */
public final class Topics {

    /** Needs, written by needs-service. */
    public static final Topic<NeedEvent> NEEDS = new Topic<>("needs", "org.vientiane.need.v1", NeedEvent.class);

    /** National plans, written by needs-service. */
    public static final Topic<NationalPlanEvent> NATIONAL_PLANS =
            new Topic<>("national-plans", "org.vientiane.national-plan.v1", NationalPlanEvent.class);

    /** Meetings, written by needs-service. */
    public static final Topic<MeetingEvent> MEETINGS =
            new Topic<>("meetings", "org.vientiane.meeting.v1", MeetingEvent.class);

    /** Offers, written by offers-service. */
    public static final Topic<OfferEvent> OFFERS = new Topic<>("offers", "org.vientiane.offer.v1", OfferEvent.class);

    /** Providers' profiles, written by offers-service. */
    public static final Topic<ProviderEvent> PROVIDERS =
            new Topic<>("providers", "org.vientiane.provider.v1", ProviderEvent.class);

    /** Invitations, written by offers-service. */
    public static final Topic<InvitationEvent> INVITATIONS =
            new Topic<>("invitations", "org.vientiane.invitation.v1", InvitationEvent.class);

    /** Matches, written by matching-service. */
    public static final Topic<MatchEvent> MATCHES = new Topic<>("matches", "org.vientiane.match.v1", MatchEvent.class);

    /** Commitments, written by matching-service. */
    public static final Topic<CommitmentEvent> COMMITMENTS =
            new Topic<>("commitments", "org.vientiane.commitment.v1", CommitmentEvent.class);

    /** Messages, written by notification-service. */
    public static final Topic<MessageEvent> MESSAGES =
            new Topic<>("messages", "org.vientiane.message.v1", MessageEvent.class);

    /** All of them. */
    public static final List<Topic<?>> ALL =
            List.of(NEEDS, NATIONAL_PLANS, MEETINGS, OFFERS, PROVIDERS, INVITATIONS, MATCHES, COMMITMENTS, MESSAGES);

    /** Only the newest state of a thing is kept for good; what is newer than a day is kept whole, for those who were away. */
    public static final Map<String, String> SETTINGS =
            Map.of("cleanup.policy", "compact", "min.compaction.lag.ms", "86400000");

    private Topics() {}
}
