/**
 * Which affected states are alike, and what each could teach the other (Actions 35 and 36). It is reckoned from the
 * reference data, the plans and the public needs, exactly and without any framework.
 */
@NullMarked
package org.vientiane.needs.peer;

import org.jspecify.annotations.NullMarked;
