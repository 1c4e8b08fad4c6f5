/**
 * Focal points: the people of a state, a provider or the coordination who are written to.
 * Coordinators keep the list; it stays in this service and goes out on no topic.
 */
@NullMarked
package org.vientiane.notification.focalpoint;

import org.jspecify.annotations.NullMarked;
