package org.vientiane.needs.telling;

import java.util.Locale;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.sentence.Sentences;
import org.vientiane.vocabulary.Organisations;
import org.vientiane.vocabulary.StatesParties;
import org.vientiane.vocabulary.Words;

/** Who says statements to readers. */
@Service
public class Speakers {

    private final StatesParties states;
    private final Organisations organisations;

    Speakers(StatesParties states, Organisations organisations) {
        this.states = states;
        this.organisations = organisations;
    }

    /** Who says them in this language. */
    public Sentences in(Locale language) {
        return new Sentences(new Words(language, states, organisations));
    }
}
