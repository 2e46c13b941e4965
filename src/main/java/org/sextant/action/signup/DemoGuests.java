package org.sextant.action.signup;

import java.io.IOException;
import java.util.List;
import org.sextant.action.ActionCard;
import org.sextant.action.ActionSummary;
import org.sextant.action.Agenda;
import org.sextant.vocabulary.Slug;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Fills some of the demo's actions with people who are nobody, so that lists, boards and waiting lists are seen at work. Running twice changes nothing. */
@Component
@Profile("demo")
@Order(45)
class DemoGuests implements ApplicationRunner {

    /** Everybody has a name of their own, whatever action they come to. */
    private static final int NAMES_APART = 53;

    private record Coming(Slug action, int guests) {}

    private final Agenda agenda;
    private final MadeUpSignups signups;

    DemoGuests(Agenda agenda, MadeUpSignups signups) {
        this.agenda = agenda;
        this.signups = signups;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        var names = CrowdFile.read();
        var all = read();
        for (var number = 0; number < all.size(); number++) {
            var coming = all.get(number);
            var first = number * NAMES_APART;
            agenda.bySlug(coming.action())
                    .map(ActionSummary::card)
                    .filter(DemoGuests::isEmpty)
                    .ifPresent(card -> signups.addGuests(card.id(), names.names(first, first + coming.guests())));
        }
    }

    private static boolean isEmpty(ActionCard card) {
        return card.turnout().booked() == 0;
    }

    private static List<Coming> read() throws IOException {
        try (var file = new ClassPathResource("demo/guests.yaml").getInputStream()) {
            return new YAMLMapper().readValue(file, new TypeReference<List<Coming>>() {});
        }
    }
}
