package org.vientiane.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The Actions of the Vientiane Action Plan on international cooperation and assistance (section VII). */
public final class ActionPlan {

    private static final List<Action> ACTIONS =
            IntStream.rangeClosed(33, 50).mapToObj(Action::new).toList();

    private ActionPlan() {}

    /** Actions 33 to 50, in order. */
    public static List<Action> actions() {
        return ACTIONS;
    }

    /**
     * The Action of this number.
     *
     * @throws IllegalArgumentException if it is not one of Actions 33 to 50
     */
    public static Action action(int number) {
        return ACTIONS.stream()
                .filter(action -> action.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not an Action on cooperation: " + number));
    }

    /**
     * One Action.
     *
     * @param number as in the Plan
     */
    public record Action(int number) {

        /** What it asks for, in a line, in the reader's language. */
        public String title(Locale language) {
            return Texts.in(language).getString("action." + number);
        }
    }
}
