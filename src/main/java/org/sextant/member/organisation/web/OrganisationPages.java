package org.sextant.member.organisation.web;

import static org.sextant.shell.PublicPaths.LANG;

import gg.jte.Content;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sextant.member.Organisations;
import org.sextant.member.organisation.Profiles;
import org.sextant.shell.KeptFor;
import org.sextant.shell.PageFrame;
import org.sextant.shell.PublicPages;
import org.sextant.shell.Words;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.Slug;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An organisation, for everybody. Nobody who belongs to it is named. */
@Controller
class OrganisationPages {

    private final PublicPages pages;
    private final KeptFor<Slug, Optional<Shown>> kept;
    private final List<OrganisationSection> sections;

    OrganisationPages(
            PublicPages pages,
            Organisations organisations,
            Profiles profiles,
            List<OrganisationSection> sections,
            Clock clock) {
        this.pages = pages;
        this.kept = new KeptFor<>(
                slug -> organisations
                        .bySlug(slug)
                        .map(found -> new Shown(
                                found,
                                profiles.of(found.id()),
                                profiles.above(found.id()),
                                profiles.within(found.id()))),
                clock);
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(OrganisationSection::order))
                .toList();
    }

    @GetMapping(LANG + "/organisations/{slug}")
    ResponseEntity<byte[]> show(@PathVariable Language lang, @PathVariable Slug slug) {
        var shown = kept.get(slug).orElseThrow(NoSuchOrganisation::new);
        var words = pages.words(lang);
        var organisation = shown.organisation();
        var frame = pages.open(
                words,
                "/organisations/" + slug,
                organisation.name(),
                organisation.about().in(lang),
                PageFrame.Section.NONE);
        return pages.show(
                "member/organisation/web/organisation.jte",
                new OrganisationPage(frame, shown, sections(organisation.id(), words)));
    }

    private List<Content> sections(OrganisationId organisation, Words words) {
        return sections.stream()
                .flatMap(section -> section.of(organisation, words).stream())
                .toList();
    }
}
