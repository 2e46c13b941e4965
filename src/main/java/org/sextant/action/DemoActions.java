package org.sextant.action;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sextant.campaign.Campaigns;
import org.sextant.member.DemoAccounts;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.PersonId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The actions of the demo, made by the same operations as real ones. Running twice changes nothing. */
@Component
@Profile("demo")
@Order(40)
class DemoActions implements ApplicationRunner {

    private final Actions actions;
    private final ActionRepository known;
    private final Campaigns campaigns;
    private final DemoAccounts accounts;
    private final Clock clock;

    DemoActions(Actions actions, ActionRepository known, Campaigns campaigns, DemoAccounts accounts, Clock clock) {
        this.actions = actions;
        this.known = known;
        this.campaigns = campaigns;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        var organizer = accounts.person("organizer");
        for (var action : read()) {
            if (!known.existsBySlug(action.slug())) {
                var id = plan(action, organizer);
                lead(id, action, organizer);
                Optional.ofNullable(action.counted())
                        .ifPresent(number ->
                                actions.count(id, action.kindOfAction().firstFigure(), number, organizer));
            }
        }
    }

    private ActionId plan(DemoAction action, PersonId organizer) {
        var campaign = campaigns.bySlug(action.campaign()).orElseThrow().id();
        var today = LocalDate.ofInstant(clock.instant(), action.zone());
        var plan = action.plan(today, action.personInCharge().map(accounts::person));
        return actions.plan(campaign, action.slug(), plan, organizer);
    }

    private void lead(ActionId id, DemoAction action, PersonId organizer) {
        switch (action.reached()) {
            case PLANNED -> {}
            case OPEN -> actions.open(id, organizer);
            case UNDER_WAY -> {
                actions.open(id, organizer);
                actions.begin(id, organizer);
            }
            case DONE -> {
                actions.open(id, organizer);
                actions.finish(id, action.cameOfIt(), organizer);
            }
            case CANCELLED -> actions.callOff(id, organizer);
        }
    }

    private static List<DemoAction> read() throws IOException {
        try (var file = new ClassPathResource("demo/actions.yaml").getInputStream()) {
            return new YAMLMapper().readValue(file, new TypeReference<List<DemoAction>>() {});
        }
    }
}
