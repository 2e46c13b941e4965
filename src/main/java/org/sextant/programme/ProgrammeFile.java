package org.sextant.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.sextant.vocabulary.ClaimId;
import org.sextant.vocabulary.DemandId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Principle;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The shipped programme in one language, as its file has it: {@code programme/<language>.yaml}. */
record ProgrammeFile(
        Language language,
        StatementText statement,
        String solidarity,
        List<PrincipleEntry> principles,
        List<ClaimEntry> claims,
        FuturesText futures) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    record StatementText(String text, Paragraphs paragraphs) {}

    record PrincipleEntry(
            Principle id,
            String name,
            String maxim,
            String summary,
            String text,
            Paragraphs paragraphs,
            List<DemandEntry> demands) {}

    record DemandEntry(
            DemandId id,
            String title,
            String text,
            String met,
            Paragraphs paragraphs,
            Set<AddresseeKind> addressees,
            List<String> tags) {}

    record ClaimEntry(
            ClaimId id,
            String claim,
            String grain,
            List<String> fails,
            List<String> experience,
            String question,
            List<DemandId> answers,
            Paragraphs paragraphs) {}

    record FutureText(String title, String text) {}

    record FuturesText(String title, String intro, List<FutureText> items, String alliances, Paragraphs paragraphs) {}

    static ProgrammeFile in(Language language) {
        try (var file = new ClassPathResource("programme/" + language.tag() + ".yaml").getInputStream()) {
            return YAML.readValue(file, ProgrammeFile.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    PrincipleEntry principle(Principle id) {
        return principles.stream()
                .filter(principle -> principle.id() == id)
                .findFirst()
                .orElseThrow(() -> lacks(id));
    }

    DemandEntry demand(DemandId id) {
        return principles.stream()
                .flatMap(principle -> principle.demands().stream())
                .filter(demand -> demand.id().equals(id))
                .findFirst()
                .orElseThrow(() -> lacks(id));
    }

    ClaimEntry claim(ClaimId id) {
        return claims.stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .orElseThrow(() -> lacks(id));
    }

    private IllegalStateException lacks(Object id) {
        return new IllegalStateException("The shipped programme in " + language + " lacks " + id);
    }
}
