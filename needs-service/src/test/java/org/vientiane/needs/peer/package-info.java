@NullMarked
package org.vientiane.needs.peer;

import org.jspecify.annotations.NullMarked;
