/**
 * Response records over HTTP.
 */
@NullMarked
package org.vientiane.matching.response.api;

import org.jspecify.annotations.NullMarked;
