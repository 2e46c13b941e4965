package org.sextant.action.host.ui;

import org.sextant.action.host.Hosts;
import org.sextant.shell.RoutePolicy;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** What one's organisations host is open to everybody who is signed in: each sees their own. */
@Component
class HostingPolicy implements RoutePolicy {

    static final String PATH = "hosting";

    private final Hosts hosts;

    HostingPolicy(Hosts hosts) {
        this.hosts = hosts;
    }

    @Override
    public boolean concerns(PersonId person, String path) {
        return !path.equals(PATH) || hosts.concern(person);
    }

    @Override
    public Verdict verdict(PersonId person, String path) {
        return path.equals(PATH) ? Verdict.OPEN : Verdict.NOT_MINE;
    }
}
