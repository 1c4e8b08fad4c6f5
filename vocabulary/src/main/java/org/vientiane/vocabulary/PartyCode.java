package org.vientiane.vocabulary;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whoever takes part: a state by its ISO code or an organisation by its own.
 *
 * @param code 2 to 32 letters, digits and hyphens, beginning with a letter
 */
public record PartyCode(String code) implements Comparable<PartyCode> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9-]{1,31}");

    /** @throws IllegalArgumentException if the code has another form */
    public PartyCode {
        if (!hasForm(code)) {
            throw new IllegalArgumentException("not the code of a party: " + code);
        }
    }

    /** The party of this code, if the code has the form of one. */
    public static Optional<PartyCode> of(String code) {
        return hasForm(code) ? Optional.of(new PartyCode(code)) : Optional.empty();
    }

    /** The state that this party is, if it is one. */
    public Optional<StateCode> asState() {
        return StateCode.of(code);
    }

    /** Whether this party is {@code state}. */
    public boolean is(StateCode state) {
        return code.equals(state.iso3());
    }

    @Override
    public int compareTo(PartyCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }

    private static boolean hasForm(String code) {
        return FORM.matcher(code).matches();
    }
}
