package org.sextant.action.signup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.sextant.member.MadeUpPeople;
import org.sextant.member.Role;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Seeds a campaign with as many people as are wished, an action for each ten of them, and about four sign-ups of each. Many go on after the application is
 * ready; the next start goes on where this one stopped.
 */
@Component
@Profile("demo")
@Order(60)
class DemoCrowd implements ApplicationRunner {

    private static final int MOST = 10_000;
    private static final int BEFORE_READY = 200;
    private static final int TOGETHER = 100;

    /** As many of the crowd, the first ones, run the actions. */
    private static final int COORDINATORS = 20;

    private final LargeCampaign campaign;
    private final MadeUpPeople people;
    private final MadeUpActions actions;
    private final int wanted;

    DemoCrowd(
            LargeCampaign campaign,
            MadeUpPeople people,
            MadeUpActions actions,
            @Value("${sextant.demo.seed-people}") int wanted) {
        this.campaign = campaign;
        this.people = people;
        this.actions = actions;
        this.wanted = Math.clamp(wanted, 0, MOST);
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (wanted == 0) {
            return;
        }
        var file = CrowdFile.read();
        if (wanted <= BEFORE_READY) {
            seed(file);
        } else {
            Thread.ofVirtual().name("demo-crowd").start(() -> seed(file));
        }
    }

    private void seed(CrowdFile file) {
        var here = campaign.running(file);
        var scope = Scope.of(here.id());
        var crowd = new ArrayList<PersonId>(wanted);
        for (var first = 0; first < wanted; first += TOGETHER) {
            var names = file.names(first, Math.min(first + TOGETHER, wanted));
            crowd.addAll(people.join(names, first, Role.MEMBER, scope));
        }
        var leading = List.copyOf(crowd.subList(0, Math.min(COORDINATORS, wanted)));
        people.join(file.names(0, leading.size()), 0, Role.COORDINATOR, scope);
        actions.fill(here, file, new Crowd(crowd, leading, campaign.organizer()));
    }
}
