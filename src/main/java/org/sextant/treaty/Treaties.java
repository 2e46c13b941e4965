package org.sextant.treaty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sextant.place.Places;
import org.sextant.reference.InForce;
import org.sextant.reference.NewerFiles;
import org.springframework.stereotype.Service;

/** The treaties, and who is bound by each, as the files that hold have them. Read from memory. */
@Service
public class Treaties {

    private final InForce<List<Treaty>> treaties;
    private final Map<TreatyId, TreatyList> shipped;
    private final NewerLists newer;
    private final Places places;

    Treaties(TreatiesFile file, NewerFiles newerFiles, NewerLists newer, Places places) {
        this.treaties = new InForce<>(
                file, newerFiles, lines -> lines.stream().map(file::treaty).toList());
        this.newer = newer;
        this.places = places;
        this.shipped = new ShippedLists(places).read();
    }

    /** Every treaty, that on migrant workers first. */
    public List<Treaty> all() {
        return treaties.get();
    }

    /** Which edition of the treaties holds: where something is made of one and kept, it is to be made anew once it is another. */
    public String edition() {
        return treaties.edition();
    }

    public Optional<Treaty> byId(String id) {
        return treaties.get().stream()
                .filter(treaty -> treaty.id().text().equals(id))
                .findFirst();
    }

    /** The list that holds now; empty where there is none that can be trusted. */
    public Optional<TreatyList> list(Treaty treaty) {
        return newer.of(treaty).or(() -> Optional.ofNullable(shipped.get(treaty.id())));
    }

    /** Everybody as the list knows them last. */
    public Optional<Roll> roll(Treaty treaty) {
        return list(treaty).map(list -> roll(list, list.asOf().last()));
    }

    /**
     * Everybody as it was on that day.
     *
     * @param day for one after the list's as-of date nothing is known, and {@link Roll#isBeyondItsList()} says so
     */
    public Roll roll(TreatyList list, LocalDate day) {
        return Roll.of(list, day, places);
    }

    /** Who became bound when, up to the day of the roll. */
    public Accessions accessions(Treaty treaty, Roll roll) {
        return Accessions.of(treaty, roll);
    }
}
