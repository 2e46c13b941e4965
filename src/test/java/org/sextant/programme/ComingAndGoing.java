package org.sextant.programme;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sextant.member.Mandates;
import org.sextant.member.Role;
import org.sextant.member.SomePeople;
import org.sextant.programme.Alteration.BringingBack;
import org.sextant.programme.Alteration.NewDemand;
import org.sextant.programme.Alteration.Retiring;
import org.sextant.programme.PartText.Field;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.Principle;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;

/** Two people who let demands come and go. What a test brought it retires again: others count what is in force. */
public final class ComingAndGoing {

    public static final LocalizedText WHY = new LocalizedText(
            Map.of(Language.EN, "Another demand says it better.", Language.FR, "Une autre le dit mieux."));

    private final ProgrammeChanges changes;
    final PersonId organizer;
    final PersonId moderator;

    public ComingAndGoing(BeanFactory beans) {
        changes = beans.getBean(ProgrammeChanges.class);
        organizer = new SomePeople(beans).called("Esther");
        moderator = new SomePeople(beans).called("Giulia");
        beans.getBean(Mandates.class).take(organizer, Role.ORGANIZER, Scope.PLATFORM);
        beans.getBean(Mandates.class).take(moderator, Role.MODERATOR, Scope.PLATFORM);
    }

    /** An id that no other test has. */
    public static DemandId fresh() {
        return new DemandId("rest-" + UUID.randomUUID().toString().substring(0, 8));
    }

    public static PartText words(String title) {
        var text = LocalizedText.of(Language.EN, "Nobody works seven days a week.");
        return new PartText(
                Map.of(
                        Field.TITLE,
                        new LocalizedText(Map.of(Language.EN, title, Language.AR, "يوم راحة")),
                        Field.TEXT,
                        text,
                        Field.MET,
                        LocalizedText.of(Language.EN, "The law says so.")),
                Paragraphs.parse("46"),
                Set.of(AddresseeKind.EMPLOYER, AddresseeKind.PARLIAMENT),
                List.of("domingo"));
    }

    public DemandId bring(String title) {
        var id = fresh();
        agree(PartId.of(id), new NewDemand(Principle.DIGNITY, words(title)));
        return id;
    }

    public void retire(DemandId id) {
        var part = PartId.of(id);
        agree(part, new Retiring(changes.text(part).orElseThrow(), WHY));
    }

    public void bringBack(DemandId id) {
        var part = PartId.of(id);
        agree(part, new BringingBack(changes.text(part).orElseThrow(), WHY));
    }

    private void agree(PartId part, Alteration alteration) {
        changes.approve(changes.propose(part, alteration, "", organizer), moderator);
    }
}
