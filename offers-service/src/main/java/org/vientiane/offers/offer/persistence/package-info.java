/**
 * Where offers are kept: one document each. A change is one conditional write.
 */
@NullMarked
package org.vientiane.offers.offer.persistence;

import org.jspecify.annotations.NullMarked;
