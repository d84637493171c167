alter table account add column password_no integer not null default 0;
alter table account add column password_once boolean not null default false;
alter table account add column valid_from date;
alter table account add column valid_to date;
