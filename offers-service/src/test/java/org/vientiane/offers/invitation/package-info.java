@NullMarked
package org.vientiane.offers.invitation;

import org.jspecify.annotations.NullMarked;
