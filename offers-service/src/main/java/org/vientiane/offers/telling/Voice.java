package org.vientiane.offers.telling;

import java.util.List;
import org.vientiane.contracts.sentence.Sentences;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Words;

/** Says statements and names in one language. */
public final class Voice {

    private final Words words;
    private final Sentences sentences;

    Voice(Words words) {
        this.words = words;
        this.sentences = new Sentences(words);
    }

    /** The sentence of a statement. */
    public String say(Statement statement) {
        return sentences.discreet(statement);
    }

    /** The sentences of several statements. */
    public List<String> say(List<Statement> statements) {
        return statements.stream().map(this::say).toList();
    }

    /** The name of a state or an organisation of the reference data. */
    public String name(PartyCode party) {
        return words.name(party);
    }
}
