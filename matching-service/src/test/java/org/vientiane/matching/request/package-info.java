@NullMarked
package org.vientiane.matching.request;

import org.jspecify.annotations.NullMarked;
