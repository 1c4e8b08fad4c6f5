package org.vientiane.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parameters that a handler takes, which are the components of its {@link Query} record; none without one. */
record QueryParameters(@Nullable Class<? extends Record> type) {

    /** The parameters of a handler that takes none. */
    static final QueryParameters NONE = new QueryParameters((Class<? extends Record>) null);

    List<RecordComponent> components() {
        return type == null ? List.of() : List.of(type.getRecordComponents());
    }

    static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || component.getType() == Limit.class
                || component.getType() == Cursor.class;
    }

    /**
     * The record of what was asked; absent when the handler takes no parameters.
     *
     * @throws Problem 400 with all faults of the query
     */
    @Nullable
    Record read(HttpServletRequest request) {
        var faults = new ArrayList<Fault>();
        var sent = split(request.getQueryString(), faults);
        sent.forEach((name, values) -> {
            if (components().stream().noneMatch(component -> component.getName().equals(name))) {
                faults.add(Fault.inText(name, values.get(0), noSuchParameter()));
            } else if (values.size() > 1) {
                faults.add(Fault.inText(name, String.join(", ", values), Text.of("expected.once")));
            }
        });
        List<@Nullable Object> arguments = new ArrayList<>();
        for (var component : components()) {
            arguments.add(argument(component, sent.get(component.getName()), faults));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return type == null ? null : make(type, arguments);
    }

    private static @Nullable Object argument(
            RecordComponent component, @Nullable List<String> values, List<Fault> faults) {
        if (values == null) {
            if (component.getType() == Limit.class) {
                return Limit.DEFAULT;
            }
            if (!isOptional(component)) {
                faults.add(Fault.inText(component.getName(), null, Text.of("expected.required")));
            }
            return null;
        }
        var parameter = Parameter.of(component.getType());
        var value = parameter.read(values.get(0));
        if (value.isEmpty() && values.size() == 1) {
            faults.add(Fault.inText(component.getName(), values.get(0), parameter.expected()));
        }
        return value.orElse(null);
    }

    private Text noSuchParameter() {
        return components().isEmpty()
                ? Text.of("expected.no-parameters")
                : Text.of(
                        "expected.no-such-parameter",
                        components().stream().map(RecordComponent::getName).collect(Collectors.joining(", ")));
    }

    private static Map<String, List<String>> split(@Nullable String query, List<Fault> faults) {
        var sent = new LinkedHashMap<String, List<String>>();
        if (query == null) {
            return sent;
        }
        for (var pair : query.split("&", -1)) {
            if (pair.isEmpty()) {
                continue;
            }
            var name = pair.contains("=") ? pair.substring(0, pair.indexOf('=')) : pair;
            var value = pair.contains("=") ? pair.substring(pair.indexOf('=') + 1) : "";
            try {
                var decoded = decode(value);
                sent.computeIfAbsent(decode(name), any -> new ArrayList<>()).add(decoded);
            } catch (IllegalArgumentException e) {
                faults.add(Fault.inText(name, value, Text.of("expected.url-encoded")));
            }
        }
        return sent;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static Record make(Class<? extends Record> type, List<@Nullable Object> arguments) {
        var types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Problem problem) {
                throw problem;
            }
            throw new IllegalStateException(type + " refuses " + arguments, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    /** How enum constants are written in a query: by Jackson's name where they have one. */
    static List<String> names(Class<?> enumType) {
        return Arrays.stream(enumType.getEnumConstants())
                .map(constant -> nameOf((Enum<?>) constant))
                .toList();
    }

    static String nameOf(Enum<?> constant) {
        try {
            var property =
                    constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
            return property == null ? constant.name() : property.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    static Optional<?> constant(Class<?> enumType, String name) {
        return Arrays.stream(enumType.getEnumConstants())
                .filter(constant -> nameOf((Enum<?>) constant).equals(name))
                .findFirst();
    }
}
