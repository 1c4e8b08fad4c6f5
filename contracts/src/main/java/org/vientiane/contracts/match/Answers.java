package org.vientiane.contracts.match;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vientiane.vocabulary.Quantity;

/**
 * What the two sides have said, as it counts now.
 *
 * @param provider the provider's answer
 * @param state the state's answer
 */
public record Answers(@Nullable Answer provider, @Nullable Answer state) {

    /** Nobody has said anything. */
    public static Answers none() {
        return new Answers(null, null);
    }

    /** The answer of this side. */
    public Optional<Answer> of(Side side) {
        return Optional.ofNullable(side == Side.PROVIDER ? provider : state);
    }

    /** The same with this answer of this side in the place of what it said before. */
    public Answers with(Side side, @Nullable Answer answer) {
        return side == Side.PROVIDER ? new Answers(answer, state) : new Answers(provider, answer);
    }

    /** All that was said. */
    public Stream<Answer> all() {
        return Stream.of(provider, state).filter(Objects::nonNull);
    }

    /** Whether a side has said yes. */
    public boolean hasYes() {
        return all().anyMatch(Answer::isYes);
    }

    /** The amount to which both have said yes; empty while one has not, or while the two differ. */
    public Optional<Quantity> agreedAmount() {
        return provider != null && provider.isYes() && state != null && state.isYes()
                ? Optional.ofNullable(provider.amount()).filter(amount -> amount.equals(state.amount()))
                : Optional.empty();
    }

    /**
     * Whose turn it is: those who have not said yes; when both have, to different amounts, whoever answered first.
     * Who is considering still has the turn, but time to take it.
     */
    public Set<Side> turn() {
        var turn = EnumSet.noneOf(Side.class);
        for (var side : Side.values()) {
            if (of(side).filter(Answer::isYes).isEmpty()) {
                turn.add(side);
            }
        }
        if (turn.isEmpty() && provider != null && state != null) {
            turn.add(provider.at().isAfter(state.at()) ? Side.STATE : Side.PROVIDER);
        }
        return turn;
    }
}
