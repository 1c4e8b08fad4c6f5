/** What needs and offers make of commitments. */
@NullMarked
package org.vientiane.contracts.commitment;

import org.jspecify.annotations.NullMarked;
