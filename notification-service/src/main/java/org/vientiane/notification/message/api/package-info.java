/**
 * The API of messages: each party reads those to its own focal points, coordinators read all.
 * What became of a message is told in the reader's language, its mail in its own.
 */
@NullMarked
package org.vientiane.notification.message.api;

import org.jspecify.annotations.NullMarked;
