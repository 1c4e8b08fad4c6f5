@NullMarked
package org.vientiane.needs.need.api;

import org.jspecify.annotations.NullMarked;
