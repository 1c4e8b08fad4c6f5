/**
 * What crosses a service's border: topics, events and how they are written as JSON.
 * Evolution is additive: a reader ignores what it does not know, and takes what is absent for empty.
 */
@NullMarked
package org.vientiane.contracts;

import org.jspecify.annotations.NullMarked;
