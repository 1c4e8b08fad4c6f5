/** What the words of the field promise. */
@NullMarked
package org.vientiane.vocabulary;

import org.jspecify.annotations.NullMarked;
