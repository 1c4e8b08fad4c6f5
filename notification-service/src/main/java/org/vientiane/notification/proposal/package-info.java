/**
 * What stands: every match in a row of a few figures, held in memory.
 * It tells whether a proposal still stands, whether it is still awaited and what the proposals of one offer ask for together.
 */
@NullMarked
package org.vientiane.notification.proposal;

import org.jspecify.annotations.NullMarked;
