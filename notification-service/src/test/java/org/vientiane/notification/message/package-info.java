/** Tests of this package. */
@NullMarked
package org.vientiane.notification.message;

import org.jspecify.annotations.NullMarked;
