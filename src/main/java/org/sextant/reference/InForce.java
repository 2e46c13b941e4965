package org.sextant.reference;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of a file makes of the edition that holds. Each edition is read once; that another one was agreed to is seen within a second.
 *
 * @param <T> what is made of the lines
 */
public final class InForce<T> {

    private record Made<T>(String edition, T made) {}

    private final ReferenceFile file;
    private final NewerFiles newer;
    private final Function<List<Line>, T> maker;
    private final AtomicReference<@Nullable Made<T>> latest = new AtomicReference<>();

    public InForce(ReferenceFile file, NewerFiles newer, Function<List<Line>, T> maker) {
        this.file = file;
        this.newer = newer;
        this.maker = maker;
    }

    /** Which edition holds: what is made of {@link #get()} and kept is to be made anew once it is another. */
    public String edition() {
        return newer.newest(file.name()).orElse(Edition.SHIPPED);
    }

    /** What the newest edition says; read from the file once, and again when another edition holds. */
    public T get() {
        var id = edition();
        var made = latest.get();
        if (made != null && made.edition().equals(id)) {
            return made.made();
        }
        var fresh = make(id);
        latest.set(new Made<>(id, fresh));
        return fresh;
    }

    private T make(String id) {
        var edition = id.equals(Edition.SHIPPED) ? Edition.shipped(file) : newer.edition(id);
        return switch (new FileReader(file).read(edition.csv())) {
            case Reading.Good(var lines) -> maker.apply(lines);
            case Reading.Faulty(var faults) ->
                throw new IllegalStateException("A file that holds can be read: " + file.name() + " " + faults);
        };
    }
}
