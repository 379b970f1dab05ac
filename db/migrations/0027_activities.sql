-- What was told about answers is found by their question, when that gets another circle or is taken off the pages.
-- squawk-ignore require-concurrent-index-creation
create index activities_of_target on activities (target, seq) where target is not null;
