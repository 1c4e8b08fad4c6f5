/**
 * Messages: what was written to whom of which step, whether it still held when its turn came, and how it fared.
 * One document is one mail to one address; its id is derived, so that writing it twice is writing it once.
 */
@NullMarked
package org.vientiane.notification.message;

import org.jspecify.annotations.NullMarked;
