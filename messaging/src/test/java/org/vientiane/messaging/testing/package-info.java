/**
 * What tests that need a broker and a store are built on, in this module and in the services.
 * {@link org.vientiane.messaging.testing.WithServers} gives a Spring test both, with names of its own.
 */
@NullMarked
package org.vientiane.messaging.testing;

import org.jspecify.annotations.NullMarked;
