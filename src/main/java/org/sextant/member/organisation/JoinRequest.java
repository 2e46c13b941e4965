package org.sextant.member.organisation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sextant.sealing.DataKey;
import org.sextant.vocabulary.OrganisationId;
import org.sextant.vocabulary.PersonId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Somebody would like to belong. What they answered is sealed: it is meant for the organisation alone. */
@Entity
class JoinRequest {

    private static final JsonMapper JSON = new JsonMapper();

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "organisation"))
    private OrganisationId organisation;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "person"))
    private PersonId person;

    private byte[] answers;

    @Column
    private Instant askedAt;

    @SuppressWarnings("NullAway.Init")
    protected JoinRequest() {}

    JoinRequest(UUID id, OrganisationId organisation, PersonId person, Instant now) {
        this.id = id;
        this.organisation = organisation;
        this.person = person;
        this.askedAt = now;
        this.answers = new byte[0];
    }

    JoinRequest saying(List<AnsweredQuestion> said, DataKey key) {
        answers = key.seal(JSON.writeValueAsString(said), context());
        return this;
    }

    private String context() {
        return "join/" + id;
    }

    UUID id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    PersonId person() {
        return person;
    }

    Instant askedAt() {
        return askedAt;
    }

    List<AnsweredQuestion> answers(DataKey key) {
        return JSON.readValue(key.open(answers, context()), new TypeReference<List<AnsweredQuestion>>() {});
    }
}
