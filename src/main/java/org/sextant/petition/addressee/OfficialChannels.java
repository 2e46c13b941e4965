package org.sextant.petition.addressee;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sextant.reference.InForce;
import org.sextant.reference.NewerFiles;
import org.sextant.vocabulary.CountryCode;
import org.springframework.stereotype.Component;

/** Every official channel there is, in memory, as the file that holds has them. */
@Component
public class OfficialChannels {

    private final InForce<Map<String, OfficialChannel>> byKey;

    OfficialChannels(OfficialChannelsFile file, NewerFiles newer) {
        this.byKey = new InForce<>(file, newer, lines -> {
            var channels = new LinkedHashMap<String, OfficialChannel>();
            lines.stream().map(file::channel).forEach(channel -> channels.put(channel.key(), channel));
            return channels;
        });
    }

    /** In the order of the file: by body. */
    public List<OfficialChannel> all() {
        return List.copyOf(byKey.get().values());
    }

    /** Those of a country; of international bodies, where none is named. */
    public List<OfficialChannel> of(Optional<CountryCode> country) {
        return byKey.get().values().stream()
                .filter(channel -> channel.country().equals(country))
                .toList();
    }

    /** The thresholds of the same way to that body, the smallest first: what is set off by how many, step by step. */
    public List<Threshold> steps(OfficialChannel of) {
        return byKey.get().values().stream()
                .filter(channel -> channel.isStepOf(of))
                .flatMap(channel -> Threshold.of(channel).stream())
                .sorted(Comparator.comparingInt(Threshold::signatures))
                .toList();
    }

    /** Empty for none, and for one that is no longer in the file. */
    public Optional<OfficialChannel> byKey(String key) {
        return Optional.ofNullable(byKey.get().get(key));
    }
}
