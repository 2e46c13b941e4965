package org.sextant.petition.addressee;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.sextant.petition.addressee.OfficialChannel.Asks;
import org.sextant.petition.addressee.OfficialChannel.Confidence;
import org.sextant.place.Place;
import org.sextant.place.Places;
import org.sextant.reference.Line;
import org.sextant.reference.ReferenceFile;
import org.sextant.shell.Words;
import org.sextant.vocabulary.CountryCode;
import org.springframework.stereotype.Component;

/** The official channels, one a line. */
@Component
class OfficialChannelsFile implements ReferenceFile {

    private static final int ORDER = 20;

    /** The key of a channel is kept with those who are asked by it. */
    private static final int KEY_LENGTH = 200;

    private static final String INTERNATIONAL = "INT";

    private static final String SIGNERS = "signers";

    private final Places places;

    OfficialChannelsFile(Places places) {
        this.places = places;
    }

    @Override
    public String name() {
        return "petition-channels";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title(Words words) {
        return words.of("petition.channels.file");
    }

    @Override
    public List<String> columns() {
        return List.of(
                "country_iso3",
                "body",
                "channel",
                "threshold_signatures",
                "window_days",
                "window_rule",
                "threshold_effect",
                "host",
                "source",
                "confidence",
                "doubt");
    }

    // Editions that were brought before it was asked do without.
    @Override
    public List<String> mayHave() {
        return List.of(SIGNERS);
    }

    @Override
    public List<String> key() {
        return List.of("country_iso3", "body", "channel");
    }

    @Override
    public List<String> wrongIn(Line line) {
        var readings = new LinkedHashMap<String, Consumer<String>>();
        readings.put("country_iso3", iso3 -> require(iso3.matches("[A-Z]{3}")));
        readings.put("body", body -> require(!body.isEmpty() && key(line).length() <= KEY_LENGTH));
        readings.put("channel", channel -> require(!channel.isEmpty()));
        readings.put("threshold_signatures", OfficialChannelsFile::number);
        readings.put("window_days", OfficialChannelsFile::number);
        readings.put("source", source -> require(!source.isEmpty()));
        readings.put("confidence", OfficialChannelsFile::confidence);
        readings.put(SIGNERS, _ -> line.said(SIGNERS).ifPresent(OfficialChannelsFile::asks));
        return line.wrong(readings);
    }

    OfficialChannel channel(Line line) {
        return new OfficialChannel(
                key(line),
                line.of("body"),
                country(line.of("country_iso3")),
                line.of("channel"),
                number(line.of("threshold_signatures")),
                line.said("window_rule"),
                number(line.of("window_days")),
                line.of("threshold_effect"),
                line.of("host"),
                line.of("source"),
                confidence(line.of("confidence")),
                line.said("doubt"),
                line.said(SIGNERS).map(OfficialChannelsFile::asks));
    }

    private static String key(Line line) {
        return line.of("country_iso3") + "/" + line.of("body") + "/" + line.of("channel");
    }

    // Taiwan has a code, but is not in the list of States.
    private Optional<CountryCode> country(String iso3) {
        return iso3.equals(INTERNATIONAL)
                ? Optional.empty()
                : places.byIso3(iso3).map(Place::code);
    }

    private static OptionalInt number(String written) {
        if (written.isEmpty()) {
            return OptionalInt.empty();
        }
        var many = Integer.parseInt(written);
        require(many > 0);
        return OptionalInt.of(many);
    }

    private static Confidence confidence(String word) {
        return Confidence.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Asks asks(String word) {
        return Asks.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static void require(boolean right) {
        if (!right) {
            throw new IllegalArgumentException("Not an official channel");
        }
    }
}
