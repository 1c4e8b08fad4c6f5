package org.vientiane.onemachine.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.vientiane.onemachine.identity.Parties;
import org.vientiane.onemachine.identity.SigningKeys;
import org.vientiane.onemachine.identity.Tokens;
import org.vientiane.onemachine.running.CannotRunException;
import org.vientiane.onemachine.running.Home;
import org.vientiane.vocabulary.Organisations;
import org.vientiane.vocabulary.StatesParties;

/**
 * Where and in what environment a command was given.
 *
 * @param project the project's folder
 * @param environment the user's environment variables
 */
record Setting(Path project, Map<String, String> environment) {

    Home home() {
        return Home.of(project, environment);
    }

    /** The day that {@code VIENTIANE_DAY} fixes, or today in UTC. */
    LocalDate today() {
        var fixed = environment.getOrDefault("VIENTIANE_DAY", "");
        try {
            return fixed.isBlank() ? LocalDate.now(Clock.systemUTC()) : LocalDate.parse(fixed);
        } catch (DateTimeException e) {
            throw new CannotRunException("VIENTIANE_DAY is \"" + fixed + "\": it is to be a day like 2026-11-24", e);
        }
    }

    Tokens tokens() {
        var parties = new Parties(statesParties(), Organisations.builtIn(), today());
        return new Tokens(new SigningKeys(home().keys()), parties);
    }

    private StatesParties statesParties() {
        var file = environment.getOrDefault("VIENTIANE_REFERENCE_STATES_PARTIES", "");
        try {
            return file.isBlank() ? StatesParties.builtIn() : StatesParties.from(Path.of(file));
        } catch (IOException e) {
            throw new CannotRunException(
                    "VIENTIANE_REFERENCE_STATES_PARTIES names " + file + ", which cannot be read", e);
        } catch (IllegalArgumentException e) {
            throw new CannotRunException("the list of States Parties is not as it should be: " + e.getMessage(), e);
        }
    }
}
