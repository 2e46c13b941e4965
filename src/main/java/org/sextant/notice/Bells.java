package org.sextant.notice;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.sextant.shell.AfterCommit;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/** Lets the open windows of a person know that there is news. As true as the windows of this node are; a window reads anew whenever one moves in it. */
@Component
public class Bells {

    /** More windows than this of one person are not told. */
    private static final int MOST = 50;

    private final Map<PersonId, List<Runnable>> windows = new ConcurrentHashMap<>();

    /** A window that wants to hear. */
    public void listen(PersonId person, Runnable window) {
        var listening = windows.computeIfAbsent(person, _ -> new CopyOnWriteArrayList<>());
        if (listening.size() < MOST) {
            listening.add(window);
        }
    }

    /** That window hears nothing any more. */
    public void leave(PersonId person, Runnable window) {
        windows.computeIfPresent(person, (_, listening) -> {
            listening.remove(window);
            return listening.isEmpty() ? null : listening;
        });
    }

    /** After the commit: a window that looked before would see nothing new. */
    void ring(PersonId person) {
        AfterCommit.run(
                () -> List.copyOf(windows.getOrDefault(person, List.of())).forEach(Runnable::run));
    }
}
