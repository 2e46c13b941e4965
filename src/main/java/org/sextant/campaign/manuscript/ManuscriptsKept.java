package org.sextant.campaign.manuscript;

import java.util.List;
import java.util.Set;
import org.sextant.member.KeptAboutPerson;
import org.sextant.member.KeptSection;
import org.sextant.member.PersonColumn;
import org.sextant.vocabulary.PersonId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody typed and has not stored yet. */
@Component
@Order(21)
class ManuscriptsKept implements KeptAboutPerson {

    private final Manuscripts manuscripts;

    ManuscriptsKept(Manuscripts manuscripts) {
        this.manuscripts = manuscripts;
    }

    @Override
    public Set<PersonColumn> columns() {
        return Set.of(PersonColumn.rowGoes("campaign_manuscript", "person"));
    }

    @Override
    public List<KeptSection> sections(PersonId person) {
        return List.of(new KeptSection("campaign.kept.manuscripts", "campaigns", manuscripts.allOf(person)));
    }
}
