package org.vientiane.contracts.offer;

import java.util.UUID;

/**
 * Where an offer came from that was made through an invitation (Action 34).
 *
 * @param invitation the invitation that it answered
 * @param need the need for which its provider was invited
 */
public record OfferOrigin(UUID invitation, UUID need) {}
