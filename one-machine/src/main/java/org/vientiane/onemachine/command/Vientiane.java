package org.vientiane.onemachine.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.vientiane.onemachine.identity.UnknownPartyException;
import org.vientiane.onemachine.running.CannotRunException;
import org.vientiane.onemachine.running.OneService;
import org.vientiane.onemachine.running.Processes;
import org.vientiane.onemachine.running.Service;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./vientiane}: the whole exchange on one machine. */
@Command(
        name = "./vientiane",
        header = "The Vientiane Exchange on one machine, for trial and tests.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Servers of your own: VIENTIANE_KAFKA=host:port, VIENTIANE_MONGODB_URI=mongodb://..., VIENTIANE_SMTP=host:port.",
            "Other ports (0: any free one): VIENTIANE_NEEDS_PORT, VIENTIANE_OFFERS_PORT, VIENTIANE_MATCHING_PORT,",
            "VIENTIANE_NOTIFICATION_PORT, VIENTIANE_KAFKA_PORT, VIENTIANE_MONGODB_PORT, VIENTIANE_SMTP_PORT.",
            "Another folder than .vientiane: VIENTIANE_HOME. Another day than today: VIENTIANE_DAY=2027-01-31.",
            "Any other setting of the services: its environment variable in Spring's form."
        })
public final class Vientiane {

    private final Setting setting;
    private final PrintWriter out;

    private Vientiane(Setting setting, PrintWriter out) {
        this.setting = setting;
        this.out = out;
    }

    /**
     * Carries out one command and ends with its exit code: 0 done, 1 could not be done, 2 not as it should be asked.
     *
     * @param arguments a command and what it takes
     */
    public static void main(String[] arguments) {
        var project = Path.of(System.getProperty("vientiane.project", ""));
        var setting = new Setting(project.toAbsolutePath().normalize(), System.getenv());
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(setting, out, err, arguments));
    }

    static int run(Setting setting, PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Vientiane(setting, out))
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((exception, line, parsed) -> {
                    if (exception instanceof UnknownPartyException || exception instanceof CannotRunException) {
                        err.println("vientiane: " + exception.getMessage());
                        return exception instanceof UnknownPartyException
                                ? CommandLine.ExitCode.USAGE
                                : CommandLine.ExitCode.SOFTWARE;
                    }
                    throw exception;
                })
                .execute(arguments);
    }

    @Command(name = "up", description = "Start the whole exchange and load the scenario; Ctrl-C stops it.")
    void up(
            @Option(names = "--no-scenario", description = "Load no scenario; start with what is there.")
                    boolean noScenario) {
        new Up(setting, out).run(!noScenario);
    }

    @Command(name = "token", description = "Print a token for a party, good for 24 hours.")
    void token(
            @Parameters(
                            paramLabel = "<party>",
                            description = "A state's ISO code (LAO), an organisation's code (ICRC), or coordinator.")
                    String party) {
        out.println(setting.tokens().tokenFor(party, Instant.now()));
    }

    @Command(name = "mail", description = "List the mails that were sent, or print one.")
    void mail(
            @Parameters(arity = "0..1", paramLabel = "<n>", description = "The number of the mail to print.")
                    Optional<Integer> number,
            @Option(names = "--raw", description = "Print the mail as it came, with all headers and its HTML.")
                    boolean raw) {
        var mails = new Mails(setting.home(), out);
        number.ifPresentOrElse(wanted -> mails.print(wanted, raw), mails::list);
    }

    @Command(name = "start", description = "Start one service of a running exchange, with the same settings.")
    void start(
            @Parameters(paramLabel = "<service>", description = "needs, offers, matching or notification.")
                    String name) {
        var service = serviceNamed(name);
        out.println(service.id() + " is ready (process " + new OneService(setting.home(), service).start() + ")");
    }

    @Command(name = "stop", description = "Stop one service of a running exchange; the others go on.")
    void stop(
            @Parameters(paramLabel = "<service>", description = "needs, offers, matching or notification.")
                    String name) {
        var service = serviceNamed(name);
        new OneService(setting.home(), service).stop();
        out.println(service.id() + " has stopped");
    }

    @Command(name = "reset", description = "Forget all data; the next up loads the scenario again.")
    void reset() {
        new Processes(setting.home()).forgetData();
        out.println("The data are gone; keys and prepared class archives are kept.");
    }

    private static Service serviceNamed(String name) {
        return Service.named(name)
                .orElseThrow(() ->
                        new CannotRunException("there is no service \"" + name + "\"; there are " + Service.names()));
    }
}
