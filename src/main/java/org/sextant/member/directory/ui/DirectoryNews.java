package org.sextant.member.directory.ui;

import com.vaadin.flow.server.Command;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.member.PeopleChanged;
import org.sextant.member.PersonChanged;
import org.sextant.member.directory.Movements;
import org.sextant.shell.AfterCommit;
import org.sextant.shell.ui.Company;
import org.sextant.shell.ui.Desk;
import org.sextant.shell.ui.HereToo;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells those who look at a directory that somebody there has come, changed or gone. Everything is looked for anew in each of their windows: so what comes within two seconds is told in
 * one go, by one thread, and a round begins only when the one before is over. While no directory is open nothing is asked.
 */
@Component
class DirectoryNews {

    private static final Duration EVERY = Duration.ofSeconds(2);

    /** More people than this wait for the next round. */
    private static final int MOST = 500;

    private static final String DIRECTORY = "directory/";

    // Each round begins the next one itself: one that fails, as without a database, ends only itself.
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("directories").daemon().factory());
    private final Set<Scope> scopes = ConcurrentHashMap.newKeySet();
    private final Set<PersonId> people = ConcurrentHashMap.newKeySet();
    private final Company company;
    private final Movements movements;
    private final Clock clock;
    private Instant told;

    DirectoryNews(Company company, Movements movements, Clock clock) {
        this.company = company;
        this.movements = movements;
        this.clock = clock;
        this.told = clock.instant();
    }

    /** Those who look at the same directory see each other, and hear of its people. */
    HereToo meet(Scope scope, Desk desk, Command changed) {
        return company.hereToo(name(scope), desk, changed);
    }

    private static String name(Scope scope) {
        return DIRECTORY + DirectoryPaths.text(scope);
    }

    @EventListener
    void on(PeopleChanged event) {
        AfterCommit.run(() -> scopes.add(event.scope()));
    }

    @EventListener
    void on(PersonChanged event) {
        AfterCommit.run(() -> people.add(event.person()));
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        var _ = rounds.schedule(this::round, EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void round() {
        try {
            tell();
        } finally {
            begin();
        }
    }

    synchronized void tell() {
        var now = clock.instant();
        var here = take(scopes);
        var moved = take(people);
        if (company.isAnyOpen(DIRECTORY)) {
            Stream.of(here, movements.of(moved), movements.inTime(told, now))
                    .flatMap(Set::stream)
                    .distinct()
                    .forEach(scope -> company.changed(name(scope)));
        }
        told = now;
    }

    // Out before it is looked for: what comes meanwhile is of the next round.
    private static <T> Set<T> take(Set<T> due) {
        var taken = due.stream().limit(MOST).collect(Collectors.toUnmodifiableSet());
        due.removeAll(taken);
        return taken;
    }

    @PreDestroy
    void stop() {
        rounds.shutdownNow();
    }
}
