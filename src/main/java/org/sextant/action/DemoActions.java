package org.sextant.action;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
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
    private final ActionProgress progress;
    private final ActionRepository known;
    private final DemoSetting setting;
    private final DemoAccounts accounts;

    DemoActions(
            Actions actions,
            ActionProgress progress,
            ActionRepository known,
            DemoSetting setting,
            DemoAccounts accounts) {
        this.actions = actions;
        this.progress = progress;
        this.known = known;
        this.setting = setting;
        this.accounts = accounts;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        var organizer = accounts.person("organizer");
        for (var action : read()) {
            if (!known.existsBySlug(action.slug())) {
                var id = actions.plan(setting.campaign(action), action.slug(), setting.plan(action), organizer);
                lead(id, action, organizer);
                Optional.ofNullable(action.counted())
                        .ifPresent(number ->
                                progress.count(id, action.kindOfAction().firstFigure(), number, organizer));
            }
        }
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
            case CANCELLED -> {
                actions.open(id, organizer);
                actions.callOff(id, organizer);
            }
        }
    }

    private static List<DemoAction> read() throws IOException {
        try (var file = new ClassPathResource("demo/actions.yaml").getInputStream()) {
            return new YAMLMapper().readValue(file, new TypeReference<List<DemoAction>>() {});
        }
    }
}
