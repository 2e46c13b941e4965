package org.sextant.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.sextant.member.People;
import org.sextant.member.PersonSummary;
import org.sextant.member.Role;
import org.sextant.member.RoleHolders;
import org.sextant.shell.Waiting;
import org.sextant.vocabulary.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Looks for what waits for those who work here, and tells it. Members without a task of their own see it when they come. */
@Component
class Lookout {

    private static final Logger LOG = LoggerFactory.getLogger(Lookout.class);
    private static final int A_PAGE = 1000;

    private static final Set<Role> AT_WORK = EnumSet.of(
            Role.ADMINISTRATOR, Role.ORGANIZER, Role.COORDINATOR, Role.MODERATOR, Role.TRANSLATOR, Role.SPOKESPERSON);

    private final ObjectProvider<Waiting> features;
    private final RoleHolders holders;
    private final People people;
    private final Notices notices;
    private final Clock clock;

    Lookout(ObjectProvider<Waiting> features, RoleHolders holders, People people, Notices notices, Clock clock) {
        this.features = features;
        this.holders = holders;
        this.people = people;
        this.notices = notices;
        this.clock = clock;
    }

    /** For everybody who works here. */
    void look() {
        Rounds.ofPages(after -> holders.of(AT_WORK, after, A_PAGE), this::lookFor);
    }

    /** What costs much is asked about those alone for whom something may wait, or waited before. */
    void lookFor(List<PersonId> page) {
        var everybody = Set.copyOf(page);
        var asked = new HashMap<PersonId, List<Waiting>>();
        notices.toldOfWhatPasses(everybody).forEach(person -> asked.put(person, new ArrayList<>()));
        features.forEach(feature -> among(everybody, feature)
                .forEach(person ->
                        asked.computeIfAbsent(person, _ -> new ArrayList<>()).add(feature)));
        asked.forEach(this::lookFor);
    }

    // A feature that cannot say for whom is asked about each.
    private Set<PersonId> among(Set<PersonId> some, Waiting feature) {
        var latest = LocalDate.ofInstant(clock.instant(), ZoneOffset.MAX);
        return CompletableFuture.supplyAsync(() -> feature.among(some, latest), Runnable::run)
                .exceptionally(failure -> {
                    LOG.error("{} could not tell for whom something waits", feature.getClass(), failure);
                    return some;
                })
                .join();
    }

    // Whatever a feature stumbles over for one person must not keep the others from hearing.
    private void lookFor(PersonId person, List<Waiting> asked) {
        var _ = CompletableFuture.runAsync(() -> people.byId(person).ifPresent(one -> tell(one, asked)), Runnable::run)
                .whenComplete((_, failure) -> {
                    if (failure != null) {
                        LOG.error("What waits for {} could not be told", person, failure);
                    }
                });
    }

    private void tell(PersonSummary person, List<Waiting> asked) {
        var today = LocalDate.ofInstant(clock.instant(), person.zone());
        notices.settle(
                person.id(),
                asked.stream()
                        .flatMap(feature -> feature.of(person.id(), person.language(), today).stream()
                                .map(row -> tiding(feature, row, person)))
                        .limit(Notices.MOST)
                        .toList());
    }

    private static Tiding tiding(Waiting feature, Waiting.Row row, PersonSummary person) {
        var due = row.pressing().due().map(LocalDate::toString).orElse("");
        return new Tiding(
                person.id(),
                Topic.of(row.sort()),
                // What was due, and by now keeps others from going on, is told once more.
                (row.urgency() == Waiting.Urgency.SOMEBODY_WAITS ? "WAITS/" : "DUE/")
                        + feature.getClass().getName() + "/" + row.key() + "/" + row.path() + "/" + due,
                person.language(),
                row.kind() + ": " + row.title(),
                row.why(),
                row.path());
    }
}
