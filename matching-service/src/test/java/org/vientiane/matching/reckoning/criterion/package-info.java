/** The criteria, one by one, exact to the last quotient. */
@NullMarked
package org.vientiane.matching.reckoning.criterion;

import org.jspecify.annotations.NullMarked;
