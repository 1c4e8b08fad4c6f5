/**
 * How a service runs: the settings that all share, the day it is, and the correlation of what it logs.
 * A service's own settings and the environment come before those given here.
 */
@NullMarked
package org.vientiane.http.running;

import org.jspecify.annotations.NullMarked;
