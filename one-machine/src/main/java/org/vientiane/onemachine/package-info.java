/**
 * The whole exchange on one machine with nothing installed but a JDK: a broker, a store and a mailbox inside this JVM.
 * For trial and tests; what outgrows one machine runs on clusters of the real servers.
 */
@NullMarked
package org.vientiane.onemachine;

import org.jspecify.annotations.NullMarked;
