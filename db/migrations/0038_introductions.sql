-- When two people become one, a side and its links move together: checked when both have moved.
alter table introduction_links alter constraint introduction_links_introduction_person_fkey deferrable initially immediate;
