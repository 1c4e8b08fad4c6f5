package org.vientiane.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.vientiane.vocabulary.Assistance;
import org.vientiane.vocabulary.Unit;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of a body while it is checked, and the faults found so far. Names are dotted: {@code period.to}. A field is
 * read only if it is there and has no fault, neither it nor anything in it.
 */
public final class Fields {

    private final JsonNode sent;
    private final ObjectNode tree;
    private final JsonMapper binder;
    private final Map<String, Fault> faults = new LinkedHashMap<>();

    Fields(ObjectNode sent, ObjectNode tree, JsonMapper binder) {
        this.sent = sent;
        this.tree = tree;
        this.binder = binder;
    }

    /** The value of a field, if it is there and without fault. */
    public <T> Optional<T> value(String field, Class<T> type) {
        var node = Paths.find(tree, field);
        if (node == null || faults.keySet().stream().anyMatch(faulty -> Paths.touch(faulty, field))) {
            return Optional.empty();
        }
        try {
            return Optional.of(binder.treeToValue(node, type));
        } catch (JacksonException e) {
            refuse(field, Text.of("expected.form"));
            return Optional.empty();
        }
    }

    /** The elements of a list; none if the field is not there or has a fault. */
    public <T> List<T> values(String field, Class<T> type) {
        @SuppressWarnings("unchecked")
        var array = (Class<T[]>) type.arrayType();
        return value(field, array).map(List::of).orElse(List.of());
    }

    /** Whether the field was sent, with or without fault; {@code null} is not sent. */
    public boolean has(String field) {
        return Paths.find(tree, field) != null;
    }

    /** Refuses the field if its value is there, without fault so far, and not {@code right}. */
    public <T> void check(String field, Class<T> type, Predicate<? super T> right, Text expected) {
        value(field, type).filter(right.negate()).ifPresent(wrong -> refuse(field, expected));
    }

    /** Refuses the unit of a quantity in which this kind of assistance is not counted. */
    public void checkUnit(String quantity, Assistance assistance) {
        check(quantity + ".unit", Unit.class, assistance::isCountedIn, Text.of("expected.unit." + assistance));
    }

    /** Says that this field is not as it should be, and what would be right; the first fault of a field counts. */
    public void refuse(String field, Text expected) {
        faults.putIfAbsent(field, new Fault(field, Paths.find(sent, field), expected));
    }

    /** The same for a field that cannot be found by its name. */
    void refuse(String field, JsonNode value, Text expected) {
        faults.putIfAbsent(field, new Fault(field, value, expected));
    }

    ObjectNode tree() {
        return tree;
    }

    boolean hasFaults() {
        return !faults.isEmpty();
    }

    List<Fault> faults() {
        return List.copyOf(faults.values());
    }
}
