package org.vientiane.needs.need.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.needs.need.Need;
import org.vientiane.needs.need.NeedStatus;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Beneficiaries;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.Evidence;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.Period;
import org.vientiane.vocabulary.Programme;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.Visibility;

/**
 * A need as it is read.
 *
 * @param nonStateActorArea a confidence (Action 41): absent for all but its own state and coordinators
 */
record NeedResponse(
        UUID id,
        StateCode state,
        String title,
        Obligation obligation,
        Assistance assistance,
        Quantity quantity,
        @Nullable Quantity nationalResources,
        @Nullable Quantity otherSupport,
        Period period,
        List<Channel> channels,
        int nationalPriority,
        @Nullable String nationalPlan,
        @Nullable Programme programme,
        @Schema(description = "Whether it lies where non-state actors operate; shown to its own state and coordinators")
                @Nullable
                Boolean nonStateActorArea,
        @Nullable UUID accessFor,
        @Nullable Evidence evidence,
        @Nullable Beneficiaries beneficiaries,
        @Nullable String obstacles,
        Visibility visibility,
        LocalDate requestedOn,
        @Schema(description = "The day of posting, of the last amendment or of the last confirmation")
                LocalDate confirmedOn,
        @Schema(
                        description =
                                "The first that holds of WITHDRAWN, MET, COVERED, EXPIRED (from the day after the "
                                        + "period's last), PARTLY_COVERED, OPEN")
                NeedStatus status,
        @Schema(
                        description = "What is needed, less own resources, less other support, less what is committed; "
                                + "never below 0")
                Quantity gap,
        @Schema(
                        description =
                                "What commitments of the exchange promise; what is long overdue is not in it. One in "
                                        + "another unit, agreed in the moment in which the unit was changed, counts as "
                                        + "all that is open")
                Quantity committed,
        @Schema(description = "What the state has received of it; a promise never counts as received")
                Quantity received,
        @Schema(description = "Counts every change; the ETag in quotes") long version) {

    /** The need as it stands on {@code day}, with its confidences or without. */
    static NeedResponse of(Need need, LocalDate day, boolean confidences) {
        var terms = need.terms();
        return new NeedResponse(
                need.id(),
                terms.state(),
                terms.title(),
                terms.obligation(),
                terms.assistance(),
                terms.quantity(),
                terms.nationalResources(),
                terms.otherSupport(),
                terms.period(),
                terms.channels(),
                terms.nationalPriority(),
                terms.nationalPlan(),
                terms.programme(),
                confidences ? terms.nonStateActorArea() : null,
                terms.accessFor(),
                terms.evidence(),
                terms.beneficiaries(),
                terms.obstacles(),
                terms.visibility(),
                terms.requestedOn(),
                need.confirmedOn(),
                need.status(day),
                need.gap(),
                need.committed(),
                need.received(),
                need.version());
    }
}
