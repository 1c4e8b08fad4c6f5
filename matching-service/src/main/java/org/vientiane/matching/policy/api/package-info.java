/**
 * Policies over HTTP.
 */
@NullMarked
package org.vientiane.matching.policy.api;

import org.jspecify.annotations.NullMarked;
