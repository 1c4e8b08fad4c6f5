/**
 * Matches as events: published, read back, viewed whole; and the worker that owns a share of the needs.
 */
@NullMarked
package org.vientiane.matching.match.events;

import org.jspecify.annotations.NullMarked;
