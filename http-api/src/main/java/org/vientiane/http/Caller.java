package org.vientiane.http;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.StateCode;

/**
 * Who asks. A handler must ask its caller for a right before it answers, by any of the methods here but
 * {@link #party()}; an answer for which nobody asked is refused.
 */
public final class Caller {

    private final PartyCode party;
    private final Set<Role> roles;
    private boolean asked;

    /** The caller of this party, with these roles. */
    public Caller(PartyCode party, Set<Role> roles) {
        this.party = party;
        this.roles = Set.copyOf(roles);
    }

    /** On whose behalf the caller speaks. */
    public PartyCode party() {
        return party;
    }

    /** Whoever has a token may do it. */
    public void anyParty() {
        asked = true;
    }

    /** Whether the caller has this role. */
    public boolean is(Role role) {
        asked = true;
        return roles.contains(role);
    }

    /** Whether the caller speaks for this party. */
    public boolean is(PartyCode other) {
        asked = true;
        return party.equals(other);
    }

    /** Whether the caller speaks for this state. */
    public boolean is(StateCode state) {
        return is(state.asParty());
    }

    /** Whether the caller speaks for one of these parties. */
    public boolean isOneOf(PartyCode... parties) {
        asked = true;
        return Arrays.asList(parties).contains(party);
    }

    /**
     * Whether the caller may read a thing: everybody what is open, its parties and the coordinators also what is not.
     * Ask this rather than {@code open || caller.is(...)}, which asks no right where the thing is open.
     */
    public boolean mayRead(boolean open, PartyCode... parties) {
        return isOneOf(parties) || isCoordinator() || open;
    }

    /** Whether the caller may read a thing of this state: everybody what is open, else the state and the coordinators. */
    public boolean mayRead(boolean open, StateCode state) {
        return mayRead(open, state.asParty());
    }

    /** Whether the caller is a coordinator. */
    public boolean isCoordinator() {
        return is(Role.COORDINATOR);
    }

    /**
     * Asks for a right of its own.
     *
     * @throws Problem 403 unless the caller has one of these roles
     */
    public void mustBe(Role... oneOf) {
        if (Arrays.stream(oneOf).noneMatch(this::is)) {
            throw Problem.forbidden(Text.of("caller.role", claims(oneOf)));
        }
    }

    /**
     * Asks for a right of its own.
     *
     * @throws Problem 403 unless the caller speaks for this party
     */
    public void mustBe(PartyCode owner) {
        if (!is(owner)) {
            throw Problem.forbidden(Text.of("caller.party", owner, party));
        }
    }

    /**
     * Asks for a right of its own.
     *
     * @throws Problem 403 unless the caller speaks for this state
     */
    public void mustBe(StateCode state) {
        mustBe(state.asParty());
    }

    /**
     * Asks for a right of its own.
     *
     * @throws Problem 403 unless the caller has this role and speaks for this party
     */
    public void mustBe(Role role, PartyCode owner) {
        mustBe(role);
        mustBe(owner);
    }

    /**
     * Asks for a right of its own.
     *
     * @throws Problem 403 unless the caller has this role and speaks for this state
     */
    public void mustBe(Role role, StateCode state) {
        mustBe(role, state.asParty());
    }

    /** Whether the handler has asked for a right. */
    boolean wasAsked() {
        return asked;
    }

    @Override
    public String toString() {
        return party + " " + roles;
    }

    private static String claims(Role[] roles) {
        return Arrays.stream(roles).map(Role::claim).collect(Collectors.joining(", "));
    }
}
