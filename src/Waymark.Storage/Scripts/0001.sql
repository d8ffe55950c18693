-- A person's plan: the newest revision's number, and a count that goes up whenever the set of postings changes.
create table plans (
  id integer primary key autoincrement,
  owner text not null unique,
  made text not null,
  head integer not null default 0,
  postings_version integer not null default 0
) strict;

-- Every change with the whole plan after it: the document is canonical JSON, compressed with zlib, which notices damage.
create table revisions (
  plan integer not null references plans (id),
  n integer not null,
  at text not null,
  by text not null,
  words text not null,
  change text not null,
  document blob not null,
  catalogue text not null,
  primary key (plan, n)
) strict;

-- Each posting once, in the order they came, as JSON.
create table postings (
  place integer primary key autoincrement,
  plan integer not null references plans (id),
  id text not null,
  posting text not null,
  unique (plan, id)
) strict;

-- From when until when a posting was kept; one that was removed and came back has two of these.
create table kept (
  id integer primary key autoincrement,
  plan integer not null references plans (id),
  place integer not null references postings (place),
  added text not null,
  removed text
) strict;

create index kept_of_posting on kept (place);

-- Small state that is not part of the plan.
create table notes (
  plan integer not null references plans (id),
  name text not null,
  value text not null,
  primary key (plan, name)
) strict;
