@NullMarked
package org.vientiane.offers;

import org.jspecify.annotations.NullMarked;
