/**
 * The commands of {@code ./vientiane}. Each reads what it needs from the environment and from the exchange's folder,
 * and leaves the work to the packages beside this one.
 */
@NullMarked
package org.vientiane.onemachine.command;

import org.jspecify.annotations.NullMarked;
