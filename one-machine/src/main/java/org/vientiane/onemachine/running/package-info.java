/**
 * How the exchange's processes are prepared, started, watched and stopped on one machine. Each is an ordinary JVM with
 * a log and a file that names its process, so that any of them can end and be started again by itself.
 */
@NullMarked
package org.vientiane.onemachine.running;

import org.jspecify.annotations.NullMarked;
