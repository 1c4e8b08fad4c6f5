/**
 * Where messages are kept: as documents that are published, one for each mail to one address.
 * Questions beyond an id are asked rarely, by people and by the sweep; beside them stands how far each matter was told.
 */
@NullMarked
package org.vientiane.notification.message.persistence;

import org.jspecify.annotations.NullMarked;
