package org.sextant.member.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.sextant.member.organisation.Members;
import org.sextant.member.organisation.Profiles;

/** What somebody sees of an organisation, part by part, under the keys of their titles. */
@SpringComponent
class OrganisationParts {

    private final Profiles profiles;
    private final Members members;
    private final Entrances entrances;
    private final People people;

    OrganisationParts(Profiles profiles, Members members, Entrances entrances, People people) {
        this.profiles = profiles;
        this.members = members;
        this.entrances = entrances;
        this.people = people;
    }

    SequencedMap<String, Component> of(Visit visit) {
        var id = visit.organisation().id();
        var leads = members.mayLead(id, visit.person());
        var parts = new LinkedHashMap<String, Component>();
        parts.put("organisation.facts", new FactsPart(visit, profiles));
        if (leads) {
            entrances.requests(visit).ifPresent(open -> parts.put("organisation.requests", open));
        }
        if (members.mayMeet(id, visit.person())) {
            parts.put("organisation.team", people.team(visit));
        }
        if (members.maySee(id, visit.person())) {
            parts.put("organisation.members", people.list(visit));
        }
        if (!members.of(visit.person()).contains(id)) {
            parts.put("organisation.join", entrances.ask(visit, profiles.of(id)));
        }
        if (leads) {
            lead(visit, parts);
        }
        return parts;
    }

    private void lead(Visit visit, SequencedMap<String, Component> parts) {
        if (members.maySee(visit.organisation().id(), visit.person())) {
            parts.put("organisation.speakers", people.appoint(visit));
        }
        parts.put("organisation.invite", entrances.invite(visit));
        parts.put("organisation.links", entrances.links(visit));
        parts.put("organisation.profile", new ProfileForm(visit, profiles));
        parts.put("organisation.found", new FoundForm(visit, profiles));
    }
}
