package org.sextant.site.yearbook;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import org.sextant.shell.Kept;
import org.sextant.shell.Messages;
import org.sextant.shell.YearSource;
import org.sextant.shell.YearSource.Section;
import org.sextant.vocabulary.Language;
import org.springframework.stereotype.Component;

/** The reports of all years, in memory: what is summed up over a year changes slowly. */
@Component
class Yearbooks {

    /** Before it the movement had no data. */
    static final Year FIRST = Year.of(2024);

    private static final Duration LASTS = Duration.ofSeconds(10);
    private static final int MOST = 200;
    private static final Comparator<Section> ORDER =
            Comparator.comparing(Section::chapter).thenComparingInt(Section::order);

    private record Key(Year year, Language language) {}

    private final Cache<Key, Kept<Yearbook>> kept =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Cache<Key, Yearbook> last =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final List<YearSource> sources;
    private final Messages messages;
    private final Clock clock;

    Yearbooks(List<YearSource> sources, Messages messages, Clock clock) {
        this.sources = sources;
        this.messages = messages;
        this.clock = clock;
    }

    Year now() {
        return Year.now(clock);
    }

    boolean has(Year year) {
        return !year.isBefore(FIRST) && !year.isAfter(now());
    }

    Yearbook of(Year year, Language language) {
        return kept.get(
                        new Key(year, language),
                        key -> new Kept<>(() -> read(key.year(), key.language()), LASTS, clock))
                .get();
    }

    // What says the same on the same day is the same book: whoever has its page or paper need not fetch them again.
    private Yearbook read(Year year, Language language) {
        var words = messages.in(language);
        var sections = sources.stream()
                .flatMap(source -> source.of(year, words).stream())
                .sorted(ORDER)
                .toList();
        var book = new Yearbook(year, sections, clock.instant());
        return last.asMap()
                .merge(new Key(year, language), book, (before, now) -> now.saysNothingNew(before) ? before : now);
    }
}
