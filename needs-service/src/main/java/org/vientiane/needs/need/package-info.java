/**
 * What a state asks for, and what it can do with it: publish, amend, confirm and withdraw. The rules are here, without
 * any framework; how a need is asked for, kept and told about stands one step below.
 */
@NullMarked
package org.vientiane.needs.need;

import org.jspecify.annotations.NullMarked;
