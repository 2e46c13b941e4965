package org.sextant.reference;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
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

    Reading read(String name, String csv) {
        var file = byName(name);
        var read = new FileReader(file).read(csv);
        return read instanceof Reading.Good(var lines) && file.keepsItsLines() ? whole(file, lines) : read;
    }

    // What was shipped, not what holds: a line that was added can go again.
    private static Reading whole(ReferenceFile file, List<Line> lines) {
        var there = lines.stream().map(line -> line.about(file.key())).collect(Collectors.toSet());
        var faults = FileReader.shipped(file).stream()
                .map(line -> line.about(file.key()))
                .filter(about -> !there.contains(about))
                .map(about -> new Fault(0, Fault.Kind.GONE, about))
                .limit(FileReader.MOST_FAULTS)
                .toList();
        return faults.isEmpty() ? new Reading.Good(lines) : new Reading.Faulty(faults);
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
