package org.sextant.member.organisation.ui;

import java.util.List;
import org.sextant.member.Policy;
import org.sextant.member.Right;
import org.sextant.member.organisation.OrganisationRight;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

@Component
class OrganisationRights implements Policy {

    private static final int ORDER = 44;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title(Words words) {
        return words.of("organisation.rights");
    }

    @Override
    public List<Right> rights() {
        return List.of(OrganisationRight.values());
    }

    @Override
    public String name(Right right, Words words) {
        return words.of("organisation.right", (OrganisationRight) right);
    }
}
