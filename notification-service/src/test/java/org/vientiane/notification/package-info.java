/** Tests of the whole service, with a real broker, store and mail server. */
@NullMarked
package org.vientiane.notification;

import org.jspecify.annotations.NullMarked;
