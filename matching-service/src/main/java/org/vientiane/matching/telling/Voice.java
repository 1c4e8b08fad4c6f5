package org.vientiane.matching.telling;

import java.util.Locale;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.sentence.Sentences;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.vocabulary.Organisations;
import org.vientiane.vocabulary.StatesParties;
import org.vientiane.vocabulary.Words;

/** Says statements to a reader. */
@FunctionalInterface
public interface Voice extends Function<Statement, String> {

    /** Where voices come from. */
    @Service
    class Voices {

        private final StatesParties states;
        private final Organisations organisations;

        Voices(StatesParties states, Organisations organisations) {
            this.states = states;
            this.organisations = organisations;
        }

        /**
         * A voice in this language.
         *
         * @param knowsLimits whether the reader may know the offer's minimum and maximum per need: the provider and
         *     coordinators
         */
        public Voice in(Locale language, boolean knowsLimits) {
            var sentences = new Sentences(new Words(language, states, organisations));
            return knowsLimits ? sentences::full : sentences::discreet;
        }
    }
}
