package org.vientiane.offers.need;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.vocabulary.StatesParties;

/**
 * What an offer would have to be like to be proposed for a need: the rules of matching, in their order, as a provider would
 * have to meet them (Action 34).
 */
@Service
public class WhatItTakes {

    private final StatesParties states;

    WhatItTakes(StatesParties states) {
        this.states = states;
    }

    /** All of it, for the need's own state and coordinators. */
    public List<Statement> inFull(Need need, LocalDate day) {
        var all = openly(need, day);
        if (need.terms().nonStateActorArea()) {
            all.add(Statement.of("WOULD_HAVE_TO.access"));
        }
        if (!need.isCurrent(day)) {
            all.add(Statement.of("WOULD_HAVE_TO.confirmation", Figure.day(need.confirmedOn())));
        }
        return List.copyOf(all);
    }

    /** What a provider may know: whether non-state actors operate where the need is, is a confidence of the state. */
    public List<Statement> asProvidersMayKnow(Need need, LocalDate day) {
        return List.copyOf(openly(need, day));
    }

    private List<Statement> openly(Need need, LocalDate day) {
        var terms = need.terms();
        var unit = need.gap().unit();
        var all = new ArrayList<Statement>();
        all.add(Statement.of(
                unit.isCurrency() ? "WOULD_HAVE_TO.give.funding" : "WOULD_HAVE_TO.give",
                Figure.obligations(List.of(terms.obligation())),
                Figure.assistance(terms.assistance()),
                Figure.text(unit.code())));
        all.add(Statement.of(
                states.isLeastDeveloped(terms.state(), day)
                        ? "WOULD_HAVE_TO.recipient.least-developed"
                        : "WOULD_HAVE_TO.recipient",
                Figure.states(List.of(terms.state()))));
        all.add(Statement.of(
                "WOULD_HAVE_TO.period",
                Figure.day(terms.period().from()),
                Figure.day(terms.period().to())));
        all.add(Statement.of("WOULD_HAVE_TO.amount", Figure.amount(need.gap())));
        all.add(Statement.of("WOULD_HAVE_TO.channel", Figure.channels(terms.channels())));
        return all;
    }
}
