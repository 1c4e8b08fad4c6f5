package org.vientiane.matching.testing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.vientiane.contracts.sentence.Sentences;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.vocabulary.Organisations;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Words;

/** What statements become for readers; amounts with common spaces, as tests write them. */
public final class Sayings {

    private static final Sentences ENGLISH = in(Locale.ENGLISH);
    private static final Sentences FRENCH = in(Locale.FRENCH);

    private Sayings() {}

    /** What the provider and coordinators read in English. */
    public static String full(Statement statement) {
        return ENGLISH.full(statement).replace('\u00a0', ' ');
    }

    /** What everybody else reads in English. */
    public static String discreet(Statement statement) {
        return ENGLISH.discreet(statement).replace('\u00a0', ' ');
    }

    /** Every way in which the statement can be read. */
    public static List<String> everyWay(Statement statement) {
        return Stream.of(ENGLISH, FRENCH)
                .flatMap(sentences -> Stream.of(sentences.full(statement), sentences.discreet(statement)))
                .toList();
    }

    /** An amount as it stands in an English sentence. */
    public static String amount(Quantity quantity) {
        return new Words(Locale.ENGLISH, World.STATES, Organisations.builtIn())
                .write(quantity)
                .replace('\u00a0', ' ');
    }

    private static Sentences in(Locale language) {
        return new Sentences(new Words(language, World.STATES, Organisations.builtIn()));
    }
}
