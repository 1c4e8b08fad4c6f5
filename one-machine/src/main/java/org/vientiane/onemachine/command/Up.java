package org.vientiane.onemachine.command;

import java.io.PrintWriter;
import java.time.Instant;
import org.vientiane.onemachine.running.Addresses;
import org.vientiane.onemachine.running.Exchange;
import org.vientiane.onemachine.running.Progress;
import org.vientiane.onemachine.scenario.Api;
import org.vientiane.onemachine.scenario.LoadingScenario;
import org.vientiane.onemachine.scenario.WaitingForMatches;

/** Starts the exchange, loads the scenario once, tells where everything is, and stops it all on Ctrl-C. */
final class Up {

    private final Setting setting;
    private final PrintWriter out;
    private final Progress progress;

    Up(Setting setting, PrintWriter out) {
        this.setting = setting;
        this.out = out;
        this.progress =
                new Progress(out, ProcessHandle.current().info().startInstant().orElseGet(Instant::now));
    }

    /** Returns only when the exchange has ended. */
    void run(boolean withScenario) {
        var addresses = Addresses.from(setting.environment());
        var tokens = setting.tokens();
        try (var exchange = new Exchange(setting.home(), addresses, setting.environment(), progress)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(exchange)));
            progress.tell("Vientiane Exchange on one machine");
            exchange.start();
            var summary = "services ready after " + progress.after();
            var api = new Api(addresses, tokens);
            if (withScenario) {
                summary += ", scenario " + loadScenario(api);
            }
            new Welcome(setting, addresses, api, tokens).print(out, summary);
            exchange.prepareLaterStarts();
            progress.tell("The exchange is running; Ctrl-C stops it.");
            exchange.awaitEnd();
        }
    }

    private String loadScenario(Api api) {
        var loading = new LoadingScenario(api, setting.home().data());
        if (loading.isDone()) {
            return "loaded at an earlier start";
        }
        progress.say("loading the scenario: focal points, offers, needs");
        var scenario = loading.load(setting.today());
        progress.say("loaded " + scenario.offers().size() + " offers and "
                + scenario.needs().size() + " needs; waiting for matches");
        new WaitingForMatches(api).waitFor(scenario);
        progress.say("every need is matched, or it is known why not");
        return "loaded and matched after " + progress.after();
    }

    private void stop(Exchange exchange) {
        if (exchange.isRunning()) {
            progress.tell("Stopping the services, then broker, store and mailbox ...");
            exchange.close();
            progress.tell("Stopped. The data are kept; ./vientiane up goes on with them.");
        }
    }
}
