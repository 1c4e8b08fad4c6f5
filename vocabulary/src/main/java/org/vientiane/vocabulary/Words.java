package org.vientiane.vocabulary;

import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** How the words of the vocabulary, amounts and days are written for people in one language. */
public final class Words {

    private final Locale language;
    private final ResourceBundle texts;
    private final StatesParties states;
    private final Organisations organisations;

    /** The words in {@code language}, English where there are none in it. */
    public Words(Locale language, StatesParties states, Organisations organisations) {
        this.language = language;
        this.texts = Texts.in(language);
        this.states = states;
        this.organisations = organisations;
    }

    /** The language they are in. */
    public Locale language() {
        return language;
    }

    /** The name of a state. */
    public String name(StateCode state) {
        var listed = states.find(state);
        if (listed.isPresent() && language.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            return listed.get().name();
        }
        return CountryNames.name(state, language);
    }

    /** The name of a state or an organisation; its code when it is neither. */
    public String name(PartyCode party) {
        return party.asState()
                .map(this::name)
                .or(() -> organisations.find(party).map(Organisation::name))
                .orElse(party.code());
    }

    /** The name of a region. */
    public String name(Region region) {
        return texts.getString("region." + region.m49());
    }

    /** An obligation inside a sentence. */
    public String name(Obligation obligation) {
        return texts.getString("obligation." + obligation);
    }

    /** A kind of assistance inside a sentence. */
    public String name(Assistance assistance) {
        return texts.getString("assistance." + assistance);
    }

    /** A channel inside a sentence. */
    public String name(Channel channel) {
        return texts.getString("channel." + channel);
    }

    /** A kind of evidence inside a sentence, with its article. */
    public String name(EvidenceKind kind) {
        return texts.getString("evidence." + kind);
    }

    /** An amount with its unit, grouped as the language does; decimals only where they say something. */
    public String write(Quantity quantity) {
        var format = NumberFormat.getNumberInstance(language);
        var amount = quantity.amount();
        var decimals =
                amount.stripTrailingZeros().scale() <= 0 ? 0 : quantity.unit().decimals();
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        if (quantity.unit().isCurrency()) {
            return format.format(amount) + "\u00a0" + quantity.unit();
        }
        return new MessageFormat(texts.getString("unit." + quantity.unit()), language)
                .format(new Object[] {format.format(amount), amount});
    }

    /** A day, written out. */
    public String write(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(dayLanguage())
                .format(day);
    }

    /** English days are written as the Convention's documents write them: 8 May 2026. */
    private Locale dayLanguage() {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.UK : language;
    }
}
