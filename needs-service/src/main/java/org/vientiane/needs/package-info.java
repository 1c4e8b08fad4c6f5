/**
 * The service in which affected states keep their needs. Each need is one document here and one key on the topic
 * {@code needs}, from which the other services learn of it.
 */
@NullMarked
package org.vientiane.needs;

import org.jspecify.annotations.NullMarked;
