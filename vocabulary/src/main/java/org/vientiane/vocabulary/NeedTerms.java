package org.vientiane.vocabulary;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an affected state wrote in a need; everything else about the need is the exchange's.
 *
 * @param state who asks
 * @param title what for, in a line
 * @param obligation which duty it serves
 * @param assistance what kind of help
 * @param quantity how much in all
 * @param nationalResources what the state itself gives; same unit
 * @param otherSupport what others outside the exchange already give; same unit
 * @param period when it is to happen
 * @param channels through whom it may come (Action 39)
 * @param nationalPriority 1, highest, to 5 (Action 38)
 * @param nationalPlan title of the adopted plan that it is part of (Action 33)
 * @param programme the programme that it is part of
 * @param nonStateActorArea whether it lies where non-state actors operate (Action 41); a confidence
 * @param accessFor of a need for access: the need that it opens
 * @param evidence what shows it (Action 50)
 * @param beneficiaries whom it is to help
 * @param obstacles what stands in the way
 * @param requestedOn when the request was first made (Action 37)
 * @param visibility who may read it
 */
public record NeedTerms(
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
        boolean nonStateActorArea,
        @Nullable UUID accessFor,
        @Nullable Evidence evidence,
        @Nullable Beneficiaries beneficiaries,
        @Nullable String obstacles,
        LocalDate requestedOn,
        Visibility visibility) {

    /** @throws IllegalArgumentException if units do not fit, the priority is not 1 to 5 or a channel is missing */
    public NeedTerms {
        channels = List.copyOf(channels);
        if (!assistance.isCountedIn(quantity.unit())) {
            throw new IllegalArgumentException("%s is not counted in %s".formatted(assistance, quantity.unit()));
        }
        if (nationalPriority < 1 || nationalPriority > 5) {
            throw new IllegalArgumentException("nationalPriority is 1 to 5: " + nationalPriority);
        }
        if (channels.isEmpty()) {
            throw new IllegalArgumentException("a need names at least one channel");
        }
    }

    /** What is needed from the exchange before anything is committed: quantity less own and other support. */
    public Quantity openQuantity() {
        return Stream.of(nationalResources, otherSupport)
                .filter(Objects::nonNull)
                .reduce(quantity, Quantity::lessAtMost);
    }
}
