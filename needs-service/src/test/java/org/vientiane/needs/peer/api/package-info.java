@NullMarked
package org.vientiane.needs.peer.api;

import org.jspecify.annotations.NullMarked;
