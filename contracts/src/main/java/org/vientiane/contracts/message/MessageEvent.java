package org.vientiane.contracts.message;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vientiane.contracts.StateEvent;
import org.vientiane.vocabulary.PartyCode;

/**
 * The facts of a message's delivery.
 *
 * @param id derived from the transition, the recipient and the template
 * @param version counts every change, from 1
 * @param match the match that it is about
 * @param need its need
 * @param offer its offer
 * @param commitment the commitment that it is about; absent when it is about the match itself
 * @param transition the number of the transition that it tells of: the commitment's, if there is one, else the match's
 * @param focalPoint who it is for
 * @param party whose focal point that is
 * @param template what kind of message
 * @param language what it is written in
 * @param status where it stands
 * @param attempts how often it was tried
 * @param createdAt when it came to be
 * @param sentAt when the mail server took it
 */
public record MessageEvent(
        UUID id,
        long version,
        UUID match,
        UUID need,
        UUID offer,
        @Nullable UUID commitment,
        int transition,
        UUID focalPoint,
        PartyCode party,
        String template,
        String language,
        MessageStatus status,
        int attempts,
        Instant createdAt,
        @Nullable Instant sentAt)
        implements StateEvent {}
