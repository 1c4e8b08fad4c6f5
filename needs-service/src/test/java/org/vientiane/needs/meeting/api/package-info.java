@NullMarked
package org.vientiane.needs.meeting.api;

import org.jspecify.annotations.NullMarked;
