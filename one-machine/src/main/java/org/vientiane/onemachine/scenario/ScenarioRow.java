package org.vientiane.onemachine.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One row of a scenario's file, by the names of its columns; what stands empty is absent. */
record ScenarioRow(CSVRecord row) {

    String text(String column) {
        return row.get(column);
    }

    Optional<String> textIfPresent(String column) {
        return Optional.of(row.get(column)).filter(text -> !text.isEmpty());
    }

    int number(String column) {
        return Integer.parseInt(row.get(column));
    }

    boolean yes(String column) {
        return row.get(column).equals("yes");
    }

    List<String> list(String column) {
        return textIfPresent(column)
                .map(text -> Arrays.asList(text.split("\\|")))
                .orElse(List.of());
    }

    ArrayNode array(String column) {
        var array = JsonNodeFactory.instance.arrayNode();
        list(column).forEach(array::add);
        return array;
    }

    /** The column as an amount in the row's unit. */
    ObjectNode quantity(String column) {
        return JsonNodeFactory.instance.objectNode().put("amount", text(column)).put("unit", text("unit"));
    }

    /** Puts the column as an amount in the row's unit, unless it is empty. */
    void putQuantityIfPresent(ObjectNode body, String field, String column) {
        textIfPresent(column).ifPresent(amount -> body.set(field, quantity(column)));
    }

    /** Puts the column's list, unless it is empty. */
    void putArrayIfPresent(ObjectNode body, String field, String column) {
        var array = array(column);
        if (!array.isEmpty()) {
            body.set(field, array);
        }
    }
}
