/** A small service as services are, for the tests of this module: requests of states, kept in memory. */
@NullMarked
package org.vientiane.http.sample;

import org.jspecify.annotations.NullMarked;
