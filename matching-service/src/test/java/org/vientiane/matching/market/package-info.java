/** What is open on a day. */
@NullMarked
package org.vientiane.matching.market;

import org.jspecify.annotations.NullMarked;
