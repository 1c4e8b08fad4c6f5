/** Tests of this package. */
@NullMarked
package org.vientiane.notification.proposal;

import org.jspecify.annotations.NullMarked;
