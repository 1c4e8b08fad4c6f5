/**
 * What is open to a state now, asked or not (Action 42).
 */
@NullMarked
package org.vientiane.offers.opportunity;

import org.jspecify.annotations.NullMarked;
