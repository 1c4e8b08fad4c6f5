package org.vientiane.http.running;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Tells as a problem what Tomcat itself refuses, a malformed request above all, instead of its page of errors. */
final class TomcatProblems extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        var status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var kind = status < 500 ? "invalid" : "internal";
        var title = status < 500 ? "The request is not as it should be" : "Something went wrong here";
        var problem =
                """
                {"type":"https://vientiane.example/problems/%s","title":"%s","status":%d,"detail":"%s"}"""
                        .formatted(kind, title, status, "It could not be read as a request of HTTP.");
        try {
            response.setContentType("application/problem+json");
            response.getOutputStream().write(problem.getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            container.getLogger().debug("nobody is there to be told", e);
        }
    }
}
