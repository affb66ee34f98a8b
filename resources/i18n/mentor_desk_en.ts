<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message numerus="yes">
        <source>%n value(s) nobody has checked against the law’s own text yet:</source>
        <translation>
            <numerusform>%n value nobody has checked against the law’s own text yet:</numerusform>
            <numerusform>%n values nobody has checked against the law’s own text yet:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Absence</name>
    <message numerus="yes">
        <source>%n visit(s) to settle</source>
        <translation>
            <numerusform>%n visit to settle</numerusform>
            <numerusform>%n visits to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firm(s) to tell</source>
        <translation>
            <numerusform>%n firm to tell</numerusform>
            <numerusform>%n firms to tell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) in the days</source>
        <translation>
            <numerusform>%n visit in the days</numerusform>
            <numerusform>%n visits in the days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementFacts</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firm(s)</source>
        <translation>
            <numerusform>%n firm</numerusform>
            <numerusform>%n firms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begun</source>
        <translation>
            <numerusform>%n begun</numerusform>
            <numerusform>%n begun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promised within %n working day(s); nobody asked</source>
        <translation>
            <numerusform>Promised within %n working day; nobody asked</numerusform>
            <numerusform>Promised within %n working days; nobody asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>promised within %n</source>
        <translation>
            <numerusform>promised within %n</numerusform>
            <numerusform>promised within %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementMeter</name>
    <message numerus="yes">
        <source>%n not signed</source>
        <translation>
            <numerusform>%n not signed</numerusform>
            <numerusform>%n not signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new agreement(s)</source>
        <translation>
            <numerusform>%n new agreement</numerusform>
            <numerusform>%n new agreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementWords</name>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n under way</numerusform>
            <numerusform>%n under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun</source>
        <translation>
            <numerusform>%n not begun</numerusform>
            <numerusform>%n not begun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came to nothing</source>
        <translation>
            <numerusform>%n came to nothing</numerusform>
            <numerusform>%n came to nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n used</source>
        <translation>
            <numerusform>%n used</numerusform>
            <numerusform>%n used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementsPage</name>
    <message numerus="yes">
        <source>%n place(s) used</source>
        <translation>
            <numerusform>%n place used</numerusform>
            <numerusform>%n places used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renew in %n day(s)</source>
        <translation>
            <numerusform>Renew in %n day</numerusform>
            <numerusform>Renew in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renewal %n day(s) late</source>
        <translation>
            <numerusform>Renewal %n day late</numerusform>
            <numerusform>Renewal %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to renew</source>
        <translation>
            <numerusform>%n to renew</numerusform>
            <numerusform>%n to renew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n has had an answer</numerusform>
            <numerusform>%n have had an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveTab</name>
    <message numerus="yes">
        <source>{shown} of %n paper(s) shown</source>
        <translation>
            <numerusform>{shown} of %n paper shown</numerusform>
            <numerusform>{shown} of %n papers shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendanceCard</name>
    <message numerus="yes">
        <source>%n earlier week(s)</source>
        <translation>
            <numerusform>%n earlier week</numerusform>
            <numerusform>%n earlier weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message numerus="yes">
        <source>%n journal entry(ies) have been changed from outside.</source>
        <translation>
            <numerusform>%n journal entry has been changed from outside.</numerusform>
            <numerusform>%n journal entries have been changed from outside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BagPage</name>
    <message numerus="yes">
        <source>%n card(s) packed</source>
        <translation>
            <numerusform>%n card packed</numerusform>
            <numerusform>%n cards packed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n card(s) shown</source>
        <translation>
            <numerusform>{shown} of %n card shown</numerusform>
            <numerusform>{shown} of %n cards shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message numerus="yes">
        <source>%n citizen(s) to look at</source>
        <translation>
            <numerusform>%n citizen to look at</numerusform>
            <numerusform>%n citizens to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n citizen(s) on the list</source>
        <translation>
            <numerusform>Put %n citizen on the list</numerusform>
            <numerusform>Put %n citizens on the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BankField</name>
    <message numerus="yes">
        <source>Show all %n task(s)</source>
        <translation>
            <numerusform>Show all %n task</numerusform>
            <numerusform>Show all %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchLine</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to write on by hand</source>
        <translation>
            <numerusform>%n line to write on by hand</numerusform>
            <numerusform>%n lines to write on by hand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BehindView</name>
    <message numerus="yes">
        <source>%n of them of erased people: nobody stands behind those.</source>
        <translation>
            <numerusform>%n of them is of an erased person: nobody stands behind it.</numerusform>
            <numerusform>%n of them are of erased people: nobody stands behind those.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behind the number</source>
        <translation>
            <numerusform>%n behind the number</numerusform>
            <numerusform>%n behind the number</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BesideLine</name>
    <message numerus="yes">
        <source>%n restored copy(ies) lie(s) beside your caseload, first {folder}. It holds persons, and nobody erases in it. Remove it when you have seen what you wanted.</source>
        <translation>
            <numerusform>%n restored copy lies beside your caseload: {folder}. It holds persons, and nobody erases in it. Remove it when you have seen what you wanted.</numerusform>
            <numerusform>%n restored copies lie beside your caseload, first {folder}. They hold persons, and nobody erases in them. Remove them when you have seen what you wanted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n day(s) here</source>
        <translation>
            <numerusform>%n day here</numerusform>
            <numerusform>%n days here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n case(s)</source>
        <translation>
            <numerusform>{name}, %n case</numerusform>
            <numerusform>{name}, %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message numerus="yes">
        <source>{shown} of %n open case(s) shown</source>
        <translation>
            <numerusform>{shown} of %n open case shown</numerusform>
            <numerusform>{shown} of %n open cases shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed one(s) in the list</source>
        <translation>
            <numerusform>%n closed one in the list</numerusform>
            <numerusform>%n closed ones in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message numerus="yes">
        <source>%n firm(s) in your register</source>
        <translation>
            <numerusform>%n firm in your register</numerusform>
            <numerusform>%n firms in your register</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message numerus="yes">
        <source>%n visit(s), call(s) and meeting(s) from {day} on.</source>
        <translation>
            <numerusform>%n visit, call or meeting from {day} on.</numerusform>
            <numerusform>%n visits, calls and meetings from {day} on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them tell(s) the phone that it is off.</source>
        <translation>
            <numerusform>%n of them tells the phone that it is off.</numerusform>
            <numerusform>%n of them tell the phone that they are off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n entry(ies) in {file}. It names nobody.</source>
        <translation>
            <numerusform>Saved %n entry in {file}. It names nobody.</numerusform>
            <numerusform>Saved %n entries in {file}. It names nobody.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignFirms</name>
    <message numerus="yes">
        <source>%n firm(s) fit</source>
        <translation>
            <numerusform>%n firm fits</numerusform>
            <numerusform>%n firms fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n firm(s) on the list</source>
        <translation>
            <numerusform>Put %n firm on the list</numerusform>
            <numerusform>Put %n firms on the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarveRows</name>
    <message numerus="yes">
        <source>%n task(s) could be somebody else&apos;s, {hours} a week.</source>
        <translation>
            <numerusform>%n task could be somebody else&apos;s, {hours} a week.</numerusform>
            <numerusform>%n tasks could be somebody else&apos;s, {hours} a week.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseExportPage</name>
    <message numerus="yes">
        <source>Done: %n paper(s), the page to read, and the log.</source>
        <translation>
            <numerusform>Done: %n paper, the page to read, and the log.</numerusform>
            <numerusform>Done: %n papers, the page to read, and the log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A page to read or print (sag.html), the same for a machine (sag.json), %n paper(s) as PDF, and the log: always when and what, with names only if they are ticked. Another citizen’s name is struck out wherever it stands.</source>
        <translation>
            <numerusform>A page to read or print (sag.html), the same for a machine (sag.json), %n paper as PDF, and the log: always when and what, with names only if they are ticked. Another citizen’s name is struck out wherever it stands.</numerusform>
            <numerusform>A page to read or print (sag.html), the same for a machine (sag.json), %n papers as PDF, and the log: always when and what, with names only if they are ticked. Another citizen’s name is struck out wherever it stands.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseloadPage</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n case(s) shown</source>
        <translation>
            <numerusform>{shown} of %n case shown</numerusform>
            <numerusform>{shown} of %n cases shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n closed</numerusform>
            <numerusform>%n closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the filter</source>
        <translation>
            <numerusform>%n hidden by the filter</numerusform>
            <numerusform>%n hidden by the filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasesCard</name>
    <message numerus="yes">
        <source>Show %n more case(s) in which nothing goes on</source>
        <translation>
            <numerusform>Show %n more case in which nothing goes on</numerusform>
            <numerusform>Show %n more cases in which nothing goes on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasesStep</name>
    <message numerus="yes">
        <source>Show %n closed case(s) too</source>
        <translation>
            <numerusform>Show %n closed case too</numerusform>
            <numerusform>Show %n closed cases too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) chosen</source>
        <translation>
            <numerusform>%n case chosen</numerusform>
            <numerusform>%n cases chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckpointWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message numerus="yes">
        <source>%n more follow(s) the answer for all of them.</source>
        <translation>
            <numerusform>%n more follows the answer for all of them.</numerusform>
            <numerusform>%n more follow the answer for all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClauseSetsPage</name>
    <message numerus="yes">
        <source>%n agreement(s) are written with it.</source>
        <translation>
            <numerusform>%n agreement is written with it.</numerusform>
            <numerusform>%n agreements are written with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message numerus="yes">
        <source>The firm then has %n partnership agreements. Look at which one holds.</source>
        <translation>
            <numerusform>The firm then has %n partnership agreements. Look at which one holds.</numerusform>
            <numerusform>The firm then has %n partnership agreements. Look at which one holds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentsList</name>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n place found</numerusform>
            <numerusform>%n places found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cooperation</name>
    <message numerus="yes">
        <source>%n row(s), the newest first</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows, the newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyViewer</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoursesSection</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataSets</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataSetsSection</name>
    <message numerus="yes">
        <source>%n not confirmed</source>
        <translation>
            <numerusform>%n not confirmed</numerusform>
            <numerusform>%n not confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>%n page(s) put away</source>
        <translation>
            <numerusform>%n page put away</numerusform>
            <numerusform>%n pages put away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) · weight {weight}</source>
        <translation>
            <numerusform>%n case · weight {weight}</numerusform>
            <numerusform>%n cases · weight {weight}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message numerus="yes">
        <source>%n of your firms got new facts.</source>
        <translation>
            <numerusform>%n of your firms got new facts.</numerusform>
            <numerusform>%n of your firms got new facts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n of them your own corrections stay.</source>
        <translation>
            <numerusform>In %n of them your own corrections stay.</numerusform>
            <numerusform>In %n of them your own corrections stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them no longer stand on the list; they stay here.</source>
        <translation>
            <numerusform>%n of them no longer stands on the list; it stays here.</numerusform>
            <numerusform>%n of them no longer stand on the list; they stay here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) made</source>
        <translation>
            <numerusform>%n case made</numerusform>
            <numerusform>%n cases made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filled in</source>
        <translation>
            <numerusform>%n filled in</numerusform>
            <numerusform>%n filled in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
        <source>%n pair(s) to look at</source>
        <translation>
            <numerusform>%n pair to look at</numerusform>
            <numerusform>%n pairs to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseForm</name>
    <message numerus="yes">
        <source>%n unfinished form(s)</source>
        <translation>
            <numerusform>%n unfinished form</numerusform>
            <numerusform>%n unfinished forms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erased</name>
    <message numerus="yes">
        <source>%n older backup(s) removed. A fresh one is made and read through.</source>
        <translation>
            <numerusform>%n older backup removed. A fresh one is made and read through.</numerusform>
            <numerusform>%n older backups removed. A fresh one is made and read through.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExtractDialog</name>
    <message numerus="yes">
        <source>Done. %n entry(ies) are on it.</source>
        <translation>
            <numerusform>Done. %n entry is on it.</numerusform>
            <numerusform>Done. %n entries are on it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirmHead</name>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n more waiting</numerusform>
            <numerusform>%n more waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirmsPage</name>
    <message numerus="yes">
        <source>%n open place(s)</source>
        <translation>
            <numerusform>%n open place</numerusform>
            <numerusform>%n open places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation>
            <numerusform>%n placement</numerusform>
            <numerusform>%n placements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with placements now</source>
        <translation>
            <numerusform>%n with placements now</numerusform>
            <numerusform>%n with placements now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an agreement</source>
        <translation>
            <numerusform>%n with an agreement</numerusform>
            <numerusform>%n with an agreement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firm(s)</source>
        <translation>
            <numerusform>%n firm</numerusform>
            <numerusform>%n firms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetForm</name>
    <message numerus="yes">
        <source>Name, phone, mail, reason and answer of %n applicant(s) go for good, and so do the lists for the group day in the archive. That they applied stays in the figures.</source>
        <translation>
            <numerusform>Name, phone, mail, reason and answer of %n applicant go for good, and so do the lists for the group day in the archive. That they applied stays in the figures.</numerusform>
            <numerusform>Name, phone, mail, reason and answer of %n applicants go for good, and so do the lists for the group day in the archive. That they applied stays in the figures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetOutsiders</name>
    <message numerus="yes">
        <source>The names of %n guest(s) go for good, and so do the archived papers of the meeting. That they were invited stays in the figures.</source>
        <translation>
            <numerusform>The name of %n guest goes for good, and so do the archived papers of the meeting. That they were invited stays in the figures.</numerusform>
            <numerusform>The names of %n guests go for good, and so do the archived papers of the meeting. That they were invited stays in the figures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FromCitizen</name>
    <message numerus="yes">
        <source>%n firm(s)</source>
        <translation>
            <numerusform>%n firm</numerusform>
            <numerusform>%n firms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the nearest %n unknown</source>
        <translation>
            <numerusform>the nearest unknown</numerusform>
            <numerusform>the nearest %n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firm(s) lie farther away.</source>
        <translation>
            <numerusform>%n firm lies farther away.</numerusform>
            <numerusform>%n firms lie farther away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FromFirm</name>
    <message numerus="yes">
        <source>%n citizen(s), nobody is ranked</source>
        <translation>
            <numerusform>%n citizen, nobody is ranked</numerusform>
            <numerusform>%n citizens, nobody is ranked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citizen(s) live farther away.</source>
        <translation>
            <numerusform>%n citizen lives farther away.</numerusform>
            <numerusform>%n citizens live farther away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GivenStep</name>
    <message numerus="yes">
        <source>%n case(s) closed</source>
        <translation>
            <numerusform>%n case closed</numerusform>
            <numerusform>%n cases closed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverSection</name>
    <message numerus="yes">
        <source>%n case(s) given to {name}, {day}</source>
        <translation>
            <numerusform>%n case given to {name}, {day}</numerusform>
            <numerusform>%n cases given to {name}, {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) taken from {name}, {day}</source>
        <translation>
            <numerusform>%n case taken from {name}, {day}</numerusform>
            <numerusform>%n cases taken from {name}, {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorSetsSection</name>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n area</numerusform>
            <numerusform>%n areas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobIdeas</name>
    <message numerus="yes">
        <source>%n sum(s)</source>
        <translation>
            <numerusform>%n sum</numerusform>
            <numerusform>%n sums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s). How many hours do they take?</source>
        <translation>
            <numerusform>%n task. How many hours does it take?</numerusform>
            <numerusform>%n tasks. How many hours do they take?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s), {hours} a week together</source>
        <translation>
            <numerusform>%n task, {hours} a week</numerusform>
            <numerusform>%n tasks, {hours} a week together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobIdeasPage</name>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation>
            <numerusform>%n idea</numerusform>
            <numerusform>%n ideas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalView</name>
    <message numerus="yes">
        <source>%n record(s) shown</source>
        <translation>
            <numerusform>%n record shown</numerusform>
            <numerusform>%n records shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the filter</source>
        <translation>
            <numerusform>%n hidden by the filter</numerusform>
            <numerusform>%n hidden by the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be written in the municipality’s journal</source>
        <translation>
            <numerusform>%n to be written in the municipality’s journal</numerusform>
            <numerusform>%n to be written in the municipality’s journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them over a week old</source>
        <translation>
            <numerusform>%n of them over a week old</numerusform>
            <numerusform>%n of them over a week old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them over {days} days old</source>
        <translation>
            <numerusform>%n of them over {days} days old</numerusform>
            <numerusform>%n of them over {days} days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for you to decide about</source>
        <translation>
            <numerusform>%n for you to decide about</numerusform>
            <numerusform>%n for you to decide about</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptNote</name>
    <message numerus="yes">
        <source>%n earlier wording(s)</source>
        <translation>
            <numerusform>%n earlier wording</numerusform>
            <numerusform>%n earlier wordings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LadderLine</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Someone who is erased is gone from every backup after %n day(s) at the latest. Long enough to notice a mistake after a holiday.</source>
        <translation>
            <numerusform>Someone who is erased is gone from every backup after %n day at the latest.</numerusform>
            <numerusform>Someone who is erased is gone from every backup after %n days at the latest. Long enough to notice a mistake after a holiday.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Someone who is erased stays in backups for up to %n day(s). That is longer than the month within which a citizen must have an answer: agree it with the municipality’s data protection officer first.</source>
        <translation>
            <numerusform>Someone who is erased stays in backups for up to %n day.</numerusform>
            <numerusform>Someone who is erased stays in backups for up to %n days. That is longer than the month within which a citizen must have an answer: agree it with the municipality’s data protection officer first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaptopGonePage</name>
    <message numerus="yes">
        <source>%n citizen(s)</source>
        <translation>
            <numerusform>%n citizen</numerusform>
            <numerusform>%n citizens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) at firms</source>
        <translation>
            <numerusform>%n contact at firms</numerusform>
            <numerusform>%n contacts at firms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LawBanner</name>
    <message numerus="yes">
        <source>%n rule(s) in use have not been confirmed.</source>
        <translation>
            <numerusform>%n rule in use have not been confirmed.</numerusform>
            <numerusform>%n rules in use have not been confirmed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LawBar</name>
    <message numerus="yes">
        <source>%n thing(s) to clear first</source>
        <translation>
            <numerusform>%n thing to clear first</numerusform>
            <numerusform>%n things to clear first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutPane</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListChooser</name>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Load</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadCard</name>
    <message numerus="yes">
        <source>%n of ours here now</source>
        <translation>
            <numerusform>%n of ours here now</numerusform>
            <numerusform>%n of ours here now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>they can manage %n at a time</source>
        <translation>
            <numerusform>they can manage %n at a time</numerusform>
            <numerusform>they can manage %n at a time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n on the way</numerusform>
            <numerusform>%n on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s) begun in the last 12 months</source>
        <translation>
            <numerusform>%n placement begun in the last 12 months</numerusform>
            <numerusform>%n placements begun in the last 12 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carried through in all</source>
        <translation>
            <numerusform>%n carried through in all</numerusform>
            <numerusform>%n carried through in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped before time</source>
        <translation>
            <numerusform>%n stopped before time</numerusform>
            <numerusform>%n stopped before time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n became work</source>
        <translation>
            <numerusform>%n became work</numerusform>
            <numerusform>%n became work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s) carried through here.</source>
        <translation>
            <numerusform>%n placement carried through here.</numerusform>
            <numerusform>%n placements carried through here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n became work.</source>
        <translation>
            <numerusform>%n became work.</numerusform>
            <numerusform>%n became work.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message numerus="yes">
        <source>Show %n older</source>
        <translation>
            <numerusform>Show %n older</numerusform>
            <numerusform>Show %n older</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody has changed the log from outside, at %n place(s), first at entry {numbers}. Tell your security officer, and keep the backups.</source>
        <translation>
            <numerusform>Somebody has changed the log from outside, at %n place, first at entry {numbers}. Tell your security officer, and keep the backups.</numerusform>
            <numerusform>Somebody has changed the log from outside, at %n places, first at entry {numbers}. Tell your security officer, and keep the backups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of the newest %n entry(ies) shown</source>
        <translation>
            <numerusform>{shown} of the newest entry shown</numerusform>
            <numerusform>{shown} of the newest %n entries shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message numerus="yes">
        <source>%n record(s) you have get your colleague’s changes.</source>
        <translation>
            <numerusform>%n record you have gets your colleague’s changes.</numerusform>
            <numerusform>%n records you have get your colleague’s changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) only you changed stay as they are.</source>
        <translation>
            <numerusform>%n field only you changed stays as it is.</numerusform>
            <numerusform>%n fields only you changed stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%n place(s). The arrow keys walk through them.</source>
        <translation>
            <numerusform>%n place. The arrow keys walk through them.</numerusform>
            <numerusform>%n places. The arrow keys walk through them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Match</name>
    <message numerus="yes">
        <source>%n employee(s)</source>
        <translation>
            <numerusform>%n employee</numerusform>
            <numerusform>%n employees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opening(s)</source>
        <translation>
            <numerusform>%n opening</numerusform>
            <numerusform>%n openings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free place(s)</source>
        <translation>
            <numerusform>%n free place</numerusform>
            <numerusform>%n free places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingList</name>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>%n thing missing</numerusform>
            <numerusform>%n things missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the firm can answer %n of them.</source>
        <translation>
            <numerusform>Only the firm can answer one of them.</numerusform>
            <numerusform>Only the firm can answer %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovementView</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than {fewest} of %n citizen(s) have had the talk more than once since {day}.</source>
        <translation>
            <numerusform>Fewer than {fewest} of %n citizen have had the talk more than once since {day}.</numerusform>
            <numerusform>Fewer than {fewest} of %n citizens have had the talk more than once since {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{talked} of %n citizen(s) have had the talk more than once since {day}.</source>
        <translation>
            <numerusform>{talked} of %n citizen have had the talk more than once since {day}.</numerusform>
            <numerusform>{talked} of %n citizens have had the talk more than once since {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most have moved up in %n of {all} areas</source>
        <translation>
            <numerusform>Most have moved up in %n of {all} areas</numerusform>
            <numerusform>Most have moved up in %n of {all} areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most stand on the same step or lower in %n of {all} areas</source>
        <translation>
            <numerusform>Most stand on the same step or lower in %n of {all} areas</numerusform>
            <numerusform>Most stand on the same step or lower in %n of {all} areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few to tell of in %n of {all} areas</source>
        <translation>
            <numerusform>Too few to tell of in %n of {all} areas</numerusform>
            <numerusform>Too few to tell of in %n of {all} areas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message numerus="yes">
        <source>%n firm(s) have another contact now</source>
        <translation>
            <numerusform>%n firm has another contact now</numerusform>
            <numerusform>%n firms have another contact now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s)</source>
        <translation>
            <numerusform>%n colleague</numerusform>
            <numerusform>%n colleagues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) wait(s)</source>
        <translation>
            <numerusform>%n question waits</numerusform>
            <numerusform>%n questions wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firm(s)</source>
        <translation>
            <numerusform>%n firm</numerusform>
            <numerusform>%n firms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firm mentor(s)</source>
        <translation>
            <numerusform>%n firm mentor</numerusform>
            <numerusform>%n firm mentors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put on the list of guests</source>
        <translation>
            <numerusform>%n put on the list of guests</numerusform>
            <numerusform>%n put on the list of guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coming</source>
        <translation>
            <numerusform>%n coming</numerusform>
            <numerusform>%n coming</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation>
            <numerusform>%n network</numerusform>
            <numerusform>%n networks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) wait(s)</source>
        <translation>
            <numerusform>%n paper waits</numerusform>
            <numerusform>%n papers wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>met %n time(s)</source>
        <translation>
            <numerusform>met once</numerusform>
            <numerusform>met %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s)</source>
        <translation>
            <numerusform>%n volunteer</numerusform>
            <numerusform>%n volunteers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a pair</source>
        <translation>
            <numerusform>%n in a pair</numerusform>
            <numerusform>%n in pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message numerus="yes">
        <source>%n new task(s) in the task bank of the firm.</source>
        <translation>
            <numerusform>%n new task in the task bank of the firm.</numerusform>
            <numerusform>%n new tasks in the task bank of the firm.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoAnswer</name>
    <message numerus="yes">
        <source>Nobody has answered %n time(s), this one counted.</source>
        <translation>
            <numerusform>Nobody has answered %n time, this one counted.</numerusform>
            <numerusform>Nobody has answered %n times, this one counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldBackupsPage</name>
    <message numerus="yes">
        <source>%n backup(s) lie under the new key.</source>
        <translation>
            <numerusform>%n backup lies under the new key.</numerusform>
            <numerusform>%n backups lie under the new key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) could not be encrypted anew and still open with the old passphrase, if at all ({moments}). They go by themselves with time, or you can remove them now.</source>
        <translation>
            <numerusform>%n backup could not be encrypted anew and still opens with the old passphrase, if at all ({moments}). It goes by itself with time, or you can remove it now.</numerusform>
            <numerusform>%n backups could not be encrypted anew and still open with the old passphrase, if at all ({moments}). They go by themselves with time, or you can remove them now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) removed.</source>
        <translation>
            <numerusform>%n backup removed.</numerusform>
            <numerusform>%n backups removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outreach</name>
    <message numerus="yes">
        <source>%n to ring again</source>
        <translation>
            <numerusform>%n to ring again</numerusform>
            <numerusform>%n to ring again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call round(s)</source>
        <translation>
            <numerusform>%n call round</numerusform>
            <numerusform>%n call rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firm(s)</source>
        <translation>
            <numerusform>%n firm</numerusform>
            <numerusform>%n firms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free place(s)</source>
        <translation>
            <numerusform>%n free place</numerusform>
            <numerusform>%n free places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n cluster</numerusform>
            <numerusform>%n clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>%n taken</numerusform>
            <numerusform>%n taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used now (too few employees)</source>
        <translation>
            <numerusform>%n cannot be used now (too few employees)</numerusform>
            <numerusform>%n cannot be used now (too few employees)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to follow up</source>
        <translation>
            <numerusform>%n to follow up</numerusform>
            <numerusform>%n to follow up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>%n came</numerusform>
            <numerusform>%n came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n invited</numerusform>
            <numerusform>%n invited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) more in a year</source>
        <translation>
            <numerusform>%n person more in a year</numerusform>
            <numerusform>%n people more in a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) fewer in a year</source>
        <translation>
            <numerusform>%n person fewer in a year</numerusform>
            <numerusform>%n people fewer in a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inquiry(ies)</source>
        <translation>
            <numerusform>%n inquiry</numerusform>
            <numerusform>%n inquiries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firm(s) in the inbox</source>
        <translation>
            <numerusform>%n firm in the inbox</numerusform>
            <numerusform>%n firms in the inbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperOffers</name>
    <message numerus="yes">
        <source>%n paper(s) can be made</source>
        <translation>
            <numerusform>%n paper can be made</numerusform>
            <numerusform>%n papers can be made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n paper(s) shown</source>
        <translation>
            <numerusform>{shown} of %n paper shown</numerusform>
            <numerusform>{shown} of %n papers shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperState</name>
    <message numerus="yes">
        <source>%n signature(s) missing</source>
        <translation>
            <numerusform>%n signature missing</numerusform>
            <numerusform>%n signatures missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message numerus="yes">
        <source>%n paper(s) in the archive</source>
        <translation>
            <numerusform>%n paper in the archive</numerusform>
            <numerusform>%n papers in the archive</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureTab</name>
    <message numerus="yes">
        <source>%n firm(s) without a number cannot be told apart</source>
        <translation>
            <numerusform>%n firm without a number cannot be told apart</numerusform>
            <numerusform>%n firms without a number cannot be told apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: all of them are in the spreadsheet</source>
        <translation>
            <numerusform>%n more: all of them are in the spreadsheet</numerusform>
            <numerusform>%n more: all of them are in the spreadsheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacementTimeline</name>
    <message numerus="yes">
        <source>%n free place(s)</source>
        <translation>
            <numerusform>%n free place</numerusform>
            <numerusform>%n free places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacementsPage</name>
    <message numerus="yes">
        <source>%n running now</source>
        <translation>
            <numerusform>%n running now</numerusform>
            <numerusform>%n running now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ahead</source>
        <translation>
            <numerusform>%n ahead</numerusform>
            <numerusform>%n ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firm(s) with room</source>
        <translation>
            <numerusform>%n firm with room</numerusform>
            <numerusform>%n firms with room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed case(s) with placements are not shown</source>
        <translation>
            <numerusform>%n closed case with placements are not shown</numerusform>
            <numerusform>%n closed cases with placements are not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firm(s)</source>
        <translation>
            <numerusform>%n firm</numerusform>
            <numerusform>%n firms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citizen(s)</source>
        <translation>
            <numerusform>%n citizen</numerusform>
            <numerusform>%n citizens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesTab</name>
    <message numerus="yes">
        <source>%n there now</source>
        <translation>
            <numerusform>%n there now</numerusform>
            <numerusform>%n there now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planned</numerusform>
            <numerusform>%n planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanVisits</name>
    <message numerus="yes">
        <source>%n visit(s) are held already and count.</source>
        <translation>
            <numerusform>%n visit is held already and counts.</numerusform>
            <numerusform>%n visits are held already and count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n visit(s)</source>
        <translation>
            <numerusform>Change %n visit</numerusform>
            <numerusform>Change %n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n visit(s) in the calendar</source>
        <translation>
            <numerusform>Put %n visit in the calendar</numerusform>
            <numerusform>Put %n visits in the calendar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrepareDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message numerus="yes">
        <source>%n change(s) were made since this backup. They would be missing; you find them in the backup that is made of everything first.</source>
        <translation>
            <numerusform>%n change was made since this backup. It would be missing; you find it in the backup that is made of everything first.</numerusform>
            <numerusform>%n changes were made since this backup. They would be missing; you find them in the backup that is made of everything first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citizen(s) would be missing: {names}.</source>
        <translation>
            <numerusform>%n citizen would be missing: {names}.</numerusform>
            <numerusform>%n citizens would be missing: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were erased since. They are erased again in what is restored.</source>
        <translation>
            <numerusform>%n person was erased since, and is erased again in what is restored.</numerusform>
            <numerusform>%n persons were erased since. They are erased again in what is restored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadForm</name>
    <message numerus="yes">
        <source>{name} is in the picture: %n case(s).</source>
        <translation>
            <numerusform>{name} is in the picture: %n case.</numerusform>
            <numerusform>{name} is in the picture: %n cases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recruitment</name>
    <message numerus="yes">
        <source>%n recruitment(s)</source>
        <translation>
            <numerusform>%n recruitment</numerusform>
            <numerusform>%n recruitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for an answer. Everybody gets one.</source>
        <translation>
            <numerusform>%n waits for an answer. Everybody gets one.</numerusform>
            <numerusform>%n wait for an answer. Everybody gets one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n considered</source>
        <translation>
            <numerusform>%n considered</numerusform>
            <numerusform>%n considered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n invited</numerusform>
            <numerusform>%n invited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %n from the shortlist</source>
        <translation>
            <numerusform>Invite %n from the shortlist</numerusform>
            <numerusform>Invite %n from the shortlist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecruitmentPage</name>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n under way</numerusform>
            <numerusform>%n under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past the day</source>
        <translation>
            <numerusform>%n past the day</numerusform>
            <numerusform>%n past the day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for an answer</source>
        <translation>
            <numerusform>%n waits for an answer</numerusform>
            <numerusform>%n wait for an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeasonsCard</name>
    <message numerus="yes">
        <source>ask %n week(s) before</source>
        <translation>
            <numerusform>ask %n week before</numerusform>
            <numerusform>ask %n weeks before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message numerus="yes">
        <source>%n farther away</source>
        <translation>
            <numerusform>%n farther away</numerusform>
            <numerusform>%n farther away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n full</source>
        <translation>
            <numerusform>%n full</numerusform>
            <numerusform>%n full</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of another size</source>
        <translation>
            <numerusform>%n of another size</numerusform>
            <numerusform>%n of another size</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with other words</source>
        <translation>
            <numerusform>%n with other words</numerusform>
            <numerusform>%n with other words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put aside</source>
        <translation>
            <numerusform>%n put aside</numerusform>
            <numerusform>%n put aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignaturePanel</name>
    <message numerus="yes">
        <source>%n signature(s) not back yet.</source>
        <translation>
            <numerusform>%n signature not back yet.</numerusform>
            <numerusform>%n signatures not back yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementsCard</name>
    <message numerus="yes">
        <source>%n hire(s)</source>
        <translation>
            <numerusform>%n hire</numerusform>
            <numerusform>%n hires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message numerus="yes">
        <source>Done. The journal says: %n person(s).</source>
        <translation>
            <numerusform>Done. The journal says: %n person.</numerusform>
            <numerusform>Done. The journal says: %n persons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryOutlet</name>
    <message numerus="yes">
        <source>Three files are saved. The journal says: %n person(s).</source>
        <translation>
            <numerusform>Three files are saved. The journal says: %n person.</numerusform>
            <numerusform>Three files are saved. The journal says: %n persons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TabbedPage</name>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n waits for you</numerusform>
            <numerusform>%n wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeOut</name>
    <message numerus="yes">
        <source>Done. The journal says: %n case(s).</source>
        <translation>
            <numerusform>Done. The journal says: %n case.</numerusform>
            <numerusform>Done. The journal says: %n cases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakenStep</name>
    <message numerus="yes">
        <source>Taken in: %n case(s).</source>
        <translation>
            <numerusform>Taken in: %n case.</numerusform>
            <numerusform>Taken in: %n cases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n waits for you</numerusform>
            <numerusform>%n wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n thing to do</numerusform>
            <numerusform>%n things to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waited %n days</source>
        <translation>
            <numerusform>waited %n day</numerusform>
            <numerusform>waited %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayRound</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TouchedList</name>
    <message numerus="yes">
        <source>%n case(s) would get a new message about the rules.</source>
        <translation>
            <numerusform>%n case would get a new message about the rules.</numerusform>
            <numerusform>%n cases would get a new message about the rules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TracesBox</name>
    <message numerus="yes">
        <source>In %n other text(s) the name is struck out and becomes {struck}. Read them first, and write them anew where they still tell who it is.</source>
        <translation>
            <numerusform>In %n other text the name is struck out and becomes {struck}. Read it first, and write it anew where it still tells who it is.</numerusform>
            <numerusform>In %n other texts the name is struck out and becomes {struck}. Read them first, and write them anew where they still tell who it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived paper(s) of other people also name the person and stay as they are.</source>
        <translation>
            <numerusform>%n archived paper of other people also names the person and stays as it is.</numerusform>
            <numerusform>%n archived papers of other people also name the person and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnfinishedBox</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) or visit(s) not entered in the municipality’s own journal.</source>
        <translation>
            <numerusform>%n note or visit is not entered in the municipality’s own journal.</numerusform>
            <numerusform>%n notes or visits are not entered in the municipality’s own journal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message numerus="yes">
        <source>That did not open it. Wait %n second(s) before the next try. The recovery key works straight away.</source>
        <translation>
            <numerusform>That did not open it. Wait %n second before the next try. The recovery key works straight away.</numerusform>
            <numerusform>That did not open it. Wait %n seconds before the next try. The recovery key works straight away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultExportPage</name>
    <message numerus="yes">
        <source>%n case(s) as pages to read</source>
        <translation>
            <numerusform>%n case as pages to read</numerusform>
            <numerusform>%n cases as pages to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) as PDF</source>
        <translation>
            <numerusform>%n paper as PDF</numerusform>
            <numerusform>%n papers as PDF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n record(s) and everything about them.</source>
        <translation>
            <numerusform>Done: %n record and everything about them.</numerusform>
            <numerusform>Done: %n records and everything about them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message numerus="yes">
        <source>nobody answered %n time(s)</source>
        <translation>
            <numerusform>nobody answered %n time</numerusform>
            <numerusform>nobody answered %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message numerus="yes">
        <source>Came {came} of %n day(s)</source>
        <translation>
            <numerusform>Came {came} of %n day</numerusform>
            <numerusform>Came {came} of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s)</source>
        <translation>
            <numerusform>on %n day</numerusform>
            <numerusform>on %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitsCard</name>
    <message numerus="yes">
        <source>%n held, the last one {when}.</source>
        <translation>
            <numerusform>%n held, the last one {when}.</numerusform>
            <numerusform>%n held, the last one {when}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more planned after these.</source>
        <translation>
            <numerusform>%n more planned after these.</numerusform>
            <numerusform>%n more planned after these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has answered %n time(s)</source>
        <translation>
            <numerusform>Nobody has answered %n time</numerusform>
            <numerusform>Nobody has answered %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) lie after the last day.</source>
        <translation>
            <numerusform>%n visit lies after the last day.</numerusform>
            <numerusform>%n visits lie after the last day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitsTab</name>
    <message numerus="yes">
        <source>%n more visit(s) planned</source>
        <translation>
            <numerusform>%n more visit planned</numerusform>
            <numerusform>%n more visits planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VitasDrawer</name>
    <message numerus="yes">
        <source>Copy a field, paste it in VITAS, and go on with Enter. What is copied leaves the clipboard after %n second(s).</source>
        <translation>
            <numerusform>Copy a field, paste it in VITAS, and go on with Enter. What is copied leaves the clipboard after %n second.</numerusform>
            <numerusform>Copy a field, paste it in VITAS, and go on with Enter. What is copied leaves the clipboard after %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingTab</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message numerus="yes">
        <source>%n more visit(s) on {day}</source>
        <translation>
            <numerusform>%n more visit on {day}</numerusform>
            <numerusform>%n more visits on {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) due</source>
        <translation>
            <numerusform>%n promise due</numerusform>
            <numerusform>%n promises due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s) begin or end</source>
        <translation>
            <numerusform>%n placement begins or ends</numerusform>
            <numerusform>%n placements begin or end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekBar</name>
    <message numerus="yes">
        <source>%n did not take place</source>
        <translation>
            <numerusform>%n did not take place</numerusform>
            <numerusform>%n did not take place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message numerus="yes">
        <source>%n visit(s) that did not take place are hidden</source>
        <translation>
            <numerusform>%n visit that did not take place is hidden</numerusform>
            <numerusform>%n visits that did not take place are hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WriteForm</name>
    <message numerus="yes">
        <source>%n case(s) by stage and weight</source>
        <translation>
            <numerusform>%n case by stage and weight</numerusform>
            <numerusform>%n cases by stage and weight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firm(s) by number, with the day you last talked</source>
        <translation>
            <numerusform>%n firm by number, with the day you last talked</numerusform>
            <numerusform>%n firms by number, with the day you last talked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firm(s) have no number and are not in it.</source>
        <translation>
            <numerusform>%n firm has no number and is not in it.</numerusform>
            <numerusform>%n firms have no number and are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WrittenForm</name>
    <message numerus="yes">
        <source>Journal: %n record(s)</source>
        <translation>
            <numerusform>Journal: %n record</numerusform>
            <numerusform>Journal: %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_DoneStep</name>
    <message numerus="yes">
        <source>Taken in: %n change(s).</source>
        <translation>
            <numerusform>Taken in: %n change.</numerusform>
            <numerusform>Taken in: %n changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n other record</numerusform>
            <numerusform>%n other records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation>
            <numerusform>%n placement</numerusform>
            <numerusform>%n placements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact person(s)</source>
        <translation>
            <numerusform>%n contact person</numerusform>
            <numerusform>%n contact persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>%n talk</numerusform>
            <numerusform>%n talks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n progression talk(s)</source>
        <translation>
            <numerusform>%n progression talk</numerusform>
            <numerusform>%n progression talks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s)</source>
        <translation>
            <numerusform>%n consent</numerusform>
            <numerusform>%n consents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) around</source>
        <translation>
            <numerusform>%n person around</numerusform>
            <numerusform>%n persons around</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n try(ies)</source>
        <translation>
            <numerusform>%n try</numerusform>
            <numerusform>%n tries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>retention</name>
    <message numerus="yes">
        <source>%n applicant(s) by name</source>
        <translation>
            <numerusform>%n applicant by name</numerusform>
            <numerusform>%n applicants by name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) by name</source>
        <translation>
            <numerusform>%n guest by name</numerusform>
            <numerusform>%n guests by name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation>
            <numerusform>%n placement</numerusform>
            <numerusform>%n placements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
</TS>
