/** The map of the modules: who may know whom. It is read from what was compiled, and has no exceptions. */
@NullMarked
package org.vientiane.endtoend.modules;

import org.jspecify.annotations.NullMarked;
