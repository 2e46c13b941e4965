package org.sextant.treaty;

import java.util.Optional;
import org.sextant.place.SomePlaces;
import org.sextant.reference.NoNewerFiles;

/** Treaties as they come with Sextant, for tests without Spring. */
public final class SomeTreaties {

    private SomeTreaties() {}

    public static Treaty byId(String id) {
        return shipped().byId(id).orElseThrow();
    }

    static Treaties shipped() {
        return with(_ -> Optional.empty());
    }

    static Treaties with(NewerLists newer) {
        return new Treaties(new TreatiesFile(), new NoNewerFiles(), newer, SomePlaces.all());
    }
}
