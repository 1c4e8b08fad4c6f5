package org.vientiane.offers.invitation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.invitation.InvitationStatus;
import org.vientiane.vocabulary.PartyCode;

/** Invitations for tests of the domain, under the same conditions as in the store. */
public final class InvitationsInMemory implements Invitations {

    private final Map<UUID, Invitation> byId = new LinkedHashMap<>();

    @Override
    public Optional<Invitation> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Optional<Invitation> findByRequest(String requestId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Invitation> select(@Nullable PartyCode reader, @Nullable UUID after, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Invitation> ofNeed(UUID need) {
        return byId.values().stream()
                .filter(invitation -> invitation.needId().equals(need))
                .toList();
    }

    @Override
    public List<Invitation> overdue(LocalDate day) {
        return byId.values().stream()
                .filter(invitation -> invitation.status() == InvitationStatus.SENT)
                .filter(invitation -> invitation.answerBy().isBefore(day))
                .limit(2)
                .toList();
    }

    @Override
    public boolean add(Invitation invitation) {
        return byId.putIfAbsent(invitation.id(), invitation) == null;
    }

    @Override
    public boolean replace(Invitation invitation) {
        var known = Objects.requireNonNull(byId.get(invitation.id()));
        return known.version() + 1 == invitation.version() && byId.replace(invitation.id(), known, invitation);
    }
}
