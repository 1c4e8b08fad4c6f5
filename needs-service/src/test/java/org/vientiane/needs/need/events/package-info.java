@NullMarked
package org.vientiane.needs.need.events;

import org.jspecify.annotations.NullMarked;
