/**
 * The exchange as its users have it: started by its own script, spoken to over HTTP, its mail read from the mailbox.
 * Nothing here knows the services' code.
 */
@NullMarked
package org.vientiane.endtoend.driver;

import org.jspecify.annotations.NullMarked;
