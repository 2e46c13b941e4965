package org.sextant.campaign.coalition.ui;

import java.util.List;
import org.sextant.campaign.coalition.CoalitionRight;
import org.sextant.member.Policy;
import org.sextant.member.Right;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

@Component
class CoalitionRights implements Policy {

    private static final int ORDER = 12;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title(Words words) {
        return words.of("coalition.tab");
    }

    @Override
    public List<Right> rights() {
        return List.of(CoalitionRight.values());
    }

    @Override
    public String name(Right right, Words words) {
        return words.of("coalition.right", (CoalitionRight) right);
    }
}
