package org.sextant.action.host;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sextant.vocabulary.ActionId;
import org.sextant.vocabulary.CampaignId;
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

    @Query("select h.action from Host h where h.organisation = :organisation and h.state = AGREED order by h.id desc")
    List<ActionId> agreedBy(OrganisationId organisation, Limit limit);

    @Query("select distinct h.organisation from Host h join Action a on a.id.uuid = h.action.uuid"
            + " where h.state = INVITED and a.course.state in (PLANNED, OPEN, UNDER_WAY)")
    List<OrganisationId> invited();

    @Query("from Host h where h.organisation in :organisations order by h.id desc")
    List<Host> of(Collection<OrganisationId> organisations, Limit limit);

    @Query(
            "select new org.sextant.action.host.HostedTitle(h.action, a.outline.title) from Host h join Action a on a.id.uuid = h.action.uuid"
                    + " where a.campaign = :campaign and h.organisation = :organisation and h.state = AGREED order by h.id")
    List<HostedTitle> hostedIn(CampaignId campaign, OrganisationId organisation, Limit limit);

    @Query("select h from Host h join h.campaigns c where h.organisation = :organisation and c = :campaign")
    List<Host> shownIn(CampaignId campaign, OrganisationId organisation);
}
