@NullMarked
package org.vientiane.offers.invitation.events;

import org.jspecify.annotations.NullMarked;
