package org.vientiane.onemachine.running;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The services' jars taken apart so that their JVMs can share one class archive: the libraries that all four have stand
 * in front, in one folder; behind them each service's other libraries, our own modules and its classes.
 *
 * @param common the libraries that all four have
 * @param own what each service has beside them
 * @param mainClasses the classes with the {@code main} methods
 */
record ServiceClassPaths(LibraryFolder common, Map<Service, List<Path>> own, Map<Service, String> mainClasses) {

    /** Takes the jars apart, as far as an earlier start has not. */
    static ServiceClassPaths of(Home home) {
        var jars = new EnumMap<Service, FatJar>(Service.class);
        var libraries = new EnumMap<Service, List<Library>>(Service.class);
        for (var service : Service.values()) {
            var jar = new FatJar(home.jar(service));
            jars.put(service, jar);
            libraries.put(service, jar.libraries());
        }
        var common = commonTo(libraries);
        var folder = LibraryFolder.of(
                home.prepared(),
                "services",
                common.stream().map(Library::identity).toList(),
                common.stream().map(Library::name).toList(),
                lib -> jars.values().iterator().next().extract(common, lib));

        var own = new EnumMap<Service, List<Path>>(Service.class);
        var mainClasses = new EnumMap<Service, String>(Service.class);
        jars.forEach((service, jar) -> {
            var others = new ArrayList<>(libraries.getOrDefault(service, List.of()));
            others.removeAll(common);
            own.put(service, ownPart(home, service, jar, others));
            mainClasses.put(service, jar.mainClass());
        });
        return new ServiceClassPaths(folder, own, mainClasses);
    }

    /** What a service's JVM takes as {@code -cp}. */
    String classPath(Service service) {
        return common.classPathWith(own.getOrDefault(service, List.of()));
    }

    String mainClass(Service service) {
        return mainClasses.getOrDefault(service, "");
    }

    private static List<Library> commonTo(Map<Service, List<Library>> libraries) {
        LinkedHashSet<Library> common = null;
        for (var list : libraries.values()) {
            if (common == null) {
                common = new LinkedHashSet<>(list);
                common.removeIf(Library::isOurs);
            } else {
                common.retainAll(list);
            }
        }
        return common == null ? List.of() : List.copyOf(common);
    }

    private static List<Path> ownPart(Home home, Service service, FatJar jar, List<Library> others) {
        var folder = LibraryFolder.of(
                home.prepared(),
                service.id(),
                List.of(
                        jar.identityOfClasses(),
                        others.stream().map(Library::identity).collect(Collectors.joining(","))),
                List.of(),
                lib -> {
                    jar.extract(others, lib);
                    jar.extractClasses(lib.resolve(service.id() + ".jar"));
                });
        var lib = folder.folder().resolve("lib");
        var paths = new ArrayList<Path>();
        paths.add(lib.resolve(service.id() + ".jar"));
        others.forEach(library -> paths.add(lib.resolve(library.name())));
        return paths;
    }
}
