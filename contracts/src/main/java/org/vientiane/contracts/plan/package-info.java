/**
 * The event of a state's national plan: its deadline, the plan when there is one, and every reminder of it, so that nobody
 * joins topics to write a mail (Action 33).
 */
@NullMarked
package org.vientiane.contracts.plan;

import org.jspecify.annotations.NullMarked;
