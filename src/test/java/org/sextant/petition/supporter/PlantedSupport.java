package org.sextant.petition.supporter;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.sextant.petition.PetitionScene;
import org.sextant.petition.Petitions;
import org.sextant.petition.StartPetition;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.PersonId;
import org.springframework.beans.factory.BeanFactory;

/** A draft, and somebody who wants to be its first supporter. */
public final class PlantedSupport {

    private PlantedSupport() {}

    public static void plant(BeanFactory beans, CampaignId campaign, PersonId organizer, Support support) {
        var start = new StartPetition(campaign, PetitionScene.freshSlug(), PetitionScene.worded("We live here."));
        var petition = beans.getBean(Petitions.class).start(start, organizer);
        var today = LocalDate.ofInstant(beans.getBean(Clock.class).instant(), ZoneOffset.UTC);
        var link = beans.getBean(FirstSupporters.class)
                .ask(petition, new AskForSupporters(3, today.plusDays(10)), organizer)
                .orElseThrow();
        beans.getBean(SharedDrafts.class).support(link, support);
    }

    /** As they typed it. */
    public static Support by(EmailAddress mailbox, String name) {
        return new Support(mailbox, name, Language.EN);
    }
}
