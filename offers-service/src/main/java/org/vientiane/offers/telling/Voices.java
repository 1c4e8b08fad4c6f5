package org.vientiane.offers.telling;

import java.util.Locale;
import org.springframework.stereotype.Service;
import org.vientiane.vocabulary.Organisations;
import org.vientiane.vocabulary.StatesParties;
import org.vientiane.vocabulary.Words;

/** Where voices come from. */
@Service
public class Voices {

    private final StatesParties states;
    private final Organisations organisations;

    Voices(StatesParties states, Organisations organisations) {
        this.states = states;
        this.organisations = organisations;
    }

    /** A voice in this language. */
    public Voice in(Locale language) {
        return new Voice(new Words(language, states, organisations));
    }
}
