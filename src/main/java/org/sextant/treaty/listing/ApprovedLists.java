package org.sextant.treaty.listing;

import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sextant.shell.Kept;
import org.sextant.shell.KeptFor;
import org.sextant.treaty.NewerLists;
import org.sextant.treaty.Treaty;
import org.sextant.treaty.TreatyList;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The lists that two people agreed on, in memory: which is the newest is asked for once a second at most, and each is read once. */
@Component
class ApprovedLists implements NewerLists {

    private static final int MOST = 500;

    private final Kept<Map<String, UUID>> newest;
    private final Cache<UUID, TreatyList> read =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final ListUpdateRepository updates;
    private final ListReader reader;

    ApprovedLists(ListUpdateRepository updates, ListReader reader, Clock clock) {
        this.updates = updates;
        this.reader = reader;
        this.newest = new Kept<>(
                () -> updates.findNewest(Limit.of(MOST)).stream()
                        .collect(toMap(
                                ListUpdateRepository.Newest::getTreaty,
                                ListUpdateRepository.Newest::getId,
                                (one, _) -> one)),
                KeptFor.LASTS,
                clock);
    }

    @Override
    public Optional<TreatyList> of(Treaty treaty) {
        return Optional.ofNullable(newest.get().get(treaty.id().text())).map(id -> read.get(id, _ -> read(id, treaty)));
    }

    /** To be said when one was agreed to. */
    void changed() {
        newest.outdated();
    }

    private TreatyList read(UUID id, Treaty treaty) {
        var list = updates.findById(id).orElseThrow(NoSuchList::new).list();
        return switch (reader.read(treaty, list.asOf(), list.csv())) {
            case Reading.Good(var commitments) ->
                new TreatyList(treaty.id(), id.toString(), list.asOf(), list.complete(), list.source(), commitments);
            case Reading.Faulty _ -> throw new IllegalStateException("A list that was agreed to can be read");
        };
    }
}
