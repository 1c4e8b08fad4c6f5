/**
 * A realistic day of the exchange: focal points, offers and needs, loaded as their parties would load them, over HTTP
 * with their tokens. Dates count from the day of loading, so that the scenario never goes stale.
 */
@NullMarked
package org.vientiane.onemachine.scenario;

import org.jspecify.annotations.NullMarked;
