/**
 * Matches and how they come and go: which pairs of a need are proposed, rewritten and withdrawn.
 * What is proposed is a function of needs, offers, the day and the policy; when it happened is history.
 */
@NullMarked
package org.vientiane.matching.match;

import org.jspecify.annotations.NullMarked;
