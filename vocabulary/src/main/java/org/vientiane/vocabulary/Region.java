package org.vientiane.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * A part of the world by its UN M49 code: the subregion; for Africa and Latin America and the Caribbean the
 * intermediate one.
 *
 * @param m49 three digits
 */
public record Region(String m49) {

    /** The codes of all regions. */
    public static final List<String> CODES = List.of(
            "005", "011", "013", "014", "015", "017", "018", "021", "029", "030", "034", "035", "039", "053", "054",
            "057", "061", "143", "145", "151", "154", "155");

    /** @throws IllegalArgumentException if no region has this code */
    public Region {
        if (!CODES.contains(m49)) {
            throw new IllegalArgumentException("no region has the UN M49 code " + m49);
        }
    }

    /** The region of this code, if there is one. */
    public static Optional<Region> of(String m49) {
        return CODES.contains(m49) ? Optional.of(new Region(m49)) : Optional.empty();
    }

    @Override
    public String toString() {
        return m49;
    }
}
