/** Tests of the package of the same name. They need no service. */
@NullMarked
package org.vientiane.onemachine.scenario;

import org.jspecify.annotations.NullMarked;
