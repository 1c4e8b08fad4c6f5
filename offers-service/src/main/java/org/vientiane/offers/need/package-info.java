/**
 * The needs of affected states, as the topic of needs tells of them: read whole into memory, so that every instance knows
 * what is lacking. They are written by needs-service alone.
 */
@NullMarked
package org.vientiane.offers.need;

import org.jspecify.annotations.NullMarked;
