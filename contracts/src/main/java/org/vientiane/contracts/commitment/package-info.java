/**
 * Commitments as they cross a service's border: what two sides have agreed on, and what has come of it.
 */
@NullMarked
package org.vientiane.contracts.commitment;

import org.jspecify.annotations.NullMarked;
