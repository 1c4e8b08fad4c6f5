/**
 * Figures that travel and the sentences that are made of them on reading, in the reader's language.
 * One file of texts is one language.
 */
@NullMarked
package org.vientiane.contracts.sentence;

import org.jspecify.annotations.NullMarked;
