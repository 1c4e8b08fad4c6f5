/**
 * Matches over HTTP.
 */
@NullMarked
package org.vientiane.matching.match.api;

import org.jspecify.annotations.NullMarked;
