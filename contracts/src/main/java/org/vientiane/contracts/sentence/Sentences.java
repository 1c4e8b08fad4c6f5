package org.vientiane.contracts.sentence;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Channel;
import org.vientiane.vocabulary.EvidenceKind;
import org.vientiane.vocabulary.Obligation;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Region;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.Unit;
import org.vientiane.vocabulary.Words;

/** Makes sentences of statements, in the language of the given words. */
public final class Sentences {

    /** Stands behind the key of a sentence that says the same without the figures that are confidences of the provider. */
    private static final String DISCREET = ".discreet";

    private final Words words;
    private final ResourceBundle texts;

    public Sentences(Words words) {
        this.words = words;
        this.texts = ResourceBundle.getBundle(
                "org.vientiane.contracts.sentences",
                words.language(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The sentence for those who may know everything in it: the provider and coordinators. */
    public String full(Statement statement) {
        return write(statement.key(), statement.figures());
    }

    /** The sentence for everybody else: the provider's minimum and maximum per need are not told. */
    public String discreet(Statement statement) {
        var discreet = statement.key() + DISCREET;
        return write(texts.containsKey(discreet) ? discreet : statement.key(), statement.figures());
    }

    private String write(String key, List<Figure> figures) {
        var places = figures.stream().map(this::place).toArray();
        return new MessageFormat(texts.getString(key), words.language()).format(places);
    }

    /** Counts stay numbers, so that a sentence can choose between singular and plural. */
    private Object place(Figure figure) {
        var value = figure.value();
        return switch (figure.kind()) {
            case COUNT -> Long.parseLong(value);
            case PERCENT -> number(new BigDecimal(value));
            case DECIMAL -> number(new BigDecimal(value));
            case AMOUNT -> words.write(quantity(value));
            case DAY -> words.write(LocalDate.parse(value));
            case TEXT -> value;
            case STATES -> names(value, code -> words.name(new StateCode(code)));
            case PARTIES -> names(value, code -> words.name(new PartyCode(code)));
            case REGIONS -> names(value, code -> words.name(new Region(code)));
            case OBLIGATIONS -> names(value, code -> words.name(Obligation.valueOf(code)));
            case ASSISTANCE -> words.name(Assistance.valueOf(value));
            case CHANNELS -> names(value, code -> words.name(Channel.valueOf(code)));
            case EVIDENCE -> words.name(EvidenceKind.valueOf(value));
        };
    }

    private static Quantity quantity(String value) {
        var parts = value.split(" ", 2);
        return Quantity.of(parts[0], new Unit(parts[1]));
    }

    private String number(BigDecimal value) {
        var format = NumberFormat.getNumberInstance(words.language());
        format.setMinimumFractionDigits(value.scale());
        format.setMaximumFractionDigits(value.scale());
        return format.format(value);
    }

    private String names(String codes, Function<String, String> name) {
        if (codes.isEmpty()) {
            return "";
        }
        var names = Arrays.stream(codes.split(",")).map(name).toList();
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " " + texts.getString("and") + " "
                + names.get(names.size() - 1);
    }
}
