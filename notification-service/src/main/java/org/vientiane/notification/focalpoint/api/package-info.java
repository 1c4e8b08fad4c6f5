/**
 * The API of focal points: coordinators keep them, each party reads its own.
 * Bodies are records with a JSON Schema beside them.
 */
@NullMarked
package org.vientiane.notification.focalpoint.api;

import org.jspecify.annotations.NullMarked;
