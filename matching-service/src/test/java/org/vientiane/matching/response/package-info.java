@NullMarked
package org.vientiane.matching.response;

import org.jspecify.annotations.NullMarked;
