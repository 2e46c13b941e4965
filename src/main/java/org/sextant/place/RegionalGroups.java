package org.sextant.place;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sextant.place.RegionalGroupsFile.Member;
import org.sextant.reference.InForce;
import org.sextant.reference.NewerFiles;
import org.sextant.vocabulary.CountryCode;
import org.springframework.stereotype.Component;

/** The regional groups of States: unions and communities, and the five groups of the United Nations, as the file that holds has them. The shipped one comes from knowledge, as of late 2025. */
@Component
public class RegionalGroups {

    private final InForce<Map<String, List<Member>>> groups;
    private final Places places;

    RegionalGroups(RegionalGroupsFile file, NewerFiles newer, Places places) {
        this.groups = new InForce<>(
                file,
                newer,
                lines -> lines.stream()
                        .map(file::member)
                        .collect(groupingBy(Member::group, LinkedHashMap::new, toList())));
        this.places = places;
    }

    /** Those that the State is a member of. */
    public List<RegionalGroup> of(CountryCode code) {
        return groups.get().values().stream()
                .filter(members ->
                        members.stream().anyMatch(member -> member.state().equals(code)))
                .map(this::group)
                .toList();
    }

    private RegionalGroup group(List<Member> members) {
        var first = members.getFirst();
        return new RegionalGroup(
                first.group(),
                first.name(),
                members.stream().map(member -> places.byCode(member.state())).toList());
    }
}
