/**
 * What was agreed: every commitment in a row of a few figures, held in memory.
 * It tells whether what was asked of one side is still to be done.
 */
@NullMarked
package org.vientiane.notification.commitment;

import org.jspecify.annotations.NullMarked;
