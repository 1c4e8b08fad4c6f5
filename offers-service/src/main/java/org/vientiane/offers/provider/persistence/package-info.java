/**
 * Profiles as documents.
 */
@NullMarked
package org.vientiane.offers.provider.persistence;

import org.jspecify.annotations.NullMarked;
