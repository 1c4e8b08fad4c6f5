/**
 * Where needs are kept: one document each. A change is one conditional write.
 */
@NullMarked
package org.vientiane.needs.need.persistence;

import org.jspecify.annotations.NullMarked;
