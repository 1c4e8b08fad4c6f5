package org.vientiane.matching.match.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.vientiane.contracts.match.AnswerKind;
import org.vientiane.contracts.match.Side;
import org.vientiane.http.Fields;
import org.vientiane.http.Text;
import org.vientiane.matching.market.Market;
import org.vientiane.matching.match.AnswerBounds;
import org.vientiane.matching.match.Match;
import org.vientiane.matching.policy.Policies;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Today;
import org.vientiane.vocabulary.Unit;

/** What an answer's schema cannot say: what belongs to which answer, and what the match, the offer and the need allow. */
@Component
class AnswerChecks {

    private final Market market;
    private final Policies policies;
    private final Today today;

    AnswerChecks(Market market, Policies policies, Today today) {
        this.market = market;
        this.policies = policies;
        this.today = today;
    }

    /** Finds the faults of an answer that {@code side} gives to {@code match}. */
    void check(Fields answer, Match match, Side side) {
        answer.value("answer", AnswerKind.class).ifPresent(kind -> {
            switch (kind) {
                case INTERESTED, ACCEPTED -> mustNotHave(answer, "until", "reason");
                case CONSIDERING -> {
                    mustHave(answer, "until");
                    mustNotHave(answer, "amount", "reason");
                }
                case DECLINED -> {
                    mustHave(answer, "reason");
                    mustNotHave(answer, "amount", "until");
                }
            }
        });
        checkAmount(answer, match, side);
        checkUntil(answer, match);
    }

    private static void mustHave(Fields answer, String field) {
        if (!answer.has(field)) {
            answer.refuse(field, Text.of("expected.required"));
        }
    }

    private static void mustNotHave(Fields answer, String... fields) {
        for (var field : fields) {
            if (answer.has(field)) {
                answer.refuse(field, Text.of("answer.other"));
            }
        }
    }

    private void checkAmount(Fields answer, Match match, Side side) {
        var unit = match.quantity().unit();
        answer.value("amount", BigDecimal.class).ifPresent(amount -> {
            if (amount.stripTrailingZeros().scale() > unit.decimals()) {
                answer.refuse("amount", Text.of("expected.amount", unit.decimals()));
            } else {
                checkBounds(answer, new Quantity(amount, unit), match, side);
            }
        });
    }

    /** That there is nothing left to agree on is no fault of the amount; the answer is then refused for that. */
    private void checkBounds(Fields answer, Quantity amount, Match match, Side side) {
        var need = market.need(match.needId());
        var offer = market.offer(match.offerId());
        if (match.isOpen() && need.isPresent() && offer.isPresent()) {
            var bounds = AnswerBounds.of(match, need.get(), offer.get());
            if (!bounds.isEmpty() && !bounds.admit(amount)) {
                answer.refuse("amount", expected(bounds, side));
            }
        }
    }

    /** The offer's minimum and maximum are confidences of the provider. */
    private static Text expected(AnswerBounds bounds, Side side) {
        if (side == Side.STATE) {
            return Text.of("answer.amount.another");
        }
        var least = bounds.least();
        return least == null
                ? Text.of("answer.amount.most", amount(bounds.most()), unit(bounds))
                : Text.of("answer.amount.between", amount(least), amount(bounds.most()), unit(bounds));
    }

    private void checkUntil(Fields answer, Match match) {
        var day = today.day();
        var last = day.plusDays(policies.find(match.reckoning().policy())
                .orElseGet(policies::current)
                .considerDays());
        answer.check(
                "until",
                LocalDate.class,
                until -> !until.isBefore(day) && !until.isAfter(last),
                Text.of("answer.until", day, last));
    }

    private static String amount(Quantity quantity) {
        return quantity.amount().toPlainString();
    }

    private static Unit unit(AnswerBounds bounds) {
        return bounds.most().unit();
    }
}
