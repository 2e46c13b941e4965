package org.sextant.notice.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.sextant.shell.RoutePolicy;
import org.sextant.shell.RoutePolicy.Verdict;
import org.sextant.vocabulary.PersonId;

/** One's own notices are open to everybody who is signed in. */
@SpringComponent
class NoticePolicy implements RoutePolicy {

    @Override
    public Verdict verdict(PersonId person, String path) {
        return path.equals(NoticesView.PATH) ? Verdict.OPEN : Verdict.NOT_MINE;
    }
}
