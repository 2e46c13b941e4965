package org.sextant.petition.addressee;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sextant.vocabulary.PetitionId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AddresseeListRepository extends Repository<AddresseeList, PetitionId> {

    AddresseeList saveAndFlush(AddresseeList list);

    Optional<AddresseeList> findById(PetitionId petition);

    @Query("""
            select new org.sextant.petition.addressee.AskedState(l.petition, a.country)
            from AddresseeList l join l.addressees a where a.country is not null""")
    List<AskedState> states();

    @Query("select distinct l.petition from AddresseeList l join l.addressees a")
    Set<PetitionId> petitions();
}
