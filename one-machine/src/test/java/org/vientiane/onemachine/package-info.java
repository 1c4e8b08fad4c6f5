/** Tests of the exchange on one machine. They meet the servers through the clients that the services use. */
@NullMarked
package org.vientiane.onemachine;

import org.jspecify.annotations.NullMarked;
