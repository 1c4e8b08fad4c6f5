/**
 * Requests and whether anybody has answered them (Action 37): where every need stands on its way, and which wait for an
 * answer.
 */
@NullMarked
package org.vientiane.matching.request;

import org.jspecify.annotations.NullMarked;
