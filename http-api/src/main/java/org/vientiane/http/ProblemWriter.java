package org.vientiane.http;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems as {@code application/problem+json} in the client's language. */
public final class ProblemWriter {

    private final JsonMapper json;
    private final Texts texts;
    private final LocaleResolver languages;

    ProblemWriter(JsonMapper json, Texts texts, LocaleResolver languages) {
        this.json = json;
        this.texts = texts;
        this.languages = languages;
    }

    /** Answers the request with this problem; nothing when an answer is already under way. */
    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(problem, request.getRequestURI(), request, response);
    }

    void write(Problem problem, String instance, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        var language = languages.resolveLocale(request);
        response.resetBuffer();
        response.setHeader(HttpHeaders.ETAG, null);
        response.setStatus(problem.type().status().value());
        problem.headers().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        var bytes = json.writeValueAsBytes(inWords(problem, instance, language));
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
        response.flushBuffer();
    }

    private ProblemDocument inWords(Problem problem, String instance, Locale language) {
        return new ProblemDocument(
                problem.type().uri(),
                texts.find(problem.title(), language)
                        .orElseGet(() -> texts.write(problem.type().title(), language)),
                problem.type().status().value(),
                URI.create(instance),
                texts.write(problem.detail(), language),
                problem.faults().isEmpty()
                        ? null
                        : problem.faults().stream()
                                .map(fault -> inWords(fault, language))
                                .toList(),
                problem.members());
    }

    private FaultDocument inWords(Fault fault, Locale language) {
        return new FaultDocument(fault.field(), fault.value(), texts.write(fault.expected(), language));
    }

    /** A problem as it is read on the wire. */
    record ProblemDocument(
            URI type,
            String title,
            int status,
            URI instance,
            String detail,
            @Nullable List<FaultDocument> errors,
            @JsonAnyGetter Map<String, Object> members) {}

    /** A fault as it is read on the wire; its value is there even when nothing was sent. */
    record FaultDocument(
            String field, @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable JsonNode value, String expected) {}
}
