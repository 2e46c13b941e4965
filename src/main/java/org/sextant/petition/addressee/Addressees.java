package org.sextant.petition.addressee;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sextant.member.NotPermitted;
import org.sextant.petition.ChangedMeanwhile;
import org.sextant.petition.NoSuchPetition;
import org.sextant.petition.PetitionClosed;
import org.sextant.petition.PetitionState;
import org.sextant.petition.Petitions;
import org.sextant.vocabulary.CountryCode;
import org.sextant.vocabulary.PersonId;
import org.sextant.vocabulary.PetitionId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom petitions ask, one by one. A petition without any such list still says in words whom it asks. */
@Service
@Transactional
public class Addressees {

    /** More than there are States. */
    public static final int MOST = 250;

    private final AddresseeListRepository lists;
    private final Petitions petitions;
    private final OfficialChannels channels;
    private final Askers askers;

    Addressees(AddresseeListRepository lists, Petitions petitions, OfficialChannels channels, Askers askers) {
        this.lists = lists;
        this.petitions = petitions;
        this.channels = channels;
        this.askers = askers;
    }

    /** In the order in which they were put; {@link #MOST} at most. */
    @Transactional(readOnly = true)
    public List<Addressee> of(PetitionId petition) {
        return lists.findById(petition).map(AddresseeList::all).orElse(List.of());
    }

    /** Of every petition that lists whom it asks: the States among them. Empty where none of them belongs to any. */
    @Transactional(readOnly = true)
    public Map<PetitionId, Set<CountryCode>> states() {
        var found = new HashMap<PetitionId, Set<CountryCode>>();
        lists.petitions().forEach(petition -> found.put(petition, new HashSet<>()));
        lists.states()
                .forEach(asked -> found.computeIfAbsent(asked.petition(), _ -> new HashSet<>())
                        .add(asked.state()));
        return found;
    }

    /**
     * Puts others in the place of those that were read. Steps of official channels get the numbers that these have.
     *
     * @throws NotPermitted unless {@code by} is an organizer of the campaign
     * @throws ChangedMeanwhile if somebody else was faster
     * @throws PetitionClosed if nobody can sign any more
     */
    public void change(PetitionId id, List<Addressee> read, List<Addressee> wanted, PersonId by) {
        var petition = petitions.byId(id).orElseThrow(NoSuchPetition::new);
        askers.act(by, petition, "addressees-changed");
        if (petition.state() == PetitionState.CLOSED) {
            throw new PetitionClosed();
        }
        if (wanted.size() > MOST) {
            throw new IllegalArgumentException("A petition asks at most " + MOST);
        }
        var list = lists.findById(id).orElseGet(() -> new AddresseeList(id));
        list.change(read, wanted.stream().map(this::asTheChannelsHaveIt).toList());
        try {
            lists.saveAndFlush(list);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException overtaken) {
            throw new ChangedMeanwhile();
        }
    }

    private Addressee asTheChannelsHaveIt(Addressee addressee) {
        return addressee.with(addressee.thresholds().stream()
                .map(step -> step.channel()
                        .flatMap(channels::byKey)
                        .flatMap(Threshold::of)
                        .orElse(step))
                .toList());
    }
}
