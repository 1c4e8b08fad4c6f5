/**
 * Where national plans are kept: one document for each affected state. A change is one conditional write.
 */
@NullMarked
package org.vientiane.needs.plan.persistence;

import org.jspecify.annotations.NullMarked;
