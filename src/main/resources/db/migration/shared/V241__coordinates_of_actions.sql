-- Where on the map an action is, as far as its hosts say it. A sensitive one is on no map.
alter table action add column latitude double precision;
alter table action add column longitude double precision;
alter table action add constraint action_has_its_point check (
    (latitude is null and longitude is null)
    or (latitude between -90 and 90 and longitude between -180 and 180 and not sensitive));
