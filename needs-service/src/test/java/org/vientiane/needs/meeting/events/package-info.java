@NullMarked
package org.vientiane.needs.meeting.events;

import org.jspecify.annotations.NullMarked;
