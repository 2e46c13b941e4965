package org.sextant.campaign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.sextant.member.DemoAccounts;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Brings the campaigns of the demo to where they are shown: by the turns that real ones take, but without the hour that an end waits. */
@Component
@Profile("demo")
class DemoLife {

    /** How far a campaign has come, and what its team reads of the last turn. */
    record Course(Stage stage, Optional<Outcome> outcome, Optional<Reason> why) {}

    private static final Duration SINCE_THE_LAST_TURN = Duration.ofDays(6);

    private final Register register;
    private final Acts acts;
    private final DemoAccounts accounts;
    private final Clock clock;

    DemoLife(Register register, Acts acts, DemoAccounts accounts, Clock clock) {
        this.register = register;
        this.acts = acts;
        this.accounts = accounts;
        this.clock = clock;
    }

    LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    void lead(CampaignId id, Course course, PersonId organizer) {
        var campaign = register.find(id);
        var now = clock.instant();
        switch (course.stage()) {
            case DRAFT -> {}
            case IN_REVIEW -> campaign.submitForReview(organizer, now);
            case LIVE -> {
                acts.turn(organizer, campaign, Turn.GO_LIVE);
                campaign.goLive(organizer, now);
            }
            case PAUSED -> {
                campaign.goLive(organizer, now.minus(SINCE_THE_LAST_TURN.multipliedBy(10)));
                campaign.pause(course.why().orElseThrow(), organizer, now.minus(SINCE_THE_LAST_TURN));
            }
            case ENDED -> end(campaign, course, organizer, now.minus(SINCE_THE_LAST_TURN));
        }
        register.keep(campaign);
    }

    private void end(Campaign campaign, Course course, PersonId organizer, Instant now) {
        campaign.goLive(organizer, now.minus(SINCE_THE_LAST_TURN.multipliedBy(50)));
        campaign.proposeEnd(
                End.of(course.outcome().orElseThrow()),
                course.why().orElseThrow(),
                organizer,
                now.minus(Life.CAN_BE_STOPPED.multipliedBy(3)));
        campaign.agreeToEnd(accounts.person("moderator"), now.minus(Life.CAN_BE_STOPPED));
        campaign.end(now);
    }
}
