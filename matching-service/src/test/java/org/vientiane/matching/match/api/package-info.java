/** Tests of matches as the API shows them, with a real broker and a real store. */
@NullMarked
package org.vientiane.matching.match.api;

import org.jspecify.annotations.NullMarked;
