/**
 * What every API of the exchange has: callers and their rights, problems, bodies, pages, ETags and idempotency.
 * A handler takes these as its arguments, and reads as the list of checks in section 6 of the design.
 */
@NullMarked
package org.vientiane.http;

import org.jspecify.annotations.NullMarked;
