/**
 * Design section 5 once more, as plainly as it can be written, so that what the exchange says can be held against it.
 * It shares no code with the exchange: it reads the tables and reckons for itself, with exact fractions.
 */
@NullMarked
package org.vientiane.endtoend.plain;

import org.jspecify.annotations.NullMarked;
