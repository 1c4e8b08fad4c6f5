@NullMarked
package org.vientiane.offers.invitation.api;

import org.jspecify.annotations.NullMarked;
