/**
 * The views of topics.
 */
@NullMarked
package org.vientiane.matching.readiness.events;

import org.jspecify.annotations.NullMarked;
