package org.vientiane.endtoend.plain;

import java.util.List;
import java.util.Map;

/**
 * What became of one need, or of one offer, and why.
 *
 * @param proposals the pairs that are proposed, best first
 * @param nearest at most ten pairs about the same thing that some other rule refuses, nearest first
 * @param excluded how many pairs each rule refuses, in the rules' order
 * @param evaluated how many pairs there are
 * @param eligible how many of them pass every rule
 */
public record PlainExplanation(
        List<PlainPair> proposals,
        List<PlainPair> nearest,
        Map<String, Long> excluded,
        long evaluated,
        long eligible) {}
