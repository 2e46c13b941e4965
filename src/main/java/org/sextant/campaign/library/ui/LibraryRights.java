package org.sextant.campaign.library.ui;

import java.util.List;
import org.sextant.campaign.library.LibraryRight;
import org.sextant.member.Policy;
import org.sextant.member.Right;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

@Component
class LibraryRights implements Policy {

    private static final int ORDER = 60;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title(Words words) {
        return words.of("library.tab");
    }

    @Override
    public List<Right> rights() {
        return List.of(LibraryRight.values());
    }

    @Override
    public String name(Right right, Words words) {
        return words.of("library.right", (LibraryRight) right);
    }
}
