package org.vientiane.http.sample;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.Period;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.Visibility;

record AskRequest(
        StateCode state,
        String title,
        Obligation obligation,
        Assistance assistance,
        Quantity quantity,
        @Nullable Quantity nationalResources,
        Period period,
        List<Channel> channels,
        int nationalPriority,
        boolean nonStateActorArea,
        @Nullable LocalDate requestedOn,
        @Nullable Visibility visibility,
        @Nullable Long women) {}
