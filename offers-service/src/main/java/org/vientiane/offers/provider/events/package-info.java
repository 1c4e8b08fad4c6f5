/**
 * Profiles as events, and the worker that circulates needs to them.
 */
@NullMarked
package org.vientiane.offers.provider.events;

import org.jspecify.annotations.NullMarked;
