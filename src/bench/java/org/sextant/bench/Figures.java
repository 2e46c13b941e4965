package org.sextant.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** What was measured, run by run, with the machine that it was measured on. */
final class Figures {

    /** How often one does what the other does once, in the same round: the median of the rounds. */
    record Ratio(String name, double atLeast, double aim, List<Double> rounds) {

        double median() {
            return middle(rounds);
        }
    }

    private final Map<String, List<Double>> measured = new LinkedHashMap<>();

    void add(String name, double figure) {
        measured.computeIfAbsent(name, _ -> new ArrayList<>()).add(figure);
    }

    /** The first by the second, each round by itself. */
    Ratio ratio(String name, String first, String second, double atLeast, double aim) {
        var above = measured.getOrDefault(first, List.of());
        var below = measured.getOrDefault(second, List.of());
        var rounds = new ArrayList<Double>();
        for (var round = 0; round < above.size(); round++) {
            rounds.add(above.get(round) / below.get(round));
        }
        return new Ratio(name, atLeast, aim, rounds);
    }

    void write(String file, List<Ratio> ratios) throws IOException {
        var content = new LinkedHashMap<String, Object>();
        content.put("machine", machine());
        content.put("measured", measured);
        content.put("ratios", ratios);
        var folder = Path.of("target", "bench");
        Files.createDirectories(folder);
        Files.write(
                folder.resolve(file),
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsBytes(content));
        System.out.println(table(ratios));
    }

    private String table(List<Ratio> ratios) {
        var table = new StringBuilder("%n%-60s %10s %10s %10s%n".formatted("figure", "median", "at least", "aim"));
        measured.forEach((name, rounds) -> table.append("%-60s %10.1f%n".formatted(name, middle(rounds))));
        ratios.forEach(ratio -> table.append(
                "%-60s %10.2f %10.2f %10.2f%n".formatted(ratio.name(), ratio.median(), ratio.atLeast(), ratio.aim())));
        return table.toString();
    }

    private static double middle(List<Double> rounds) {
        return rounds.stream().sorted().skip(rounds.size() / 2).findFirst().orElse(Double.NaN);
    }

    private static Map<String, Object> machine() throws IOException {
        var machine = new TreeMap<String, Object>();
        machine.put("cores", Runtime.getRuntime().availableProcessors());
        machine.put("java", System.getProperty("java.runtime.version"));
        machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        var processor = Path.of("/proc/cpuinfo");
        if (Files.isReadable(processor)) {
            Files.readAllLines(processor).stream()
                    .filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .ifPresent(line -> machine.put("processor", line.substring(line.indexOf(':') + 2)));
        }
        return machine;
    }
}
