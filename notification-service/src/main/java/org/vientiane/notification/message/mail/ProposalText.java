package org.vientiane.notification.message.mail;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a mail about a proposal says, in sentences, before it is laid out.
 *
 * @param language in which it says it
 * @param subject the matter in a line
 * @param greeting to whom
 * @param opening what it is about
 * @param facts the figures
 * @param reasons what the score is made of
 * @param checks what was looked at
 * @param demand that the proposals of the offer ask for more than remains; absent when they do not
 * @param steps what to do next
 * @param links where to read on
 * @param others who else was written to
 * @param actions the Actions that were named, with their titles
 * @param origin what it was reckoned from
 */
record ProposalText(
        Locale language,
        String subject,
        String greeting,
        String opening,
        List<Line> facts,
        List<Reasoned> reasons,
        List<Reasoned> checks,
        @Nullable String demand,
        List<String> steps,
        List<Line> links,
        List<String> others,
        List<String> actions,
        String origin) {

    /** A value and what it is. */
    record Line(String label, String value) {}

    /** A sentence, what it counts for and the Actions that ask for it. */
    record Reasoned(@Nullable String points, String sentence, String actions) {}
}
