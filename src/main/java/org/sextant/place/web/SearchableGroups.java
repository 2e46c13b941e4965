package org.sextant.place.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import org.sextant.place.RegionalGroup;
import org.sextant.place.RegionalGroups;
import org.sextant.shell.Searchable;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.springframework.stereotype.Component;

/** The regional groups, by their names and by their members. */
@Component
class SearchableGroups implements Searchable {

    private static final int ORDER = 85;

    private final RegionalGroups groups;

    SearchableGroups(RegionalGroups groups) {
        this.groups = groups;
    }

    @Override
    public String kind() {
        return "regional-group";
    }

    @Override
    public String kind(Words words) {
        return words.of("place.groups.search");
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Entry> everything() {
        return groups.all().stream()
                .map(group -> new Entry("/places#group-" + group.id(), group.name(), members(group)))
                .toList();
    }

    private static LocalizedText members(RegionalGroup group) {
        return new LocalizedText(Arrays.stream(Language.values())
                .collect(toMap(
                        language -> language,
                        language -> group.members().stream()
                                .map(place -> place.in(language))
                                .collect(joining(", ")))));
    }
}
