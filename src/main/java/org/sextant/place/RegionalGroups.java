package org.sextant.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.LocalizedText;
import org.springframework.stereotype.Component;

/** The regional groups of States: unions and communities, and the five groups of the United Nations. From knowledge, as of late 2025. */
@Component
public class RegionalGroups {

    private final List<RegionalGroup> groups;

    RegionalGroups(Places places) {
        var members = new LinkedHashMap<String, List<Place>>();
        ShippedFile.rows(
                "regional-groups.csv",
                row -> members.computeIfAbsent(row.get("group_id"), _ -> new ArrayList<>())
                        .add(places.byIso3(row.get("iso3")).orElseThrow()));
        Map<String, LocalizedText> names = new LinkedHashMap<>();
        ShippedFile.rows("regional-group-names.csv", row -> names.put(row.get("id"), StatesFile.names(row)));
        groups = members.entrySet().stream()
                .map(group -> new RegionalGroup(
                        group.getKey(), Objects.requireNonNull(names.get(group.getKey())), group.getValue()))
                .toList();
    }

    /** Those that the State is a member of. */
    public List<RegionalGroup> of(CountryCode code) {
        return groups.stream()
                .filter(group -> group.members().stream()
                        .anyMatch(member -> member.code().equals(code)))
                .toList();
    }
}
