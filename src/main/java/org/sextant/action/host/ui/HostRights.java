package org.sextant.action.host.ui;

import java.util.List;
import org.sextant.action.host.HostRight;
import org.sextant.member.Policy;
import org.sextant.member.Right;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

@Component
class HostRights implements Policy {

    private static final int ORDER = 32;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title(Words words) {
        return words.of("host.title");
    }

    @Override
    public List<Right> rights() {
        return List.of(HostRight.values());
    }

    @Override
    public String name(Right right, Words words) {
        return words.of("host.right", (HostRight) right);
    }
}
