/**
 * How parties respond to what is put before them (Actions 37, 38): facts only, no marks.
 */
@NullMarked
package org.vientiane.matching.response;

import org.jspecify.annotations.NullMarked;
