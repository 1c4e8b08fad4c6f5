/**
 * What an affected state plans for its obligations, and by when it is to have a plan (Action 33). The deadline, the
 * reminders and what a plan lacks are reckoned here, without any framework; adapters stand one step below.
 */
@NullMarked
package org.vientiane.needs.plan;

import org.jspecify.annotations.NullMarked;
