/**
 * Meetings over HTTP: coordinators keep them, every party reads them.
 */
@NullMarked
package org.vientiane.needs.meeting.api;

import org.jspecify.annotations.NullMarked;
