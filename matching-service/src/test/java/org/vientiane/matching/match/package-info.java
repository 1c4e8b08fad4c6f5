/** How matches come and go, with matches kept in memory. */
@NullMarked
package org.vientiane.matching.match;

import org.jspecify.annotations.NullMarked;
