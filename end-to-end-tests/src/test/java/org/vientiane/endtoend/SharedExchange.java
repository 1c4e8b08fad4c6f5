package org.vientiane.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.vientiane.endtoend.driver.Exchange;

/**
 * Gives tests one exchange with the scenario loaded, started when the first asks for it. Who adds to it takes back what
 * would disturb others: offers and needs of its own are withdrawn at the end of a test.
 */
final class SharedExchange implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(Exchange.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Started.class, key -> new Started(), Started.class)
                .exchange();
    }

    /** An exchange that ends with the last test; one that did not start is not tried again. */
    private static final class Started implements AutoCloseable {

        private final Exchange exchange = new Exchange(newHome(), Map.of());
        private @Nullable RuntimeException failure;

        Started() {
            try {
                exchange.up();
            } catch (IllegalStateException e) {
                failure = e;
            }
        }

        Exchange exchange() {
            if (failure != null) {
                throw failure;
            }
            return exchange;
        }

        @Override
        public void close() {
            exchange.close();
        }
    }

    /** A new folder for an exchange, below {@code target}, so that its logs can be read when a test has failed. */
    static Path newHome() {
        try {
            var folder = Exchange.project().resolve("end-to-end-tests/target/exchanges");
            Files.createDirectories(folder);
            return Files.createTempDirectory(folder, "exchange-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
