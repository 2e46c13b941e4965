package org.sextant.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The machine on which something was measured, and the programs of others that took part. */
final class Machine {

    private Machine() {}

    static Map<String, Object> described() throws IOException {
        var machine = new TreeMap<String, Object>();
        machine.put("cores", Runtime.getRuntime().availableProcessors());
        machine.put("java", System.getProperty("java.runtime.version"));
        machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        machine.put("disk", Files.getFileStore(Path.of("target")).type());
        put(machine, "processor", "/proc/cpuinfo", "model name");
        put(machine, "memory", "/proc/meminfo", "MemTotal");
        version(machine, "postgres", "--version");
        version(machine, "nginx", "-v");
        version(machine, "wrk", "-v");
        return machine;
    }

    private static void put(Map<String, Object> machine, String name, String file, String label) throws IOException {
        var path = Path.of(file);
        if (Files.isReadable(path)) {
            Files.readAllLines(path).stream()
                    .filter(line -> line.startsWith(label))
                    .findFirst()
                    .ifPresent(line -> machine.put(
                            name, line.substring(line.indexOf(':') + 1).strip()));
        }
    }

    private static void version(Map<String, Object> machine, String program, String option) {
        Programs.find(program)
                .ifPresent(path -> Programs.said(List.of(path.toString(), option))
                        .lines()
                        .findFirst()
                        .ifPresent(line -> machine.put(program, line.strip())));
    }
}
