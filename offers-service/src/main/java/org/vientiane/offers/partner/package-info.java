/**
 * Whom to approach for a need of which something is lacking, and what it would take (Action 34).
 */
@NullMarked
package org.vientiane.offers.partner;

import org.jspecify.annotations.NullMarked;
