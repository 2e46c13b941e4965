package org.sextant.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sextant.shell.Searchable;
import org.sextant.shell.Searchable.Entry;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Every public page is found by the search, or stands in a list that says why it is not. */
@WholeApplication
class EveryPageIsFoundIT {

    private static final String LANGUAGE = "/{lang:en|fr|es|pt|ar}";

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping routes;

    @Autowired
    private List<Searchable> features;

    @Test
    void orStandsInTheListOfThoseThatAreNot() throws IOException {
        var entries = entries();
        var unfound = publicPages().stream()
                .filter(pattern -> entries.stream().noneMatch(path -> pattern.matches(PathContainer.parsePath(path))))
                .map(PathPattern::getPatternString)
                .map(pattern -> pattern.equals(LANGUAGE) ? "/" : pattern.substring(LANGUAGE.length()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unfound).isEqualTo(new TreeSet<>(notSearched()));
    }

    @Test
    void isThereForAnybody(Door door) {
        assertThat(entries())
                .allSatisfy(
                        path -> assertThat(door.get(path).statusCode()).as(path).isEqualTo(200));
    }

    @Test
    void hasAPathOfItsOwn() {
        assertThat(features.stream()
                        .flatMap(feature -> feature.everything().stream())
                        .map(Entry::path))
                .doesNotHaveDuplicates();
    }

    private List<String> entries() {
        return features.stream()
                .flatMap(feature -> feature.everything().stream().limit(12))
                .map(entry -> "/en" + entry.path().replaceFirst("#.*", ""))
                .distinct()
                .toList();
    }

    private Set<PathPattern> publicPages() {
        return routes.getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(route -> patterns(route).stream())
                .filter(pattern -> pattern.getPatternString().startsWith(LANGUAGE))
                .filter(Predicate.not(EveryPageIsFoundIT::isForOnePerson))
                .collect(Collectors.toSet());
    }

    // Behind a token, or on the way into the workroom.
    private static boolean isForOnePerson(PathPattern pattern) {
        var path = pattern.getPatternString();
        return path.contains("{token}")
                || path.contains("{link}")
                || path.contains("/account")
                || path.contains("/confirm");
    }

    private static Set<PathPattern> patterns(RequestMappingInfo route) {
        return route.getPathPatternsCondition() == null
                ? Set.of()
                : route.getPathPatternsCondition().getPatterns();
    }

    private static List<String> notSearched() throws IOException {
        return new ClassPathResource("policy/not-searched.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\s+", 2)[0])
                .toList();
    }
}
