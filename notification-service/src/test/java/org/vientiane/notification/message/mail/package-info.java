/** Tests of this package. */
@NullMarked
package org.vientiane.notification.message.mail;

import org.jspecify.annotations.NullMarked;
