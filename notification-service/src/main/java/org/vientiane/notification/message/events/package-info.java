/**
 * What reaches messages from topics and what they put on one: matches and commitments are read whole into the views of
 * what stands and taken in one by one to be told; the facts of each message's delivery go out on {@code messages}.
 */
@NullMarked
package org.vientiane.notification.message.events;

import org.jspecify.annotations.NullMarked;
