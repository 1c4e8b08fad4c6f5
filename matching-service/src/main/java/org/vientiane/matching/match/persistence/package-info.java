/**
 * Matches as documents.
 */
@NullMarked
package org.vientiane.matching.match.persistence;

import org.jspecify.annotations.NullMarked;
