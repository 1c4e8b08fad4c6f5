@NullMarked
package org.vientiane.needs.meeting;

import org.jspecify.annotations.NullMarked;
