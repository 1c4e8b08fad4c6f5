@NullMarked
package org.vientiane.offers.opportunity.api;

import org.jspecify.annotations.NullMarked;
