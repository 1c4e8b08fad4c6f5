@NullMarked
package org.vientiane.offers.offer;

import org.jspecify.annotations.NullMarked;
