package org.sextant.member.owndata;

import java.util.ArrayList;
import java.util.List;
import org.sextant.member.KeptAboutPerson;
import org.sextant.member.KeptSection;
import org.sextant.member.LastOfThem;
import org.sextant.member.OwnPassword;
import org.sextant.member.OwnPassword.Proof;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What all features together keep about a person. Each sees their own, nobody another's. */
@Service
public class OwnData {

    private final List<KeptAboutPerson> features;
    private final KeptRows rows;
    private final Farewell farewell;
    private final OwnPassword passwords;

    OwnData(List<KeptAboutPerson> features, KeptRows rows, Farewell farewell, OwnPassword passwords) {
        this.features = features;
        this.rows = rows;
        this.farewell = farewell;
        this.passwords = passwords;
    }

    /** Section by section; those in which there is nothing are left out. */
    @Transactional(readOnly = true)
    public List<KeptSection> of(PersonId self) {
        var sections = new ArrayList<KeptSection>();
        for (var feature : features) {
            sections.addAll(feature.sections(self));
            feature.tables().forEach(table -> sections.add(rows.of(table, self)));
        }
        sections.removeIf(section -> section.entries().isEmpty());
        return List.copyOf(sections);
    }

    /**
     * Erases the account, and the person from everything else. Sums stay, as how many came; and what was done under a mandate, without a name.
     *
     * @param password so that nobody erases whose screen was found open
     */
    public Erasing erase(PersonId self, String password) {
        return switch (passwords.prove(self, password)) {
            case Proof.Wrong() -> new Erasing.WrongPassword();
            case Proof.TooManyTries(var waiting) -> new Erasing.TooManyTries(waiting);
            case Proof.Right() -> erase(self);
        };
    }

    private Erasing erase(PersonId self) {
        try {
            farewell.erase(self);
            return new Erasing.Erased();
        } catch (LastOfThem last) {
            return new Erasing.NeededStill();
        }
    }
}
