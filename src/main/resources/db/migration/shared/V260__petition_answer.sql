-- Which of those whom a petition asks have answered, and when; addressee is their place in its list, null for all of them.
create table petition_answer (
    petition uuid not null references petition,
    ordinal int not null,
    addressee int,
    answered_at timestamp with time zone not null,
    primary key (petition, ordinal)
);
-- Where several were asked, nobody wrote down so far which of them had answered.
insert into petition_answer (petition, ordinal, answered_at)
    select id, 0, closed_at from petition p
    where closing = 'ANSWERED' and closed_at is not null
    and (select count(*) from petition_addressee a where a.petition = p.id) < 2;
