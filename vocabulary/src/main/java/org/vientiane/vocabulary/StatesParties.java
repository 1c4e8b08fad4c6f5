package org.vientiane.vocabulary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every State Party there has been, from the built-in list or from a file of the same form. */
public final class StatesParties {

    private final Map<StateCode, StateParty> byCode;

    private StatesParties(Map<StateCode, StateParty> byCode) {
        this.byCode = Collections.unmodifiableMap(byCode);
    }

    /** The list that comes with the exchange; its sources are named beside it. */
    public static StatesParties builtIn() {
        return from(Table.builtIn("states-parties.csv"));
    }

    /**
     * The list in {@code file}, which takes the place of the built-in one.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if a row is not as expected; the message names file, line and column
     */
    public static StatesParties from(Path file) throws IOException {
        return from(Table.parse(file.toString(), Files.readString(file)));
    }

    private static StatesParties from(Table table) {
        var byCode = new TreeMap<StateCode, StateParty>();
        for (var row : table.rows()) {
            var state = row.read("iso3", StateCode::new);
            var depositedOn = row.read("deposited_on", LocalDate::parse);
            var entersIntoForceOn = row.readIfPresent("enters_into_force_on", LocalDate::parse);
            var party = new StateParty(
                    state,
                    row.text("name"),
                    depositedOn,
                    entersIntoForceOn == null ? StateParty.entryIntoForceAfter(depositedOn) : entersIntoForceOn,
                    row.readIfPresent("left_on", LocalDate::parse),
                    row.yesOrNo("contaminated"),
                    row.yesOrNo("stockpile"),
                    row.yesOrNo("victims"),
                    row.read("m49_subregion", Region::new),
                    row.readIfPresent("ldc_from", LocalDate::parse),
                    row.readIfPresent("ldc_until", LocalDate::parse));
            if (byCode.put(state, party) != null) {
                throw row.fault("iso3", "a state that stands in the list already");
            }
        }
        return new StatesParties(byCode);
    }

    /** All of them, by code, also those that have left or for which the Convention is not yet in force. */
    public Collection<StateParty> all() {
        return byCode.values();
    }

    /** The State Party of this code, whatever the day. */
    public Optional<StateParty> find(StateCode state) {
        return Optional.ofNullable(byCode.get(state));
    }

    /**
     * The affected states, by code: those that have reported what any obligation is about and have not left by {@code
     * day}. A state that has joined is one of them before the Convention enters into force for it.
     */
    public List<StateParty> affected(LocalDate day) {
        return byCode.values().stream().filter(party -> isAffected(party, day)).toList();
    }

    /** The affected state of this code on {@code day}, if it is one. */
    public Optional<StateParty> findAffected(StateCode state, LocalDate day) {
        return find(state).filter(party -> isAffected(party, day));
    }

    private static boolean isAffected(StateParty party, LocalDate day) {
        return !party.affectedBy().isEmpty() && !party.hasLeftOn(day);
    }

    /** Whether the Convention is in force for {@code state} on {@code day}. */
    public boolean includes(StateCode state, LocalDate day) {
        return find(state).filter(party -> party.isPartyOn(day)).isPresent();
    }

    /** Whether {@code state} is least developed on {@code day} (Action 40). */
    public boolean isLeastDeveloped(StateCode state, LocalDate day) {
        return find(state).filter(party -> party.isLeastDevelopedOn(day)).isPresent();
    }

    /** Where {@code state} lies, if it is in the list. */
    public @Nullable Region regionOf(StateCode state) {
        return find(state).map(StateParty::region).orElse(null);
    }
}
