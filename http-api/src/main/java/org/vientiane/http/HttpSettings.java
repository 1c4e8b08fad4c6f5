package org.vientiane.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the API.
 *
 * @param bodyLimit how large a body may be
 * @param requestsPerSecond how many requests an instance takes from one party in a second
 */
@ConfigurationProperties("vientiane.http")
record HttpSettings(@DefaultValue("64KB") DataSize bodyLimit, @DefaultValue("1000") int requestsPerSecond) {}
