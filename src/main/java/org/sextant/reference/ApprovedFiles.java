package org.sextant.reference;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sextant.shell.Kept;
import org.sextant.shell.KeptFor;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Which files two people agreed on last, in memory: the database is asked for it once a second at most. */
@Component
class ApprovedFiles implements NewerFiles {

    private static final int MOST = 100;

    private final Kept<Map<String, UUID>> newest;
    private final ReferenceUpdateRepository updates;

    ApprovedFiles(ReferenceUpdateRepository updates, Clock clock) {
        this.updates = updates;
        this.newest = new Kept<>(
                () -> updates.findNewest(Limit.of(MOST)).stream()
                        .collect(toMap(
                                ReferenceUpdateRepository.Newest::getFile,
                                ReferenceUpdateRepository.Newest::getId,
                                (one, _) -> one)),
                KeptFor.LASTS,
                clock);
    }

    @Override
    public Optional<String> newest(String file) {
        return Optional.ofNullable(newest.get().get(file)).map(UUID::toString);
    }

    @Override
    public Edition edition(String id) {
        return updates.findById(UUID.fromString(id))
                .orElseThrow(NoSuchFile::new)
                .edition();
    }

    /** To be said when one was agreed to. */
    void changed() {
        newest.outdated();
    }
}
