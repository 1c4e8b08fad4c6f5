/**
 * How statements are said to readers, in their language.
 */
@NullMarked
package org.vientiane.offers.telling;

import org.jspecify.annotations.NullMarked;
