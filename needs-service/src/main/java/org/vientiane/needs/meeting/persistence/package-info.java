/**
 * Where meetings are kept: one document each. A change is one conditional write.
 */
@NullMarked
package org.vientiane.needs.meeting.persistence;

import org.jspecify.annotations.NullMarked;
