package org.sextant.petition;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.sextant.member.DemoAccounts;
import org.sextant.petition.DemoPetition.Story;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.PetitionId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of some of the demo's petitions: one was answered, one extended and written anew, one waits for its day. Running twice changes nothing. */
@Component
@Profile("demo")
@Order(31)
class DemoStories implements ApplicationRunner {

    private static final int DAYS_AHEAD = 12;
    private static final int DAYS_MORE = 60;
    private static final Duration OPEN_FOR = Duration.ofDays(45);

    private final Petitions petitions;
    private final Deadlines deadlines;
    private final DemoAccounts accounts;
    private final JdbcClient jdbc;
    private final Clock clock;

    DemoStories(Petitions petitions, Deadlines deadlines, DemoAccounts accounts, JdbcClient jdbc, Clock clock) {
        this.petitions = petitions;
        this.deadlines = deadlines;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        for (var petition : DemoPetition.all()) {
            petition.story()
                    .ifPresent(story -> petitions
                            .bySlug(petition.slug())
                            .filter(found -> found.state() == PetitionState.DRAFT)
                            .ifPresent(draft -> tell(petition, story, draft)));
        }
    }

    private void tell(DemoPetition petition, Story story, PetitionSummary draft) {
        switch (story) {
            case ANSWERED -> {
                publish(draft.id());
                deadlines.close(draft.id(), Closing.ANSWERED, organizer());
                openedLongAgo(draft.id());
            }
            case EXTENDED -> {
                publish(draft.id());
                extend(petition, draft);
                openedLongAgo(draft.id());
            }
            case SCHEDULED -> {
                var today = LocalDate.ofInstant(clock.instant(), draft.zone());
                deadlines.openOn(draft.id(), Optional.of(today.plusDays(DAYS_AHEAD)), organizer());
                publish(draft.id());
            }
            case SUPPORTERS -> {
                // Stays a draft: its supporters come where they are at home.
            }
        }
    }

    private void extend(DemoPetition petition, PetitionSummary draft) {
        deadlines.extend(
                draft.id(),
                draft.lastDay().orElseThrow().plusDays(DAYS_MORE),
                petition.why().orElseThrow(),
                organizer());
        var open = petitions.byId(draft.id()).orElseThrow();
        petition.planAnew(open).ifPresent(plan -> petitions.change(draft.id(), plan, organizer()));
        publish(draft.id());
    }

    private void publish(PetitionId id) {
        petitions.propose(id, organizer());
        petitions.approve(id, accounts.person("moderator"));
    }

    private PersonId organizer() {
        return accounts.person("organizer");
    }

    // After everything else: what is in memory would be written over it.
    private void openedLongAgo(PetitionId id) {
        var then = OffsetDateTime.ofInstant(clock.instant().minus(OPEN_FOR), ZoneOffset.UTC);
        jdbc.sql("update petition set opened_at = ? where id = ?")
                .params(then, id.uuid())
                .update();
        jdbc.sql("update wording set written_at = ?, approved_at = ? where petition = ? and version = 1")
                .params(then, then, id.uuid())
                .update();
    }
}
