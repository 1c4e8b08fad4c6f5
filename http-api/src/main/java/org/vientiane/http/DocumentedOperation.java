package org.vientiane.http;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Region;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.Unit;

/** Says of an operation what its handler's arguments mean on the wire: parameters, headers, body and problems. */
final class DocumentedOperation {

    private static final Map<Class<?>, String> WORDS = Map.of(
            StateCode.class, "state",
            PartyCode.class, "party",
            Region.class, "region",
            Unit.class, "unit",
            UUID.class, "id",
            LocalDate.class, "day");

    private DocumentedOperation() {}

    static Operation of(Operation operation, HandlerMethod handler) {
        var statuses = new TreeSet<>(Set.of(400, 401, 403, 429, 503));
        for (var component : Handlers.query(handler).components()) {
            operation.addParametersItem(parameter(component));
        }
        if (handler.getMethod().getParameters().length > 0 && hasPathVariable(handler)) {
            statuses.add(404);
        }
        if (Handlers.takes(handler, Precondition.class)) {
            operation.addParametersItem(header(HttpHeaders.IF_MATCH, "The ETag of the version that the change is for"));
            statuses.addAll(List.of(409, 412, 428));
        }
        if (Handlers.takes(handler, Idempotency.class)) {
            operation.addParametersItem(header(Idempotency.HEADER, "Makes sure that sent twice is done once"));
            statuses.addAll(List.of(409, 422));
        }
        Handlers.bodyType(handler).ifPresent(type -> {
            operation.setRequestBody(new RequestBody()
                    .required(true)
                    .content(content("application/json", reference(type.getSimpleName()))));
            statuses.addAll(List.of(413, 415));
        });
        statuses.forEach(status -> operation.getResponses().addApiResponse(String.valueOf(status), problem(status)));
        return operation;
    }

    static Schema<?> reference(String name) {
        return new Schema<>().$ref("#/components/schemas/" + name);
    }

    private static boolean hasPathVariable(HandlerMethod handler) {
        for (var parameter : handler.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(PathVariable.class)) {
                return true;
            }
        }
        return false;
    }

    private static Parameter parameter(RecordComponent component) {
        return new QueryParameter()
                .name(component.getName())
                .required(!QueryParameters.isOptional(component))
                .schema(schema(component.getType()));
    }

    private static Schema<?> schema(Class<?> type) {
        if (type.isEnum()) {
            var schema = new Schema<String>();
            schema.addType("string");
            schema.setEnum(QueryParameters.names(type));
            return schema;
        }
        if (type.equals(Limit.class)) {
            var schema = new Schema<Integer>();
            schema.addType("integer");
            schema.setDefault(Limit.DEFAULT.value());
            return schema.minimum(java.math.BigDecimal.ONE).maximum(java.math.BigDecimal.valueOf(Limit.MOST));
        }
        var word = WORDS.get(type);
        if (word != null) {
            return reference(word);
        }
        var schema = new Schema<>();
        schema.addType(type.equals(Boolean.class) ? "boolean" : "string");
        return schema;
    }

    private static Parameter header(String name, String description) {
        var schema = new Schema<String>();
        schema.addType("string");
        return new HeaderParameter().name(name).description(description).schema(schema);
    }

    private static ApiResponse problem(int status) {
        return new ApiResponse()
                .description(HttpStatus.valueOf(status).getReasonPhrase())
                .content(content("application/problem+json", reference("Problem")));
    }

    private static Content content(String type, Schema<?> schema) {
        return new Content().addMediaType(type, new MediaType().schema(schema));
    }
}
