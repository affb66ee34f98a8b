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
        <source>%n to renew soon</source>
        <translation>
            <numerusform>%n to renew soon</numerusform>
            <numerusform>%n to renew soon</numerusform>
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
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
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
    <name>Desk</name>
    <message numerus="yes">
        <source>%n case(s) · weight {weight}</source>
        <translation>
            <numerusform>%n case · weight {weight}</numerusform>
            <numerusform>%n cases · weight {weight}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirmsPage</name>
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
    <name>HeadsTab</name>
    <message numerus="yes">
        <source>Room for %n in supported placements,</source>
        <translation>
            <numerusform>Room for %n in supported placements,</numerusform>
            <numerusform>Room for %n in supported placements,</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalSection</name>
    <message numerus="yes">
        <source>Show %n older</source>
        <translation>
            <numerusform>Show %n older</numerusform>
            <numerusform>Show %n older</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody has changed the journal from outside, at %n place(s), first at entry {numbers}. Tell your security officer, and keep the backups.</source>
        <translation>
            <numerusform>Somebody has changed the journal from outside, at %n place, first at entry {numbers}. Tell your security officer, and keep the backups.</numerusform>
            <numerusform>Somebody has changed the journal from outside, at %n places, first at entry {numbers}. Tell your security officer, and keep the backups.</numerusform>
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
    <name>MissingList</name>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>%n thing missing</numerusform>
            <numerusform>%n things missing</numerusform>
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
    <name>SecuritySection</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
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
</TS>
