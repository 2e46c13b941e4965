package org.sextant.campaign.news.ui;

import java.util.List;
import org.sextant.campaign.news.NewsRight;
import org.sextant.member.Policy;
import org.sextant.member.Right;
import org.sextant.shell.Words;
import org.springframework.stereotype.Component;

@Component
class NewsRights implements Policy {

    private static final int ORDER = 50;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title(Words words) {
        return words.of("news.tab");
    }

    @Override
    public List<Right> rights() {
        return List.of(NewsRight.values());
    }

    @Override
    public String name(Right right, Words words) {
        return words.of("news.right", (NewsRight) right);
    }
}
