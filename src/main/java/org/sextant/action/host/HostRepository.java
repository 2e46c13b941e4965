package org.sextant.action.host;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.OrganisationId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HostRepository extends Repository<Host, UUID> {

    Host saveAndFlush(Host host);

    void delete(Host host);

    Optional<Host> findByActionAndOrganisation(ActionId action, OrganisationId organisation);

    List<Host> findByAction(ActionId action);

    @Query("from Host h where h.action in :actions and h.state = AGREED")
    List<Host> agreedOf(Collection<ActionId> actions);

    @Query("from Host h where h.organisation in :organisations order by h.id desc")
    List<Host> of(Collection<OrganisationId> organisations, Limit limit);
}
