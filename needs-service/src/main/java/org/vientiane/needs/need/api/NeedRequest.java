package org.vientiane.needs.need.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Beneficiaries;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.Evidence;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.Period;
import org.vientiane.vocabulary.Programme;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.Visibility;

/** What a state writes in the body of POST and PUT; its form stands in the schema beside this class. */
record NeedRequest(
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
        @Nullable Boolean nonStateActorArea,
        @Nullable UUID accessFor,
        @Nullable Evidence evidence,
        @Nullable Beneficiaries beneficiaries,
        @Nullable String obstacles,
        @Nullable LocalDate requestedOn,
        @Nullable Visibility visibility) {

    /** The terms of the need, with what an absent field stands for. */
    NeedTerms terms(LocalDate requestedOnWhenAbsent) {
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
                Boolean.TRUE.equals(nonStateActorArea),
                accessFor,
                evidence,
                beneficiaries,
                obstacles,
                Objects.requireNonNullElse(requestedOn, requestedOnWhenAbsent),
                Objects.requireNonNullElse(visibility, Visibility.PUBLIC));
    }
}
