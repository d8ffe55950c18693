-- One text may be published for several jobs: with another title, place or employment type it is a posting of its own. What tells it from its twins
-- is told by the function twin_of, which only an upgrade knows. The constraint of a table cannot be changed, so that both tables are made anew.
create table postings_by_twin (
  place integer primary key autoincrement,
  plan integer not null references plans (id),
  id text not null,
  twin text not null,
  posting text not null,
  unique (plan, id, twin)
) strict;

insert into postings_by_twin (place, plan, id, twin, posting) select place, plan, id, twin_of(posting), posting from postings;

create table kept_by_twin (
  id integer primary key autoincrement,
  plan integer not null references plans (id),
  place integer not null references postings_by_twin (place),
  added text not null,
  removed text
) strict;

insert into kept_by_twin (id, plan, place, added, removed) select id, plan, place, added, removed from kept;

drop table kept;
drop table postings;
alter table postings_by_twin rename to postings;
alter table kept_by_twin rename to kept;
create index kept_of_posting on kept (place);
