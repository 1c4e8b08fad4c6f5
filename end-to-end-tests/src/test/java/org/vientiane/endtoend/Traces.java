package org.vientiane.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.vientiane.endtoend.driver.Exchange;
import org.vientiane.endtoend.driver.Service;

/** Stack traces in the services' logs, from when this was made. */
final class Traces {

    private final Exchange exchange;
    private final Map<Service, Integer> before = new EnumMap<>(Service.class);

    Traces(Exchange exchange) {
        this.exchange = exchange;
        for (var service : Service.values()) {
            before.put(service, exchange.log(service).length());
        }
    }

    void assertNone() {
        for (var service : Service.values()) {
            var since = exchange.log(service).substring(before.getOrDefault(service, 0));
            assertThat(since.lines().filter(line -> line.startsWith("\tat ") || line.startsWith("Caused by: ")))
                    .as(service.id())
                    .isEmpty();
        }
    }
}
