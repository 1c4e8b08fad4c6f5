package org.vientiane.notification.message.persistence;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How far a match or a commitment has been told.
 *
 * @param id its id
 * @param transition the number of the last transition that everybody was written to about
 */
@Document("told")
record ToldDocument(@Id UUID id, int transition) {}
