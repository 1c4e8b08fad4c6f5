/**
 * Checks and reasons as the API shows them: their statements become sentences in the reader's language.
 */
@NullMarked
package org.vientiane.matching.telling;

import org.jspecify.annotations.NullMarked;
