package org.vientiane.http;

import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One kind of body.
 *
 * @param type what it is bound to
 * @param schema what it must be like
 * @param binder binds it
 */
record BodyType<T>(Class<T> type, BodySchema schema, JsonMapper binder) {

    T read(byte[] bytes, Consumer<Fields> checks) {
        var sent = JsonTree.read(bytes);
        if (!(sent instanceof ObjectNode object)) {
            throw refused(List.of(new Fault(JsonTree.WHOLE, sent, Text.of("expected.object"))));
        }
        var fields = new Fields(object, JsonTree.toCheck(object), binder);
        schema.check(fields);
        checks.accept(fields);
        if (fields.hasFaults()) {
            throw refused(fields.faults());
        }
        return bind(fields);
    }

    /** What neither schema nor checks have found is told by the record itself when it cannot be made. */
    private T bind(Fields fields) {
        try {
            return binder.treeToValue(fields.tree(), type);
        } catch (JacksonException e) {
            fields.refuse(Paths.dotted(e.getPath()), Text.of("expected.form"));
            throw refused(fields.faults());
        }
    }

    private Problem refused(List<Fault> faults) {
        return Problem.invalid(faults).titled(type.getSimpleName());
    }
}
