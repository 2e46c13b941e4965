package org.sextant.observatory.ui;

import java.util.List;
import org.sextant.member.Policy;
import org.sextant.member.Right;
import org.sextant.observatory.ObservatoryRight;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

@Component
class ObservatoryRights implements Policy {

    private static final int ORDER = 80;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title(Words words) {
        return words.of("observatory.rights");
    }

    @Override
    public List<Right> rights() {
        return List.of(ObservatoryRight.values());
    }

    @Override
    public String name(Right right, Words words) {
        return words.of("observatory.right", (ObservatoryRight) right);
    }
}
