package org.sextant.campaign.endorsement.ui;

import java.util.List;
import org.sextant.campaign.endorsement.EndorsementRight;
import org.sextant.member.Policy;
import org.sextant.member.Right;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

@Component
class EndorsementRights implements Policy {

    private static final int ORDER = 13;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title(Words words) {
        return words.of("endorsement.title");
    }

    @Override
    public List<Right> rights() {
        return List.of(EndorsementRight.values());
    }

    @Override
    public String name(Right right, Words words) {
        return words.of("endorsement.right", (EndorsementRight) right);
    }
}
