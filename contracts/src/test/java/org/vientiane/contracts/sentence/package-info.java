/** What sentences say, and that every one of them can be said in every language. */
@NullMarked
package org.vientiane.contracts.sentence;

import org.jspecify.annotations.NullMarked;
