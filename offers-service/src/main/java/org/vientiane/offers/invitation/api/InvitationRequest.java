package org.vientiane.offers.invitation.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.vocabulary.PartyCode;

/** What a coordinator writes in the body of POST; its form stands in the schema beside this class. */
record InvitationRequest(UUID need, PartyCode party, LocalDate answerBy, @Nullable String note) {}
