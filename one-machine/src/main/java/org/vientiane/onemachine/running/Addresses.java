package org.vientiane.onemachine.running;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where everything listens: the services, and the servers that they need.
 *
 * @param ports the services' ports on this machine
 * @param kafka what clients take as bootstrap servers
 * @param kafkaPort the port of our own broker, absent when the user has one
 * @param mongodb what clients take as connection string
 * @param mongodbPort the port of our own store, absent when the user has one
 * @param smtp the mail server
 */
public record Addresses(
        Map<Service, Integer> ports,
        String kafka,
        Optional<Integer> kafkaPort,
        String mongodb,
        Optional<Integer> mongodbPort,
        Server smtp) {

    private static final int KAFKA_PORT = 9092;
    private static final int MONGODB_PORT = 27017;
    private static final int SMTP_PORT = 1025;

    /**
     * Reads the addresses from an environment. Servers of the user's own come by {@code VIENTIANE_KAFKA},
     * {@code VIENTIANE_MONGODB_URI} and {@code VIENTIANE_SMTP}, or in the usual Spring form; ports of ours by
     * {@code VIENTIANE_..._PORT}, 0 for any free one.
     *
     * @throws CannotRunException if a value is not as it should be
     */
    public static Addresses from(Map<String, String> environment) {
        var variables = new Variables(environment);
        var ports = new EnumMap<Service, Integer>(Service.class);
        for (var service : Service.values()) {
            ports.put(service, variables.port(service.portVariable(), service.defaultPort()));
        }
        var ownKafka = variables.first("VIENTIANE_KAFKA", "SPRING_KAFKA_BOOTSTRAP_SERVERS");
        var kafkaPort = ownKafka.isPresent()
                ? Optional.<Integer>empty()
                : Optional.of(variables.port("VIENTIANE_KAFKA_PORT", KAFKA_PORT));
        var ownMongodb = variables.first("VIENTIANE_MONGODB_URI", "SPRING_MONGODB_URI");
        var mongodbPort = ownMongodb.isPresent()
                ? Optional.<Integer>empty()
                : Optional.of(variables.port("VIENTIANE_MONGODB_PORT", MONGODB_PORT));
        return new Addresses(
                ports,
                ownKafka.orElseGet(() -> Server.THIS_MACHINE + ":" + kafkaPort.orElseThrow()),
                kafkaPort,
                ownMongodb.orElseGet(() -> "mongodb://" + Server.THIS_MACHINE + ":" + mongodbPort.orElseThrow()),
                mongodbPort,
                smtp(variables));
    }

    private static Server smtp(Variables variables) {
        var own = variables.first("VIENTIANE_SMTP");
        if (own.isPresent()) {
            var hostAndPort = own.get().split(":", 2);
            var port = hostAndPort.length == 2 ? hostAndPort[1] : "25";
            return new Server(hostAndPort[0], Variables.portNumber("VIENTIANE_SMTP", own.get(), port), false);
        }
        var springHost = variables.first("SPRING_MAIL_HOST");
        if (springHost.isPresent()) {
            return new Server(springHost.get(), variables.port("SPRING_MAIL_PORT", 25), false);
        }
        return Server.ours(variables.port("VIENTIANE_SMTP_PORT", SMTP_PORT));
    }

    /** Where a service answers. */
    public String url(Service service) {
        return "http://localhost:" + port(service);
    }

    /** A service's port. */
    public int port(Service service) {
        return ports.getOrDefault(service, service.defaultPort());
    }

    /** Whether any of the servers is started by us. */
    boolean needInfrastructure() {
        return kafkaPort.isPresent() || mongodbPort.isPresent() || smtp.ours();
    }

    /** Every port that something of ours will listen on: who, and the variable that changes it. */
    Map<Integer, PortUse> portsOfOurs() {
        var uses = new LinkedHashMap<Integer, PortUse>();
        kafkaPort.ifPresent(port -> use(uses, port, "the broker", "VIENTIANE_KAFKA_PORT"));
        mongodbPort.ifPresent(port -> use(uses, port, "the store", "VIENTIANE_MONGODB_PORT"));
        if (smtp.ours()) {
            use(uses, smtp.port(), "the mailbox", "VIENTIANE_SMTP_PORT");
        }
        for (var service : Service.values()) {
            use(uses, port(service), service.id(), service.portVariable());
        }
        return uses;
    }

    private static void use(Map<Integer, PortUse> uses, int port, String who, String variable) {
        var other = uses.put(port, new PortUse(who, variable));
        if (other != null) {
            throw new CannotRunException("port " + port + " is given to both " + other.who() + " and " + who + "; set "
                    + variable + " to another one");
        }
    }

    /**
     * @param who listens
     * @param variable the environment variable that changes the port
     */
    record PortUse(String who, String variable) {}
}
