@NullMarked
package org.vientiane.needs.plan.events;

import org.jspecify.annotations.NullMarked;
