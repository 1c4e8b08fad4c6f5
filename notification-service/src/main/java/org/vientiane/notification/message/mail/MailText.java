package org.vientiane.notification.message.mail;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, in sentences, before it is laid out.
 *
 * @param language in which it says it
 * @param subject the matter in a line
 * @param greeting to whom
 * @param opening what has happened
 * @param about the two sides and what they wrote; absent where the opening says it
 * @param demand that the proposals of the offer ask for more than remains; absent when they do not
 * @param steps what to do next
 * @param factsHeading what the figures are about
 * @param facts the figures
 * @param reasons of a proposal: what the score is made of
 * @param checks of a proposal: what was looked at
 * @param links where to read on
 * @param others who else was written to
 * @param actions the Actions that were named, with their titles
 * @param origin who says so, and what it was reckoned from
 */
record MailText(
        Locale language,
        String subject,
        String greeting,
        String opening,
        @Nullable String about,
        @Nullable String demand,
        List<String> steps,
        String factsHeading,
        List<Line> facts,
        List<Reasoned> reasons,
        List<Reasoned> checks,
        List<Line> links,
        List<String> others,
        List<String> actions,
        String origin) {

    /** A value and what it is. */
    record Line(String label, String value) {}

    /** A sentence, what it counts for and the Actions that ask for it. */
    record Reasoned(@Nullable String points, String sentence, String actions) {}
}
