@NullMarked
package org.vientiane.needs.need;

import org.jspecify.annotations.NullMarked;
