@NullMarked
package org.vientiane.needs.plan;

import org.jspecify.annotations.NullMarked;
