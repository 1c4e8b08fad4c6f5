@NullMarked
package org.vientiane.needs;

import org.jspecify.annotations.NullMarked;
