/**
 * The service in which providers keep their offers. Each offer is one document here and one key on the topic
 * {@code offers}, from which the other services learn of it.
 */
@NullMarked
package org.vientiane.offers;

import org.jspecify.annotations.NullMarked;
