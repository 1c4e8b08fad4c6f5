package org.vientiane.notification.message;

import static org.vientiane.notification.message.Audience.ALL_COORDINATORS;
import static org.vientiane.notification.message.Audience.BOTH_SIDES;
import static org.vientiane.notification.message.Audience.COORDINATORS;
import static org.vientiane.notification.message.Audience.OTHER_SIDE;
import static org.vientiane.notification.message.Audience.PROVIDER;
import static org.vientiane.notification.message.Audience.SECOND_CONTACTS_OF_PROVIDER;
import static org.vientiane.notification.message.Audience.SECOND_CONTACTS_WHOSE_TURN_IT_IS;
import static org.vientiane.notification.message.Audience.STATE;
import static org.vientiane.notification.message.Audience.WHOSE_TURN_IT_IS;
import static org.vientiane.notification.message.Call.ANSWER;
import static org.vientiane.notification.message.Call.CANCEL;
import static org.vientiane.notification.message.Call.CONFIRM_RECEIPT;
import static org.vientiane.notification.message.Call.LAY_DOWN_TRANCHES;
import static org.vientiane.notification.message.Call.RECORD_DELIVERY;
import static org.vientiane.notification.message.Call.RECORD_INSTRUMENT;
import static org.vientiane.notification.message.Call.REVISE;
import static org.vientiane.notification.message.Hearing.asks;
import static org.vientiane.notification.message.Hearing.tells;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vientiane.contracts.commitment.CommitmentStep;
import org.vientiane.contracts.match.MatchStep;
import org.vientiane.notification.focalpoint.Part;

/**
 * The steps of matches and commitments that are told: who hears of each, and with which calls they go on. This list is the
 * specification; its codes name the templates ({@code answered-to-provider}) and the texts ({@code subject.answered}).
 *
 * <p>A mail that asks for something is sent only as long as that is still to be done, one that tells something always.
 *
 * <p>Not told: a withdrawal of what nobody had answered; the agreement of a match, for its commitment begins with it; and a
 * step that the next one says again (the yes that makes the agreement, the receipt that fulfils).
 */
public enum News {
    // Of a match
    /** Need and offer are put before both sides. It leaves after the settling time; all others leave at once. */
    PROPOSAL,
    /** One side has said yes to an amount, or is considering until a day. */
    ANSWERED,
    /** The day until which one side was considering has passed. */
    RESUMED,
    /** Both sides have said yes, and not enough is left. */
    NOT_AGREED,
    /** One side has said no. */
    DECLINED,
    /** What somebody had answered is withdrawn. */
    WITHDRAWN,
    /** Somebody is awaited. */
    REMINDED,
    /** Somebody is awaited and stays silent. */
    ESCALATED,
    /** Nobody answered in time. */
    LAPSED,

    // Of a commitment
    /** Both sides have said yes to the same amount, and it is reserved. */
    COMMITMENT_AGREED,
    /** Its instrument is recorded: it binds. */
    COMMITMENT_SIGNED,
    /** It is laid down what is due when. */
    COMMITMENT_SCHEDULED,
    /** The provider has delivered something. */
    COMMITMENT_DELIVERED,
    /** The state has received something. */
    COMMITMENT_RECEIVED,
    /** The state says that a delivery has not arrived. */
    COMMITMENT_DISPUTED,
    /** The state has received all of it. */
    COMMITMENT_FULFILLED,
    /** One side has revised it down. */
    COMMITMENT_REVISED,
    /** One side has cancelled it. */
    COMMITMENT_CANCELLED,
    /** A tranche is due. */
    COMMITMENT_REMINDED,
    /** A tranche is due, and the provider stays silent. */
    COMMITMENT_ESCALATED,
    /** What is long overdue counts no longer, and the gap is open again. */
    COMMITMENT_OVERDUE,
    /** The provider has lowered its offer below what is committed. */
    COMMITMENT_OVERCOMMITTED,
    /** The state has lowered its need below what is committed. */
    COMMITMENT_OVERFILLED;

    /** Who hears of it, and with which calls they go on. */
    List<Hearing> hearings() {
        return switch (this) {
            case PROPOSAL -> List.of(asks(BOTH_SIDES, ANSWER), asks(COORDINATORS));
            case ANSWERED -> List.of(asks(OTHER_SIDE, ANSWER), tells(COORDINATORS));
            case RESUMED, REMINDED -> List.of(asks(WHOSE_TURN_IT_IS, ANSWER));
            case NOT_AGREED -> List.of(tells(BOTH_SIDES, ANSWER), tells(COORDINATORS));
            case DECLINED -> List.of(tells(OTHER_SIDE), tells(COORDINATORS));
            case WITHDRAWN, LAPSED -> List.of(tells(BOTH_SIDES), tells(COORDINATORS));
            case ESCALATED -> List.of(asks(SECOND_CONTACTS_WHOSE_TURN_IT_IS, ANSWER), asks(ALL_COORDINATORS));

            case COMMITMENT_AGREED ->
                List.of(tells(PROVIDER, RECORD_INSTRUMENT, LAY_DOWN_TRANCHES), tells(STATE), tells(COORDINATORS));
            case COMMITMENT_SIGNED -> List.of(tells(STATE), tells(COORDINATORS));
            case COMMITMENT_SCHEDULED -> List.of(tells(STATE));
            case COMMITMENT_DELIVERED -> List.of(asks(STATE, CONFIRM_RECEIPT));
            case COMMITMENT_RECEIVED, COMMITMENT_FULFILLED -> List.of(tells(PROVIDER), tells(COORDINATORS));
            case COMMITMENT_DISPUTED -> List.of(tells(PROVIDER, CANCEL), tells(COORDINATORS));
            case COMMITMENT_REVISED, COMMITMENT_CANCELLED -> List.of(tells(OTHER_SIDE), tells(COORDINATORS));
            case COMMITMENT_REMINDED -> List.of(asks(PROVIDER, RECORD_DELIVERY, REVISE));
            case COMMITMENT_ESCALATED ->
                List.of(asks(SECOND_CONTACTS_OF_PROVIDER, RECORD_DELIVERY, REVISE), asks(ALL_COORDINATORS));
            case COMMITMENT_OVERDUE ->
                List.of(tells(PROVIDER, RECORD_DELIVERY, REVISE), tells(STATE), tells(COORDINATORS));
            case COMMITMENT_OVERCOMMITTED, COMMITMENT_OVERFILLED ->
                List.of(tells(PROVIDER, REVISE), tells(STATE, REVISE), tells(COORDINATORS));
        };
    }

    /** What is told when this happens to a match; nothing of an agreement, for its commitment begins with it. */
    static Optional<News> of(MatchStep step) {
        return Optional.ofNullable(
                switch (step) {
                    case PROPOSED -> PROPOSAL;
                    case ANSWERED -> ANSWERED;
                    case RESUMED -> RESUMED;
                    case AGREED -> null;
                    case NOT_AGREED -> NOT_AGREED;
                    case DECLINED -> DECLINED;
                    case WITHDRAWN -> WITHDRAWN;
                    case REMINDED -> REMINDED;
                    case ESCALATED -> ESCALATED;
                    case LAPSED -> LAPSED;
                });
    }

    /** What is told when this happens to a commitment. */
    static News of(CommitmentStep step) {
        return switch (step) {
            case AGREED -> COMMITMENT_AGREED;
            case SIGNED -> COMMITMENT_SIGNED;
            case SCHEDULED -> COMMITMENT_SCHEDULED;
            case DELIVERED -> COMMITMENT_DELIVERED;
            case RECEIVED -> COMMITMENT_RECEIVED;
            case DISPUTED -> COMMITMENT_DISPUTED;
            case FULFILLED -> COMMITMENT_FULFILLED;
            case REVISED -> COMMITMENT_REVISED;
            case CANCELLED -> COMMITMENT_CANCELLED;
            case REMINDED -> COMMITMENT_REMINDED;
            case ESCALATED -> COMMITMENT_ESCALATED;
            case OVERDUE -> COMMITMENT_OVERDUE;
            case OVERCOMMITTED -> COMMITMENT_OVERCOMMITTED;
            case OVERFILLED -> COMMITMENT_OVERFILLED;
        };
    }

    /** The news of this code, if there is one. */
    static Optional<News> of(String code) {
        return Arrays.stream(values()).filter(news -> news.code().equals(code)).findFirst();
    }

    /** By what templates and texts are named. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether those in this part are asked to do something, and not just told. */
    boolean isAskedOf(Part part) {
        return hearing(part).filter(Hearing::asks).isPresent();
    }

    /** The calls with which those in this part go on. */
    public List<Call> calls(Part part) {
        return hearing(part).map(Hearing::calls).orElse(List.of());
    }

    private Optional<Hearing> hearing(Part part) {
        return hearings().stream()
                .filter(hearing -> hearing.audience().canBe(part))
                .findFirst();
    }
}
