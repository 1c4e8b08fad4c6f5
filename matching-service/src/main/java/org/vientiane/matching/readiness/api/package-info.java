/**
 * What requests get before this instance is ready.
 */
@NullMarked
package org.vientiane.matching.readiness.api;

import org.jspecify.annotations.NullMarked;
