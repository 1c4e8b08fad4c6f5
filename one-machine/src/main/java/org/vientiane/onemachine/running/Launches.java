package org.vientiane.onemachine.running;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vientiane.onemachine.Infrastructure;
import org.vientiane.onemachine.identity.SigningKeys;
import org.vientiane.onemachine.identity.Tokens;

/** How each process of an exchange is started: the same jars and settings as in production, in small JVMs. */
final class Launches {

    /** The name of the process that holds broker, store and mailbox. */
    static final String INFRASTRUCTURE = "infrastructure";

    /** Short-lived trial JVMs gain from the quick compiler and the small collector; production wants neither. */
    private static final List<String> SMALL_JVM =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-Xss512k", "-Dfile.encoding=UTF-8");

    /** What the user sets for services is kept for a service that is started again from another terminal. */
    private static final List<String> PASSED_ON =
            List.of("VIENTIANE_", "SPRING_", "SERVER_", "LOGGING_", "MANAGEMENT_", "SPRINGDOC_", "RESILIENCE4J_");

    private final Home home;
    private final Addresses addresses;
    private final Map<String, String> environment;

    Launches(Home home, Addresses addresses, Map<String, String> environment) {
        this.home = home;
        this.addresses = addresses;
        this.environment = environment;
    }

    Launch infrastructure(InfrastructureClassPath classPath) {
        var command = jvm(classPath.libraries().flags(INFRASTRUCTURE), classPath.classPath(home));
        command.add(Infrastructure.class.getName());
        command.add(home.data().toString());
        addresses.kafkaPort().ifPresent(port -> command.add("broker=" + port));
        addresses.mongodbPort().ifPresent(port -> command.add("store=" + port));
        if (addresses.smtp().ours()) {
            command.add("mailbox=" + addresses.smtp().port());
        }
        return new Launch(command, Map.of());
    }

    Launch service(Service service, ServiceClassPaths classPaths) {
        var command = jvm(classPaths.common().flags(service.id()), classPaths.classPath(service));
        command.add(classPaths.mainClass(service));
        return new Launch(command, settings(service));
    }

    private static List<String> jvm(List<String> flags, String classPath) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SMALL_JVM);
        command.addAll(flags);
        command.add("-cp");
        command.add(classPath);
        return command;
    }

    private Map<String, String> settings(Service service) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("SERVER_ADDRESS", Server.THIS_MACHINE);
        settings.put("VIENTIANE_SETTLING_TIME", "0s");
        settings.put(
                "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_PUBLIC_KEY_LOCATION",
                new SigningKeys(home.keys()).publicKeyFile().toUri().toString());
        settings.put("VIENTIANE_MAIL_PUBLIC_URL", addresses.url(Service.MATCHING));
        settings.put("VIENTIANE_TOKENS_ISSUER", Tokens.ISSUER);
        settings.put("VIENTIANE_TOKENS_AUDIENCE", Tokens.AUDIENCE);
        settings.put("VIENTIANE_TOKENS_CLOCK_SKEW", "0s");

        environment.forEach((name, value) -> {
            if (PASSED_ON.stream().anyMatch(name::startsWith)) {
                settings.put(name, value);
            }
        });

        settings.put("SERVER_PORT", String.valueOf(addresses.port(service)));
        settings.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", addresses.kafka());
        settings.put("SPRING_MONGODB_URI", addresses.mongodb());
        settings.put("SPRING_MAIL_HOST", addresses.smtp().host());
        settings.put("SPRING_MAIL_PORT", String.valueOf(addresses.smtp().port()));
        return settings;
    }
}
