/**
 * The event of a message: facts of its delivery, never an address or a text.
 */
@NullMarked
package org.vientiane.contracts.message;

import org.jspecify.annotations.NullMarked;
