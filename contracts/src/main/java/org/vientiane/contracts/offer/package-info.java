/**
 * The event of an offer: its whole state, from which its readers and its own service can rebuild what they hold.
 */
@NullMarked
package org.vientiane.contracts.offer;

import org.jspecify.annotations.NullMarked;
