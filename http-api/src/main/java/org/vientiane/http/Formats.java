package org.vientiane.http;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.MessageSourceError;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.format.Format;
import com.networknt.schema.keyword.FormatValidator;
import com.networknt.schema.path.NodePath;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Region;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.Unit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The formats that schemas of the exchange name beyond those of JSON Schema: the vocabulary's words as JSON. */
final class Formats {

    /** No exponent, no sign; amounts of 16 digits before the point are nobody's. */
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,15}(?:\\.([0-9]+))?");

    private static final Pattern TOO_LONG = Pattern.compile("[0-9]{16,}(?:\\.[0-9]+)?");

    /**
     * The form that every mail server takes (RFC 5321, 4.1.2, without quoted names and address literals); whether the
     * host exists is not the form's to say.
     */
    private static final Pattern EMAIL =
            Pattern.compile("(?=.{1,64}@)[\\w!#$%&'*+/=?^`{|}~-]+(\\.[\\w!#$%&'*+/=?^`{|}~-]+)*"
                    + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    private static final int MOST_DECIMALS = 4;

    private Formats() {}

    static List<Format> all() {
        return List.of(
                ofText("state", text -> StateCode.of(text).isPresent()),
                ofText("party", text -> PartyCode.of(text).isPresent()),
                ofText("region", text -> Region.of(text).isPresent()),
                ofText("unit", text -> Unit.of(text).isPresent()),
                ofText("date", text -> Days.read(text).isPresent()),
                ofText("uuid", text -> PathCodes.uuid(text).isPresent()),
                ofText("email", text -> EMAIL.matcher(text).matches()),
                ofText("text", Formats::isText),
                new Named("year", (year, parent) -> true),
                new Named("amount", (amount, quantity) -> isAmount(amount, quantity) && !isNone(amount)),
                new Named("amount-or-none", Formats::isAmount),
                new Named("period", (period, parent) -> isPeriod(period)));
    }

    private static Format ofText(String name, Predicate<String> right) {
        return new Named(name, (node, parent) -> !node.isString() || right.test(node.asString()));
    }

    private static boolean isText(String text) {
        return !text.isBlank()
                && text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
    }

    private static boolean isAmount(JsonNode amount, JsonNode quantity) {
        if (!amount.isString()) {
            return true;
        }
        var form = AMOUNT.matcher(amount.asString());
        if (!form.matches()) {
            return false;
        }
        var decimals = Optional.ofNullable(form.group(1)).map(String::length).orElse(0);
        var most =
                Unit.of(quantity.path("unit").asString("")).map(Unit::decimals).orElse(MOST_DECIMALS);
        return decimals <= most;
    }

    /** Whether this is an amount but for having too many digits before the point. */
    static boolean isTooLong(JsonNode amount) {
        return amount.isString() && TOO_LONG.matcher(amount.asString()).matches();
    }

    private static boolean isNone(JsonNode amount) {
        return amount.isString() && amount.asString().chars().allMatch(c -> c == '0' || c == '.');
    }

    private static boolean isPeriod(JsonNode period) {
        var from = Days.read(period.path("from").asString(""));
        var to = Days.read(period.path("to").asString(""));
        return from.isEmpty() || to.isEmpty() || !to.get().isBefore(from.get());
    }

    /**
     * A format by its name.
     *
     * @param right whether a node, inside its parent, has the format
     */
    private record Named(String name, BiPredicate<JsonNode, JsonNode> right) implements Format {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public void validate(
                ExecutionContext execution,
                SchemaContext context,
                JsonNode node,
                JsonNode root,
                NodePath place,
                boolean assertionsEnabled,
                Supplier<MessageSourceError.Builder> message,
                FormatValidator validator) {
            if (!right.test(node, parent(root, place))) {
                execution.addError(message.get().arguments(name, place).build());
            }
        }

        private static JsonNode parent(JsonNode root, NodePath place) {
            JsonNode node = place.getNameCount() == 0 ? MissingNode.getInstance() : root;
            for (var i = 0; i < place.getNameCount() - 1; i++) {
                node = place.getElement(i) instanceof Integer index ? node.path(index) : node.path(place.getName(i));
            }
            return node;
        }
    }
}
