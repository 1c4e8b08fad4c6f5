/** A program that stands in for a service where only its process matters. It needs nothing but the JDK. */
@NullMarked
package org.vientiane.onemachine.standin;

import org.jspecify.annotations.NullMarked;
