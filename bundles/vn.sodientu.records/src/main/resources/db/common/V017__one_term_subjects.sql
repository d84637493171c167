-- The only term a class is taught a subject in, 1 or 2; null where it is taught in both.
alter table class_subject add column only_term smallint;
