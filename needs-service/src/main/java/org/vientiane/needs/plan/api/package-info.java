/**
 * National plans over HTTP. A state writes its own, and every party sees where all affected states stand.
 */
@NullMarked
package org.vientiane.needs.plan.api;

import org.jspecify.annotations.NullMarked;
