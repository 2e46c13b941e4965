package org.sextant.petition.supporter;

import java.time.LocalDate;
import org.sextant.member.DemoAccounts;
import org.sextant.petition.PetitionState;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.Petitions;
import org.sextant.vocabulary.Slug;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A draft of the demo that asks for first supporters, and some who have come. Running twice changes nothing. */
@Component
@Profile("demo")
@Order(33)
class DemoSupporters implements ApplicationRunner {

    private static final Slug PETITION = new Slug("no-fine-for-a-rescue");
    private static final int WANTED = 40;
    private static final int DAYS = 20;

    private final Petitions petitions;
    private final FirstSupporters supporters;
    private final MadeUpSupporters madeUp;
    private final DemoAccounts accounts;

    DemoSupporters(Petitions petitions, FirstSupporters supporters, MadeUpSupporters madeUp, DemoAccounts accounts) {
        this.petitions = petitions;
        this.supporters = supporters;
        this.madeUp = madeUp;
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        petitions
                .bySlug(PETITION)
                .filter(petition -> petition.state() == PetitionState.DRAFT)
                .filter(petition -> supporters.of(petition.id()).isEmpty())
                .ifPresent(this::ask);
    }

    private void ask(PetitionSummary draft) {
        var last = LocalDate.ofInstant(madeUp.now(), draft.zone()).plusDays(DAYS);
        supporters.ask(draft.id(), new AskForSupporters(WANTED, last), accounts.person("organizer"));
        madeUp.add(draft.id());
    }
}
