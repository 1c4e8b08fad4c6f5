@NullMarked
package org.vientiane.offers.opportunity;

import org.jspecify.annotations.NullMarked;
