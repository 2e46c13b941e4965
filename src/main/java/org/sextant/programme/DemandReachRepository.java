package org.sextant.programme;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Written by statements and not by entities: two features, or two nodes, may say the same at the same moment. */
interface DemandReachRepository extends Repository<DemandReach, DemandReach.Key> {

    List<DemandReach> findAll();

    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into demand_reach (demand, place, source, state)"
                    + " values (:demand, :place, :source, :state) on conflict do nothing")
    int add(String demand, String place, String source, String state);

    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    "update demand_reach set state = :state where demand = :demand and place = :place and source = :source")
    void change(String demand, String place, String source, String state);

    @Modifying
    @Query(nativeQuery = true, value = "delete from demand_reach where source = :source")
    void remove(String source);
}
