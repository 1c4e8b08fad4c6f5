/**
 * How a written document becomes an event, surely and in order, and how a consumer takes it.
 * A service declares its {@link org.vientiane.messaging.Publication}s, consumers and views through
 * {@link org.vientiane.messaging.Messaging}; everything else follows.
 */
@NullMarked
package org.vientiane.messaging;

import org.jspecify.annotations.NullMarked;
