/**
 * Explanations and reckonings over HTTP.
 */
@NullMarked
package org.vientiane.matching.explanation.api;

import org.jspecify.annotations.NullMarked;
