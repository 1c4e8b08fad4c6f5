package org.vientiane.vocabulary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What shows that a need is real (Action 50).
 *
 * @param kind survey or assessment
 * @param reference where it can be found
 * @param dated the day it was made
 */
public record Evidence(EvidenceKind kind, @Nullable String reference, LocalDate dated) {}
