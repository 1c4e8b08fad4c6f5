@NullMarked
package org.vientiane.needs.plan.api;

import org.jspecify.annotations.NullMarked;
