package org.sextant.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.campaign.ui.CampaignTab;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Every route of the workroom, asked for as nobody and as each account of the demo: what {@code policy/routes.txt} says, and a row there for each. */
@WholeApplication
class WorkroomRoutesIT {

    private static final List<String> ACCOUNTS =
            List.of("admin", "organizer", "coordinator", "member", "moderator", "translator", "observer", "outsider");

    /** A template as it stands at the view, an address of it, and the status for nobody and for each account. */
    private record Row(String template, String path, List<Integer> statuses) {

        static Row read(String line) {
            var words = line.split("\\s+");
            var statuses = Arrays.stream(words).skip(2).map(Integer::valueOf).toList();
            return new Row(words[0], words[1], statuses);
        }
    }

    @Autowired
    private List<CampaignTab> tabs;

    private static Stream<Row> rows() {
        try {
            return new ClassPathResource("policy/routes.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Row::read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void eachHaveARow() {
        assertThat(rows().map(Row::template).collect(Collectors.toSet())).isEqualTo(templates());
    }

    @Test
    void ofEachTabOfACampaignHaveARow() {
        assertThat(rows().map(Row::path))
                .containsAll(tabs.stream()
                        .map(tab -> "/app/campaigns/ratify-icrmw/" + tab.path())
                        .toList());
    }

    private static Set<String> templates() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("org.sextant").stream()
                .flatMap(found -> templates(Objects.requireNonNull(found.getBeanClassName())))
                .map(template -> "/" + template)
                .collect(Collectors.toSet());
    }

    private static Stream<String> templates(String view) {
        try {
            var type = Class.forName(view);
            return Stream.concat(
                    Stream.of(type.getAnnotation(Route.class).value()),
                    Arrays.stream(type.getAnnotationsByType(RouteAlias.class)).map(RouteAlias::value));
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    @Test
    void leadNobodyFurtherThanTheSignInPage(Door door) {
        assertThat(rows().toList())
                .allSatisfy(row -> assertThat(door.get(row.path()).statusCode())
                        .as(row.path())
                        .isEqualTo(row.statuses().getFirst()));
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void answerAsTheTableSays(String account, Door door) {
        door.signIn(account);
        var column = ACCOUNTS.indexOf(account) + 1;

        assertThat(rows().toList())
                .allSatisfy(row -> assertThat(door.get(row.path()).statusCode())
                        .as("%s as %s", row.path(), account)
                        .isEqualTo(row.statuses().get(column)));
    }

    static Stream<String> accounts() {
        return IntStream.range(0, ACCOUNTS.size()).mapToObj(ACCOUNTS::get);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app/rights/campaigns/", "/app/audit/campaigns/", "/app/campaigns/"})
    void tellAnOutsiderTheSameOfWhatThereIsAndOfWhatThereIsNot(String path, Door door) {
        door.signIn("outsider");

        var known = door.get(path + "ratify-icrmw");
        var unknown = door.get(path + "there-is-none");

        assertThat(known.statusCode()).isEqualTo(403);
        assertThat(unknown.statusCode()).isEqualTo(403);
        assertThat(known.body()).isEqualTo(unknown.body()).doesNotContain("Ratify");
    }
}
