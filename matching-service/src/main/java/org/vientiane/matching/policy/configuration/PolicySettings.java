package org.vientiane.matching.policy.configuration;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/**
 * Where policies are read from.
 *
 * @param current the version by which pairs are reckoned
 * @param files a file for each version, also for those by which older matches were reckoned
 */
@ConfigurationProperties("vientiane.policy")
record PolicySettings(String current, List<Resource> files) {}
