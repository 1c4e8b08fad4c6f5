/**
 * Profiles over HTTP.
 */
@NullMarked
package org.vientiane.offers.provider.api;

import org.jspecify.annotations.NullMarked;
