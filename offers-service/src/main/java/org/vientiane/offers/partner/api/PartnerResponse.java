package org.vientiane.offers.partner.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.offers.partner.Partner;
import org.vientiane.offers.telling.Voice;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.PartyCode;

/** Somebody to approach, with sentences for people. */
record PartnerResponse(
        PartyCode party,
        String name,
        Channel kind,
        @Schema(description = "Why to approach them") List<String> reasons,
        @Schema(description = "What an offer of theirs would have to be like to be proposed for the need")
                List<String> wouldHaveTo,
        @Schema(description = "The invitation that they were sent for this need; absent when they were sent none")
                @Nullable
                UUID invitation) {

    static PartnerResponse of(Partner partner, Voice voice) {
        var invitation = partner.invitation();
        return new PartnerResponse(
                partner.party(),
                partner.name() == null ? voice.name(partner.party()) : partner.name(),
                partner.kind(),
                voice.say(partner.reasons()),
                voice.say(partner.wouldHaveTo()),
                invitation == null ? null : invitation.id());
    }
}
