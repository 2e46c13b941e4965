package org.sextant;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.member.Mandates;
import org.sextant.member.Right;
import org.sextant.member.SecondPerson;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** What the public beans of all modules can be asked to do, and what their bytecode tells of who may ask. */
final class Operations {

    private static final Set<String> QUESTIONS = Set.of("require", "allows", "carrying", "of", "in");

    private final SortedMap<String, JavaMethod> byName = new TreeMap<>();

    Operations() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                // Where some editors compile tests to.
                .withImportOption(location -> !location.contains("/test/"))
                .importPackages("org.sextant");
        classes.stream().filter(Operations::offersAnything).forEach(this::add);
    }

    private static boolean offersAnything(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.isInterface()
                && type.isMetaAnnotatedWith(Component.class);
    }

    private void add(JavaClass bean) {
        var offered = bean.getMethods().stream().filter(Operations::isOffered).toList();
        var times = offered.stream().collect(Collectors.groupingBy(JavaMethod::getName, Collectors.counting()));
        offered.forEach(method -> byName.put(name(method, times.getOrDefault(method.getName(), 0L) > 1), method));
    }

    private static boolean isOffered(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && Collections.disjoint(
                        method.getModifiers(),
                        Set.of(JavaModifier.STATIC, JavaModifier.SYNTHETIC, JavaModifier.BRIDGE));
    }

    /** As in {@code action.Actions.open}; where several are called so, with what they take. */
    private static String name(JavaMethod method, boolean overloaded) {
        var name = method.getOwner().getName().substring("org.sextant.".length()) + "." + method.getName();
        return overloaded
                ? name
                        + method.getRawParameterTypes().stream()
                                .map(JavaClass::getSimpleName)
                                .collect(Collectors.joining(",", "(", ")"))
                : name;
    }

    Set<String> names() {
        return byName.keySet();
    }

    private JavaMethod named(String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }

    /** Whether it is handed something of that type, by itself or as a part of a record. */
    boolean takes(String name, Class<?>... types) {
        return named(name).getRawParameterTypes().stream()
                .flatMap(type ->
                        Stream.concat(Stream.of(type), type.getFields().stream().map(field -> field.getRawType())))
                .anyMatch(type -> Stream.of(types).anyMatch(type::isAssignableTo));
    }

    boolean concernsSomebody(String name) {
        return takes(name, PersonId.class);
    }

    /** The rights that it comes across, whether it asks for them or not, as in {@code ActionRight.PLAN}. */
    Set<String> rights(String name) {
        return reached(named(name)).stream()
                .filter(unit -> !(unit instanceof JavaStaticInitializer
                        && unit.getOwner().isAssignableTo(Right.class)))
                .flatMap(unit -> unit.getFieldAccesses().stream())
                .filter(access -> isConstant(access) && access.getTargetOwner().isAssignableTo(Right.class))
                .map(access -> access.getTargetOwner().getSimpleName() + "."
                        + access.getTarget().getName())
                .collect(Collectors.toSet());
    }

    private static boolean isConstant(JavaFieldAccess access) {
        return access.getTarget().getRawType().equals(access.getTargetOwner());
    }

    boolean looksAtMandates(String name) {
        return reached(named(name)).stream()
                .anyMatch(unit -> unit.getOwner().isEquivalentTo(Mandates.class) && QUESTIONS.contains(unit.getName()));
    }

    boolean refusesWhoHasNoMandate(String name) {
        return reached(named(name)).stream()
                .anyMatch(unit -> unit.getName().equals("require")
                        && (unit.getOwner().isEquivalentTo(Mandates.class)
                                || unit.getOwner().isEquivalentTo(SecondPerson.class)));
    }

    /** Screens and pages that ask it directly. */
    Set<String> edges(String name) {
        var calls = named(name).getAccessesToSelf();
        return calls.stream()
                .map(JavaAccess::getOriginOwner)
                .filter(type -> type.getPackageName().matches(".*\\.(ui|web)(\\..*)?"))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
    }

    /** All code of ours that it may run, itself first. Calls through an interface end there: who stands behind it promises a right, and does not ask for it. */
    private static Set<JavaCodeUnit> reached(JavaCodeUnit first) {
        var reached = new LinkedHashSet<JavaCodeUnit>();
        var next = new ArrayDeque<>(List.of(first));
        while (!next.isEmpty()) {
            var unit = next.remove();
            if (reached.add(unit)) {
                unit.getAccessesFromSelf().forEach(access -> follow(access).forEach(next::add));
            }
        }
        return reached;
    }

    private static Stream<? extends JavaCodeUnit> follow(JavaAccess<?> access) {
        if (!access.getTargetOwner().getPackageName().startsWith("org.sextant")) {
            return Stream.empty();
        }
        // What an enum's constants are made of, a right of theirs perhaps, stands in its static part.
        return access instanceof JavaFieldAccess field
                ? field.getTargetOwner().getStaticInitializer().filter(_ -> isConstant(field)).stream()
                : access
                        .getTarget()
                        .resolveMember()
                        .filter(JavaCodeUnit.class::isInstance)
                        .map(JavaCodeUnit.class::cast)
                        .stream();
    }
}
