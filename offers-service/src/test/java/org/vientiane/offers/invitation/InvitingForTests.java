package org.vientiane.offers.invitation;

import org.vientiane.offers.need.WhatItTakesForTests;

/** Inviting, for tests of other aggregates. */
public final class InvitingForTests {

    private InvitingForTests() {}

    public static InvitingPartners inviting(Invitations invitations) {
        return new InvitingPartners(invitations, WhatItTakesForTests.builtIn());
    }
}
