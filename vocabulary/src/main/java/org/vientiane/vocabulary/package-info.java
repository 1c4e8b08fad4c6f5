/**
 * The words of the field as types: what a need, an offer, a quantity, a State Party is.
 * Everything else depends on them; they depend on nothing.
 */
@NullMarked
package org.vientiane.vocabulary;

import org.jspecify.annotations.NullMarked;
