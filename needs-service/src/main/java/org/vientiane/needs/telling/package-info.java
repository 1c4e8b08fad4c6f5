/**
 * Sentences for the readers of this service: what is told in statements is said in a reader's language here.
 */
@NullMarked
package org.vientiane.needs.telling;

import org.jspecify.annotations.NullMarked;
