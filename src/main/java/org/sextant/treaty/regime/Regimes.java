package org.sextant.treaty.regime;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.sextant.place.Places;
import org.sextant.reference.InForce;
import org.sextant.reference.NewerFiles;
import org.sextant.treaty.regime.RegimeMembersFile.Member;
import org.sextant.vocabulary.CountryCode;
import org.springframework.stereotype.Component;

/** The regimes of free movement, in memory, as the two files that hold have them and their members. */
@Component
public class Regimes {

    private final InForce<List<Regime>> regimes;
    private final InForce<Map<String, List<Member>>> members;
    private final Places places;

    Regimes(RegimesFile file, RegimeMembersFile membersFile, NewerFiles newer, Places places) {
        this.regimes = new InForce<>(
                file, newer, lines -> lines.stream().map(file::regime).toList());
        this.members = new InForce<>(
                membersFile,
                newer,
                lines -> lines.stream().map(membersFile::member).collect(groupingBy(Member::regime)));
        this.places = places;
    }

    public List<Regime> all() {
        var known = members.get();
        return regimes.get().stream()
                .map(regime -> regime.with(known.getOrDefault(regime.id(), List.of()).stream()
                        .map(this::membership)
                        .toList()))
                .toList();
    }

    /** Those that the State is a member of. */
    public List<Regime> of(CountryCode code) {
        return all().stream().filter(regime -> regime.of(code).isPresent()).toList();
    }

    private Membership membership(Member member) {
        return new Membership(places.byCode(member.state()), member.since(), member.note(), member.confidence());
    }
}
