package org.sextant.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.sextant.vocabulary.PersonId;
import org.springframework.stereotype.Component;

/**
 * Who has the same thing open at this moment, and word to all of them when it changes. Nothing of it is stored: it is as true as the open windows of this node are, and a
 * view that must not miss a change reads again when it is opened.
 */
@Component
public class Company {

    /** More windows than this on one thing are not told of each other. */
    private static final int MOST = 200;

    /** A window on the thing. */
    record Seat(PersonId person, String name, UI ui, HereToo window) {}

    private final Map<String, List<Seat>> things = new ConcurrentHashMap<>();

    /**
     * The line that says who else has this thing open, to be put into a view; it joins and leaves with it.
     *
     * @param thing a name for it, the same for everybody, as in {@code board/ratify-icrmw}
     * @param changed what the view does when somebody else has changed the thing
     */
    public HereToo hereToo(String thing, Desk desk, Command changed) {
        return new HereToo(this, thing, desk, changed);
    }

    /** Tells every other open window that the thing has changed. To be called after the change has been committed. */
    public void changed(String thing) {
        seats(thing).forEach(seat -> tell(seat, seat.window()::change));
    }

    /** The same, without the windows of whoever changed it: they know. */
    public void changed(String thing, Desk by) {
        seats(thing).stream()
                .filter(seat -> !seat.person().equals(by.person()))
                .forEach(seat -> tell(seat, seat.window()::change));
    }

    /** Whether anybody has something open whose name begins so: where nobody has, there is nothing to find out for them. */
    public boolean isAnyOpen(String beginning) {
        return things.keySet().stream().anyMatch(thing -> thing.startsWith(beginning));
    }

    void join(String thing, Seat seat) {
        var seats = things.computeIfAbsent(thing, _ -> new CopyOnWriteArrayList<>());
        if (seats.size() < MOST) {
            seats.add(seat);
        }
        meet(thing);
    }

    void leave(String thing, HereToo window) {
        things.computeIfPresent(thing, (_, seats) -> {
            seats.removeIf(seat -> seat.window() == window);
            return seats.isEmpty() ? null : seats;
        });
        meet(thing);
    }

    private void meet(String thing) {
        var seats = seats(thing);
        seats.forEach(seat -> {
            var others = seats.stream()
                    .filter(other -> !other.person().equals(seat.person()))
                    .map(Seat::name)
                    .distinct()
                    .toList();
            tell(seat, () -> seat.window().show(others));
        });
    }

    private List<Seat> seats(String thing) {
        return List.copyOf(things.getOrDefault(thing, List.of()));
    }

    private static void tell(Seat seat, Command word) {
        try {
            var _ = seat.ui().access(word);
        } catch (UIDetachedException closedMeanwhile) {
            // It leaves by itself.
            return;
        }
    }
}
