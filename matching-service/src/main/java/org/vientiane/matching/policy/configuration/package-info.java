/** Where policies come from: files that the settings name. */
@NullMarked
package org.vientiane.matching.policy.configuration;

import org.jspecify.annotations.NullMarked;
