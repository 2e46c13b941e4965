package org.sextant.reference;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every file that can be replaced, and the edition of each that holds. */
@Component
public class ReferenceFiles {

    private final List<ReferenceFile> files;
    private final ApprovedFiles approved;

    ReferenceFiles(List<ReferenceFile> files, ApprovedFiles approved) {
        this.files = files.stream()
                .sorted(Comparator.comparingInt(ReferenceFile::order))
                .toList();
        this.approved = approved;
    }

    public List<ReferenceFile> all() {
        return files;
    }

    /**
     * The one with that name.
     *
     * @throws NoSuchFile if there is none
     */
    public ReferenceFile byName(String name) {
        return files.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow(NoSuchFile::new);
    }

    /** The one that holds now. */
    public Edition edition(ReferenceFile file) {
        return approved.newest(file.name()).map(approved::edition).orElseGet(() -> Edition.shipped(file));
    }

    Reading read(String file, String csv) {
        return new FileReader(byName(file)).read(csv);
    }

    /** What these lines would change. */
    Differences compare(String name, List<Line> lines) {
        var file = byName(name);
        return switch (read(name, edition(file).csv())) {
            case Reading.Good(var held) -> Differences.between(held, lines, file.key());
            case Reading.Faulty _ -> throw new IllegalStateException("A file that holds can be read");
        };
    }

    void changed() {
        approved.changed();
    }
}
