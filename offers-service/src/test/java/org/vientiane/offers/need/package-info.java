@NullMarked
package org.vientiane.offers.need;

import org.jspecify.annotations.NullMarked;
