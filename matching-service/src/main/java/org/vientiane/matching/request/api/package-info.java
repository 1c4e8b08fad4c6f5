/**
 * Unanswered requests over HTTP.
 */
@NullMarked
package org.vientiane.matching.request.api;

import org.jspecify.annotations.NullMarked;
