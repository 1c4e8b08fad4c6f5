package org.vientiane.http;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Period;
import org.vientiane.vocabulary.Quantity;
import org.vientiane.vocabulary.Region;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.Unit;
import tools.jackson.databind.JsonNode;

/**
 * The documentation of the API, made from what handlers say by their arguments and from the same schemas that their
 * bodies are checked against.
 */
@AutoConfiguration(after = HttpApiAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class OpenApiAutoConfiguration {

    private static final String TOKEN = "token";

    static {
        var documentation = SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class, Precondition.class, Idempotency.class, Body.class)
                .replaceWithSchema(BigDecimal.class, new StringSchema().example("73.33"));
        Map.of(
                        StateCode.class, "state",
                        PartyCode.class, "party",
                        Region.class, "region",
                        Unit.class, "unit",
                        Quantity.class, "quantityOrNone",
                        Period.class, "period")
                .forEach((type, word) -> documentation.replaceWithSchema(type, DocumentedOperation.reference(word)));
    }

    @Bean
    OpenAPI documentation(@Value("${spring.application.name:Vientiane Exchange}") String name) {
        return new OpenAPI()
                .servers(List.of(new Server().url("/")))
                .info(new Info()
                        .title(name)
                        .version("1")
                        .description(
                                "Part of the Vientiane Exchange: Actions 33-42 of the Vientiane Action Plan. Texts are in"
                                        + " English or French, as Accept-Language asks."))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    @Bean
    GlobalOperationCustomizer whatHandlersSay() {
        return (operation, handler) ->
                Handlers.isOurs(handler) ? DocumentedOperation.of(operation, handler) : operation;
    }

    @Bean
    GlobalOpenApiCustomizer schemas(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers) {
        return documentation -> {
            var schemas = new TreeMap<String, JsonNode>();
            Schemas.vocabulary().get("$defs").forEachEntry(schemas::put);
            schemas.put("Problem", Schemas.problem());
            handlers.stream()
                    .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
                    .filter(Handlers::isOurs)
                    .flatMap(handler -> Handlers.bodyType(handler).stream())
                    .forEach(type -> schemas.put(type.getSimpleName(), Schemas.document(type)));
            schemas.forEach((name, schema) -> documentation.getComponents().addSchemas(name, read(schema)));
        };
    }

    /** The schema with its references turned to where OpenAPI keeps schemas. */
    private static Schema<?> read(JsonNode schema) {
        var text = schema.toString()
                .replace("\"vocabulary.schema.json#/$defs/", "\"#/components/schemas/")
                .replace("\"#/$defs/", "\"#/components/schemas/")
                .replace("\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",", "");
        try {
            return Json31.mapper().readValue(text, Schema.class);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException("not a schema: " + text, e);
        }
    }
}
