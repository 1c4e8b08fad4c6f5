/**
 * Where focal points are kept: one document each, written on the condition of its version and published nowhere.
 * What is deleted keeps its document, marked so.
 */
@NullMarked
package org.vientiane.notification.focalpoint.persistence;

import org.jspecify.annotations.NullMarked;
