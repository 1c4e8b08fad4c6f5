package org.vientiane.onemachine.scenario;

import java.util.List;

/**
 * What the scenario has put into the exchange.
 *
 * @param needs the ids of its needs, in file order
 * @param offers the ids of its offers, in file order
 */
public record LoadedScenario(List<String> needs, List<String> offers) {}
