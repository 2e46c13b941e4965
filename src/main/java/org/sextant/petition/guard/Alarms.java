package org.sextant.petition.guard;

import java.util.List;
import org.sextant.member.NotPermitted;
import org.sextant.petition.PetitionSummary;
import org.sextant.petition.signing.MailProvider;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.PetitionId;
import org.springframework.stereotype.Service;

/** What those who watch should look at now. */
@Service
public class Alarms {

    /**
     * What is the matter.
     *
     * @param trends on this node; others have their own
     * @param mailIsDead whether letters seem to reach nobody, at all providers together
     */
    public record Now(
            List<Watch.Trend> trends,
            List<MailProvider> brokenMail,
            boolean mailIsDead,
            List<TallyCheck> wrongCounts,
            List<AlteredWording> alteredWordings) {

        public boolean isQuiet() {
            return trends.isEmpty()
                    && brokenMail.isEmpty()
                    && !mailIsDead
                    && wrongCounts.isEmpty()
                    && alteredWordings.isEmpty();
        }
    }

    private final Watch watch;
    private final MailReport mail;
    private final SelfCheck check;
    private final PetitionCounts petitions;
    private final Warders warders;

    Alarms(Watch watch, MailReport mail, SelfCheck check, PetitionCounts petitions, Warders warders) {
        this.watch = watch;
        this.mail = mail;
        this.check = check;
        this.petitions = petitions;
        this.warders = warders;
    }

    /**
     * What is the matter.
     *
     * @throws NotPermitted unless {@code by} moderates or administers the platform
     */
    public Now now(PersonId by) {
        warders.requireToWatch(by);
        return new Now(watch.trends(), mail.broken(), mail.isDead(), check.differences(), check.alteredWordings());
    }

    /** The petition that an alarm is about. */
    public PetitionSummary petition(PetitionId id) {
        return petitions.petition(id);
    }
}
