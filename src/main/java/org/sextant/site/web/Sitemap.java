package org.sextant.site.web;

import java.util.List;
import java.util.stream.Stream;
import org.sextant.shell.PublicAddress;
import org.sextant.shell.Searchable;
import org.sextant.vocabulary.Language;
import org.springframework.stereotype.Component;

/** Every page that anybody may find: what the search finds, and the lists that lead there. None with a token in its address, none of the workroom. */
@Component
class Sitemap {

    private static final List<String> LISTS = List.of(
            "",
            "/principles",
            "/coverage",
            "/campaigns",
            "/petitions",
            "/actions",
            "/treaties",
            "/free-movement",
            "/places",
            "/arguments",
            "/search",
            "/observatory",
            "/observatory/report",
            "/calendar",
            "/reports",
            "/privacy");

    /** In five languages this many stay below the 50,000 addresses that one map may hold. */
    private static final int MOST = 9_000;

    private final PublicAddress address;
    private final List<Searchable> features;

    Sitemap(PublicAddress address, List<Searchable> features) {
        this.address = address;
        this.features = features;
    }

    /** The addresses after the language. */
    List<String> paths() {
        return Stream.concat(
                        LISTS.stream(),
                        features.stream()
                                .flatMap(feature -> feature.everything().stream())
                                .map(entry -> entry.path().replaceFirst("#.*", "")))
                .distinct()
                .limit(MOST)
                .toList();
    }

    String absolute(Language language, String path) {
        return address.of("/" + language.tag() + path);
    }
}
