/**
 * Partners over HTTP.
 */
@NullMarked
package org.vientiane.offers.partner.api;

import org.jspecify.annotations.NullMarked;
