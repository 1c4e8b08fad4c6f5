/** The whole exchange driven from outside, as its users drive it: over HTTP, with the mail read from the mailbox. */
@NullMarked
package org.vientiane.endtoend;

import org.jspecify.annotations.NullMarked;
