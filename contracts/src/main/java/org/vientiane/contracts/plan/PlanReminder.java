package org.vientiane.contracts.plan;

import java.time.LocalDate;

/**
 * Which reminder of a plan it is.
 *
 * @param on the day for which it is set, which is earlier than the day on which it is recorded when the exchange was down
 * @param daysBefore how many days that is before the plan is due; 0 for a reminder afterwards
 * @param monthsAfter how many months that is after the plan was due; 0 for a reminder before
 */
public record PlanReminder(LocalDate on, int daysBefore, int monthsAfter) {}
