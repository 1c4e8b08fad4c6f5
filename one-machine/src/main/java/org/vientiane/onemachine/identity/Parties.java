package org.vientiane.onemachine.identity;

import java.time.LocalDate;
import java.util.List;
import org.vientiane.vocabulary.Organisations;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.StatesParties;

/** Who may sign in on this machine, and as what. */
public final class Parties {

    /** The party that coordinators sign in as. */
    public static final String COORDINATOR = "coordinator";

    private final StatesParties statesParties;
    private final Organisations organisations;
    private final LocalDate day;

    /** @param day the day on which a state is party to the Convention or not */
    public Parties(StatesParties statesParties, Organisations organisations, LocalDate day) {
        this.statesParties = statesParties;
        this.organisations = organisations;
        this.day = day;
    }

    /**
     * The roles of a party: a State Party may need and give, any other state or organisation may give.
     *
     * @throws UnknownPartyException if the exchange knows no such party
     */
    public List<Role> rolesOf(String party) {
        if (party.equals(COORDINATOR)) {
            return List.of(Role.COORDINATOR);
        }
        var state = StateCode.of(party);
        if (state.isPresent()) {
            return statesParties.includes(state.get(), day)
                    ? List.of(Role.AFFECTED_STATE, Role.PROVIDER)
                    : List.of(Role.PROVIDER);
        }
        if (PartyCode.of(party).flatMap(organisations::find).isPresent()) {
            return List.of(Role.PROVIDER);
        }
        throw new UnknownPartyException(party);
    }
}
