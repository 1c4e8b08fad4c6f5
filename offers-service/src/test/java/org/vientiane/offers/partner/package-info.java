@NullMarked
package org.vientiane.offers.partner;

import org.jspecify.annotations.NullMarked;
