package org.sextant.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sextant.bench.Goal.Sense;
import tools.jackson.databind.json.JsonMapper;

/** What was measured, run by run, with the machine that it was measured on. */
final class Figures {

    private final Map<String, List<Double>> measured = new LinkedHashMap<>();

    void add(String name, double figure) {
        measured.computeIfAbsent(name, _ -> new ArrayList<>()).add(figure);
    }

    /** How often the first does what the second does once, each round by itself. */
    Goal atLeast(String name, String first, String second, double bound, double aim) {
        return new Goal(name, Sense.AT_LEAST, bound, aim, ratios(first, second));
    }

    /** The first by the second, each round by itself, where less is better. */
    Goal atMost(String name, String first, String second, double bound, double aim) {
        return new Goal(name, Sense.AT_MOST, bound, aim, ratios(first, second));
    }

    /** One figure alone, where less is better. */
    Goal atMost(String name, double bound, double aim) {
        return new Goal(name, Sense.AT_MOST, bound, aim, of(name));
    }

    /** How far the medians of two are apart, as the slower by the faster: for many short tries. */
    Goal alike(String name, String first, String second, double bound, double aim) {
        var one = middle(of(first));
        var other = middle(of(second));
        return new Goal(name, Sense.AT_MOST, bound, aim, List.of(Math.max(one, other) / Math.min(one, other)));
    }

    private List<Double> ratios(String first, String second) {
        var above = of(first);
        var below = of(second);
        var rounds = new ArrayList<Double>();
        for (var round = 0; round < above.size(); round++) {
            rounds.add(above.get(round) / below.get(round));
        }
        return rounds;
    }

    private List<Double> of(String name) {
        return measured.getOrDefault(name, List.of());
    }

    /** Into {@code target/bench}, and as a table to where one looks while it runs. */
    void write(String file, List<Goal> goals) throws IOException {
        var content = new LinkedHashMap<String, Object>();
        content.put("machine", Machine.described());
        content.put("measured", measured);
        content.put("goals", goals);
        var folder = Path.of("target", "bench");
        Files.createDirectories(folder);
        Files.write(
                folder.resolve(file),
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsBytes(content));
        var table = table(goals);
        Files.writeString(folder.resolve(file.replace(".json", ".txt")), table);
        System.out.println(table);
    }

    private String table(List<Goal> goals) {
        var table = new StringBuilder("%n%-60s %10s%n".formatted("measured", "median"));
        measured.forEach((name, rounds) -> table.append("%-60s %10.1f%n".formatted(name, middle(rounds))));
        table.append("%n%-60s %10s %8s %8s %8s%n".formatted("goal", "median", "", "bound", "aim"));
        goals.forEach(goal -> table.append(goal.line()));
        return table.toString();
    }

    static double middle(List<Double> rounds) {
        return rounds.stream().sorted().skip(rounds.size() / 2).findFirst().orElse(Double.NaN);
    }
}
