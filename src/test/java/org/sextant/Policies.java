package org.sextant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.member.Right;
import org.sextant.member.Role;
import org.sextant.vocabulary.Scope;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Every right that any module asks for, as it is and as {@code docs/roles.md} says it is. */
final class Policies {

    static final Path DOCS = Path.of("docs", "roles.md");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+\\.\\w+)` \\| ([\\w ]+) \\|(( [●◐·] \\|)+)$");

    /** What a row says. */
    record Expected(Set<Role> roles, Set<Scope.Kind> scopes, boolean takesTwo) {

        boolean lets(Role role, Scope.Kind kind) {
            return roles.contains(role) && scopes.contains(kind);
        }
    }

    private Policies() {}

    /** By class and name, found by looking for what implements {@link Right}. */
    static Map<String, Right> rights() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Right.class));
        return scanner.findCandidateComponents("org.sextant").stream()
                .map(found -> Objects.requireNonNull(found.getBeanClassName()))
                .sorted(Comparator.naturalOrder())
                .flatMap(Policies::constants)
                .collect(Collectors.toMap(Policies::name, right -> right, (one, _) -> one, TreeMap::new));
    }

    private static Stream<Right> constants(String type) {
        try {
            return Arrays.stream(Class.forName(type).getEnumConstants()).map(Right.class::cast);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static String name(Right right) {
        return ((Enum<?>) right).getDeclaringClass().getSimpleName() + "." + ((Enum<?>) right).name();
    }

    static String row(String name, Right right) {
        var scopes = right.scopes().stream()
                .sorted()
                .map(kind -> kind.name().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(" "));
        var marks = Arrays.stream(Role.values())
                .map(role -> right.roles().contains(role) ? (right.takesTwo() ? "◐" : "●") : "·")
                .collect(Collectors.joining(" | "));
        return "| `%s` | %s | %s |".formatted(name, scopes, marks);
    }

    static Map<String, Expected> expected() {
        return ROW.matcher(read())
                .results()
                .collect(Collectors.toMap(
                        row -> row.group(1),
                        row -> expected(row.group(2), row.group(3)),
                        (one, _) -> one,
                        TreeMap::new));
    }

    static List<String> rowsInTheDocs() {
        return ROW.matcher(read()).results().map(row -> row.group()).toList();
    }

    private static Expected expected(String scopes, String marks) {
        var drawn = List.of(marks.replace(" ", "").split("\\|"));
        var roles = EnumSet.noneOf(Role.class);
        var columns = List.of(Role.values());
        for (var role : columns) {
            if (!drawn.get(columns.indexOf(role)).equals("·")) {
                roles.add(role);
            }
        }
        var kinds = Arrays.stream(scopes.split(" "))
                .map(kind -> Scope.Kind.valueOf(kind.toUpperCase(java.util.Locale.ROOT)))
                .collect(Collectors.toSet());
        return new Expected(roles, kinds, drawn.contains("◐"));
    }

    private static String read() {
        try {
            return Files.readString(DOCS);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
