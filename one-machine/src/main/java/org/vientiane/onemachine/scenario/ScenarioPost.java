package org.vientiane.onemachine.scenario;

import org.vientiane.onemachine.running.Service;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing of the scenario as its party posts it.
 *
 * @param service who takes it
 * @param path where it is posted
 * @param party whose token is used
 * @param idempotencyKey the same whenever the scenario is loaded, so that nothing is there twice
 * @param body what is posted
 */
record ScenarioPost(Service service, String path, String party, String idempotencyKey, ObjectNode body) {}
