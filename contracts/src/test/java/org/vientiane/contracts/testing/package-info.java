/** What the tests of both sides of an event hold it to: its JSON Schema. */
@NullMarked
package org.vientiane.contracts.testing;

import org.jspecify.annotations.NullMarked;
