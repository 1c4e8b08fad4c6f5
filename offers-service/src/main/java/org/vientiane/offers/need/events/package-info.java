/**
 * Where the service learns of needs.
 */
@NullMarked
package org.vientiane.offers.need.events;

import org.jspecify.annotations.NullMarked;
