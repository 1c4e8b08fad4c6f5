/**
 * The event of a need: its whole state, from which its readers and its own service can rebuild what they hold.
 */
@NullMarked
package org.vientiane.contracts.need;

import org.jspecify.annotations.NullMarked;
