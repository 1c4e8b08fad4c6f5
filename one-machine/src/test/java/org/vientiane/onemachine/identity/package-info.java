/** Tests of the package of the same name. They need no service. */
@NullMarked
package org.vientiane.onemachine.identity;

import org.jspecify.annotations.NullMarked;
