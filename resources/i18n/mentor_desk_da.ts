<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. You may use, read, change and share it. It comes without any warranty.</source>
        <translation>Fri software under GNU General Public License, version 3 eller nyere. Du må bruge, læse, ændre og dele den. Den kommer uden nogen garanti.</translation>
    </message>
    <message>
        <source>It is not the municipality’s journal, and it sends nothing anywhere: what must be journalled, and what goes to VITAS, you do there.</source>
        <translation>Det er ikke kommunens journal, og det sender ikke noget nogen steder hen: Det, der skal journaliseres, og det, der skal i VITAS, gør du dér.</translation>
    </message>
    <message>
        <source>Whose work is in it</source>
        <translation>Hvis arbejde der er i</translation>
    </message>
    <message>
        <source>Icons: Lucide (ISC licence). Type on the papers: Source Sans 3 by Adobe (SIL Open Font License 1.1). Built with Qt, SQLAlchemy, SQLCipher and ReportLab.</source>
        <translation>Ikoner: Lucide (ISC-licens). Skrift på papirerne: Source Sans 3 fra Adobe (SIL Open Font License 1.1). Bygget med Qt, SQLAlchemy, SQLCipher og ReportLab.</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>Reglerne</translation>
    </message>
    <message>
        <source>The map: coast by Natural Earth (public domain) out of world-atlas (ISC licence); towns by GeoNames (CC BY 4.0), changed here; postcodes from the countries-states-cities database (ODbL 1.0), put at their towns. The postcode file we made of it is under the ODbL too. All of it lies on this computer: the map asks no one.</source>
        <translation>Kortet: kysten er fra Natural Earth (frit for alle) via world-atlas (ISC-licens); byerne er fra GeoNames (CC BY 4.0) og ændret her; postnumrene er fra countries-states-cities-databasen (ODbL 1.0) og lagt ved deres byer. Den fil med postnumre, vi har lavet af det, er også under ODbL. Alt ligger på denne computer: kortet spørger ingen.</translation>
    </message>
    <message>
        <source>Distances are straight lines, and a postcode stands for its town. How far one comes in a time is our own estimate; nobody has checked it.</source>
        <translation>Afstande er i luftlinje, og et postnummer står for sin by. Hvor langt man når på en tid, er vores eget skøn; ingen har efterprøvet det.</translation>
    </message>
    <message>
        <source>Rule set {name}, in force from {day}. Source: {source}</source>
        <translation>Regelsæt {name}, gælder fra {day}. Kilde: {source}</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) nobody has checked against the law’s own text yet:</source>
        <translation>
            <numerusform>%n værdi, som ingen har holdt op mod lovteksten endnu:</numerusform>
            <numerusform>%n værdier, som ingen har holdt op mod lovteksten endnu:</numerusform>
        </translation>
    </message>
    <message>
        <source>Every value has been checked against its source.</source>
        <translation>Hver værdi er holdt op mod sin kilde.</translation>
    </message>
</context>
<context>
    <name>Absence</name>
    <message>
        <source>nobody stands in yet</source>
        <translation>ingen afløser endnu</translation>
    </message>
    <message>
        <source>{name} stands in</source>
        <translation>{name} afløser dig</translation>
    </message>
    <message>
        <source>Nobody stands in yet</source>
        <translation>Ingen afløser endnu</translation>
    </message>
    <message>
        <source>Everything is prepared</source>
        <translation>Alt er klart</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) to settle</source>
        <translation>
            <numerusform>%n besøg at få på plads</numerusform>
            <numerusform>%n besøg at få på plads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firm(s) to tell</source>
        <translation>
            <numerusform>%n virksomhed at give besked</numerusform>
            <numerusform>%n virksomheder at give besked</numerusform>
        </translation>
    </message>
    <message>
        <source>Left to do: {what}</source>
        <translation>Mangler: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) in the days</source>
        <translation>
            <numerusform>%n besøg i dagene</numerusform>
            <numerusform>%n besøg i dagene</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} ends {day}</source>
        <translation>{what} slutter {day}</translation>
    </message>
    <message>
        <source>{what} begins {day}</source>
        <translation>{what} begynder {day}</translation>
    </message>
    <message>
        <source>{what} begins {day} – no visit planned</source>
        <translation>{what} begynder {day} – intet besøg planlagt</translation>
    </message>
</context>
<context>
    <name>AbsenceForm</name>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>First day away</source>
        <translation>Første dag væk</translation>
    </message>
    <message>
        <source>Last day away</source>
        <translation>Sidste dag væk</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>Hvem afløser dig</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Their e-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Visits, cases and firms</source>
        <translation>Besøg, sager og virksomheder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>You are not away after all. You can undo it.</source>
        <translation>Du er ikke væk alligevel. Du kan fortryde.</translation>
    </message>
    <message>
        <source>The days away are removed</source>
        <translation>Fraværet er fjernet</translation>
    </message>
</context>
<context>
    <name>AbsencePage</name>
    <message>
        <source>Days away</source>
        <translation>Fravær</translation>
    </message>
    <message>
        <source>&amp;New absence</source>
        <translation>&amp;Nyt fravær</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>When, and who stands in</source>
        <translation>Hvornår, og hvem afløser dig</translation>
    </message>
    <message>
        <source>You are always there</source>
        <translation>Du er der altid</translation>
    </message>
    <message>
        <source>Enter holiday, a course or sickness. Then you see which visits fall in the days, what your stand-in needs, and which firms to tell.</source>
        <translation>Indskriv ferie, kursus eller sygdom. Så ser du, hvilke besøg der falder i dagene, hvad din afløser har brug for, og hvilke virksomheder der skal have besked.</translation>
    </message>
    <message>
        <source>New absence</source>
        <translation>Nyt fravær</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Overstået</translation>
    </message>
</context>
<context>
    <name>AfterCareCard</name>
    <message>
        <source>After-care</source>
        <translation>Efterværn</translation>
    </message>
</context>
<context>
    <name>AgreedCard</name>
    <message>
        <source>What is agreed</source>
        <translation>Det, vi har aftalt</translation>
    </message>
    <message>
        <source>Purpose, tasks and hours stand here once they are written.</source>
        <translation>Formål, opgaver og timer står her, når de er skrevet.</translation>
    </message>
    <message>
        <source>What we want to reach</source>
        <translation>Det, vi vil nå</translation>
    </message>
    <message>
        <source>We see that it works when</source>
        <translation>Det lykkes, når</translation>
    </message>
    <message>
        <source>Tasks and what they train</source>
        <translation>Opgaver, og hvad de træner</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Timer om ugen</translation>
    </message>
    <message>
        <source>Days and times</source>
        <translation>Dage og tider</translation>
    </message>
    <message>
        <source>To take care of</source>
        <translation>Det skal vi huske</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Bagefter</translation>
    </message>
    <message>
        <source>from week {week}: {hours}</source>
        <translation>fra uge {week}: {hours}</translation>
    </message>
</context>
<context>
    <name>AgreementForm</name>
    <message>
        <source>Next agreement</source>
        <translation>Næste aftale</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Ny aftale</translation>
    </message>
    <message>
        <source>Create agreement</source>
        <translation>Opret aftale</translation>
    </message>
    <message>
        <source>Name, town or person</source>
        <translation>Navn, by eller person</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Virksomhed</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gælder til</translation>
    </message>
    <message>
        <source>Talk about the next year on</source>
        <translation>Tal om næste år den</translation>
    </message>
    <message>
        <source>60 days before the end, unless you write another day.</source>
        <translation>60 dage før udløb, hvis du ikke skriver en anden dag.</translation>
    </message>
    <message>
        <source>The points you choose</source>
        <translation>De punkter, I vælger</translation>
    </message>
    <message>
        <source>Both sides’ promises are suggested. You change them afterwards.</source>
        <translation>Begge parters løfter bliver foreslået. Du retter dem bagefter.</translation>
    </message>
    <message>
        <source>Places a year</source>
        <translation>Pladser om året</translation>
    </message>
    <message>
        <source>Tasks the firm can offer</source>
        <translation>Opgaver, virksomheden kan tilbyde</translation>
    </message>
</context>
<context>
    <name>AgreementWorkspace</name>
    <message>
        <source>Fi&amp;rm</source>
        <translation>Vi&amp;rksomhed</translation>
    </message>
    <message>
        <source>Re&amp;new</source>
        <translation>For&amp;ny</translation>
    </message>
    <message>
        <source>&amp;Make the paper</source>
        <translation>&amp;Lav aftale</translation>
    </message>
    <message>
        <source>About the agreement</source>
        <translation>Om aftalen</translation>
    </message>
    <message>
        <source>The seven points</source>
        <translation>De syv punkter</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Vilkår</translation>
    </message>
</context>
<context>
    <name>AgreementsPage</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Gælder nu</translation>
    </message>
    <message>
        <source>Renew soon</source>
        <translation>Forny snart</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Ikke underskrevet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Fra {day}</translation>
    </message>
    <message>
        <source>{chosen} of {all} points</source>
        <translation>{chosen} af {all} punkter</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) used</source>
        <translation>
            <numerusform>%n plads brugt</numerusform>
            <numerusform>%n pladser brugt</numerusform>
        </translation>
    </message>
    <message>
        <source>{used} of {agreed} agreed places used</source>
        <translation>{used} af {agreed} aftalte pladser brugt</translation>
    </message>
    <message numerus="yes">
        <source>Renew in %n day(s)</source>
        <translation>
            <numerusform>Forny om %n dag</numerusform>
            <numerusform>Forny om %n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew today</source>
        <translation>Forny i dag</translation>
    </message>
    <message numerus="yes">
        <source>Renewal %n day(s) late</source>
        <translation>
            <numerusform>Forny – %n dag over</numerusform>
            <numerusform>Forny – %n dage over</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>Firm or town</source>
        <translation>Virksomhed eller by</translation>
    </message>
    <message>
        <source>New agreement (Ctrl+N)</source>
        <translation>Ny aftale (Ctrl+N)</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n gælder nu</numerusform>
            <numerusform>%n gælder nu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to renew soon</source>
        <translation>
            <numerusform>%n skal snart fornyes</numerusform>
            <numerusform>%n skal snart fornyes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n aftale</numerusform>
            <numerusform>%n aftaler</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all} agreements are shown – the filter hides {hidden}</source>
        <translation>{shown} af {all} aftaler vises – filteret skjuler {hidden}</translation>
    </message>
    <message>
        <source>No agreement fits</source>
        <translation>Ingen aftale passer</translation>
    </message>
    <message>
        <source>New agr&amp;eement</source>
        <translation>Ny af&amp;tale</translation>
    </message>
    <message>
        <source>Type less, or choose “All” above.</source>
        <translation>Skriv mindre, eller vælg »Alle« ovenfor.</translation>
    </message>
    <message>
        <source>Show all agreements</source>
        <translation>Vis alle aftaler</translation>
    </message>
    <message>
        <source>No agreements yet</source>
        <translation>Ingen aftaler endnu</translation>
    </message>
    <message>
        <source>A partnership agreement with a firm says what you do for each other. The program reminds you before it must be renewed.</source>
        <translation>En partnerskabsaftale siger, hvad I gør for hinanden. Programmet minder dig om den, før den skal fornyes.</translation>
    </message>
    <message>
        <source>Make the first agreement</source>
        <translation>Lav den første aftale</translation>
    </message>
</context>
<context>
    <name>AgreementsTab</name>
    <message>
        <source>Agreements</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>A partnership agreement says what you do for each other, out of seven points.</source>
        <translation>En partnerskabsaftale siger, hvad I gør for hinanden, ud fra syv punkter.</translation>
    </message>
    <message>
        <source>Make an agreement</source>
        <translation>Lav en aftale</translation>
    </message>
</context>
<context>
    <name>AlikeLink</name>
    <message>
        <source>Firms that look alike …</source>
        <translation>Virksomheder, der ligner hinanden …</translation>
    </message>
</context>
<context>
    <name>AlikeNotice</name>
    <message>
        <source>Looks like {who}.</source>
        <translation>Ligner {who}.</translation>
    </message>
    <message>
        <source>Open that one instead</source>
        <translation>Åbn den i stedet</translation>
    </message>
</context>
<context>
    <name>AllowancesField</name>
    <message>
        <source>Can</source>
        <translation>Kan</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Spørg</translation>
    </message>
    <message>
        <source>Cannot</source>
        <translation>Kan ikke</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The backup is in place. Unlock it as you are used to.</source>
        <translation>Sikkerhedskopien er på plads. Lås op, som du plejer.</translation>
    </message>
    <message>
        <source>The settings could not be read, so the usual ones are used.</source>
        <translation>Indstillingerne kunne ikke læses, så de sædvanlige bruges.</translation>
    </message>
</context>
<context>
    <name>ArchiveTab</name>
    <message>
        <source>Archive</source>
        <translation>Arkiv</translation>
    </message>
    <message>
        <source>Nothing has been printed yet</source>
        <translation>Intet er printet endnu</translation>
    </message>
    <message>
        <source>Find a paper …</source>
        <translation>Find et papir …</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Udstedt</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingeraftryk</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>No paper has left the house yet</source>
        <translation>Intet papir har forladt huset endnu</translation>
    </message>
    <message>
        <source>Every paper you print or save lies here afterwards, exactly as it was.</source>
        <translation>Hvert papir, du printer eller gemmer, ligger her bagefter, præcis som det var.</translation>
    </message>
    <message>
        <source>No paper fits</source>
        <translation>Intet papir passer</translation>
    </message>
    <message>
        <source>Nothing in the archive holds what you typed.</source>
        <translation>Intet i arkivet indeholder det, du skrev.</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n paper(s) shown</source>
        <translation>
            <numerusform>{shown} af 1 papir vises</numerusform>
            <numerusform>{shown} af %n papirer vises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message>
        <source>Talks with the firm and follows up</source>
        <translation>Taler med virksomheden og følger op</translation>
    </message>
    <message>
        <source>Talks with the firm</source>
        <translation>Taler med virksomheden</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation>Følger op</translation>
    </message>
    <message>
        <source>Contact with the firm: {who}</source>
        <translation>Kontakt til virksomheden: {who}</translation>
    </message>
    <message>
        <source>Follow-up: {who}</source>
        <translation>Opfølgning: {who}</translation>
    </message>
</context>
<context>
    <name>AroundCard</name>
    <message>
        <source>People around the citizen</source>
        <translation>Netværk omkring borgeren</translation>
    </message>
    <message>
        <source>Nobody yet. Caseworker, family, doctor, interpreter: whom you ring, and who takes care of what. Until you say otherwise, you talk with the firm and follow up.</source>
        <translation>Ingen endnu. Sagsbehandler, familie, læge, tolk: hvem du ringer til, og hvem der tager sig af hvad. Indtil du siger andet, er det dig, der taler med virksomheden og følger op.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Tilføj en person</translation>
    </message>
</context>
<context>
    <name>AroundForm</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Who it is to the citizen</source>
        <translation>Hvem det er for borgeren</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Hvorfra</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Godt at vide</translation>
    </message>
    <message>
        <source>Instead of you</source>
        <translation>I stedet for dig</translation>
    </message>
    <message>
        <source>Talks with the firm</source>
        <translation>Taler med virksomheden</translation>
    </message>
    <message>
        <source>Follows up on the placement</source>
        <translation>Følger op på forløbet</translation>
    </message>
    <message>
        <source>One person at a time. Whoever had it before gives it up.</source>
        <translation>Én ad gangen. Den, der havde det før, giver det fra sig.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Tag af listen</translation>
    </message>
    <message>
        <source>{name} is off the list</source>
        <translation>{name} er taget af listen</translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>Write on the paper</source>
        <translation>Skriv på papiret</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ikke besvaret</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>off</source>
        <translation>fri</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Kom</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Forsinket</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Syg</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Aftalt fravær</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Udeblevet</translation>
    </message>
    <message>
        <source>No work</source>
        <translation>Ikke arbejdsdag</translation>
    </message>
    <message>
        <source>not in the placement</source>
        <translation>uden for forløbet</translation>
    </message>
    <message>
        <source>on pause</source>
        <translation>på pause</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>helligdag</translation>
    </message>
    <message>
        <source>nothing marked</source>
        <translation>intet skrevet</translation>
    </message>
    <message>
        <source>first day of absence</source>
        <translation>første fraværsdag</translation>
    </message>
</context>
<context>
    <name>AttendanceCard</name>
    <message>
        <source>Attendance</source>
        <translation>Fremmøde</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier week(s)</source>
        <translation>
            <numerusform>%n tidligere uge</numerusform>
            <numerusform>%n tidligere uger</numerusform>
        </translation>
    </message>
    <message>
        <source>From {day} on, each day is marked here: came, late, ill or away.</source>
        <translation>Fra {day} skriver du her for hver dag: kom, forsinket, syg eller væk.</translation>
    </message>
    <message>
        <source>First day of absence: {day}.</source>
        <translation>Første fraværsdag: {day}.</translation>
    </message>
    <message>
        <source>Remark on {week}</source>
        <translation>Bemærkning til {week}</translation>
    </message>
    <message>
        <source>I do not understand the hours. Write for example 14,5.</source>
        <translation>Jeg forstår ikke timerne. Skriv for eksempel 14,5.</translation>
    </message>
    <message>
        <source>Mark the day: {word}</source>
        <translation>Skriv for dagen: {word}</translation>
    </message>
</context>
<context>
    <name>AttendanceModel</name>
    <message>
        <source>Hours</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>By plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} kl. {time}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Denne computer</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Det andet sted</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>Sikkerhedskopier</translation>
    </message>
    <message>
        <source>&amp;Make one now</source>
        <translation>&amp;Lav en nu</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Lavet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Fylder</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>&amp;Restore …</source>
        <translation>&amp;Gendan …</translation>
    </message>
    <message>
        <source>&amp;Try a restore</source>
        <translation>&amp;Prøv en gendannelse</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>They lie in {folder}.</source>
        <translation>De ligger i {folder}.</translation>
    </message>
    <message>
        <source>They are made by themselves: every quarter of an hour while you change something, when Mentor Desk is locked and when it is closed. Each is opened and read before it counts. The last of each hour is kept for a day, of each day for 14 days, then of each week.</source>
        <translation>De bliver lavet af sig selv: hvert kvarter, mens du ændrer noget, når Mentor Desk låses, og når det lukkes. Hver enkelt bliver åbnet og læst igennem, før den tæller. Den sidste fra hver time gemmes et døgn, fra hver dag i 14 dage, derefter fra hver uge.</translation>
    </message>
    <message>
        <source>&amp;Check that every record can be read</source>
        <translation>&amp;Se efter, om alt kan læses</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made by itself when you have changed something, at the latest when you close Mentor Desk. “Make one now” makes the first.</source>
        <translation>Der er ingen sikkerhedskopi endnu. Den første bliver lavet af sig selv, når du har ændret noget, senest når du lukker Mentor Desk. Du kan også lave den nu.</translation>
    </message>
    <message>
        <source>Making a backup and reading it through …</source>
        <translation>Laver en sikkerhedskopi og læser den igennem …</translation>
    </message>
    <message>
        <source>Reading everything through …</source>
        <translation>Læser det hele igennem …</translation>
    </message>
    <message>
        <source>Restoring the newest backup into a folder of its own …</source>
        <translation>Gendanner den nyeste sikkerhedskopi i en mappe for sig …</translation>
    </message>
    <message>
        <source>Trying a restore</source>
        <translation>Prøver en gendannelse</translation>
    </message>
    <message>
        <source>A backup from {moment} lies ready. It has been opened and read.</source>
        <translation>En sikkerhedskopi fra {moment} ligger klar. Den er åbnet og læst igennem.</translation>
    </message>
    <message>
        <source>It works: the backup of {moment} was restored, opened and read through, every record of it. Your caseload was not touched.</source>
        <translation>Det virker: sikkerhedskopien fra {moment} er gendannet, åbnet og læst igennem fra ende til anden. Dine egne sager er ikke rørt.</translation>
    </message>
    <message>
        <source>All is whole: every record has been read, and the journal too.</source>
        <translation>Alt er helt: Hver oplysning er læst, og loggen med.</translation>
    </message>
    <message>
        <source>The file is damaged. Do not write more in it; restore the newest backup.</source>
        <translation>Filen er beskadiget. Skriv ikke mere i den – gendan den nyeste sikkerhedskopi.</translation>
    </message>
    <message numerus="yes">
        <source>%n journal entry(ies) have been changed from outside.</source>
        <translation>
            <numerusform>%n linje i loggen er ændret udefra.</numerusform>
            <numerusform>%n linjer i loggen er ændret udefra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stoppet. Der er ikke ændret noget.</translation>
    </message>
    <message>
        <source>A restore was never tried. It takes a minute.</source>
        <translation>En gendannelse er aldrig prøvet. Det tager et minut.</translation>
    </message>
    <message>
        <source>A restore was last tried {moment}; it worked.</source>
        <translation>Gendannelsen er sidst prøvet {moment}; den virkede.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Efterprøvet</translation>
    </message>
</context>
<context>
    <name>BankCard</name>
    <message>
        <source>Task bank</source>
        <translation>Opgavebank</translation>
    </message>
    <message>
        <source>Carve a job …</source>
        <translation>Skær et job til …</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>What can somebody do here, and what does it train? You pick from this list when you write a placement, and new tasks can be remembered from there.</source>
        <translation>Hvad kan man lave her, og hvad træner det? Du vælger fra listen, når du skriver et forløb, og nye opgaver kan huskes derfra.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Put the task into the bank</source>
        <translation>Læg opgaven i banken</translation>
    </message>
    <message>
        <source>Add a task …</source>
        <translation>Tilføj en opgave …</translation>
    </message>
    <message>
        <source>What it trains</source>
        <translation>Hvad den træner</translation>
    </message>
</context>
<context>
    <name>BankField</name>
    <message>
        <source>Remember new tasks in the firm&apos;s task bank</source>
        <translation>Husk nye opgaver i opgavebanken</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n task(s)</source>
        <translation>
            <numerusform>Vis %n opgave</numerusform>
            <numerusform>Vis alle %n opgaver</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Print …</translation>
    </message>
    <message>
        <source>&amp;Save in a folder …</source>
        <translation>&amp;Gem i en mappe …</translation>
    </message>
    <message>
        <source>For the visits of</source>
        <translation>Til besøgene</translation>
    </message>
    <message>
        <source>Print several papers</source>
        <translation>Print flere papirer</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the papers in a folder instead.</source>
        <translation>Computeren har ingen printer. Gem papirerne i en mappe i stedet.</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Printer …</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Gemmer …</translation>
    </message>
    <message>
        <source>Setting the papers</source>
        <translation>Gør papirerne klar</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n papir</numerusform>
            <numerusform>%n papirer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n side</numerusform>
            <numerusform>%n sider</numerusform>
        </translation>
    </message>
    <message>
        <source>Out: {count}. Each lies in the archive.</source>
        <translation>Klar: {count}. De ligger alle i arkivet.</translation>
    </message>
    <message>
        <source>These went out: {papers}.</source>
        <translation>Disse kom ud: {papers}.</translation>
    </message>
    <message>
        <source>No paper went out.</source>
        <translation>Ingen papirer kom ud.</translation>
    </message>
    <message>
        <source>Stopped. {gone}</source>
        <translation>Stoppet. {gone}</translation>
    </message>
    <message>
        <source>It stopped at «{paper}»: {why} {gone}</source>
        <translation>Det gik i stå ved «{paper}»: {why} {gone}</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} af {all}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stopper …</translation>
    </message>
</context>
<context>
    <name>BatchLine</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n side</numerusform>
            <numerusform>%n sider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to write on by hand</source>
        <translation>
            <numerusform>%n linje skrives i hånden</numerusform>
            <numerusform>%n linjer skrives i hånden</numerusform>
        </translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Printet eller gemt</translation>
    </message>
</context>
<context>
    <name>BatchList</name>
    <message>
        <source>Needed now</source>
        <translation>Brug for nu</translation>
    </message>
    <message>
        <source>Can come along</source>
        <translation>Kan tages med</translation>
    </message>
</context>
<context>
    <name>BeforePane</name>
    <message>
        <source>Before the visit</source>
        <translation>Før besøget</translation>
    </message>
    <message>
        <source>For you, before the visit</source>
        <translation>Til dig, før besøget</translation>
    </message>
    <message>
        <source>Hide my notes</source>
        <translation>Skjul mine noter</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Sidst</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>På arbejdet</translation>
    </message>
    <message>
        <source>What the firm may know</source>
        <translation>Det må virksomheden vide</translation>
    </message>
    <message>
        <source>What was agreed and promised stands here before the next visit.</source>
        <translation>Her står det, I har aftalt og lovet, før næste besøg.</translation>
    </message>
    <message>
        <source>Nothing to prepare</source>
        <translation>Intet at forberede</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>Det skal I tale om</translation>
    </message>
    <message>
        <source>Agreed {day}</source>
        <translation>Aftalt {day}</translation>
    </message>
    <message>
        <source>The last three weeks</source>
        <translation>De sidste tre uger</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Tasks and what they train</source>
        <translation>Opgaver, og hvad de træner</translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation>Spørg efter</translation>
    </message>
    <message>
        <source>The tone</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>What we have learned there</source>
        <translation>Det har vi lært der</translation>
    </message>
    <message>
        <source>No consent holds. Tell the firm nothing about {name}.</source>
        <translation>Der er intet samtykke, der gælder. Fortæl ikke virksomheden noget om {name}.</translation>
    </message>
    <message>
        <source>{name} has agreed, until {day}</source>
        <translation>{name} har sagt ja, til og med {day}</translation>
    </message>
    <message>
        <source>{name} has agreed</source>
        <translation>{name} har sagt ja</translation>
    </message>
    <message>
        <source>Nothing is written yet of what may be shared.</source>
        <translation>Der er endnu ikke skrevet, hvad der må deles.</translation>
    </message>
    <message>
        <source>Promises that are open</source>
        <translation>Åbne løfter</translation>
    </message>
    <message>
        <source>Done …</source>
        <translation>Gjort …</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Gjort: {what}</translation>
    </message>
</context>
<context>
    <name>BeliefCard</name>
    <message>
        <source>Only for you: do you believe in a job?</source>
        <translation>Kun til dig: Tror du på et job?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Your own thoughts …</source>
        <translation>Dine egne tanker …</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Skjul</translation>
    </message>
    <message>
        <source>Written after a talk, when you are alone. Nothing here yet.</source>
        <translation>Skrives efter en samtale, når du er alene. Her står ikke noget endnu.</translation>
    </message>
    <message>
        <source>Kept back, in case somebody is looking along.</source>
        <translation>Holdt tilbage, hvis nogen kigger med.</translation>
    </message>
</context>
<context>
    <name>BesideLine</name>
    <message numerus="yes">
        <source>%n restored copy(ies) lie(s) beside your caseload, first {folder}. It holds persons, and nobody erases in it. Remove it when you have seen what you wanted.</source>
        <translation>
            <numerusform>Der ligger %n gendannet kopi ved siden af dine sager: {folder}. Den rummer personer, og ingen sletter i den. Fjern den, når du har set det, du ville.</numerusform>
            <numerusform>Der ligger %n gendannede kopier ved siden af dine sager, først {folder}. De rummer personer, og ingen sletter i dem. Fjern dem, når du har set det, du ville.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Fjern den</translation>
    </message>
    <message>
        <source>Remove the restored copy?</source>
        <translation>Skal den gendannede kopi fjernes?</translation>
    </message>
    <message>
        <source>What was written in {folder} is gone with it. Your own caseload and its backups stay.</source>
        <translation>Det, der er skrevet i {folder}, forsvinder med den. Dine egne sager og deres sikkerhedskopier bliver.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>BesidePane</name>
    <message>
        <source>&amp;Open it in a window of its own</source>
        <translation>Å&amp;bn den i sit eget vindue</translation>
    </message>
    <message>
        <source>It holds the same persons as your caseload. Look up what you need, and do your work in your own caseload. Remove the copy afterwards, under Settings, Backups.</source>
        <translation>Den rummer de samme personer som dine sager. Slå det op, du mangler, og arbejd videre i dine egne sager. Fjern kopien bagefter, under Indstillinger, Sikkerhedskopier.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>since today</source>
        <translation>siden i dag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) here</source>
        <translation>
            <numerusform>%n dag her</numerusform>
            <numerusform>%n dage her</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n case(s)</source>
        <translation>
            <numerusform>{name}, %n sag</numerusform>
            <numerusform>{name}, %n sager</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Move to «{name}»</source>
        <translation>Flyt til «{name}»</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Cases by stage</source>
        <translation>Sagerne efter stadie</translation>
    </message>
    <message>
        <source>Filter the cases</source>
        <translation>Find i sagerne</translation>
    </message>
    <message>
        <source>Alt with ← or → moves the chosen case</source>
        <translation>Alt med ← eller → flytter den valgte sag</translation>
    </message>
    <message>
        <source>No open cases</source>
        <translation>Ingen åbne sager</translation>
    </message>
    <message>
        <source>Here every case stands in its stage, from the first talk to after-care.</source>
        <translation>Her står hver sag på sit stadie, fra den første samtale til efterværnet.</translation>
    </message>
    <message>
        <source>{name} is now at «{stage}»</source>
        <translation>{name} er nu på «{stage}»</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n open case(s) shown</source>
        <translation>
            <numerusform>{shown} af %n åben sag vises</numerusform>
            <numerusform>{shown} af %n åbne sager vises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed one(s) in the list</source>
        <translation>
            <numerusform>%n lukket står i listen</numerusform>
            <numerusform>%n lukkede står i listen</numerusform>
        </translation>
    </message>
    <message>
        <source>A clock marks a long stay</source>
        <translation>Et ur betyder, at sagen har stået længe</translation>
    </message>
</context>
<context>
    <name>Boards</name>
    <message>
        <source>The week</source>
        <translation>Ugen</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>Måneden</translation>
    </message>
    <message>
        <source>Enter opens, M moves, N plans a new visit at that time</source>
        <translation>Enter åbner, M flytter, N planlægger et nyt besøg på samme tid</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderfil</translation>
    </message>
    <message>
        <source>Add the &amp;firm’s town behind each</source>
        <translation>Sæt &amp;virksomhedens by bag hver aftale</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Gem …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>There is no visit from {day} on. Plan one first.</source>
        <translation>Der er ingen besøg fra {day} og frem. Planlæg et først.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s), call(s) and meeting(s) from {day} on.</source>
        <translation>
            <numerusform>%n aftale fra {day} og frem.</numerusform>
            <numerusform>%n aftaler fra {day} og frem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them tell(s) the phone that it is off.</source>
        <translation>
            <numerusform>%n af dem fortæller telefonen, at aftalen er aflyst.</numerusform>
            <numerusform>%n af dem fortæller telefonen, at aftalen er aflyst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is only called «Besøg», «Opkald» or «Møde», with its time. No name, number, address or firm is in the file.</source>
        <translation>Hver hedder kun «Besøg», «Opkald» eller «Møde» og har sit tidspunkt. Der er hverken navne, numre, adresser eller virksomheder i filen.</translation>
    </message>
    <message>
        <source>Open the file on the phone, and do it again when plans have changed: what was moved moves, and what is off is taken out or struck through.</source>
        <translation>Åbn filen på telefonen, og gør det igen, når planerne er ændret: Det flyttede flytter sig, og det aflyste forsvinder eller bliver streget ud.</translation>
    </message>
    <message>
        <source>Your visits in the phone</source>
        <translation>Dine besøg i telefonen</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n entry(ies) in {file}. It names nobody.</source>
        <translation>
            <numerusform>Gemte %n aftale i {file}. Ingen er nævnt ved navn.</numerusform>
            <numerusform>Gemte %n aftaler i {file}. Ingen er nævnt ved navn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallView</name>
    <message>
        <source>Call guide</source>
        <translation>Ringeguide</translation>
    </message>
    <message>
        <source>Everybody on the list has been rung.</source>
        <translation>Alle på listen er ringet op.</translation>
    </message>
    <message>
        <source>{campaign} · {rung} of {all} rung</source>
        <translation>{campaign} · {rung} af {all} ringet</translation>
    </message>
    <message>
        <source>No phone number known</source>
        <translation>Intet telefonnummer endnu</translation>
    </message>
    <message>
        <source>ask for {name}</source>
        <translation>spørg efter {name}</translation>
    </message>
    <message>
        <source>never talked with us</source>
        <translation>har aldrig talt med os</translation>
    </message>
    <message>
        <source>last talk {day}</source>
        <translation>talt sammen {day}</translation>
    </message>
    <message>
        <source>Wants to be left alone until {day}.</source>
        <translation>Vil have ro til {day}.</translation>
    </message>
    <message>
        <source>{name} is the one who talks with this firm. Ask first.</source>
        <translation>Det er {name}, der taler med den virksomhed. Spørg først.</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Det sagde de</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Hvad kom der ud af det?</translation>
    </message>
    <message>
        <source>Friday, +1w …</source>
        <translation>Fredag, +1u …</translation>
    </message>
    <message>
        <source>Ring again on</source>
        <translation>Ring igen den</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>Med en sætning</translation>
    </message>
    <message>
        <source>The end of the call</source>
        <translation>Når du lægger på</translation>
    </message>
    <message>
        <source>Done – next firm</source>
        <translation>Færdig – næste virksomhed</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>Stop ringing</source>
        <translation>Stop med at ringe</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>CampaignFirms</name>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>By</translation>
    </message>
    <message>
        <source>How large</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>Alle størrelser</translation>
    </message>
    <message>
        <source>Not talked for (days)</source>
        <translation>Ikke talt i (dage)</translation>
    </message>
    <message>
        <source>Only firms with an opening</source>
        <translation>Kun virksomheder med en åben plads</translation>
    </message>
    <message>
        <source>Firms to ring</source>
        <translation>Virksomheder at ringe til</translation>
    </message>
    <message>
        <source>never talked</source>
        <translation>aldrig talt sammen</translation>
    </message>
    <message>
        <source>last {day}</source>
        <translation>sidst {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n firm(s) fit</source>
        <translation>
            <numerusform>%n virksomhed passer</numerusform>
            <numerusform>%n virksomheder passer</numerusform>
        </translation>
    </message>
    <message>
        <source>the first {count} are shown</source>
        <translation>de første {count} vises</translation>
    </message>
    <message numerus="yes">
        <source>Put %n firm(s) on the list</source>
        <translation>
            <numerusform>Sæt %n virksomhed på listen</numerusform>
            <numerusform>Sæt %n virksomheder på listen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CancelVisit</name>
    <message>
        <source>Why did it not take place?</source>
        <translation>Hvorfor blev det ikke til noget?</translation>
    </message>
    <message>
        <source>It did not take place</source>
        <translation>Blev ikke til noget</translation>
    </message>
    <message>
        <source>Nobody answered …</source>
        <translation>Ingen svarede …</translation>
    </message>
    <message>
        <source>The visit did not take place</source>
        <translation>Besøget blev ikke til noget</translation>
    </message>
</context>
<context>
    <name>CandidatesTab</name>
    <message>
        <source>Truck, kitchen, Arabic …</source>
        <translation>Truck, køkken, arabisk …</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Alle dage</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Candidate bank</source>
        <translation>Kandidatbank</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Ingen passer</translation>
    </message>
    <message>
        <source>Ask for less.</source>
        <translation>Bed om mindre.</translation>
    </message>
    <message>
        <source>No open cases yet</source>
        <translation>Ingen åbne sager endnu</translation>
    </message>
    <message>
        <source>Here you find who can do what, from when, and how far away they live.</source>
        <translation>Her finder du, hvem der kan hvad, hvornår de er klar, og hvor langt væk de bor.</translation>
    </message>
    <message>
        <source>Write fewer words, a later day or a longer way.</source>
        <translation>Skriv færre ord, en senere dag eller en længere vej.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>{shown} of {all} open cases – nobody is ranked</source>
        <translation>{shown} af {all} åbne sager – ingen er rangordnet</translation>
    </message>
    <message>
        <source>{shown} of {all} open cases, nearest first in a straight line</source>
        <translation>{shown} af {all} åbne sager, de nærmeste først i luftlinje</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Borger</translation>
    </message>
    <message>
        <source>Can, has tried, would like</source>
        <translation>Kan, har prøvet, vil gerne</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Væk</translation>
    </message>
    <message>
        <source>in a placement</source>
        <translation>i forløb nu</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>ikke skrevet</translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} km</translation>
    </message>
    <message>
        <source>No job goal written</source>
        <translation>Intet jobmål skrevet</translation>
    </message>
    <message>
        <source>Can or would like</source>
        <translation>Kan eller vil gerne</translation>
    </message>
    <message>
        <source>Ready by</source>
        <translation>Klar senest</translation>
    </message>
    <message>
        <source>Near postcode</source>
        <translation>Nær postnummer</translation>
    </message>
    <message>
        <source>Kilometres at most</source>
        <translation>Højst kilometer</translation>
    </message>
</context>
<context>
    <name>CaptureCard</name>
    <message>
        <source>Screenshots and shared screens</source>
        <translation>Skærmbilleder og delt skærm</translation>
    </message>
    <message>
        <source>Leave the &amp;windows out of screenshots and shared screens</source>
        <translation>Hold &amp;vinduerne ude af skærmbilleder og delt skærm</translation>
    </message>
    <message>
        <source>When you share your screen in a meeting, the others do not see your cases. A photo of the screen cannot be prevented.</source>
        <translation>Når du deler din skærm på et møde, ser de andre ikke dine sager. Et foto af skærmen kan ikke forhindres.</translation>
    </message>
    <message>
        <source>This system cannot leave a window out of screenshots. When you share your screen in a meeting, share one window only, not the whole screen.</source>
        <translation>Dette system kan ikke holde et vindue ude af skærmbilleder. Når du deler din skærm på et møde, så del kun ét vindue, ikke hele skærmen.</translation>
    </message>
</context>
<context>
    <name>CarveForm</name>
    <message>
        <source>Somebody here does too much. Look at one post together: which tasks are in it, and which of them could be somebody else&apos;s? Often it is the start of a small job.</source>
        <translation>Nogen her har for meget at lave. Se på én stilling sammen: hvilke opgaver er der i den, og hvilke af dem kunne en anden tage? Tit er det begyndelsen på et småjob.</translation>
    </message>
    <message>
        <source>For example: storekeeper, cook, secretary</source>
        <translation>For eksempel: lagerleder, kok, sekretær</translation>
    </message>
    <message>
        <source>Which post do you look at?</source>
        <translation>Hvilken stilling ser I på?</translation>
    </message>
    <message>
        <source>What is in it?</source>
        <translation>Hvad er der i den?</translation>
    </message>
    <message>
        <source>Into the task bank</source>
        <translation>Læg i opgavebanken</translation>
    </message>
    <message>
        <source>Make a free place</source>
        <translation>Gør til en ledig plads</translation>
    </message>
    <message>
        <source>The tasks go into the bank and become a place for somebody.</source>
        <translation>Opgaverne kommer i banken og bliver en plads til nogen.</translation>
    </message>
    <message>
        <source>Carve a job</source>
        <translation>Skær et job til</translation>
    </message>
</context>
<context>
    <name>CarveRows</name>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Who does it now</source>
        <translation>Hvem gør det nu</translation>
    </message>
    <message>
        <source>Somebody else?</source>
        <translation>En anden?</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) could be somebody else&apos;s, {hours} a week.</source>
        <translation>
            <numerusform>%n opgave kunne en anden tage, {hours} om ugen.</numerusform>
            <numerusform>%n opgaver kunne en anden tage, {hours} om ugen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what could be somebody else&apos;s.</source>
        <translation>Sæt flueben ved det, en anden kunne tage.</translation>
    </message>
</context>
<context>
    <name>CaseExportPage</name>
    <message>
        <source>Take a case out</source>
        <translation>Tag en sag ud</translation>
    </message>
    <message>
        <source>To read, to print, and for another program</source>
        <translation>Til at læse, til at printe og til et andet program</translation>
    </message>
    <message>
        <source>For the citizen</source>
        <translation>Til borgeren</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Det hele</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Hvad skal det bruges til?</translation>
    </message>
    <message>
        <source>Names of those who read and wrote, in the log</source>
        <translation>Navne på dem, der har læst og skrevet, i loggen</translation>
    </message>
    <message>
        <source>What is deleted but can still be fetched again</source>
        <translation>Det, der er slettet, men stadig kan hentes frem</translation>
    </message>
    <message>
        <source>Also take along</source>
        <translation>Tag også med</translation>
    </message>
    <message>
        <source>Notes marked sensitive: which go along?</source>
        <translation>Noter, der er mærket følsomme: hvilke skal med?</translation>
    </message>
    <message>
        <source>What the folder holds</source>
        <translation>Det er der i mappen</translation>
    </message>
    <message>
        <source>Done: the page to read, and the log.</source>
        <translation>Færdig: siden til at læse og loggen.</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n paper(s), the page to read, and the log.</source>
        <translation>
            <numerusform>Færdig: %n papir, siden til at læse og loggen.</numerusform>
            <numerusform>Færdig: %n papirer, siden til at læse og loggen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: to read, to print, and for another program</source>
        <translation>{name}: til at læse, til at printe og til et andet program</translation>
    </message>
    <message>
        <source>Also what is about others: experiences with the firm, telephones of contacts, what is noted of people around. Not for handing to the citizen as it is.</source>
        <translation>Også det om andre: erfaringer med virksomheden, kontaktpersoners telefon, og hvad der er noteret om folk omkring. Ikke til at give borgeren, som det er.</translation>
    </message>
    <message>
        <source>For a citizen who wants to see what is held (right of access, GDPR article 15; one month to answer). Left out: internal notes on the firm, telephones of contacts, names of those who looked. Ask your manager or the data protection officer before anything is left out.</source>
        <translation>Til en borger, der vil se, hvad der står (indsigt efter databeskyttelsesforordningens artikel 15; en måned til at svare). Udeladt: interne noter om virksomheden, kontaktpersoners telefon og navne på dem, der har læst. Spørg din leder eller databeskyttelsesrådgiveren, før noget udelades.</translation>
    </message>
    <message numerus="yes">
        <source>A page to read or print (sag.html), the same for a machine (sag.json), %n paper(s) as PDF, and the log: always when and what, with names only if they are ticked. Another citizen’s name is struck out wherever it stands.</source>
        <translation>
            <numerusform>En side at læse eller printe (sag.html), det samme til en maskine (sag.json), %n papir som PDF og loggen: altid hvornår og hvad, navne kun med flueben. En anden borgers navn er streget ud, hvor det står.</numerusform>
            <numerusform>En side at læse eller printe (sag.html), det samme til en maskine (sag.json), %n papirer som PDF og loggen: altid hvornår og hvad, navne kun med flueben. En anden borgers navn er streget ud, hvor det står.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otat</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>&amp;Besøg</translation>
    </message>
    <message>
        <source>There is a p&amp;roblem</source>
        <translation>Der er et p&amp;roblem</translation>
    </message>
    <message>
        <source>New place&amp;ment</source>
        <translation>Nyt &amp;forløb</translation>
    </message>
    <message>
        <source>Matc&amp;h</source>
        <translation>Matc&amp;h</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>More for this case</source>
        <translation>Mere i sagen</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage: {stage}</source>
        <translation>Stadie: {stage}</translation>
    </message>
    <message>
        <source>{stage} since {day}</source>
        <translation>{stage} siden {day}</translation>
    </message>
    <message>
        <source>Job goal: {goal}</source>
        <translation>Jobmål: {goal}</translation>
    </message>
    <message>
        <source>Praktik agreement · {firm}</source>
        <translation>Praktikaftale · {firm}</translation>
    </message>
    <message>
        <source>No praktik to print yet</source>
        <translation>Ingen praktik at printe endnu</translation>
    </message>
    <message>
        <source>New placement …</source>
        <translation>Nyt forløb …</translation>
    </message>
    <message>
        <source>All papers in the case</source>
        <translation>Alle papirer i sagen</translation>
    </message>
    <message>
        <source>New note …</source>
        <translation>Nyt notat …</translation>
    </message>
    <message>
        <source>Plan a visit …</source>
        <translation>Planlæg besøg …</translation>
    </message>
    <message>
        <source>New promise …</source>
        <translation>Nyt løfte …</translation>
    </message>
    <message>
        <source>Find a firm that suits</source>
        <translation>Find en virksomhed, der passer</translation>
    </message>
    <message>
        <source>Make a paper …</source>
        <translation>Lav et papir …</translation>
    </message>
    <message>
        <source>History …</source>
        <translation>Historik …</translation>
    </message>
    <message>
        <source>Take the case out …</source>
        <translation>Tag sagen ud …</translation>
    </message>
    <message>
        <source>Hand the case over …</source>
        <translation>Giv sagen videre …</translation>
    </message>
    <message>
        <source>Open the case again</source>
        <translation>Åbn sagen igen</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Luk sagen</translation>
    </message>
    <message>
        <source>Erase the citizen for good …</source>
        <translation>Slet borgeren for altid …</translation>
    </message>
</context>
<context>
    <name>CaseLine</name>
    <message>
        <source>What must be done?</source>
        <translation>Hvad skal gøres?</translation>
    </message>
    <message>
        <source>What {name} needs</source>
        <translation>Hvad der skal gøres for {name}</translation>
    </message>
</context>
<context>
    <name>CaseloadFields</name>
    <message>
        <source>Which sheets hold citizens?</source>
        <translation>På hvilke ark står der borgere?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternavn</translation>
    </message>
    <message>
        <source>CPR number</source>
        <translation>CPR-nummer</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Fødselsdag</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgruppe</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Ydelse</translation>
    </message>
    <message>
        <source>Where the case stands</source>
        <translation>Hvor sagen står</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Oprettet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Næste skridt</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>Dag for næste skridt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Kind of placement</source>
        <translation>Slags forløb</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Virksomhed</translation>
    </message>
    <message>
        <source>Placement from</source>
        <translation>Forløb fra</translation>
    </message>
    <message>
        <source>Placement until</source>
        <translation>Forløb til</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Timer om ugen</translation>
    </message>
    <message>
        <source>Contact at the firm</source>
        <translation>Kontakt i virksomheden</translation>
    </message>
    <message>
        <source>The contact’s phone</source>
        <translation>Kontaktens telefon</translation>
    </message>
    <message>
        <source>The firm’s CVR number</source>
        <translation>Virksomhedens CVR-nummer</translation>
    </message>
    <message>
        <source>The firm’s P number</source>
        <translation>Virksomhedens P-nummer</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Forløb</translation>
    </message>
</context>
<context>
    <name>CaseloadImportPage</name>
    <message>
        <source>Read in your own list of citizens</source>
        <translation>Læs din egen liste over borgere ind</translation>
    </message>
    <message>
        <source>Nothing changes before you say so.</source>
        <translation>Intet ændres, før du siger til.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
</context>
<context>
    <name>CaseloadMore</name>
    <message>
        <source>More for the cases</source>
        <translation>Mere for sagerne</translation>
    </message>
    <message>
        <source>Read in your own list …</source>
        <translation>Læs din egen liste ind …</translation>
    </message>
    <message>
        <source>Hand cases over …</source>
        <translation>Giv sager videre …</translation>
    </message>
    <message>
        <source>Take cases over …</source>
        <translation>Tag sager imod …</translation>
    </message>
    <message>
        <source>Citizens and firms that look alike</source>
        <translation>Borgere og virksomheder, der ligner hinanden</translation>
    </message>
    <message>
        <source>Cases ripe for erasing</source>
        <translation>Sager klar til sletning</translation>
    </message>
</context>
<context>
    <name>CaseloadPage</name>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Week {week}</source>
        <translation>Uge {week}</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Aftalt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nye</translation>
    </message>
    <message>
        <source>On pause</source>
        <translation>På pause</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Afsluttet</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n dag tilbage</numerusform>
            <numerusform>%n dage tilbage</numerusform>
        </translation>
    </message>
    <message>
        <source>visit {when}</source>
        <translation>besøg {when}</translation>
    </message>
    <message>
        <source>Closed {day}</source>
        <translation>Lukket {day}</translation>
    </message>
    <message>
        <source>{what} ends {day}</source>
        <translation>{what} slutter {day}</translation>
    </message>
    <message>
        <source>{what} at {firm} from {day}</source>
        <translation>{what} hos {firm} fra {day}</translation>
    </message>
    <message>
        <source>{what} at {firm}</source>
        <translation>{what} hos {firm}</translation>
    </message>
    <message>
        <source>{what} at {firm}, on pause</source>
        <translation>{what} hos {firm}, på pause</translation>
    </message>
    <message>
        <source>not spoken yet</source>
        <translation>ikke talt endnu</translation>
    </message>
    <message>
        <source>last spoke {day}</source>
        <translation>sidst talt {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag siden</numerusform>
            <numerusform>%n dage siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>How to look at the cases</source>
        <translation>Sådan ser du på sagerne</translation>
    </message>
    <message>
        <source>&amp;New citizen</source>
        <translation>&amp;Ny borger</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sager</translation>
    </message>
    <message>
        <source>Filter the cases</source>
        <translation>Find i sagerne</translation>
    </message>
    <message>
        <source>Mine {count}</source>
        <translation>Mine {count}</translation>
    </message>
    <message>
        <source>Need action {count}</source>
        <translation>Kræver handling {count}</translation>
    </message>
    <message>
        <source>No praktik {count}</source>
        <translation>Uden praktik {count}</translation>
    </message>
    <message>
        <source>Closed {count}</source>
        <translation>Lukkede {count}</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n case(s) shown</source>
        <translation>
            <numerusform>{shown} af %n sag vises</numerusform>
            <numerusform>{shown} af %n sager vises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n er lukket</numerusform>
            <numerusform>%n er lukkede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the filter</source>
        <translation>
            <numerusform>%n passer ikke til filteret</numerusform>
            <numerusform>%n passer ikke til filteret</numerusform>
        </translation>
    </message>
    <message>
        <source>No case fits the filter</source>
        <translation>Ingen sag passer til filteret</translation>
    </message>
    <message>
        <source>Type something else, or choose «Mine».</source>
        <translation>Skriv noget andet, eller vælg »Mine«.</translation>
    </message>
    <message>
        <source>Your caseload begins here</source>
        <translation>Her begynder dine sager</translation>
    </message>
    <message>
        <source>Take in the first citizen: a name is enough. The rest comes as you talk.</source>
        <translation>Opret den første borger: et navn er nok. Resten kommer, når I taler sammen.</translation>
    </message>
    <message>
        <source>New citizen</source>
        <translation>Ny borger</translation>
    </message>
    <message>
        <source>Read in your own list …</source>
        <translation>Læs din egen liste ind …</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Næste skridt</translation>
    </message>
    <message>
        <source>Longest since contact</source>
        <translation>Længst siden kontakt</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stadie</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vægt</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>Since contact</source>
        <translation>Siden kontakt</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgruppe</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
</context>
<context>
    <name>CaseloadRows</name>
    <message>
        <source>{name} (closed case)</source>
        <translation>{name} (lukket sag)</translation>
    </message>
    <message>
        <source>Nothing is missing here</source>
        <translation>Her mangler ikke noget</translation>
    </message>
    <message>
        <source>closed {day}</source>
        <translation>lukket {day}</translation>
    </message>
</context>
<context>
    <name>CaseloadWizard</name>
    <message>
        <source>From my own list, read in on {day}:</source>
        <translation>Fra min egen liste, indlæst {day}:</translation>
    </message>
</context>
<context>
    <name>CasesCard</name>
    <message>
        <source>What the cases need</source>
        <translation>Hvad sagerne har brug for</translation>
    </message>
    <message>
        <source>Hand-over papers …</source>
        <translation>Overleveringer …</translation>
    </message>
    <message>
        <source>The cases in a package …</source>
        <translation>Sagerne i en pakke …</translation>
    </message>
    <message>
        <source>Take the tick from a case that can wait. The line stands first on its paper.</source>
        <translation>Tag fluebenet væk fra en sag, der kan vente. Linjen står øverst på dens papir.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more case(s) in which nothing goes on</source>
        <translation>
            <numerusform>Vis %n sag mere, hvor der ikke sker noget</numerusform>
            <numerusform>Vis %n sager mere, hvor der ikke sker noget</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand-over papers</source>
        <translation>Overleveringer</translation>
    </message>
    <message>
        <source>Hand-over to {name}</source>
        <translation>Overlevering til {name}</translation>
    </message>
</context>
<context>
    <name>CasesStep</name>
    <message>
        <source>Who takes over?</source>
        <translation>Hvem tager over?</translation>
    </message>
    <message>
        <source>Your colleague’s name. It is written in the log, and inside the package.</source>
        <translation>Din kollegas navn. Det bliver skrevet i loggen og inde i pakken.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>The cases</source>
        <translation>Sagerne</translation>
    </message>
    <message>
        <source>&amp;All open ones</source>
        <translation>&amp;Alle åbne</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ingen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n closed case(s) too</source>
        <translation>
            <numerusform>Vis også %n lukket sag</numerusform>
            <numerusform>Vis også %n lukkede sager</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (closed)</source>
        <translation>{name} (lukket)</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) chosen</source>
        <translation>
            <numerusform>%n sag valgt</numerusform>
            <numerusform>%n sager valgt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Latest changes</source>
        <translation>Seneste ændringer</translation>
    </message>
    <message>
        <source>&amp;Undo this change</source>
        <translation>&amp;Fortryd denne ændring</translation>
    </message>
    <message>
        <source>Show older changes</source>
        <translation>Vis ældre ændringer</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Fortrudt: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n poster</numerusform>
        </translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation>Kan fortrydes</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Fortrudt</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bliver stående</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>Something stands on it</source>
        <translation>Noget bygger på den</translation>
    </message>
    <message>
        <source>Nothing stands on this change. It can be undone by itself.</source>
        <translation>Intet bygger på denne ændring. Den kan fortrydes alene.</translation>
    </message>
    <message>
        <source>This has been undone already.</source>
        <translation>Den er allerede fortrudt.</translation>
    </message>
    <message>
        <source>This has left the house, or is itself an undo. It stays as it is; correct it by hand.</source>
        <translation>Den er gået ud af huset, eller er selv en fortrydelse. Den bliver stående; ret i hånden.</translation>
    </message>
    <message>
        <source>What it was has been erased with the person. It stays erased.</source>
        <translation>Det, der stod, er slettet sammen med personen. Det forbliver slettet.</translation>
    </message>
    <message>
        <source>Undo these first, the newest at the top: {changes}.</source>
        <translation>Fortryd først disse, den nyeste først: {changes}.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Then, now and next</source>
        <translation>Da, nu og næste</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>Som &amp;tabel</translation>
    </message>
    <message>
        <source>Print sheet …</source>
        <translation>Print arket …</translation>
    </message>
    <message>
        <source>Look together</source>
        <translation>Vis sammen</translation>
    </message>
    <message>
        <source>&amp;Talk about progression …</source>
        <translation>T&amp;al om udvikling …</translation>
    </message>
    <message>
        <source>Begin with a talk</source>
        <translation>Begynd med en samtale</translation>
    </message>
    <message>
        <source>A few questions with five steps each. The citizen and you answer side by side, and next time the picture shows what has moved.</source>
        <translation>Nogle få spørgsmål med fem trin hver. Borgeren og du svarer side om side, og næste gang viser billedet, hvad der har flyttet sig.</translation>
    </message>
    <message>
        <source>Talk about progression …</source>
        <translation>Tal om udvikling …</translation>
    </message>
    <message>
        <source>Progression, an area a row</source>
        <translation>Udvikling, et område på hver række</translation>
    </message>
    <message>
        <source>«{title}» is a tool to talk with, not a validated instrument. Figures are never added up or compared between people.</source>
        <translation>»{title}« er et samtaleredskab, ikke et afprøvet måleredskab. Tallene lægges aldrig sammen og sammenlignes aldrig mellem mennesker.</translation>
    </message>
    <message>
        <source>«{title}», {owner}. Figures are never added up or compared between people.</source>
        <translation>»{title}«, {owner}. Tallene lægges aldrig sammen og sammenlignes aldrig mellem mennesker.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Next goal</source>
        <translation>Næste mål</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>This goes along</source>
        <translation>Det følger med</translation>
    </message>
    <message>
        <source>This stays with you</source>
        <translation>Det bliver hos dig</translation>
    </message>
    <message>
        <source>Your agreements with the firms, your campaigns and rounds, your days away, what is not finished in a form, and the log. Of a firm goes what your colleague needs: its contacts, tasks, times and head-count.</source>
        <translation>Dine aftaler med virksomhederne, dine kampagner og ringerunder, dit fravær, det, der ikke er skrevet færdigt, og loggen. Om en virksomhed følger det med, din kollega skal bruge: kontakter, opgaver, tider og antal ansatte.</translation>
    </message>
    <message>
        <source>Has your leader agreed that your colleague takes over? The file is locked with six words that the program makes. Send the file as you may send it, and tell the words by telephone. Never write them beside the file.</source>
        <translation>Har din leder sagt ja til, at din kollega tager over? Filen er låst med seks ord, som programmet laver. Send filen på den måde, du må sende den, og sig ordene i telefonen. Skriv dem aldrig ved siden af filen.</translation>
    </message>
</context>
<context>
    <name>CheckpointForm</name>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>After-care</source>
        <translation>Efterværn</translation>
    </message>
    <message>
        <source>What it turned into</source>
        <translation>Hvad blev det til</translation>
    </message>
    <message>
        <source>{step}: {day}.</source>
        <translation>{step}: {day}.</translation>
    </message>
    <message>
        <source>Next time: {step}, {day}.</source>
        <translation>Næste gang: {step}, {day}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Does the job go on?</source>
        <translation>Fortsætter ansættelsen?</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Hvad nu?</translation>
    </message>
    <message>
        <source>What has come of it?</source>
        <translation>Hvad er det blevet til?</translation>
    </message>
    <message>
        <source>Still at {firm}?</source>
        <translation>Stadig hos {firm}?</translation>
    </message>
    <message>
        <source>Hours a week now</source>
        <translation>Timer om ugen nu</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Spurgt den</translation>
    </message>
    <message>
        <source>How the citizen sees it</source>
        <translation>Sådan ser borgeren det</translation>
    </message>
    <message>
        <source>How the firm sees it</source>
        <translation>Sådan ser virksomheden det</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Med dine egne ord</translation>
    </message>
</context>
<context>
    <name>CheckpointWords</name>
    <message>
        <source>Correct</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Write …</source>
        <translation>Skriv …</translation>
    </message>
    <message>
        <source>Written {day}</source>
        <translation>Skrevet {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag for sent</numerusform>
            <numerusform>%n dage for sent</numerusform>
        </translation>
    </message>
    <message>
        <source>not written</source>
        <translation>ikke skrevet</translation>
    </message>
    <message>
        <source>The citizen: {words}</source>
        <translation>Borgeren: {words}</translation>
    </message>
    <message>
        <source>The firm: {words}</source>
        <translation>Virksomheden: {words}</translation>
    </message>
    <message>
        <source>Not known whether the job goes on</source>
        <translation>Vides ikke, om ansættelsen fortsætter</translation>
    </message>
    <message>
        <source>The job goes on</source>
        <translation>Ansættelsen fortsætter</translation>
    </message>
    <message>
        <source>The job has ended</source>
        <translation>Ansættelsen er slut</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>er der stadig</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>er der ikke mere</translation>
    </message>
    <message>
        <source>{hours} hours a week</source>
        <translation>{hours} timer om ugen</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose …</source>
        <translation>Vælg …</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>All · {answer}</source>
        <translation>Alle · {answer}</translation>
    </message>
    <message numerus="yes">
        <source>%n more follow(s) the answer for all of them.</source>
        <translation>
            <numerusform>%n mere følger svaret for dem alle.</numerusform>
            <numerusform>%n mere følger svaret for dem alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Her</translation>
    </message>
    <message>
        <source>In the package</source>
        <translation>I pakken</translation>
    </message>
</context>
<context>
    <name>ChooseForm</name>
    <message>
        <source>A citizen or a firm</source>
        <translation>En borger eller en virksomhed</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Goes into it</source>
        <translation>Lægges ind i den</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>Choose two</source>
        <translation>Vælg to</translation>
    </message>
    <message>
        <source>Choose a citizen or a firm.</source>
        <translation>Vælg en borger eller en virksomhed.</translation>
    </message>
    <message>
        <source>Choose two different citizens, or two different firms.</source>
        <translation>Vælg to forskellige borgere eller to forskellige virksomheder.</translation>
    </message>
</context>
<context>
    <name>CloseOpening</name>
    <message>
        <source>Taken by somebody of ours, filled another way, not needed after all …</source>
        <translation>Besat med en af vores, besat på anden måde, alligevel ikke brug for …</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>Hvad blev det til?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>It is no longer free</source>
        <translation>Den er ikke ledig mere</translation>
    </message>
    <message>
        <source>No longer free</source>
        <translation>Ikke ledig mere</translation>
    </message>
</context>
<context>
    <name>ColumnGrid</name>
    <message>
        <source>Not in the list</source>
        <translation>Står ikke i listen</translation>
    </message>
    <message>
        <source>guessed · {value}</source>
        <translation>gættet · {value}</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>The first rows of the list</source>
        <translation>Listens første rækker</translation>
    </message>
    <message>
        <source>The first rows as they stand in the file</source>
        <translation>De første rækker, som de står i filen</translation>
    </message>
    <message>
        <source>You see the columns of the sheet «{sheet}». Your choice holds for all of them.</source>
        <translation>Du ser kolonnerne på arket «{sheet}». Dit valg gælder for alle de valgte ark.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>A person, a firm, a paper or a command</source>
        <translation>En borger, en virksomhed, et papir eller en handling</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Søg i alt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Fundet</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or another word.</source>
        <translation>Intet fundet. Prøv færre bogstaver eller et andet ord.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Keep this one</source>
        <translation>Behold denne</translation>
    </message>
    <message>
        <source>This one goes into it</source>
        <translation>Denne lægges ind i den</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>&amp;Byt om</translation>
    </message>
    <message>
        <source>Keep the other one instead</source>
        <translation>Behold den anden i stedet</translation>
    </message>
    <message>
        <source>What moves along</source>
        <translation>Det flytter med</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Læg sammen</translation>
    </message>
    <message>
        <source>&amp;They are two</source>
        <translation>&amp;De er to</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nu</translation>
    </message>
    <message>
        <source>Keep: {name}</source>
        <translation>Behold: {name}</translation>
    </message>
    <message>
        <source>Goes into it: {name}</source>
        <translation>Lægges ind i den: {name}</translation>
    </message>
    <message>
        <source>Nothing more is written.</source>
        <translation>Der står ikke mere.</translation>
    </message>
    <message>
        <source>{what} move to {name}.</source>
        <translation>{what} flyttes til {name}.</translation>
    </message>
    <message>
        <source>Nothing hangs on {name}.</source>
        <translation>Der er ikke knyttet noget til {name}.</translation>
    </message>
    <message>
        <source>Papers stay as they were issued. {name} is then no longer on any list. Ctrl+Z takes all of it back.</source>
        <translation>Papirer bliver, som de blev udstedt. {name} står derefter ikke på nogen liste. Ctrl+Z tager det hele tilbage.</translation>
    </message>
    <message numerus="yes">
        <source>The firm then has %n partnership agreements. Look at which one holds.</source>
        <translation>
            <numerusform>Virksomheden har derefter %n partnerskabsaftale. Se, hvilken der gælder.</numerusform>
            <numerusform>Virksomheden har derefter %n partnerskabsaftaler. Se, hvilken der gælder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened {day}: still open.</source>
        <translation>Åbnet {day}: stadig åben.</translation>
    </message>
    <message>
        <source>Opened {day}: closed {closed}.</source>
        <translation>Åbnet {day}: lukket {closed}.</translation>
    </message>
    <message>
        <source>The cases stay as they are, now all of {name}.</source>
        <translation>Sagerne bliver, som de er, og hører nu alle til {name}.</translation>
    </message>
    <message>
        <source>Two are open: close the one you do not use afterwards.</source>
        <translation>To er åbne: Luk bagefter den, du ikke bruger.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
</context>
<context>
    <name>ConfirmStep</name>
    <message>
        <source>Do you have the key on paper?</source>
        <translation>Har du nøglen på papir?</translation>
    </message>
    <message>
        <source>Type two of its groups from the paper. Big or small letters do not matter.</source>
        <translation>Skriv to af grupperne fra papiret. Store og små bogstaver er lige gode.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <source>Group {number} is not as on the paper. Look again, or go back.</source>
        <translation>Gruppe {number} er ikke som på papiret. Se efter igen, eller gå tilbage.</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Consents</source>
        <translation>Samtykker</translation>
    </message>
    <message>
        <source>No consent yet. Without one nothing about the citizen goes to a firm.</source>
        <translation>Intet samtykke endnu. Uden det kommer intet om borgeren til en virksomhed.</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>Nyt samtykke</translation>
    </message>
    <message>
        <source>Save consent</source>
        <translation>Gem samtykke</translation>
    </message>
    <message>
        <source>What may be shared</source>
        <translation>Hvad må deles</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Med hvem</translation>
    </message>
    <message>
        <source>The firm, the doctor …</source>
        <translation>Virksomheden, lægen …</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Givet</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>given {day}</source>
        <translation>givet {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>til {day}</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gælder</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trukket tilbage</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>Udløbet</translation>
    </message>
    <message>
        <source>with {whom}</source>
        <translation>med {whom}</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Træk tilbage</translation>
    </message>
    <message>
        <source>The consent is withdrawn from today</source>
        <translation>Samtykket er trukket tilbage fra i dag</translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <source>How did you talk?</source>
        <translation>Hvordan talte I sammen?</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Hvad kom der ud af det?</translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation>Hvad blev der sagt?</translation>
    </message>
    <message>
        <source>+1w, Friday …</source>
        <translation>+1u, fredag …</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Næste skridt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Tasks you spotted, one a line</source>
        <translation>Opgaver, du fik øje på – én på hver linje</translation>
    </message>
    <message>
        <source>They go to the firm&apos;s task bank.</source>
        <translation>De kommer i virksomhedens opgavebank.</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Ingen bestemt</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Med hvem</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>A care visit: I only looked in</source>
        <translation>Plejebesøg: jeg kiggede bare forbi</translation>
    </message>
    <message>
        <source>Ring again</source>
        <translation>Ring igen</translation>
    </message>
</context>
<context>
    <name>ContactLogView</name>
    <message>
        <source>What has happened with the firm</source>
        <translation>Det, der er sket med virksomheden</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Næste: {step}</translation>
    </message>
    <message>
        <source>Ring again: {day}</source>
        <translation>Ring igen: {day}</translation>
    </message>
    <message>
        <source>Next: {step} · {day}</source>
        <translation>Næste: {step} · {day}</translation>
    </message>
    <message>
        <source>You kept it: {how}</source>
        <translation>Du holdt det: {how}</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Her er ikke skrevet noget endnu</translation>
    </message>
    <message>
        <source>Talks, visits, notes and promises stand here, so that you know what was said.</source>
        <translation>Her står samtaler, besøg, noter og løfter, så du ved, hvad der blev sagt.</translation>
    </message>
    <message>
        <source>Write the first talk</source>
        <translation>Skriv den første samtale</translation>
    </message>
</context>
<context>
    <name>ContactRoles</name>
    <message>
        <source>Says yes or no, and signs the agreement.</source>
        <translation>Siger ja eller nej og skriver under på aftalen.</translation>
    </message>
    <message>
        <source>Is there every day and gives the tasks.</source>
        <translation>Er der hver dag og giver opgaverne.</translation>
    </message>
    <message>
        <source>Takes over when the daily responsible is away.</source>
        <translation>Tager over, når den daglige ansvarlige er væk.</translation>
    </message>
    <message>
        <source>Is heard on the number of places, and signs for the employees.</source>
        <translation>Bliver hørt om antallet af pladser og skriver under for de ansatte.</translation>
    </message>
    <message>
        <source>A colleague who has time set aside for the citizen.</source>
        <translation>En kollega, der har tid sat af til borgeren.</translation>
    </message>
</context>
<context>
    <name>ContactStrip</name>
    <message>
        <source>They prefer: {wish}</source>
        <translation>De vil helst: {wish}</translation>
    </message>
    <message>
        <source>Last talked {day}</source>
        <translation>Talte sidst sammen {day}</translation>
    </message>
    <message>
        <source>Time to look in</source>
        <translation>Tid til at kigge forbi</translation>
    </message>
    <message>
        <source>Look in again {day}</source>
        <translation>Kig forbi igen {day}</translation>
    </message>
</context>
<context>
    <name>ContentStep</name>
    <message>
        <source>&amp;Open the desk</source>
        <translation>&amp;Åbn Mentor Desk</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Hvordan vil du begynde?</translation>
    </message>
    <message>
        <source>You can change your mind later.</source>
        <translation>Du kan ombestemme dig senere.</translation>
    </message>
    <message>
        <source>With an &amp;empty desk</source>
        <translation>Med et &amp;tomt skrivebord</translation>
    </message>
    <message>
        <source>You add your own citizens and firms, one by one or from a file.</source>
        <translation>Du lægger selv dine borgere og virksomheder ind.</translation>
    </message>
    <message>
        <source>With a &amp;sample to try things on</source>
        <translation>Med &amp;prøvedata at øve dig på</translation>
    </message>
    <message>
        <source>24 invented citizens and 40 invented firms. One button throws them away again.</source>
        <translation>24 opdigtede borgere og 40 opdigtede virksomheder. Du kan smide prøvedata væk igen med én knap.</translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>The settings could not be kept. They hold until you quit.</source>
        <translation>Indstillingerne kunne ikke gemmes. De gælder, til du lukker programmet.</translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>In the archive</source>
        <translation>I arkivet</translation>
    </message>
    <message>
        <source>Whatever you print or save is kept here, exactly as it was.</source>
        <translation>Alt, du printer eller gemmer, ligger her, præcis som det var.</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>issued {day}</source>
        <translation>udstedt {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n side</numerusform>
            <numerusform>%n sider</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyBanner</name>
    <message>
        <source>A copy from a backup – do not write here. Your own cases are in the other window; this copy goes when you remove it.</source>
        <translation>En kopi fra en sikkerhedskopi – skriv ikke her. Dine egne sager er i det andet vindue; denne kopi forsvinder, når du fjerner den.</translation>
    </message>
</context>
<context>
    <name>CopyViewer</name>
    <message>
        <source>Copy from the archive</source>
        <translation>Kopi fra arkivet</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Det er den nyeste version.</translation>
    </message>
    <message>
        <source>A later version has taken its place.</source>
        <translation>En senere version har taget over.</translation>
    </message>
    <message>
        <source>Version {version}, issued {day}</source>
        <translation>Version {version}, udstedt {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n side</numerusform>
            <numerusform>%n sider</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint {hash}</source>
        <translation>Fingeraftryk {hash}</translation>
    </message>
    <message>
        <source>Handed out once more, and written in the journal.</source>
        <translation>Givet ud en gang til – det står i loggen.</translation>
    </message>
</context>
<context>
    <name>CountsGrid</name>
    <message>
        <source>In the backup</source>
        <translation>I sikkerhedskopien</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
</context>
<context>
    <name>CprChoice</name>
    <message>
        <source>Write the &amp;CPR number on the paper</source>
        <translation>Skriv &amp;CPR-nummer på papiret</translation>
    </message>
    <message>
        <source>Why it has to stand there</source>
        <translation>Hvorfor skal det stå der?</translation>
    </message>
    <message>
        <source>The reason is kept with the copy in the archive.</source>
        <translation>Grunden gemmes sammen med kopien i arkivet.</translation>
    </message>
    <message>
        <source>Write why, or take the tick away.</source>
        <translation>Skriv hvorfor, eller fjern fluebenet.</translation>
    </message>
</context>
<context>
    <name>CprField</name>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Show the whole CPR number</source>
        <translation>Vis hele CPR-nummeret</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Skjul</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Mentor Desk closed by itself last time</source>
        <translation>Mentor Desk lukkede af sig selv sidste gang</translation>
    </message>
    <message>
        <source>What you had saved is saved. The report below says where in the program it happened; it holds no names and nothing you wrote. Send it along if you ask for help.</source>
        <translation>Det, du havde gemt, er gemt. Rapporten herunder siger, hvor i programmet det skete; den rummer ingen navne og intet af det, du har skrevet. Send den med, hvis du beder om hjælp.</translation>
    </message>
    <message>
        <source>Something went wrong – what you had saved is saved</source>
        <translation>Noget gik galt – det, du havde gemt, er gemt</translation>
    </message>
    <message>
        <source>The last thing you did may not have been done; look and do it again. The report below holds no names and nothing you wrote. Send it along if you ask for help.</source>
        <translation>Det sidste, du gjorde, er måske ikke sket; se efter, og gør det igen. Rapporten herunder rummer ingen navne og intet af det, du har skrevet. Send den med, hvis du beder om hjælp.</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;Kopiér rapporten</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsæt</translation>
    </message>
</context>
<context>
    <name>CultureTab</name>
    <message>
        <source>Tone and culture</source>
        <translation>Tone og kultur</translation>
    </message>
    <message>
        <source>How much suits them</source>
        <translation>Hvor meget der passer dem</translation>
    </message>
    <message>
        <source>What they can make allowances for</source>
        <translation>Hensyn, de kan tage</translation>
    </message>
    <message>
        <source>Ask when it fits into the talk. The match says what fits and what to talk about.</source>
        <translation>Spørg, når det falder naturligt. Matchet siger, hvad der passer, og hvad I skal tale om.</translation>
    </message>
    <message>
        <source>As you would say it to somebody who is to start on Monday. The firm may read it.</source>
        <translation>Som du ville sige det til en, der skal begynde på mandag. Virksomheden må gerne læse det.</translation>
    </message>
    <message>
        <source>How people are with each other</source>
        <translation>Sådan er man over for hinanden</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kort sagt</translation>
    </message>
    <message>
        <source>Customers and guests</source>
        <translation>Kunder og gæster</translation>
    </message>
    <message>
        <source>What they are good at</source>
        <translation>Det er de gode til</translation>
    </message>
    <message>
        <source>Hours a week, least</source>
        <translation>Timer om ugen, mindst</translation>
    </message>
    <message>
        <source>Hours a week, most</source>
        <translation>Timer om ugen, højst</translation>
    </message>
    <message>
        <source>How many at a time</source>
        <translation>Hvor mange ad gangen</translation>
    </message>
    <message>
        <source>Weeks of peace after a placement</source>
        <translation>Ugers ro efter et forløb</translation>
    </message>
    <message>
        <source>With a firm that is new to us, begin with somebody who will manage.</source>
        <translation>Er virksomheden ny for os, så begynd med en, der nok skal klare det.</translation>
    </message>
    <message>
        <source>How far we have come</source>
        <translation>Så langt er vi nået</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>The desk is being put away. What you wrote is kept.</source>
        <translation>Mentor Desk bliver lukket. Det, du har skrevet, er gemt.</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Sort by «{column}»</source>
        <translation>Sortér efter «{column}»</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>I do not understand the date. Write for example 24/11, week 48 or +13w.</source>
        <translation>Jeg forstår ikke datoen. Skriv fx 24/11, uge 48 eller +13u.</translation>
    </message>
    <message>
        <source>I do not understand the date. Write for example 24/11, tomorrow or Friday.</source>
        <translation>Jeg forstår ikke datoen. Skriv fx 24/11, i morgen eller fredag.</translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>It is carried through</source>
        <translation>Det er gennemført</translation>
    </message>
    <message>
        <source>It stops before its time</source>
        <translation>Det stopper før tid</translation>
    </message>
    <message>
        <source>What happens?</source>
        <translation>Hvad sker der?</translation>
    </message>
    <message>
        <source>What does it lead to?</source>
        <translation>Hvad fører det til?</translation>
    </message>
    <message>
        <source>For example: 10 paid hours a week from 1 January</source>
        <translation>For eksempel: 10 løntimer om ugen fra 1. januar</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Hvad kom der ud af det?</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sidste dag</translation>
    </message>
    <message>
        <source>Why does it stop?</source>
        <translation>Hvorfor stopper det?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Go on longer</source>
        <translation>Forlæng</translation>
    </message>
    <message>
        <source>How it goes on</source>
        <translation>Sådan går det videre</translation>
    </message>
    <message>
        <source>{citizen}: {kind} at {firm}.</source>
        <translation>{citizen}: {kind} hos {firm}.</translation>
    </message>
    <message>
        <source>No last day is agreed.</source>
        <translation>Der er ikke aftalt en sidste dag.</translation>
    </message>
    <message>
        <source>Last day {day}, {when}.</source>
        <translation>Sidste dag {day}, {when}.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>%n case(s) · weight {weight}</source>
        <translation>
            <numerusform>%n sag · vægt {weight}</numerusform>
            <numerusform>%n sager · vægt {weight}</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed band {low}–{high}</source>
        <translation>Aftalt ramme {low}–{high}</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Lås</translation>
    </message>
</context>
<context>
    <name>DirectoryFields</name>
    <message>
        <source>Name of the firm</source>
        <translation>Virksomhedens navn</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Husnummer</translation>
    </message>
    <message>
        <source>House letter</source>
        <translation>Husbogstav</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Etage</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Dør</translation>
    </message>
    <message>
        <source>Code list of the branch</source>
        <translation>Branchens kodeliste</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Lukket den</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Wants no advertising</source>
        <translation>Reklamebeskyttet</translation>
    </message>
    <message>
        <source>{field}: you have {own}, the list {listed}</source>
        <translation>{field}: du har {own}, listen {listed}</translation>
    </message>
    <message>
        <source>Which sheets hold firms?</source>
        <translation>På hvilke ark står der virksomheder?</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>&amp;See the firm list</source>
        <translation>&amp;Se virksomhedslisten</translation>
    </message>
    <message>
        <source>&amp;See the cases</source>
        <translation>&amp;Se sagerne</translation>
    </message>
    <message>
        <source>Read in &amp;one more</source>
        <translation>Læs en &amp;mere ind</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Fo&amp;rtryd</translation>
    </message>
    <message>
        <source>All the cases of the list go again; the rest is as before.</source>
        <translation>Alle listens sager forsvinder igen; resten er som før.</translation>
    </message>
    <message>
        <source>Is the list in order? Then delete the file, also from the waste bin: here it is encrypted, there it is not.</source>
        <translation>Er listen i orden? Så slet filen, også fra papirkurven: Her er den krypteret, dér er den ikke.</translation>
    </message>
    <message>
        <source>Left out: {rows}</source>
        <translation>Ikke taget med: {rows}</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) made</source>
        <translation>
            <numerusform>%n sag oprettet</numerusform>
            <numerusform>%n sager oprettet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filled in</source>
        <translation>
            <numerusform>%n udfyldt</numerusform>
            <numerusform>%n udfyldt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n række udeladt</numerusform>
            <numerusform>%n rækker udeladt</numerusform>
        </translation>
    </message>
    <message>
        <source>new cases</source>
        <translation>nye sager</translation>
    </message>
    <message>
        <source>placements</source>
        <translation>forløb</translation>
    </message>
    <message>
        <source>new firms</source>
        <translation>nye virksomheder</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notater</translation>
    </message>
    <message>
        <source>The list before is in use again, and your firms are as before.</source>
        <translation>Den forrige liste bruges igen, og dine virksomheder er som før.</translation>
    </message>
    <message>
        <source>«{list}» is read in: {number} workplaces.</source>
        <translation>«{list}» er læst ind: {number} arbejdspladser.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nye</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ændrede</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>som før</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>væk</translation>
    </message>
    <message>
        <source>rows left out</source>
        <translation>rækker udeladt</translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before.</source>
        <translation>Fortrudt. Alt er, som det var før.</translation>
    </message>
    <message numerus="yes">
        <source>%n of your firms got new facts.</source>
        <translation>
            <numerusform>%n af dine virksomheder har fået nye oplysninger.</numerusform>
            <numerusform>%n af dine virksomheder har fået nye oplysninger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n of them your own corrections stay.</source>
        <translation>
            <numerusform>Hos %n af dem står din egen rettelse ved magt.</numerusform>
            <numerusform>Hos %n af dem står dine egne rettelser ved magt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them no longer stand on the list; they stay here.</source>
        <translation>
            <numerusform>%n af dem står ikke længere på listen; den bliver hos dig.</numerusform>
            <numerusform>%n af dem står ikke længere på listen; de bliver hos dig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close the panel</source>
        <translation>Luk panelet</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Luk (Esc)</translation>
    </message>
</context>
<context>
    <name>DrawerTitle</name>
    <message>
        <source>{what}: {whom}</source>
        <translation>{what}: {whom}</translation>
    </message>
    <message>
        <source>{title} · draft</source>
        <translation>{title} · kladde</translation>
    </message>
</context>
<context>
    <name>DueOutcomes</name>
    <message>
        <source>To ask how it went</source>
        <translation>Hør, hvordan det gik</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Look alike</source>
        <translation>Ligner hinanden</translation>
    </message>
    <message>
        <source>&amp;Choose two …</source>
        <translation>&amp;Vælg to …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) to look at</source>
        <translation>
            <numerusform>%n par at se på</numerusform>
            <numerusform>%n par at se på</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other} are two. You are not asked again.</source>
        <translation>{one} og {other} er to. Du bliver ikke spurgt igen.</translation>
    </message>
    <message>
        <source>{lost} is now part of {kept}. Ctrl+Z takes it back.</source>
        <translation>{lost} er nu lagt ind i {kept}. Ctrl+Z tager det tilbage.</translation>
    </message>
</context>
<context>
    <name>EraseForm</name>
    <message>
        <source>Reading what is held …</source>
        <translation>Læser, hvad der er gemt …</translation>
    </message>
    <message>
        <source>This goes for good</source>
        <translation>Det forsvinder for altid</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Det bliver</translation>
    </message>
    <message>
        <source>Why is it erased?</source>
        <translation>Hvorfor slettes det?</translation>
    </message>
    <message>
        <source>Write the name to erase</source>
        <translation>Skriv navnet for at slette</translation>
    </message>
    <message>
        <source>Erasing cannot be undone, not with Ctrl+Z either.</source>
        <translation>En sletning kan ikke fortrydes, heller ikke med Ctrl+Z.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Slet for altid</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished form(s)</source>
        <translation>
            <numerusform>%n kladde</numerusform>
            <numerusform>%n kladder</numerusform>
        </translation>
    </message>
    <message>
        <source>The case is still open, and goes as well.</source>
        <translation>Sagen er stadig åben og bliver slettet med.</translation>
    </message>
    <message>
        <source>Take the case out first …</source>
        <translation>Tag sagen ud først …</translation>
    </message>
    <message>
        <source>All about {name} goes from this caseload and cannot be fetched again. Backups on this computer and in the second place may hold it until {day}.</source>
        <translation>Alt om {name} forsvinder fra sagerne her og kan ikke hentes igen. Sikkerhedskopierne på denne computer og det andet sted kan rumme det indtil {day}.</translation>
    </message>
    <message>
        <source>Erase {name}</source>
        <translation>Slet {name}</translation>
    </message>
    <message>
        <source>Erase {name} for good</source>
        <translation>Slet {name} for altid</translation>
    </message>
    <message>
        <source>Erasing, and clearing the file of what was let go …</source>
        <translation>Sletter og rydder filen for det, der er sluppet …</translation>
    </message>
    <message>
        <source>The figures of the year, without the person: how many placements, jobs and outcomes</source>
        <translation>Årets tal uden personen: hvor mange forløb, ansættelser og resultater</translation>
    </message>
    <message>
        <source>Outside the program, for you to tidy up: the municipality’s own journal, printed papers, files and packages you have saved, and copies on sticks that are not in</source>
        <translation>Uden for programmet, som du selv rydder op i: kommunens egen journal, printede papirer, filer og pakker, du har gemt, og kopier på USB-nøgler, der ikke er sat i</translation>
    </message>
    <message>
        <source>The firm, and the papers of citizens that the contact has signed</source>
        <translation>Virksomheden og borgernes papirer, som kontaktpersonen har skrevet under på</translation>
    </message>
    <message>
        <source>What was learnt about the firms, without whom it was learnt from</source>
        <translation>Det, du lærte om virksomhederne, uden hvem det kom fra</translation>
    </message>
    <message>
        <source>That something was done and when, about a number without a name</source>
        <translation>At noget skete og hvornår, om et nummer uden navn</translation>
    </message>
</context>
<context>
    <name>Erased</name>
    <message>
        <source>Save the receipt …</source>
        <translation>Gem kvitteringen …</translation>
    </message>
    <message>
        <source>Remove older backups now</source>
        <translation>Fjern ældre kopier nu</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Kvittering {number}</translation>
    </message>
    <message>
        <source>receipt-for-erasing-{number}.pdf</source>
        <translation>sletningskvittering-{number}.pdf</translation>
    </message>
    <message>
        <source>Making a fresh backup and removing the older ones …</source>
        <translation>Laver en ny sikkerhedskopi og fjerner de ældre …</translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) removed. A fresh one is made and read through.</source>
        <translation>
            <numerusform>%n ældre sikkerhedskopi er fjernet. Der er lavet en ny, og den er læst igennem.</numerusform>
            <numerusform>%n ældre sikkerhedskopier er fjernet. Der er lavet en ny, og den er læst igennem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those in the second place could not be reached; they go by themselves when it is there.</source>
        <translation>Dem på det andet sted var ikke til at få fat i; de forsvinder af sig selv, når stedet er der igen.</translation>
    </message>
    <message>
        <source>The receipt lies in {file}.</source>
        <translation>Kvitteringen ligger i {file}.</translation>
    </message>
    <message>
        <source>The person is erased. Nothing of it can be undone.</source>
        <translation>Personen er slettet. Det kan ikke fortrydes.</translation>
    </message>
    <message>
        <source>The person is erased. The file could not be cleared of the room they took; that happens by itself when the program is closed.</source>
        <translation>Personen er slettet. Filen kunne ikke ryddes for den plads, det hele fyldte; det sker af sig selv, når programmet lukkes.</translation>
    </message>
    <message>
        <source>Gone from the backups since {day}.</source>
        <translation>Ude af sikkerhedskopierne siden {day}.</translation>
    </message>
    <message>
        <source>Backups from before, on this computer and in the second place, are removed by themselves, the last one {day}. If one is restored here before that, the person is erased again at once. Copies on sticks, on other computers and in packages you have to tidy up yourself.</source>
        <translation>Sikkerhedskopier fra før, på denne computer og det andet sted, forsvinder af sig selv, den sidste {day}. Tager du en af dem i brug her inden da, bliver personen slettet igen med det samme. Kopier på USB-nøgler, på andre computere og i pakker rydder du selv op i.</translation>
    </message>
</context>
<context>
    <name>EvaluationCard</name>
    <message>
        <source>How did it go, say both</source>
        <translation>Sådan gik det, siger begge</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Læs</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Spørg</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ikke spurgt endnu</translation>
    </message>
</context>
<context>
    <name>EvaluationForm</name>
    <message>
        <source>Ask while it is fresh, in person or on the phone. Two minutes are enough.</source>
        <translation>Spørg, mens det er frisk, ansigt til ansigt eller i telefonen. To minutter er nok.</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>Hvad gik godt?</translation>
    </message>
    <message>
        <source>What should be different another time?</source>
        <translation>Hvad skal være anderledes en anden gang?</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Spurgt den</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Then ask the firm</source>
        <translation>Spørg så virksomheden</translation>
    </message>
    <message>
        <source>Then ask the citizen</source>
        <translation>Spørg så borgeren</translation>
    </message>
</context>
<context>
    <name>EvaluationWords</name>
    <message>
        <source>Another time: {words}</source>
        <translation>En anden gang: {words}</translation>
    </message>
</context>
<context>
    <name>ExperienceForm</name>
    <message>
        <source>What was it?</source>
        <translation>Hvad var det?</translation>
    </message>
    <message>
        <source>Write so that the firm may read it.</source>
        <translation>Skriv, så virksomheden kan læse det.</translation>
    </message>
    <message>
        <source>What did you learn?</source>
        <translation>Hvad lærte du?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What happened, and what you would do another time. The firm can ask to see what the municipality has written about it (aktindsigt), so keep to what you saw and agreed on, and leave citizens’ names out.</source>
        <translation>Hvad skete der, og hvad vil du gøre en anden gang? Virksomheden kan få aktindsigt i det, kommunen har skrevet om den. Hold dig til det, du så, og det, I aftalte, og lad borgernes navne ude.</translation>
    </message>
</context>
<context>
    <name>ExperiencesCard</name>
    <message>
        <source>What we have learned here</source>
        <translation>Det har vi lært her</translation>
    </message>
    <message>
        <source>An experience</source>
        <translation>En erfaring</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>What went well, and what you would do another time. Write so that the firm may read it: it helps whoever comes here after you.</source>
        <translation>Det, der gik godt, og det, du vil gøre en anden gang. Skriv, så virksomheden kan læse det: det hjælper den, der kommer her efter dig.</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Why is it taken out?</source>
        <translation>Hvorfor tages det ud?</translation>
    </message>
    <message>
        <source>It stays in the log, so write it without names.</source>
        <translation>Det bliver stående i loggen, så skriv det uden navne.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>What is taken out is not encrypted: whoever has the folder can read it. Hand it over as you hand over papers, and delete it when it has been used.</source>
        <translation>Det, der tages ud, er ikke låst: den, der har mappen, kan læse den. Giv den fra dig som papirer, og slet den, når den er brugt.</translation>
    </message>
    <message>
        <source>&amp;Choose a folder …</source>
        <translation>&amp;Vælg en mappe …</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Åbn mappen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Stoppet. Der blev ikke skrevet noget.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Write why it is taken out.</source>
        <translation>Skriv, hvorfor det tages ud.</translation>
    </message>
    <message>
        <source>Where should the new folder be?</source>
        <translation>Hvor skal den nye mappe ligge?</translation>
    </message>
    <message>
        <source>Taking it out …</source>
        <translation>Tager det ud …</translation>
    </message>
    <message>
        <source>It is in the folder {folder}.</source>
        <translation>Det ligger i mappen {folder}.</translation>
    </message>
</context>
<context>
    <name>Extend</name>
    <message>
        <source>+4w, week 8, 26/2 …</source>
        <translation>+4u, uge 8, 26/2 …</translation>
    </message>
    <message>
        <source>As until now</source>
        <translation>Som hidtil</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Forlæng</translation>
    </message>
    <message>
        <source>Extend and make the paper</source>
        <translation>Forlæng og lav papiret</translation>
    </message>
    <message>
        <source>Go on longer</source>
        <translation>Forlæng</translation>
    </message>
    <message>
        <source>New last day</source>
        <translation>Ny sidste dag</translation>
    </message>
    <message>
        <source>New weekly hours</source>
        <translation>Nye timer om ugen</translation>
    </message>
    <message>
        <source>Why longer?</source>
        <translation>Hvorfor længere?</translation>
    </message>
    <message>
        <source>No last day is agreed, so it goes on anyway.</source>
        <translation>Der er ikke aftalt en sidste dag, så forløbet fortsætter alligevel.</translation>
    </message>
    <message>
        <source>Agreed until now: {day}, {when}.</source>
        <translation>Aftalt indtil nu: {day}, {when}.</translation>
    </message>
</context>
<context>
    <name>ExtractDialog</name>
    <message>
        <source>Sample check of the log</source>
        <translation>Stikprøve af loggen</translation>
    </message>
    <message>
        <source>Extract of the log</source>
        <translation>Udtræk af loggen</translation>
    </message>
    <message>
        <source>Twenty readings by chance. Whoever asked for the check gets the sheet.</source>
        <translation>Tyve tilfældige opslag. Arket får den, der har bestilt stikprøven.</translation>
    </message>
    <message>
        <source>What was read, written and taken out about this citizen in this program.</source>
        <translation>Det, der er læst, skrevet og taget ud om denne borger i dette program.</translation>
    </message>
    <message numerus="yes">
        <source>Done. %n entry(ies) are on it.</source>
        <translation>
            <numerusform>Færdig. Der står %n linje på det.</numerusform>
            <numerusform>Færdig. Der står %n linjer på det.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldLine</name>
    <message>
        <source>Not in the record</source>
        <translation>Står ikke i sagen</translation>
    </message>
    <message>
        <source>{field} is copied</source>
        <translation>{field} er kopieret</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Copy {field}</source>
        <translation>Kopiér {field}</translation>
    </message>
</context>
<context>
    <name>FieldsCard</name>
    <message>
        <source>Where they differ</source>
        <translation>Her er de forskellige</translation>
    </message>
    <message>
        <source>There is nothing to choose between.</source>
        <translation>Der er ikke noget at vælge imellem.</translation>
    </message>
    <message>
        <source>Keep: {name}</source>
        <translation>Behold: {name}</translation>
    </message>
    <message>
        <source>Other: {name}</source>
        <translation>Den anden: {name}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>&amp;Choose a file …</source>
        <translation>&amp;Vælg en fil …</translation>
    </message>
    <message>
        <source>Put columns that fit no field into a &amp;note on each case</source>
        <translation>Læg kolonner, der ikke passer til et felt, i et &amp;notat på sagen</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Filen</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Hvad der sker</translation>
    </message>
    <message>
        <source>Each row becomes a citizen with a case. You see all of it first, and nothing changes before you say so.</source>
        <translation>Hver række bliver til en borger med en sag. Du ser det hele først, og intet ændres, før du siger til.</translation>
    </message>
    <message>
        <source>Whom you have already stays as before, unless you tick that empty fields be filled.</source>
        <translation>Dem, du har i forvejen, bliver, som de er, medmindre du sætter kryds ved, at tomme felter skal udfyldes.</translation>
    </message>
    <message>
        <source>What is not understood is never guessed: the field stays empty, you are told, and the note keeps the words.</source>
        <translation>Der bliver ikke gættet: Det, der ikke forstås, giver et tomt felt. Du får det at vide, og ordene står i notatet.</translation>
    </message>
    <message>
        <source>A backup is made before, and one Undo takes all of it back.</source>
        <translation>Der bliver taget en sikkerhedskopi inden, og ét Fortryd tager det hele tilbage.</translation>
    </message>
    <message>
        <source>When the list is in here, delete the file: it is readable for everybody there.</source>
        <translation>Slet filen, når listen er læst ind: Den kan læses af alle, der kan åbne mappen.</translation>
    </message>
    <message>
        <source>Or drop it here. Your own spreadsheet (.xlsx) or a text list (.csv), as it is: with title rows, blank lines and several sheets. Nothing leaves this computer.</source>
        <translation>Eller slip den her. Dit eget regneark (.xlsx) eller en tekstliste (.csv), som den er: med titler, tomme linjer og flere ark. Intet forlader computeren.</translation>
    </message>
    <message>
        <source>Choose your list of citizens</source>
        <translation>Vælg din liste over borgere</translation>
    </message>
    <message numerus="yes">
        <source>about %n row(s)</source>
        <translation>
            <numerusform>omkring %n række</numerusform>
            <numerusform>omkring %n rækker</numerusform>
        </translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>What do you call the list?</source>
        <translation>Hvad kalder du listen?</translation>
    </message>
    <message>
        <source>The same name next time, and you see what is new and what is gone.</source>
        <translation>Brug det samme navn næste gang, så ser du, hvad der er nyt, og hvad der er væk.</translation>
    </message>
    <message>
        <source>Read in before</source>
        <translation>Læst ind før</translation>
    </message>
    <message>
        <source>Yes, all of them</source>
        <translation>Ja, alle</translation>
    </message>
    <message>
        <source>No, only some</source>
        <translation>Nej, kun nogle</translation>
    </message>
    <message>
        <source>Are all the firms in the file?</source>
        <translation>Står alle virksomheder i filen?</translation>
    </message>
    <message>
        <source>Yes: firms of this list that are missing from the file are told as gone, and never deleted. No: the program says nothing of the others.</source>
        <translation>Ja: virksomheder fra denne liste, der mangler i filen, bliver vist som væk – de bliver aldrig slettet. Nej: programmet siger intet om de andre.</translation>
    </message>
    <message>
        <source>Or drop it here. A spreadsheet (.xlsx) or a text list (.csv), as the municipality or the public register hands it out. Nothing leaves this computer.</source>
        <translation>Eller træk den herind. Et regneark (.xlsx) eller en tekstliste (.csv), som kommunen eller det offentlige register udleverer den. Intet forlader denne computer.</translation>
    </message>
    <message>
        <source>Say first whether the file has all the firms or only some of them.</source>
        <translation>Sig først, om alle virksomheder står i filen eller kun nogle af dem.</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.xlsm);;All files (*)</source>
        <translation>Lister (*.csv *.txt *.tsv *.xlsx *.xlsm);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Choose a list of firms</source>
        <translation>Vælg en liste med virksomheder</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n ark</numerusform>
            <numerusform>%n ark</numerusform>
        </translation>
    </message>
    <message>
        <source>about {number} rows</source>
        <translation>omkring {number} rækker</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Order: {words}</source>
        <translation>Rækkefølge: {words}</translation>
    </message>
    <message>
        <source>The order of the list</source>
        <translation>Listens rækkefølge</translation>
    </message>
    <message>
        <source>Type to narrow the list (Ctrl+F)</source>
        <translation>Skriv for at gøre listen kortere (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Free place now</source>
        <translation>Ledig plads nu</translation>
    </message>
    <message>
        <source>Unknown nearby</source>
        <translation>Ukendte i nærheden</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Fravalgte</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Show or hide the map; without it the list is longer</source>
        <translation>Vis eller skjul kortet; uden det er listen længere</translation>
    </message>
    <message>
        <source>Hide the firms that are known to be full</source>
        <translation>Skjul de virksomheder, der vides at være optaget</translation>
    </message>
    <message>
        <source>Show firms of the directory that are not in the register</source>
        <translation>Vis virksomheder fra listen, som ikke er i registret</translation>
    </message>
    <message>
        <source>Show those of whom you wrote that it does not suit, too</source>
        <translation>Vis også dem, du har skrevet ikke passer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Alle størrelser</translation>
    </message>
    <message>
        <source>{size} employees</source>
        <translation>{size} ansatte</translation>
    </message>
</context>
<context>
    <name>FindPane</name>
    <message>
        <source>Map</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>Name, town, branch</source>
        <translation>Navn, by, branche</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Gør listen kortere</translation>
    </message>
    <message>
        <source>Type to narrow the list (Ctrl+F)</source>
        <translation>Skriv for at gøre listen kortere (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>FindingBox</name>
    <message>
        <source>Write why …</source>
        <translation>Skriv hvorfor …</translation>
    </message>
    <message>
        <source>Where does it say so?</source>
        <translation>Hvor står det?</translation>
    </message>
    <message>
        <source>Rules: {version}</source>
        <translation>Regelsæt: {version}</translation>
    </message>
    <message>
        <source>Rules: {version}, not confirmed</source>
        <translation>Regelsæt: {version}, ikke bekræftet</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Kilde: {source}</translation>
    </message>
</context>
<context>
    <name>FirmHead</name>
    <message>
        <source>Contact in the municipality: {name}</source>
        <translation>Kontakt i kommunen: {name}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ingen endnu</translation>
    </message>
    <message>
        <source>Relation: {level}</source>
        <translation>Relation: {level}</translation>
    </message>
    <message>
        <source>Waits for an answer: {about}</source>
        <translation>Venter på svar: {about}</translation>
    </message>
    <message>
        <source>Should have had an answer {day}: {about}</source>
        <translation>Skulle have haft svar {day}: {about}</translation>
    </message>
    <message>
        <source>Waits for an answer by {day}: {about}</source>
        <translation>Venter på svar senest {day}: {about}</translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n mere venter</numerusform>
            <numerusform>%n flere venter</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone until {day}.</source>
        <translation>I fred til {day}.</translation>
    </message>
    <message>
        <source>The firm asked not to be visited.</source>
        <translation>Virksomheden vil gerne have ro.</translation>
    </message>
</context>
<context>
    <name>FirmLine</name>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Mail …</source>
        <translation>Mail …</translation>
    </message>
    <message>
        <source>no e-mail</source>
        <translation>ingen mail</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Har besked</translation>
    </message>
    <message>
        <source>Nobody known there</source>
        <translation>Ingen kendt dér</translation>
    </message>
    <message>
        <source>Told {day}</source>
        <translation>Besked {day}</translation>
    </message>
</context>
<context>
    <name>FirmWorkspace</name>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otat</translation>
    </message>
    <message>
        <source>New a&amp;greement</source>
        <translation>Ny a&amp;ftale</translation>
    </message>
    <message>
        <source>Matc&amp;h</source>
        <translation>Matc&amp;h</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>Histor&amp;ik</translation>
    </message>
    <message>
        <source>About the firm</source>
        <translation>Om virksomheden</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Opgaver</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Kultur</translation>
    </message>
    <message>
        <source>The talk</source>
        <translation>Samtale</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papirer</translation>
    </message>
    <message>
        <source>This firm has no agreement to print yet.</source>
        <translation>Virksomheden har endnu ingen aftale at printe.</translation>
    </message>
</context>
<context>
    <name>FirmsCard</name>
    <message>
        <source>Firms to tell</source>
        <translation>Virksomheder, der skal have besked</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Beskeden</translation>
    </message>
    <message>
        <source>Name the citizen it is about</source>
        <translation>Nævn borgeren, det gælder</translation>
    </message>
    <message>
        <source>No firm has a placement or a visit in these days.</source>
        <translation>Ingen virksomhed har forløb eller besøg i de dage.</translation>
    </message>
    <message>
        <source>Write it anew in</source>
        <translation>Skriv den forfra på</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dansk</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelsk</translation>
    </message>
    <message>
        <source>Copied. It lies there for half a minute.</source>
        <translation>Kopieret. Det ligger der i et halvt minut.</translation>
    </message>
    <message>
        <source>No mail program answered. Copy the words instead.</source>
        <translation>Intet mailprogram svarede. Kopiér teksten i stedet.</translation>
    </message>
</context>
<context>
    <name>FirmsPage</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>With placements</source>
        <translation>Med forløb</translation>
    </message>
    <message>
        <source>Place open</source>
        <translation>Ledig plads</translation>
    </message>
    <message>
        <source>Long ago</source>
        <translation>For længe siden</translation>
    </message>
    <message>
        <source>With an agreement</source>
        <translation>Med aftale</translation>
    </message>
    <message>
        <source>No contact person</source>
        <translation>Uden kontaktperson</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Ikke talt op</translation>
    </message>
    <message>
        <source>Left alone until {day}</source>
        <translation>I fred til {day}</translation>
    </message>
    <message>
        <source>Wants peace</source>
        <translation>Vil have ro</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Fuldt</translation>
    </message>
    <message numerus="yes">
        <source>%n open place(s)</source>
        <translation>
            <numerusform>%n ledig plads</numerusform>
            <numerusform>%n ledige pladser</numerusform>
        </translation>
    </message>
    <message>
        <source>1 employee</source>
        <translation>1 ansat</translation>
    </message>
    <message>
        <source>{number} employees</source>
        <translation>{number} ansatte</translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation>
            <numerusform>%n forløb</numerusform>
            <numerusform>%n forløb</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Firms</source>
        <translation>Virksomheder</translation>
    </message>
    <message>
        <source>Name, town, branch or person</source>
        <translation>Navn, by, branche eller person</translation>
    </message>
    <message>
        <source>Read in a list of firms from a file</source>
        <translation>Læs en liste med virksomheder ind fra en fil</translation>
    </message>
    <message>
        <source>&amp;Read in a list</source>
        <translation>&amp;Læs en liste ind</translation>
    </message>
    <message>
        <source>New &amp;firm</source>
        <translation>Ny &amp;virksomhed</translation>
    </message>
    <message>
        <source>New firm (Ctrl+N)</source>
        <translation>Ny virksomhed (Ctrl+N)</translation>
    </message>
    <message>
        <source>Read in a list of firms</source>
        <translation>Læs en liste med virksomheder ind</translation>
    </message>
    <message>
        <source>Nothing changes before you say so.</source>
        <translation>Intet ændres, før du siger til.</translation>
    </message>
    <message numerus="yes">
        <source>%n with placements now</source>
        <translation>
            <numerusform>%n har et forløb nu</numerusform>
            <numerusform>%n har forløb nu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an agreement</source>
        <translation>
            <numerusform>%n har en aftale</numerusform>
            <numerusform>%n har en aftale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firm(s)</source>
        <translation>
            <numerusform>%n virksomhed</numerusform>
            <numerusform>%n virksomheder</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all} firms are shown – the filter hides {hidden}</source>
        <translation>{shown} af {all} virksomheder vises – filteret skjuler {hidden}</translation>
    </message>
    <message>
        <source>Here stand the workplaces you know: whom to ring, and what they have room for. Enter one by hand, or read in the municipality’s list with the button above.</source>
        <translation>Her står de arbejdspladser, du kender: hvem du ringer til, og hvad de har plads til. Skriv en ind selv, eller læs kommunens liste ind med knappen foroven.</translation>
    </message>
    <message>
        <source>No firm fits</source>
        <translation>Ingen virksomhed passer</translation>
    </message>
    <message>
        <source>Type less, or choose “All” above.</source>
        <translation>Skriv mindre, eller vælg »Alle« ovenfor.</translation>
    </message>
    <message>
        <source>Show all firms</source>
        <translation>Vis alle virksomheder</translation>
    </message>
    <message>
        <source>No firms yet</source>
        <translation>Ingen virksomheder endnu</translation>
    </message>
    <message>
        <source>Enter the first firm</source>
        <translation>Opret den første virksomhed</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Step {step} of {count}</source>
        <translation>Trin {step} af {count}</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbage</translation>
    </message>
    <message>
        <source>I &amp;have a backup …</source>
        <translation>Jeg &amp;har en sikkerhedskopi …</translation>
    </message>
    <message>
        <source>Making the encrypted file. It takes a few seconds on purpose …</source>
        <translation>Laver den krypterede fil. Det tager med vilje et par sekunder …</translation>
    </message>
    <message>
        <source>Getting the desk ready …</source>
        <translation>Gør Mentor Desk klar …</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbage</translation>
    </message>
    <message>
        <source>&amp;Next: the columns</source>
        <translation>&amp;Næste: kolonnerne</translation>
    </message>
    <message>
        <source>&amp;Next: look it over</source>
        <translation>&amp;Næste: se det igennem</translation>
    </message>
    <message>
        <source>&amp;Read it in</source>
        <translation>&amp;Læs listen ind</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>L&amp;uk</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>ForgottenPage</name>
    <message>
        <source>&amp;Open with the new passphrase</source>
        <translation>&amp;Åbn med den nye adgangssætning</translation>
    </message>
    <message>
        <source>&amp;Back to the passphrase</source>
        <translation>&amp;Tilbage til adgangssætningen</translation>
    </message>
    <message>
        <source>Type the key from the paper.</source>
        <translation>Skriv nøglen fra papiret.</translation>
    </message>
    <message>
        <source>It is too easy to guess. Add a word or two.</source>
        <translation>Den er for let at gætte. Tilføj et ord eller to.</translation>
    </message>
    <message>
        <source>The two are not alike. Write the second one again.</source>
        <translation>De to er ikke ens. Skriv den nederste igen.</translation>
    </message>
    <message>
        <source>Forgotten the passphrase?</source>
        <translation>Glemt adgangssætningen?</translation>
    </message>
    <message>
        <source>Find the paper with the recovery key. It opens your cases, and you choose a new passphrase now. Nothing you wrote is lost. Without the paper nobody can open them, not even we.</source>
        <translation>Find papiret med gendannelsesnøglen. Den åbner dine sager, og du vælger en ny adgangssætning nu. Intet af det, du har skrevet, er tabt. Uden papiret kan ingen åbne dem, heller ikke vi.</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>&amp;Gendannelsesnøgle</translation>
    </message>
    <message>
        <source>The ne&amp;w passphrase</source>
        <translation>Den nye &amp;adgangssætning</translation>
    </message>
    <message>
        <source>The new one on&amp;ce more</source>
        <translation>Den nye &amp;en gang til</translation>
    </message>
</context>
<context>
    <name>FormCell</name>
    <message>
        <source>{label} · optional</source>
        <translation>{label} · valgfrit</translation>
    </message>
</context>
<context>
    <name>FromCitizen</name>
    <message>
        <source>In the register</source>
        <translation>I registret</translation>
    </message>
    <message>
        <source>Not in the register yet</source>
        <translation>Endnu ikke i registret</translation>
    </message>
    <message>
        <source>Firms near {name}</source>
        <translation>Virksomheder nær {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n firm(s)</source>
        <translation>
            <numerusform>%n virksomhed</numerusform>
            <numerusform>%n virksomheder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the nearest %n unknown</source>
        <translation>
            <numerusform>den nærmeste ukendte</numerusform>
            <numerusform>de %n nærmeste ukendte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n ukendt</numerusform>
            <numerusform>%n ukendte</numerusform>
        </translation>
    </message>
    <message>
        <source>No firm within {far}</source>
        <translation>Ingen virksomhed inden for {far}</translation>
    </message>
    <message numerus="yes">
        <source>%n firm(s) lie farther away.</source>
        <translation>
            <numerusform>%n virksomhed ligger længere væk.</numerusform>
            <numerusform>%n virksomheder ligger længere væk.</numerusform>
        </translation>
    </message>
    <message>
        <source>No firm fits the filter</source>
        <translation>Ingen virksomhed passer til filteret</translation>
    </message>
    <message>
        <source>Type less, take a chip off, or show them all.</source>
        <translation>Skriv mindre, slå et valg fra, eller vis dem alle.</translation>
    </message>
    <message>
        <source>Nobody has written where {name} lives, so there is no circle and no order.</source>
        <translation>Ingen har skrevet, hvor {name} bor, så der er ingen cirkel og ingen rækkefølge.</translation>
    </message>
    <message>
        <source>No postcode</source>
        <translation>Intet postnummer</translation>
    </message>
    <message>
        <source>Write the postcode</source>
        <translation>Skriv postnummeret</translation>
    </message>
    <message>
        <source>The latest cases</source>
        <translation>De seneste sager</translation>
    </message>
    <message>
        <source>From a citizen to a place near home</source>
        <translation>Fra en borger til en plads tæt på hjemmet</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Hvem er det til?</translation>
    </message>
    <message>
        <source>Choose a citizen, and the firms around their home are shown here.</source>
        <translation>Vælg en borger, så vises virksomhederne omkring hjemmet her.</translation>
    </message>
</context>
<context>
    <name>FromFirm</name>
    <message>
        <source>The firm as a whole</source>
        <translation>Hele virksomheden</translation>
    </message>
    <message>
        <source>Citizens for {firm}: {opening}</source>
        <translation>Borgere til {firm}: {opening}</translation>
    </message>
    <message>
        <source>Citizens for {firm}</source>
        <translation>Borgere til {firm}</translation>
    </message>
    <message numerus="yes">
        <source>%n citizen(s), nobody is ranked</source>
        <translation>
            <numerusform>%n borger, ingen er rangeret</numerusform>
            <numerusform>%n borgere, ingen er rangeret</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody within {far}</source>
        <translation>Ingen inden for {far}</translation>
    </message>
    <message numerus="yes">
        <source>%n citizen(s) live farther away.</source>
        <translation>
            <numerusform>%n borger bor længere væk.</numerusform>
            <numerusform>%n borgere bor længere væk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fits the filter</source>
        <translation>Ingen passer til filteret</translation>
    </message>
    <message>
        <source>Type less, or show everybody, also those you put aside.</source>
        <translation>Skriv mindre, eller vis alle, også dem du har fravalgt.</translation>
    </message>
    <message>
        <source>Nobody has written where {name} lies, so there is no circle and no order.</source>
        <translation>Ingen har skrevet, hvor {name} ligger, så der er ingen cirkel og ingen rækkefølge.</translation>
    </message>
    <message>
        <source>No postcode</source>
        <translation>Intet postnummer</translation>
    </message>
    <message>
        <source>Write the postcode</source>
        <translation>Skriv postnummeret</translation>
    </message>
    <message>
        <source>The latest firms</source>
        <translation>De seneste virksomheder</translation>
    </message>
    <message>
        <source>From a firm to the citizens it may suit</source>
        <translation>Fra en virksomhed til de borgere, den kan passe til</translation>
    </message>
    <message>
        <source>Which firm is it?</source>
        <translation>Hvilken virksomhed?</translation>
    </message>
    <message>
        <source>Choose a firm, and the citizens around it are shown here.</source>
        <translation>Vælg en virksomhed, så vises borgerne omkring den her.</translation>
    </message>
</context>
<context>
    <name>GanttHeader</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
</context>
<context>
    <name>GivePage</name>
    <message>
        <source>Hand cases over</source>
        <translation>Giv sager videre</translation>
    </message>
    <message>
        <source>In one locked file, for a colleague with Mentor Desk</source>
        <translation>I én låst fil, til en kollega med Mentor Desk</translation>
    </message>
    <message>
        <source>The cases</source>
        <translation>Sagerne</translation>
    </message>
    <message>
        <source>Look it over</source>
        <translation>Se det igennem</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Ordene</translation>
    </message>
    <message>
        <source>Gathering the cases …</source>
        <translation>Samler sagerne …</translation>
    </message>
    <message>
        <source>&amp;Next: look it over</source>
        <translation>&amp;Næste: se det igennem</translation>
    </message>
    <message>
        <source>&amp;Save the package …</source>
        <translation>&amp;Gem pakken …</translation>
    </message>
    <message>
        <source>&amp;I have told the words</source>
        <translation>&amp;Jeg har sagt ordene</translation>
    </message>
    <message>
        <source>Locking the package …</source>
        <translation>Låser pakken …</translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation>Gem pakken</translation>
    </message>
    <message>
        <source>Package of cases (*{suffix})</source>
        <translation>Pakke med sager (*{suffix})</translation>
    </message>
</context>
<context>
    <name>GivenStep</name>
    <message>
        <source>Tell these six words by telephone</source>
        <translation>Sig de seks ord i telefonen</translation>
    </message>
    <message>
        <source>They are shown only here and kept nowhere. Without them nobody opens the package; then you make a new one.</source>
        <translation>De bliver kun vist her og gemmes ingen steder. Uden dem kan ingen åbne pakken; så laver du en ny.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Filen</translation>
    </message>
    <message>
        <source>When your colleague has taken it in, both of you delete the file: from the stick, the mail and the waste bin.</source>
        <translation>Når din kollega har taget imod, sletter I begge filen: fra USB-nøglen, mailen og papirkurven.</translation>
    </message>
    <message>
        <source>And the cases here?</source>
        <translation>Og sagerne her?</translation>
    </message>
    <message>
        <source>If your colleague only stands in for you, keep them. When you get a package back, the two are put together. If they are your colleague’s for good, close them here: the cases end, leave your lists and stay readable until their time for keeping is over. You can open them again until then.</source>
        <translation>Er din kollega kun vikar, så behold dem. Når du får en pakke tilbage, bliver de to lagt sammen. Er de din kollegas for altid, så luk dem her: sagerne bliver afsluttet, går ud af dine lister og kan læses, indtil de er gemt længe nok. Så længe kan du også åbne dem igen.</translation>
    </message>
    <message>
        <source>&amp;Close them with me</source>
        <translation>&amp;Luk dem hos mig</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) closed</source>
        <translation>
            <numerusform>%n sag lukket</numerusform>
            <numerusform>%n sager lukket</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>The step to reach</source>
        <translation>Det trin, vi går efter</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Hvad handler det om?</translation>
    </message>
    <message>
        <source>What will be different?</source>
        <translation>Hvad bliver anderledes?</translation>
    </message>
    <message>
        <source>In words the citizen would use: «I call before half past seven».</source>
        <translation>Med ord, borgeren selv ville bruge: »Jeg ringer før halv otte«.</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Hvornår</translation>
    </message>
</context>
<context>
    <name>GoingOutSection</name>
    <message>
        <source>Taking out and erasing</source>
        <translation>Tag ud og slet</translation>
    </message>
    <message>
        <source>What you have written can always be read elsewhere, without Mentor Desk.</source>
        <translation>Det, du har skrevet, kan altid læses andre steder, også uden Mentor Desk.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Det hele</translation>
    </message>
    <message>
        <source>All cases, firms and papers in formats that other programs can read.</source>
        <translation>Alle sager, virksomheder og papirer i formater, som andre programmer kan læse.</translation>
    </message>
    <message>
        <source>Take &amp;everything out …</source>
        <translation>Tag &amp;alt ud …</translation>
    </message>
    <message>
        <source>One case</source>
        <translation>Én sag</translation>
    </message>
    <message>
        <source>For a citizen who wants to see what is held: open the case, then the … menu.</source>
        <translation>Til en borger, der vil se, hvad der står: åbn sagen, og brug … menuen.</translation>
    </message>
    <message>
        <source>To the &amp;cases</source>
        <translation>Til &amp;sagerne</translation>
    </message>
    <message>
        <source>If the computer is gone</source>
        <translation>Hvis computeren er væk</translation>
    </message>
    <message>
        <source>A paper to print today: whom to ring, what was held, and the list of people.</source>
        <translation>Et papir at printe i dag: hvem du ringer til, hvad der lå på computeren, og listen over dem, det drejer sig om.</translation>
    </message>
    <message>
        <source>&amp;If the computer is gone …</source>
        <translation>&amp;Hvis computeren er væk …</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Sletning</translation>
    </message>
    <message>
        <source>Who has been kept long enough, for how long, and the receipts of the erased.</source>
        <translation>Hvem der er gemt længe nok, hvor længe I gemmer, og kvitteringerne for dem, der er slettet.</translation>
    </message>
    <message>
        <source>&amp;How long people are kept …</source>
        <translation>&amp;Slette og gemme …</translation>
    </message>
</context>
<context>
    <name>GrowingRow</name>
    <message>
        <source>Remove row {number}</source>
        <translation>Fjern række {number}</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Section</source>
        <translation>Afsnit</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Vejledning</translation>
    </message>
</context>
<context>
    <name>GuideLineRow</name>
    <message>
        <source>Your own note</source>
        <translation>Din egen note</translation>
    </message>
</context>
<context>
    <name>GuidesTab</name>
    <message>
        <source>Ten minutes before you go: what you find out, what they will ask, and what you can offer. Your notes stand on the preparation sheet.</source>
        <translation>Ti minutter, før du kører: hvad du finder ud af, hvad de spørger om, og hvad du kan tilbyde. Dine noter kommer med på forberedelsesarket.</translation>
    </message>
    <message>
        <source>P&amp;rint the sheet</source>
        <translation>P&amp;rint arket</translation>
    </message>
    <message>
        <source>{title} · {done} of {all}</source>
        <translation>{title} · {done} af {all}</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stoppet. Der er ikke ændret noget.</translation>
    </message>
</context>
<context>
    <name>HandOverSection</name>
    <message>
        <source>Hand-over</source>
        <translation>Overdragelse</translation>
    </message>
    <message>
        <source>Give cases to a colleague in one locked file, or take a colleague’s in. The file is opened with six words that are told by telephone.</source>
        <translation>Giv sager videre til en kollega i én låst fil, eller tag en kollegas imod. Filen åbnes med seks ord, der bliver sagt i telefonen.</translation>
    </message>
    <message>
        <source>&amp;Hand cases over …</source>
        <translation>&amp;Giv sager videre …</translation>
    </message>
    <message>
        <source>&amp;Take cases over …</source>
        <translation>&amp;Tag sager imod …</translation>
    </message>
    <message>
        <source>There has been no package yet.</source>
        <translation>Der har ikke været nogen pakke endnu.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) given to {name}, {day}</source>
        <translation>
            <numerusform>%n sag givet videre til {name}, {day}</numerusform>
            <numerusform>%n sager givet videre til {name}, {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) taken from {name}, {day}</source>
        <translation>
            <numerusform>%n sag taget imod fra {name}, {day}</numerusform>
            <numerusform>%n sager taget imod fra {name}, {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>en kollega</translation>
    </message>
</context>
<context>
    <name>HeadsCard</name>
    <message>
        <source>Counted before</source>
        <translation>Talt op før</translation>
    </message>
    <message>
        <source>Count the ordinary employees</source>
        <translation>Tæl de ordinært ansatte</translation>
    </message>
    <message>
        <source>Full-time persons</source>
        <translation>Fuldtidspersoner</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Talt op den</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Hvem siger det</translation>
    </message>
    <message>
        <source>An average of the last four months. Two half-time people are one. Leave out those with a subsidy and those under 18.</source>
        <translation>Et gennemsnit af de sidste fire måneder. To på halv tid er én. Regn ikke ansatte med tilskud og unge under 18 med.</translation>
    </message>
    <message>
        <source>Save the count</source>
        <translation>Gem tallet</translation>
    </message>
    <message>
        <source>{used} is used now. Count the employees to see how many there is room for.</source>
        <translation>{used} er brugt nu. Tæl de ansatte, så ser du, hvor mange der er plads til.</translation>
    </message>
    <message>
        <source>Count …</source>
        <translation>Tæl op …</translation>
    </message>
    <message>
        <source>Nobody has counted.</source>
        <translation>Ingen har talt op.</translation>
    </message>
    <message>
        <source>Count again …</source>
        <translation>Tæl op igen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Write how many there are.</source>
        <translation>Skriv, hvor mange der er.</translation>
    </message>
    <message>
        <source>{used} of {places} used, guidance by {employees}: {law}.</source>
        <translation>{used} af {places} brugt, vejledende ud fra {employees}: {law}.</translation>
    </message>
    <message>
        <source>{used} of {places} used, guidance by {employees}: {law}, not yet confirmed.</source>
        <translation>{used} af {places} brugt, vejledende ud fra {employees}: {law}, endnu ikke bekræftet.</translation>
    </message>
</context>
<context>
    <name>HeldVisit</name>
    <message>
        <source>Saved as you leave each field</source>
        <translation>Gemmes, når du forlader et felt</translation>
    </message>
    <message>
        <source>It did not take place.</source>
        <translation>Det blev ikke til noget.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>Ingen svarede.</translation>
    </message>
    <message>
        <source>Promises, yours and theirs</source>
        <translation>Løfter, dine og deres</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>Tilføj et løfte</translation>
    </message>
    <message>
        <source>{promise} – kept: {how}</source>
        <translation>{promise} – holdt: {how}</translation>
    </message>
    <message>
        <source>{promise} – by {day}</source>
        <translation>{promise} – senest {day}</translation>
    </message>
</context>
<context>
    <name>HireCard</name>
    <message>
        <source>{title} · {done} of {all}</source>
        <translation>{title} · {done} af {all}</translation>
    </message>
    <message>
        <source>In place {day}</source>
        <translation>På plads {day}</translation>
    </message>
</context>
<context>
    <name>HourStepsField</name>
    <message>
        <source>From week</source>
        <translation>Fra uge</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Timer om ugen</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uge</translation>
    </message>
    <message>
        <source>Steps from {start} to {most}</source>
        <translation>Trappe fra {start} til {most}</translation>
    </message>
    <message>
        <source>Write a week and its hours in each row, for example 4 and 15.</source>
        <translation>Skriv en uge og dens timer i hver række, for eksempel 4 og 15.</translation>
    </message>
    <message>
        <source>For VITAS: «{sentence}»</source>
        <translation>Til VITAS: «{sentence}»</translation>
    </message>
</context>
<context>
    <name>HoursField</name>
    <message>
        <source>12 → 20</source>
        <translation>12 → 20</translation>
    </message>
    <message>
        <source>20</source>
        <translation>20</translation>
    </message>
    <message>
        <source>from {start} to {most}</source>
        <translation>fra {start} til {most}</translation>
    </message>
    <message>
        <source>I do not understand the hours. Write for example 20.</source>
        <translation>Jeg forstår ikke timerne. Skriv for eksempel 20.</translation>
    </message>
    <message>
        <source>I do not understand the hours. Write for example 20, or 12-20.</source>
        <translation>Timerne giver ikke mening. Skriv for eksempel 20 eller 12-20.</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stoppet. Der er ikke ændret noget.</translation>
    </message>
    <message>
        <source>Looking at the file …</source>
        <translation>Kigger på filen …</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>Læser listen …</translation>
    </message>
    <message>
        <source>Reading the list in …</source>
        <translation>Læser listen ind …</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Filen</translation>
    </message>
    <message>
        <source>The columns</source>
        <translation>Kolonnerne</translation>
    </message>
    <message>
        <source>Look it over</source>
        <translation>Se det igennem</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
</context>
<context>
    <name>IndicatorSetsSection</name>
    <message>
        <source>Sets of areas</source>
        <translation>Områdesæt</translation>
    </message>
    <message>
        <source>What is asked in the talks about progression. A municipality with a licence for another set can read it in; its words stay as their owner wrote them.</source>
        <translation>Det, der spørges om i samtalerne om udvikling. En kommune med licens til et andet sæt kan hente det ind; ordene bliver stående, som ejeren har skrevet dem.</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sæt</translation>
    </message>
    <message>
        <source>Read in a &amp;set …</source>
        <translation>Hent et &amp;sæt …</translation>
    </message>
    <message>
        <source>Sets of areas (*.toml *.json)</source>
        <translation>Områdesæt (*.toml *.json)</translation>
    </message>
    <message>
        <source>Read in a set</source>
        <translation>Hent et sæt</translation>
    </message>
    <message>
        <source>This is what the file asks</source>
        <translation>Det spørger filen om</translation>
    </message>
    <message>
        <source>Keep it and take it in use</source>
        <translation>Gem og tag i brug</translation>
    </message>
    <message>
        <source>Only keep it</source>
        <translation>Gem kun</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Ikke dette</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gemt.</translation>
    </message>
    <message>
        <source>Nothing was read in.</source>
        <translation>Der blev ikke hentet noget.</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Det spørger sættet om</translation>
    </message>
    <message>
        <source>Take in use</source>
        <translation>Tag i brug</translation>
    </message>
    <message>
        <source>Remove the set</source>
        <translation>Fjern sættet</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>version {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n område</numerusform>
            <numerusform>%n områder</numerusform>
        </translation>
    </message>
    <message>
        <source>read in {day}</source>
        <translation>hentet {day}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>I brug</translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
</context>
<context>
    <name>JournalAsk</name>
    <message>
        <source>Journal: {status}</source>
        <translation>Journal: {status}</translation>
    </message>
</context>
<context>
    <name>JournalSection</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>What you write, print and take out stands here, and each time you look at one person or one firm. It is about this program only, not the municipality’s own systems.</source>
        <translation>Her står det, du skriver, printer og tager ud, og hver gang du ser på én person eller én virksomhed. Det gælder kun dette program, ikke kommunens fagsystem.</translation>
    </message>
    <message>
        <source>&amp;Open the log</source>
        <translation>&amp;Åbn loggen</translation>
    </message>
    <message>
        <source>&amp;Latest changes and undo</source>
        <translation>&amp;Seneste ændringer og fortryd</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Det står der i den</translation>
    </message>
    <message>
        <source>Each look at a citizen or a firm (the same person from the same place is one entry within a minute), each change with what it was before, each paper looked at, printed or saved, each file taken out, each unlocking and each wrong passphrase. Lists with names, such as Today and Cases, are not entries of their own.</source>
        <translation>Hvert opslag på en borger eller en virksomhed (den samme person fra det samme sted er én linje inden for et minut), hver ændring med det, der stod før, hvert papir, der er set, printet eller gemt, hver fil, der er taget ud, hver oplåsning og hver forkert adgangssætning. Lister med navne, som I dag og Sager, står ikke for sig.</translation>
    </message>
    <message>
        <source>How a change in it shows</source>
        <translation>Sådan ses en ændring i den</translation>
    </message>
    <message>
        <source>Each entry holds the fingerprint of the one before. The last one is sealed beside the data file and in each backup, so that an end cut off shows when you unlock. Whoever has the passphrase and every copy could still put back an older whole. Against that helps a sheet kept elsewhere: the sample check and the extract carry the number of entries and the last fingerprint.</source>
        <translation>Hver linje har fingeraftrykket af den forrige. Den sidste er forseglet ved siden af filen og i hver sikkerhedskopi, så det ses, når du låser op, hvis slutningen er klippet af. Den, der har adgangssætningen og alle kopier, kan stadig lægge en ældre, hel log tilbage. Mod det hjælper et ark, der gemmes et andet sted: stikprøven og udtrækket har antallet af linjer og det sidste fingeraftryk.</translation>
    </message>
</context>
<context>
    <name>JournalView</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Borger</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Hvad der står</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Journalen</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Journal no.</source>
        <translation>Journalnr.</translation>
    </message>
    <message>
        <source>For the journal</source>
        <translation>Til journalen</translation>
    </message>
    <message>
        <source>Filter the records</source>
        <translation>Filtrér listen</translation>
    </message>
    <message>
        <source>Waiting {count}</source>
        <translation>Venter {count}</translation>
    </message>
    <message>
        <source>Must be journalled {count}</source>
        <translation>Skal journaliseres {count}</translation>
    </message>
    <message>
        <source>Settled {count}</source>
        <translation>Afgjort {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) shown</source>
        <translation>
            <numerusform>%n vises</numerusform>
            <numerusform>%n vises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the filter</source>
        <translation>
            <numerusform>%n er skjult af filteret</numerusform>
            <numerusform>%n er skjult af filteret</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} – {hidden}</source>
        <translation>{shown} – {hidden}</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Intet passer til filteret</translation>
    </message>
    <message>
        <source>Type something else.</source>
        <translation>Skriv noget andet.</translation>
    </message>
    <message>
        <source>Nothing waits for the journal</source>
        <translation>Intet venter på journalen</translation>
    </message>
    <message>
        <source>Notes and held visits come here until you say what becomes of them.</source>
        <translation>Notater og holdte besøg kommer hertil, indtil du siger, hvad der skal ske med dem.</translation>
    </message>
    <message>
        <source>Co&amp;py as text</source>
        <translation>Ko&amp;piér som tekst</translation>
    </message>
    <message>
        <source>Not for the &amp;journal</source>
        <translation>Ikke til &amp;journalen</translation>
    </message>
    <message>
        <source>M&amp;ust be journalled</source>
        <translation>S&amp;kal journaliseres</translation>
    </message>
    <message>
        <source>&amp;Written in the journal …</source>
        <translation>S&amp;krevet i journalen …</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Sæt alle krydser</translation>
    </message>
    <message>
        <source>Space or a click ticks; without ticks it is the one you read</source>
        <translation>Mellemrum eller et klik sætter kryds. Ellers gælder det den, du læser</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n krydset af</numerusform>
            <numerusform>%n krydset af</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after {seconds} seconds</source>
        <translation>Kopieret. Udklipsholderen tømmes efter {seconds} sekunder</translation>
    </message>
    <message>
        <source>Sensitive. Open the note to read it.</source>
        <translation>Følsomt. Åbn notatet for at læse det.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be written in the municipality’s journal</source>
        <translation>
            <numerusform>%n skal skrives i kommunens journal</numerusform>
            <numerusform>%n skal skrives i kommunens journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them over a week old</source>
        <translation>
            <numerusform>%n af dem er over en uge gammel</numerusform>
            <numerusform>%n af dem er over en uge gamle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them over {days} days old</source>
        <translation>
            <numerusform>%n af dem er over {days} dage gammel</numerusform>
            <numerusform>%n af dem er over {days} dage gamle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for you to decide about</source>
        <translation>
            <numerusform>%n mangler du at tage stilling til</numerusform>
            <numerusform>%n mangler du at tage stilling til</numerusform>
        </translation>
    </message>
    <message>
        <source>The citizen’s view</source>
        <translation>Borgeren</translation>
    </message>
    <message>
        <source>The firm’s view</source>
        <translation>Virksomheden</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>Gik godt</translation>
    </message>
    <message>
        <source>Do differently</source>
        <translation>Gøres anderledes</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Aftalt</translation>
    </message>
    <message>
        <source>Tasks seen</source>
        <translation>Opgaver set</translation>
    </message>
</context>
<context>
    <name>KeepForm</name>
    <message>
        <source>+6m, 1 March …</source>
        <translation>+6m, 1. marts …</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Gem til</translation>
    </message>
    <message>
        <source>Why does it have to be kept?</source>
        <translation>Hvorfor skal det gemmes?</translation>
    </message>
    <message>
        <source>A complaint that is not settled, after-care that goes on …</source>
        <translation>En klage, der ikke er afgjort, et efterværn, der fortsætter …</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>Gem længere</translation>
    </message>
    <message>
        <source>Keep no longer</source>
        <translation>Gem ikke længere</translation>
    </message>
    <message>
        <source>Choose a day that lies ahead.</source>
        <translation>Vælg en dag, der ligger fremme.</translation>
    </message>
</context>
<context>
    <name>KeepPromise</name>
    <message>
        <source>You promised:</source>
        <translation>Du lovede:</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Hvad gjorde du?</translation>
    </message>
    <message>
        <source>{name} promised:</source>
        <translation>{name} lovede:</translation>
    </message>
    <message>
        <source>What was done?</source>
        <translation>Hvad blev gjort?</translation>
    </message>
    <message>
        <source>The promise is kept</source>
        <translation>Løftet er holdt</translation>
    </message>
    <message>
        <source>Keep a promise</source>
        <translation>Hold et løfte</translation>
    </message>
</context>
<context>
    <name>KeptContact</name>
    <message>
        <source>The next step is done</source>
        <translation>Næste skridt er gjort</translation>
    </message>
    <message>
        <source>Delete the talk</source>
        <translation>Slet samtalen</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Samtale</translation>
    </message>
    <message>
        <source>Saved as you leave each field</source>
        <translation>Gemmes, når du forlader et felt</translation>
    </message>
</context>
<context>
    <name>KeptExperience</name>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>You can undo it.</source>
        <translation>Du kan fortryde.</translation>
    </message>
    <message>
        <source>An experience</source>
        <translation>En erfaring</translation>
    </message>
</context>
<context>
    <name>KeptForm</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>This is your draft from {when}.</source>
        <translation>Det er din kladde fra {when}.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Begynd forfra</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation>Kladde gemt {time}</translation>
    </message>
</context>
<context>
    <name>KeptGoal</name>
    <message>
        <source>Reached</source>
        <translation>Nået</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Slip det</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Next goal</source>
        <translation>Næste mål</translation>
    </message>
    <message>
        <source>Saved as you leave each field</source>
        <translation>Gemmes, når du forlader feltet</translation>
    </message>
</context>
<context>
    <name>KeptNote</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Journalen</translation>
    </message>
    <message>
        <source>Written there on</source>
        <translation>Skrevet i journalen den</translation>
    </message>
    <message>
        <source>Journal number</source>
        <translation>Journalnummer</translation>
    </message>
    <message>
        <source>Sensitive: not shown in lists and search</source>
        <translation>Følsomt: vises ikke i lister og søgning</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier wording(s)</source>
        <translation>
            <numerusform>%n tidligere ordlyd</numerusform>
            <numerusform>%n tidligere ordlyde</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Slet notatet</translation>
    </message>
    <message>
        <source>Saved as you leave each field</source>
        <translation>Gemmes, når du forlader et felt</translation>
    </message>
    <message>
        <source>Until {day} at {time} ({who}):</source>
        <translation>Indtil {day} kl. {time} ({who}):</translation>
    </message>
</context>
<context>
    <name>KeptOpening</name>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Åbn den igen</translation>
    </message>
    <message>
        <source>No longer free …</source>
        <translation>Ikke ledig mere …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>For a place that never was one. You can undo it.</source>
        <translation>Til en plads, der aldrig var der. Du kan fortryde.</translation>
    </message>
</context>
<context>
    <name>KeptPlacement</name>
    <message>
        <source>Make the agreement</source>
        <translation>Lav aftalen</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>Saved as you leave each field</source>
        <translation>Gemmes, når du forlader et felt</translation>
    </message>
</context>
<context>
    <name>KeptRecord</name>
    <message>
        <source>Saved as you leave each field</source>
        <translation>Gemmes, når du forlader et felt</translation>
    </message>
</context>
<context>
    <name>KeptStep</name>
    <message>
        <source>Delete the step</source>
        <translation>Slet skridtet</translation>
    </message>
    <message>
        <source>Small step</source>
        <translation>Lille skridt</translation>
    </message>
    <message>
        <source>Saved as you leave each field</source>
        <translation>Gemmes, når du forlader feltet</translation>
    </message>
</context>
<context>
    <name>KeptTalk</name>
    <message>
        <source>Delete the talk</source>
        <translation>Slet samtalen</translation>
    </message>
    <message>
        <source>Progression</source>
        <translation>Udvikling</translation>
    </message>
    <message>
        <source>Saved as you leave each field</source>
        <translation>Gemmes, når du forlader feltet</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbage</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed; the old passphrase and key still open it.</source>
        <translation>Stoppet. Intet er ændret; den gamle adgangssætning og nøgle åbner stadig.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Næste</translation>
    </message>
</context>
<context>
    <name>KeyStoreCard</name>
    <message>
        <source>Open with the computer’s key store</source>
        <translation>Åbn med computerens nøglelager</translation>
    </message>
    <message>
        <source>The passphrase no&amp;w</source>
        <translation>Adgangssætningen n&amp;u</translation>
    </message>
    <message>
        <source>Use the &amp;key store no more</source>
        <translation>Brug ikke &amp;nøglelageret mere</translation>
    </message>
    <message>
        <source>Use the &amp;key store</source>
        <translation>Brug &amp;nøglelageret</translation>
    </message>
    <message>
        <source>Looking for a key store …</source>
        <translation>Leder efter et nøglelager …</translation>
    </message>
    <message>
        <source>It is on: whoever can use your account on this computer can open your cases without the passphrase. The passphrase and the recovery key still open them too.</source>
        <translation>Det er slået til: Enhver, der kan bruge din konto på denne computer, kan åbne dine sager uden adgangssætningen. Adgangssætningen og gendannelsesnøglen åbner dem stadig også.</translation>
    </message>
    <message>
        <source>This computer has no key store the program can use. The passphrase opens it.</source>
        <translation>Denne computer har intet nøglelager, som programmet kan bruge. Adgangssætningen åbner.</translation>
    </message>
    <message>
        <source>You can let this computer keep a key of its own ({name}), and open your cases without typing. It means that whoever can use your account on this computer can open them; the lock of the program then protects no better than the computer’s own. The passphrase itself is never kept there. Ask your data protection officer first.</source>
        <translation>Du kan lade denne computer gemme en nøgle for sig selv ({name}) og åbne dine sager uden at skrive. Det betyder, at enhver, der kan bruge din konto på denne computer, kan åbne dem; programmets lås beskytter så ikke bedre end computerens egen. Selve adgangssætningen bliver aldrig gemt der. Spørg jeres databeskyttelsesrådgiver først.</translation>
    </message>
    <message>
        <source>Write the passphrase you use now.</source>
        <translation>Skriv den adgangssætning, du bruger nu.</translation>
    </message>
    <message>
        <source>Asking the key store …</source>
        <translation>Spørger nøglelageret …</translation>
    </message>
    <message>
        <source>From the next start the key store opens your cases.</source>
        <translation>Fra næste start åbner nøglelageret dine sager.</translation>
    </message>
    <message>
        <source>Only the passphrase and the recovery key open your cases.</source>
        <translation>Kun adgangssætningen og gendannelsesnøglen åbner dine sager.</translation>
    </message>
</context>
<context>
    <name>KitchenPage</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Fo&amp;rtryd</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>&amp;Make the agreement</source>
        <translation>Lav &amp;aftalen</translation>
    </message>
    <message>
        <source>Everybody &amp;agrees: make the agreement</source>
        <translation>Alle er &amp;enige – lav aftalen</translation>
    </message>
    <message>
        <source>{kind}: this is what we agree</source>
        <translation>{kind}: det aftaler vi</translation>
    </message>
    <message>
        <source>Signed {day}</source>
        <translation>Underskrevet {day}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gemt {time}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Fortrudt</translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>Der er ikke noget at fortryde her.</translation>
    </message>
    <message>
        <source>It holds when everybody has signed.</source>
        <translation>Aftalen gælder, når alle har skrevet under.</translation>
    </message>
    <message>
        <source>Kitchen table</source>
        <translation>Køkkenbord</translation>
    </message>
    <message>
        <source>Back to the desk (Esc)</source>
        <translation>Tilbage til skrivebordet (Esc)</translation>
    </message>
</context>
<context>
    <name>KitchenTable</name>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen endnu</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Til daglig</translation>
    </message>
    <message>
        <source>For the employees</source>
        <translation>For medarbejderne</translation>
    </message>
    <message>
        <source>{citizen} and {firm}</source>
        <translation>{citizen} og {firm}</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Stedfortræder</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sidste dag</translation>
    </message>
    <message>
        <source>Days and times</source>
        <translation>Dage og tider</translation>
    </message>
    <message>
        <source>For example Monday to Thursday 8–12</source>
        <translation>For eksempel mandag til torsdag 8–12</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Fra {day}</translation>
    </message>
    <message>
        <source>{kroner} an hour</source>
        <translation>{kroner} i timen</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Tasks, one on each line</source>
        <translation>Opgaver, én på hver linje</translation>
    </message>
    <message>
        <source>Write the task, a dash, and what it trains</source>
        <translation>Skriv opgaven, en tankestreg og det, den træner</translation>
    </message>
    <message>
        <source>Kroner an hour</source>
        <translation>Kroner i timen</translation>
    </message>
    <message>
        <source>Paid hours a week beside it</source>
        <translation>Lønnede timer om ugen ved siden af</translation>
    </message>
    <message>
        <source>Tasks in the paid hours</source>
        <translation>Opgaver i de lønnede timer</translation>
    </message>
    <message>
        <source>Beside it {hours} paid work a week</source>
        <translation>Ved siden af {hours} lønnet arbejde om ugen</translation>
    </message>
    <message>
        <source>It works when: {sign}</source>
        <translation>Det lykkes, når: {sign}</translation>
    </message>
    <message>
        <source>Afterwards: {words}</source>
        <translation>Bagefter: {words}</translation>
    </message>
    <message>
        <source>What we want to reach</source>
        <translation>Det, vi vil nå</translation>
    </message>
    <message>
        <source>How we can tell that it works</source>
        <translation>Sådan kan vi se, at det lykkes</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Bagefter</translation>
    </message>
    <message>
        <source>Follow-up: {words}</source>
        <translation>Opfølgning: {words}</translation>
    </message>
    <message>
        <source>Where to meet, clothes, lunch, the first day</source>
        <translation>Mødested, tøj, frokost, den første dag</translation>
    </message>
    <message>
        <source>When and how we talk</source>
        <translation>Hvornår og hvordan vi taler sammen</translation>
    </message>
    <message>
        <source>Ill? Ring {person}</source>
        <translation>Syg? Ring til {person}</translation>
    </message>
    <message>
        <source>Job mentor: {person}</source>
        <translation>Jobmentor: {person}</translation>
    </message>
    <message>
        <source>Nothing is agreed yet</source>
        <translation>Intet er aftalt endnu</translation>
    </message>
    <message>
        <source>Agreed with {citizen} on {day}</source>
        <translation>Aftalt med {citizen} den {day}</translation>
    </message>
    <message>
        <source>There is nothing in particular to tell</source>
        <translation>Der er ikke noget særligt at fortælle</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Timer om ugen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Around it</source>
        <translation>Omkring det</translation>
    </message>
    <message>
        <source>What the firm may know</source>
        <translation>Det må virksomheden vide</translation>
    </message>
    <message>
        <source>Nothing yet. Click here and write.</source>
        <translation>Intet endnu. Klik her, og skriv.</translation>
    </message>
    <message>
        <source>In the beginning</source>
        <translation>I begyndelsen</translation>
    </message>
    <message>
        <source>Steps on the way</source>
        <translation>Trin undervejs</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindst</translation>
    </message>
    <message>
        <source>In a busy week</source>
        <translation>I en travl uge</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Højst</translation>
    </message>
    <message>
        <source>in the beginning</source>
        <translation>i begyndelsen</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>højst</translation>
    </message>
    <message>
        <source>week {week}</source>
        <translation>uge {week}</translation>
    </message>
    <message>
        <source>{hours} hours, from week to week</source>
        <translation>{hours} timer, fra uge til uge</translation>
    </message>
</context>
<context>
    <name>LadderLine</name>
    <message>
        <source>&amp;Keep backups for</source>
        <translation>&amp;Gem sikkerhedskopier i</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Someone who is erased is gone from every backup after %n day(s) at the latest. Long enough to notice a mistake after a holiday.</source>
        <translation>
            <numerusform>Den, der bliver slettet, er væk fra alle sikkerhedskopier senest efter %n dag.</numerusform>
            <numerusform>Den, der bliver slettet, er væk fra alle sikkerhedskopier senest efter %n dage. Det er længe nok til at opdage en fejl efter en ferie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Someone who is erased stays in backups for up to %n day(s). That is longer than the month within which a citizen must have an answer: agree it with the municipality’s data protection officer first.</source>
        <translation>
            <numerusform>Den, der bliver slettet, ligger i sikkerhedskopier i op til %n dag.</numerusform>
            <numerusform>Den, der bliver slettet, ligger i sikkerhedskopier i op til %n dage. Det er længere end den måned, en borger skal have svar inden for: aftal det først med kommunens databeskyttelsesrådgiver.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaidAnew</name>
    <message>
        <source>What changes</source>
        <translation>Det bliver ændret</translation>
    </message>
    <message>
        <source>Taken off: {day}</source>
        <translation>Tages af: {day}</translation>
    </message>
    <message>
        <source>New: {day}</source>
        <translation>Nyt: {day}</translation>
    </message>
    <message>
        <source>{day} → {other}</source>
        <translation>{day} → {other}</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Welcome to Mentor Desk</source>
        <translation>Velkommen til Mentor Desk</translation>
    </message>
    <message>
        <source>Your cases, firms, visits and agreements in one place – encrypted, on this computer only. It takes three minutes to set up. Which language do you want to work in? Papers are always in Danish.</source>
        <translation>Dine sager, virksomheder, besøg og aftaler samlet ét sted – krypteret og kun på denne computer. Det tager tre minutter at komme i gang. Hvilket sprog vil du arbejde på? Papirerne er altid på dansk.</translation>
    </message>
</context>
<context>
    <name>LaptopGonePage</name>
    <message>
        <source>If the computer is gone</source>
        <translation>Hvis computeren er væk</translation>
    </message>
    <message>
        <source>With the list of the citizens</source>
        <translation>Med listen over borgerne</translation>
    </message>
    <message>
        <source>With whole CPR numbers</source>
        <translation>Med hele CPR-numre</translation>
    </message>
    <message>
        <source>Discovered on</source>
        <translation>Opdaget den</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Klokken</translation>
    </message>
    <message>
        <source>&amp;Open the backup</source>
        <translation>&amp;Åbn sikkerhedskopien</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Making the paper from the cases here …</source>
        <translation>Laver papiret ud fra sagerne her …</translation>
    </message>
    <message>
        <source>Where does the backup lie?</source>
        <translation>Hvor ligger sikkerhedskopien?</translation>
    </message>
    <message>
        <source>Opening the backup …</source>
        <translation>Åbner sikkerhedskopien …</translation>
    </message>
    <message>
        <source>Done. Keep it away from the computer.</source>
        <translation>Færdig. Læg den et andet sted end computeren.</translation>
    </message>
    <message numerus="yes">
        <source>%n citizen(s)</source>
        <translation>
            <numerusform>%n borger</numerusform>
            <numerusform>%n borgere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) at firms</source>
        <translation>
            <numerusform>%n kontaktperson i virksomheder</numerusform>
            <numerusform>%n kontaktpersoner i virksomheder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n papir</numerusform>
            <numerusform>%n papirer</numerusform>
        </translation>
    </message>
    <message>
        <source>Ring first, write afterwards</source>
        <translation>Ring først, skriv bagefter</translation>
    </message>
    <message>
        <source>A list lies locked in at work, never in the bag with the computer; shred it when a newer one is printed. With whole CPR numbers only when the data protection officer asks for it.</source>
        <translation>En liste skal ligge låst inde på arbejdet, aldrig i tasken med computeren. Makulér den, når en nyere er printet. Hele CPR-numre kun, når databeskyttelsesrådgiveren beder om det.</translation>
    </message>
    <message>
        <source>&amp;This caseload</source>
        <translation>&amp;Disse sager</translation>
    </message>
    <message>
        <source>A &amp;backup …</source>
        <translation>En &amp;sikkerhedskopi …</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>Hvem det drejer sig om</translation>
    </message>
    <message>
        <source>On another computer: choose a backup from the second place, and unlock it with its passphrase or recovery key.</source>
        <translation>På en anden computer: vælg en sikkerhedskopi fra det andet sted, og lås den op med dens adgangssætning eller gendannelsesnøgle.</translation>
    </message>
    <message>
        <source>Print it today, fill in the telephone numbers, and keep it somewhere else</source>
        <translation>Print det i dag, skriv telefonnumrene på, og læg det et andet sted</translation>
    </message>
    <message>
        <source>Your manager, the municipality’s IT and its data protection officer must know it today. The municipality decides whether it is to be reported, and has 72 hours to report it to Datatilsynet, at weekends too.</source>
        <translation>Din leder, kommunens it og databeskyttelsesrådgiveren skal vide det i dag. Kommunen afgør, om det skal meldes, og har 72 timer til at melde det til Datatilsynet, også i weekenden.</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Papiret</translation>
    </message>
</context>
<context>
    <name>LawBanner</name>
    <message>
        <source>Hide until tomorrow</source>
        <translation>Skjul til i morgen</translation>
    </message>
</context>
<context>
    <name>LawBar</name>
    <message>
        <source>The law has no objection.</source>
        <translation>Loven har ingen indvendinger.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to clear first</source>
        <translation>
            <numerusform>Der er én ting at få på plads</numerusform>
            <numerusform>Der er %n ting at få på plads</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide it</source>
        <translation>S&amp;kjul det</translation>
    </message>
    <message>
        <source>What does the &amp;law say?</source>
        <translation>Hvad siger &amp;loven?</translation>
    </message>
</context>
<context>
    <name>LawCard</name>
    <message>
        <source>What the law asks</source>
        <translation>Det spørger loven om</translation>
    </message>
    <message>
        <source>Why all the same: {reason}</source>
        <translation>Hvorfor alligevel: {reason}</translation>
    </message>
</context>
<context>
    <name>LawPanel</name>
    <message>
        <source>What the law says</source>
        <translation>Hvad loven siger</translation>
    </message>
    <message>
        <source>The job mentor and the municipality clear the rest.</source>
        <translation>Resten klarer jobmentoren med kommunen.</translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>Der er ikke mere at sige.</translation>
    </message>
</context>
<context>
    <name>LawQuestions</name>
    <message>
        <source>Does anybody lose hours or a job because {name} is here?</source>
        <translation>Er der nogen, der mister timer eller en plads, fordi {name} er her?</translation>
    </message>
    <message>
        <source>Is there work all year, and not only in a busy time?</source>
        <translation>Er det opgaver hele året og ikke kun en travl tid?</translation>
    </message>
    <message>
        <source>Is it fair to other firms?</source>
        <translation>Er det fair over for andre virksomheder?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
</context>
<context>
    <name>LeakedCard</name>
    <message>
        <source>If you think it leaked</source>
        <translation>Hvis du tror, det er lækket</translation>
    </message>
    <message>
        <source>Somebody saw your passphrase, the paper is lost, or the computer was out of your hands. A new passphrase alone is not enough then: everything is encrypted under a new key, backups too, and the old passphrase and the old paper open nothing that is here. Do it first; then tell your leader and the data protection officer; then plug in the stick with the backups, so that they follow, or have it destroyed.</source>
        <translation>Nogen har set din adgangssætning, papiret er væk, eller computeren har været ude af dine hænder. Så er en ny adgangssætning ikke nok: alt bliver krypteret på ny, også sikkerhedskopierne, og den gamle adgangssætning og det gamle papir åbner intet af det, der ligger her. Gør det først; sig det så til din leder og databeskyttelsesrådgiveren; sæt til sidst USB-nøglen med sikkerhedskopierne i, så de følger med, eller få den ødelagt.</translation>
    </message>
    <message>
        <source>I &amp;think it leaked …</source>
        <translation>Jeg &amp;tror, det er lækket …</translation>
    </message>
    <message>
        <source>Look at the &amp;backups that are left …</source>
        <translation>Se de &amp;sikkerhedskopier, der er tilbage …</translation>
    </message>
    <message>
        <source>Encrypting the backups anew …</source>
        <translation>Krypterer sikkerhedskopierne på ny …</translation>
    </message>
    <message>
        <source>Backups under the old key</source>
        <translation>Sikkerhedskopier under den gamle nøgle</translation>
    </message>
</context>
<context>
    <name>LeakedDialog</name>
    <message>
        <source>I think it leaked</source>
        <translation>Jeg tror, det er lækket</translation>
    </message>
    <message>
        <source>Encrypt everything anew</source>
        <translation>Kryptér alt på ny</translation>
    </message>
    <message>
        <source>For when somebody may have seen your passphrase or your recovery key. You choose a new passphrase and get a new recovery key; then the caseload, the firm directory and the backups that can be reached are encrypted under a new key. A backup is made first. It takes about as long as making all the backups, and you can stop until it takes effect.

What was copied before cannot be called back: who has an old copy and the old passphrase can read that copy. If that may have happened, tell your data protection officer today.</source>
        <translation>Til når nogen kan have set din adgangssætning eller din gendannelsesnøgle. Du vælger en ny adgangssætning og får en ny gendannelsesnøgle; derefter bliver sagerne, virksomhedsregistret og de sikkerhedskopier, der kan nås, krypteret med en ny nøgle. Først laves en sikkerhedskopi. Det tager omtrent så lang tid som at lave alle sikkerhedskopierne, og du kan stoppe, indtil det træder i kraft.

Det, der er kopieret før, kan ikke kaldes tilbage: Den, der har en gammel kopi og den gamle adgangssætning, kan læse den kopi. Kan det være sket, så sig det til jeres databeskyttelsesrådgiver i dag.</translation>
    </message>
    <message>
        <source>&amp;Encrypt everything anew</source>
        <translation>&amp;Kryptér alt på ny</translation>
    </message>
    <message>
        <source>Everything is encrypted anew. Only the new passphrase and key open it.</source>
        <translation>Alt er krypteret på ny. Kun den nye adgangssætning og nøgle åbner.</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Nothing is read in yet. Stop here?</source>
        <translation>Intet er læst ind endnu. Vil du stoppe her?</translation>
    </message>
    <message>
        <source>&amp;No, stay here</source>
        <translation>&amp;Nej, bliv her</translation>
    </message>
    <message>
        <source>&amp;Yes, stop</source>
        <translation>&amp;Ja, stop</translation>
    </message>
</context>
<context>
    <name>LeftOutPane</name>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopiér</translation>
    </message>
    <message>
        <source>&amp;Save the rows in a file …</source>
        <translation>&amp;Gem rækkerne i en fil …</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Udeladte rækker</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Række</translation>
    </message>
    <message>
        <source>{who}, row, sheet or reason</source>
        <translation>{who}, række, ark eller grund</translation>
    </message>
    <message>
        <source>No row is left out.</source>
        <translation>Alle rækker kommer med.</translation>
    </message>
    <message>
        <source>Every reason</source>
        <translation>Alle grunde</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n række er kopieret.</numerusform>
            <numerusform>%n rækker er kopieret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Udeladt</translation>
    </message>
    <message>
        <source>The list could not be saved there. Choose another folder.</source>
        <translation>Listen kunne ikke gemmes der. Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gemt som {file}.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>hollow: when we began</source>
        <translation>tom: da vi begyndte</translation>
    </message>
    <message>
        <source>filled: now</source>
        <translation>fyldt: nu</translation>
    </message>
    <message>
        <source>next goal</source>
        <translation>næste mål</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>From the firm directory</source>
        <translation>Fra virksomhedslisten</translation>
    </message>
    <message>
        <source>What you have not corrected follows the list.</source>
        <translation>Det, du ikke har rettet, følger listen.</translation>
    </message>
    <message>
        <source>The firm no longer stands on the list.</source>
        <translation>Virksomheden står ikke længere på listen.</translation>
    </message>
    <message>
        <source>{field}: corrected by you</source>
        <translation>{field}: rettet af dig</translation>
    </message>
    <message>
        <source>The list says {value}</source>
        <translation>Listen siger {value}</translation>
    </message>
    <message>
        <source>Take the list’s</source>
        <translation>Tag listens igen</translation>
    </message>
</context>
<context>
    <name>ListTab</name>
    <message>
        <source>{shown} of {all} are shown – the filter hides {hidden}</source>
        <translation>{shown} af {all} vises – filteret skjuler {hidden}</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Intet passer</translation>
    </message>
    <message>
        <source>Type less, or choose “All” above.</source>
        <translation>Skriv mindre, eller vælg »Alle« ovenfor.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>One</source>
        <translation>Den ene</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Den anden</translation>
    </message>
    <message>
        <source>Why they look alike</source>
        <translation>Hvorfor de ligner hinanden</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Hvor sikkert</translation>
    </message>
    <message>
        <source>Look alike</source>
        <translation>Ligner hinanden</translation>
    </message>
    <message>
        <source>&amp;Merge …</source>
        <translation>&amp;Læg sammen …</translation>
    </message>
    <message>
        <source>&amp;They are two</source>
        <translation>&amp;De er to</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Leder …</translation>
    </message>
    <message>
        <source>Nothing looks alike</source>
        <translation>Ingen ligner hinanden</translation>
    </message>
    <message>
        <source>Citizens, firms and contacts that may have been entered twice are listed here. You are also told while you type somebody new.</source>
        <translation>Her står borgere, virksomheder og kontakter, der måske er skrevet ind to gange. Du får det også at vide, mens du skriver en ny ind.</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation>Meget sandsynligt</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Måske</translation>
    </message>
    <message>
        <source>Two with the same name may well be two. Nothing is merged before you have looked.</source>
        <translation>To med samme navn kan sagtens være to. Intet lægges sammen, før du har set på det.</translation>
    </message>
</context>
<context>
    <name>ListedCard</name>
    <message>
        <source>The firm no longer stands on its list.</source>
        <translation>Virksomheden står ikke længere på sin liste.</translation>
    </message>
    <message>
        <source>P no. {number}</source>
        <translation>P-nr. {number}</translation>
    </message>
    <message>
        <source>CVR {number}</source>
        <translation>CVR {number}</translation>
    </message>
    <message>
        <source>&amp;Open the firm</source>
        <translation>&amp;Åbn virksomheden</translation>
    </message>
    <message>
        <source>&amp;Take into the register</source>
        <translation>&amp;Tag med i registret</translation>
    </message>
    <message>
        <source>The firm is in your register. Notes and placements stand there.</source>
        <translation>Virksomheden er i dit register. Der står noter og forløb.</translation>
    </message>
    <message>
        <source>So says «{list}». Take the firm into your register when you begin to work with it: then you can write notes and placements.</source>
        <translation>Sådan står den på «{list}». Tag virksomheden med i dit register, når I begynder at arbejde sammen: så kan du skrive noter og forløb.</translation>
    </message>
    <message>
        <source>{distance} away in a straight line</source>
        <translation>{distance} væk i lige linje</translation>
    </message>
</context>
<context>
    <name>ListsSection</name>
    <message>
        <source>Read in lists</source>
        <translation>Læs lister ind</translation>
    </message>
    <message>
        <source>Your own list of citizens</source>
        <translation>Din egen liste over borgere</translation>
    </message>
    <message>
        <source>The spreadsheet you have kept until now becomes citizens with cases. You see all of it first, a backup is made before, and one Undo takes it back.</source>
        <translation>Det regneark, du har brugt til nu, bliver til borgere med sager. Du ser det hele først, der bliver lavet en sikkerhedskopi inden, og ét Fortryd tager det tilbage.</translation>
    </message>
    <message>
        <source>Read in your own list …</source>
        <translation>Læs din egen liste ind …</translation>
    </message>
    <message>
        <source>A list of firms</source>
        <translation>En liste over virksomheder</translation>
    </message>
    <message>
        <source>From the municipality or the public register. The button is on the page Firms.</source>
        <translation>Fra kommunen eller det offentlige register. Knappen er på siden Virksomheder.</translation>
    </message>
    <message>
        <source>To the firms</source>
        <translation>Til virksomhederne</translation>
    </message>
</context>
<context>
    <name>Load</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n sag</numerusform>
            <numerusform>%n sager</numerusform>
        </translation>
    </message>
    <message>
        <source>{cases} · weight {weight} of {low}–{high}</source>
        <translation>{cases} · vægt {weight} af {low}–{high}</translation>
    </message>
    <message>
        <source>above the band</source>
        <translation>over rammen</translation>
    </message>
    <message>
        <source>room for more</source>
        <translation>plads til flere</translation>
    </message>
    <message>
        <source>within the band</source>
        <translation>inden for rammen</translation>
    </message>
</context>
<context>
    <name>LoadCard</name>
    <message>
        <source>What they carry</source>
        <translation>Så meget har de nu</translation>
    </message>
    <message numerus="yes">
        <source>%n of ours here now</source>
        <translation>
            <numerusform>%n af vores er her nu</numerusform>
            <numerusform>%n af vores er her nu</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of ours here now</source>
        <translation>Ingen af vores er her nu</translation>
    </message>
    <message numerus="yes">
        <source>they can manage %n at a time</source>
        <translation>
            <numerusform>de kan have %n ad gangen</numerusform>
            <numerusform>de kan have %n ad gangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n er på vej.</numerusform>
            <numerusform>%n er på vej.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s) begun in the last 12 months</source>
        <translation>
            <numerusform>%n forløb begyndt de sidste 12 måneder</numerusform>
            <numerusform>%n forløb begyndt de sidste 12 måneder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carried through in all</source>
        <translation>
            <numerusform>%n gennemført i alt</numerusform>
            <numerusform>%n gennemført i alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped before time</source>
        <translation>
            <numerusform>%n stoppet før tid</numerusform>
            <numerusform>%n stoppet før tid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n became work</source>
        <translation>
            <numerusform>%n blev til arbejde</numerusform>
            <numerusform>%n blev til arbejde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s) carried through here.</source>
        <translation>
            <numerusform>%n forløb er gennemført her.</numerusform>
            <numerusform>%n forløb er gennemført her.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n became work.</source>
        <translation>
            <numerusform>%n blev til arbejde.</numerusform>
            <numerusform>%n blev til arbejde.</numerusform>
        </translation>
    </message>
    <message>
        <source>It still says «{relation}».</source>
        <translation>Der står stadig «{relation}».</translation>
    </message>
    <message>
        <source>Call it «{relation}»</source>
        <translation>Kald det «{relation}»</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>&amp;Lock by itself after</source>
        <translation>&amp;Lås af sig selv efter</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+L locks at once.</source>
        <translation>Ctrl+L låser med det samme.</translation>
    </message>
    <message>
        <source>It also locks when the computer’s screen is locked and when the computer goes to sleep, where the system tells it; otherwise at the first touch after sleeping. Whatever you were writing is kept, and you come back to the same field.</source>
        <translation>Programmet låser også, når computerens skærm bliver låst, og når computeren går i dvale, hvis systemet fortæller det; ellers ved den første berøring bagefter. Det, du var ved at skrive, bliver gemt, og du kommer tilbage til samme felt.</translation>
    </message>
</context>
<context>
    <name>LogFilters</name>
    <message>
        <source>Read</source>
        <translation>Læs</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Skrevet</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Taget ud</translation>
    </message>
    <message>
        <source>Unlocking and safety</source>
        <translation>Oplåsning og sikkerhed</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>De sidste 7 dage</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>De sidste 30 dage</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Det sidste år</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle slags</translation>
    </message>
    <message>
        <source>The whole time</source>
        <translation>Hele tiden</translation>
    </message>
    <message>
        <source>Citizen or firm</source>
        <translation>Borger eller virksomhed</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Hvilken slags</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Gjort af</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Om hvem</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Who looked at one person or firm, and who wrote and took out what; leafing through lists is not here</source>
        <translation>Hvem der har set på én person eller virksomhed, og hvem der har skrevet og taget hvad ud; at bladre i lister står her ikke</translation>
    </message>
    <message>
        <source>Latest changes</source>
        <translation>Seneste ændringer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>&amp;Has anybody tampered with it?</source>
        <translation>&amp;Har nogen rørt ved den?</translation>
    </message>
    <message>
        <source>E&amp;xtract of one citizen …</source>
        <translation>&amp;Udtræk om én borger …</translation>
    </message>
    <message>
        <source>&amp;Sample check …</source>
        <translation>&amp;Stikprøve …</translation>
    </message>
    <message>
        <source>Twenty readings by chance, on a sheet to be accounted for</source>
        <translation>Tyve tilfældige opslag på et ark, hvor du skriver, hvad de skulle bruges til</translation>
    </message>
    <message numerus="yes">
        <source>Show %n older</source>
        <translation>
            <numerusform>Vis %n ældre</numerusform>
            <numerusform>Vis %n ældre</numerusform>
        </translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Ingen linje passer</translation>
    </message>
    <message>
        <source>Ask for another kind, a longer period or somebody else.</source>
        <translation>Vælg en anden slags, en længere periode eller en anden person.</translation>
    </message>
    <message>
        <source>Find an entry …</source>
        <translation>Find en linje …</translation>
    </message>
    <message>
        <source>Going through the log …</source>
        <translation>Gennemgår loggen …</translation>
    </message>
    <message>
        <source>Choose the citizen first, in «Citizen or firm» above.</source>
        <translation>Vælg først borgeren i feltet «Borger eller virksomhed» ovenfor.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody has changed the log from outside, at %n place(s), first at entry {numbers}. Tell your security officer, and keep the backups.</source>
        <translation>
            <numerusform>Nogen har ændret loggen udefra ét sted, i linje {numbers}. Sig det til jeres sikkerhedsansvarlige, og behold sikkerhedskopierne.</numerusform>
            <numerusform>Nogen har ændret loggen udefra %n steder, først i linje {numbers}. Sig det til jeres sikkerhedsansvarlige, og behold sikkerhedskopierne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every entry follows the one before it.</source>
        <translation>Hver linje passer til den forrige.</translation>
    </message>
    <message>
        <source>{whole} Entry {number} has the fingerprint {fingerprint}.</source>
        <translation>{whole} Linje {number} har fingeraftrykket {fingerprint}.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of the newest %n entry(ies) shown</source>
        <translation>
            <numerusform>{shown} af den nyeste linje vises</numerusform>
            <numerusform>{shown} af de nyeste %n linjer vises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogoPicker</name>
    <message>
        <source>Logo on the papers</source>
        <translation>Logo på papirerne</translation>
    </message>
    <message>
        <source>&amp;Choose a picture …</source>
        <translation>Vælg et &amp;billede …</translation>
    </message>
    <message>
        <source>Take it a&amp;way</source>
        <translation>&amp;Fjern det</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Intet logo</translation>
    </message>
    <message>
        <source>The logo of the municipality</source>
        <translation>Kommunens logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Billeder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Vælg et billede</translation>
    </message>
    <message>
        <source>The logo stands on the papers from now on.</source>
        <translation>Logoet står på papirerne fra nu af.</translation>
    </message>
    <message>
        <source>The logo is gone. Papers in the archive stay as they are.</source>
        <translation>Logoet er væk. Papirer i arkivet bliver, som de er.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look and language</source>
        <translation>Udseende og sprog</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprog</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Som computeren</translation>
    </message>
    <message>
        <source>Papers are always in Danish.</source>
        <translation>Papirer er altid på dansk.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Lys eller mørk</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>S&amp;kriftstørrelse</translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message>
        <source>In the package</source>
        <translation>I pakken</translation>
    </message>
    <message>
        <source>Known here already</source>
        <translation>Kendt her i forvejen</translation>
    </message>
    <message>
        <source>If it is the same, the two become one. Yours is kept, and what is empty with you is filled in – or your colleague’s is taken.</source>
        <translation>Er det den samme, bliver de to til én. Din bliver, og det, der er tomt hos dig, bliver fyldt ud – eller din kollegas kommer i stedet.</translation>
    </message>
    <message>
        <source>Same: keep mine</source>
        <translation>Samme: behold min</translation>
    </message>
    <message>
        <source>Same: take theirs</source>
        <translation>Samme: tag kollegas</translation>
    </message>
    <message>
        <source>Two different</source>
        <translation>To forskellige</translation>
    </message>
    <message>
        <source>Changed by both of you</source>
        <translation>Ændret af jer begge</translation>
    </message>
    <message>
        <source>Since you last had the case in common. Which is right?</source>
        <translation>Siden I sidst havde sagen fælles. Hvad er rigtigt?</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Behold mit</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tag kollegas</translation>
    </message>
    <message>
        <source>Before anything comes in, a backup is made. Undo takes all of it out again at once.</source>
        <translation>Før noget kommer ind, bliver der lavet en sikkerhedskopi. Fortryd tager det hele ud igen på én gang.</translation>
    </message>
    <message>
        <source>From {name}, made on {day}</source>
        <translation>Fra {name}, lavet {day}</translation>
    </message>
    <message>
        <source>{name} (known here)</source>
        <translation>{name} (kendt her)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>intet</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) you have get your colleague’s changes.</source>
        <translation>
            <numerusform>%n ting, du har, får din kollegas ændringer.</numerusform>
            <numerusform>%n ting, du har, får din kollegas ændringer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) only you changed stay as they are.</source>
        <translation>
            <numerusform>%n felt, som kun du har ændret, bliver, som det er.</numerusform>
            <numerusform>%n felter, som kun du har ændret, bliver, som de er.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in it is here already, just as it stands there.</source>
        <translation>Alt i den er her allerede, præcis som det står der.</translation>
    </message>
    <message>
        <source>Your colleague deleted this, and it goes here too: {what}.</source>
        <translation>Din kollega har slettet dette, og det går også ud her: {what}.</translation>
    </message>
    <message>
        <source>Erased here before: {names}. If you take the package in, they are here again. Ask your colleague for a package without them if that is not right.</source>
        <translation>Slettet her før: {names}. Tager du pakken imod, er de her igen. Bed din kollega om en pakke uden dem, hvis det ikke er rigtigt.</translation>
    </message>
    <message>
        <source>You made this package yourself.</source>
        <translation>Du har selv lavet denne pakke.</translation>
    </message>
    <message>
        <source>You took this package in on {day}. Taking it in again does no harm.</source>
        <translation>Du tog imod denne pakke {day}. Det gør ingen skade at tage imod den igen.</translation>
    </message>
</context>
<context>
    <name>LyingVisits</name>
    <message>
        <source>Planned already</source>
        <translation>Planlagt i forvejen</translation>
    </message>
    <message>
        <source>{day} · week {week}</source>
        <translation>{day} · uge {week}</translation>
    </message>
    <message>
        <source>Instead of {day}.</source>
        <translation>I stedet for {day}.</translation>
    </message>
</context>
<context>
    <name>ManyTable</name>
    <message>
        <source>ticked</source>
        <translation>krydset af</translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>Nearer (+)</source>
        <translation>Tættere på (+)</translation>
    </message>
    <message>
        <source>Farther (−)</source>
        <translation>Længere væk (−)</translation>
    </message>
    <message>
        <source>Show it all (Home)</source>
        <translation>Vis det hele (Home)</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>{number} of {count}: {marker}</source>
        <translation>{number} af {count}: {marker}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s). The arrow keys walk through them.</source>
        <translation>
            <numerusform>%n sted. Piletasterne går gennem dem.</numerusform>
            <numerusform>%n steder. Piletasterne går gennem dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingBar</name>
    <message>
        <source>Saved choice of columns</source>
        <translation>Gemt valg af kolonner</translation>
    </message>
    <message>
        <source>Name of the choice</source>
        <translation>Navn på valget</translation>
    </message>
    <message>
        <source>&amp;Keep this choice</source>
        <translation>&amp;Gem valget</translation>
    </message>
    <message>
        <source>Keep under a name …</source>
        <translation>Gem under et navn …</translation>
    </message>
    <message>
        <source>Give it another name …</source>
        <translation>Giv det et andet navn …</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Fjern det</translation>
    </message>
    <message>
        <source>Columns as in</source>
        <translation>Kolonner som i</translation>
    </message>
    <message>
        <source>The program’s guess</source>
        <translation>Programmets gæt</translation>
    </message>
</context>
<context>
    <name>Match</name>
    <message>
        <source>Any distance</source>
        <translation>Alle afstande</translation>
    </message>
    <message>
        <source>{way}, {minutes} min. – about {far}</source>
        <translation>{way}, {minutes} min. – cirka {far}</translation>
    </message>
    <message>
        <source>The circle is an estimate of {minutes} min. ({way}).</source>
        <translation>Cirklen er et skøn over {minutes} min. ({way}).</translation>
    </message>
    <message>
        <source>ready {day}</source>
        <translation>klar {day}</translation>
    </message>
    <message>
        <source>{size} employees</source>
        <translation>{size} ansatte</translation>
    </message>
    <message>
        <source>Free place</source>
        <translation>Ledig plads</translation>
    </message>
    <message>
        <source>Full or not known</source>
        <translation>Fuldt eller ukendt</translation>
    </message>
    <message>
        <source>Does not fit now</source>
        <translation>Passer ikke nu</translation>
    </message>
    <message>
        <source>Not in the register</source>
        <translation>Ikke i registret</translation>
    </message>
    <message>
        <source>No placement now</source>
        <translation>Intet forløb nu</translation>
    </message>
    <message>
        <source>In a placement</source>
        <translation>I forløb</translation>
    </message>
    <message>
        <source>place not known</source>
        <translation>sted ukendt</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation>samme postnummer</translation>
    </message>
    <message>
        <source>about {far}</source>
        <translation>ca. {far}</translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s)</source>
        <translation>
            <numerusform>%n ansat</numerusform>
            <numerusform>%n ansatte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opening(s)</source>
        <translation>
            <numerusform>%n åbning</numerusform>
            <numerusform>%n åbninger</numerusform>
        </translation>
    </message>
    <message>
        <source>no free place</source>
        <translation>ingen ledig plads</translation>
    </message>
    <message>
        <source>room for some hours</source>
        <translation>plads til nogle timer</translation>
    </message>
    <message numerus="yes">
        <source>%n free place(s)</source>
        <translation>
            <numerusform>%n ledig plads</numerusform>
            <numerusform>%n ledige pladser</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchPage</name>
    <message>
        <source>Ways to a match</source>
        <translation>Veje til et match</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side om side</translation>
    </message>
    <message>
        <source>Candidate bank</source>
        <translation>Kandidatbank</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>Which citizen?</source>
        <translation>Hvilken borger?</translation>
    </message>
    <message>
        <source>From a &amp;firm</source>
        <translation>Fra en &amp;virksomhed</translation>
    </message>
    <message>
        <source>Begin from a firm or an opening</source>
        <translation>Begynd med en virksomhed eller en åbning</translation>
    </message>
    <message>
        <source>Which firm?</source>
        <translation>Hvilken virksomhed?</translation>
    </message>
    <message>
        <source>From a ci&amp;tizen</source>
        <translation>Fra en &amp;borger</translation>
    </message>
    <message>
        <source>Begin from a citizen</source>
        <translation>Begynd med en borger</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Undo the last change (Ctrl+Z)</source>
        <translation>Fortryd den seneste ændring (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>MissingList</name>
    <message>
        <source>Nothing is missing.</source>
        <translation>Intet mangler.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>1 ting mangler</numerusform>
            <numerusform>%n ting mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>What is missing is printed as a line to write on.</source>
        <translation>Det, der mangler, printes som en linje at skrive på.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Gå til</translation>
    </message>
    <message>
        <source>Go to {field}</source>
        <translation>Gå til {field}</translation>
    </message>
</context>
<context>
    <name>MoveReasons</name>
    <message>
        <source>The citizen is ill</source>
        <translation>Borgeren er syg</translation>
    </message>
    <message>
        <source>The citizen cannot</source>
        <translation>Borgeren kan ikke</translation>
    </message>
    <message>
        <source>The firm cannot</source>
        <translation>Virksomheden kan ikke</translation>
    </message>
    <message>
        <source>I cannot</source>
        <translation>Jeg kan ikke</translation>
    </message>
    <message>
        <source>Another meeting came between</source>
        <translation>Et andet møde kom imellem</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Andet</translation>
    </message>
</context>
<context>
    <name>MoveVisit</name>
    <message>
        <source>Friday, +1w …</source>
        <translation>Fredag, +1u …</translation>
    </message>
    <message>
        <source>9.30</source>
        <translation>9.30</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Ny dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Why is it moved?</source>
        <translation>Hvorfor flyttes det?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Med dine egne ord</translation>
    </message>
    <message>
        <source>Who is to be told?</source>
        <translation>Hvem skal have besked?</translation>
    </message>
    <message>
        <source>Becomes a promise of yours for today.</source>
        <translation>Bliver til et løfte fra dig i dag.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Flyt det</translation>
    </message>
    <message>
        <source>Move the visit</source>
        <translation>Flyt besøget</translation>
    </message>
    <message>
        <source>Move it all the same</source>
        <translation>Flyt det alligevel</translation>
    </message>
    <message>
        <source>Tell {name} that your appointment is moved to {when}</source>
        <translation>Sig til {name}, at jeres aftale er flyttet til {when}</translation>
    </message>
    <message>
        <source>Tell {name} that the visit is moved to {when}</source>
        <translation>Sig til {name}, at besøget er flyttet til {when}</translation>
    </message>
    <message>
        <source>It lies on {when}.</source>
        <translation>Det ligger {when}.</translation>
    </message>
    <message>
        <source>Moved before</source>
        <translation>Flyttet før</translation>
    </message>
    <message>
        <source>From {before} to {after}: {reason}</source>
        <translation>Fra {before} til {after}: {reason}</translation>
    </message>
</context>
<context>
    <name>MovementView</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n måned</numerusform>
            <numerusform>%n måneder</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Kopiér som &amp;tekst</translation>
    </message>
    <message>
        <source>The citizens’ own answers</source>
        <translation>Borgernes egne svar</translation>
    </message>
    <message>
        <source>Nobody can be told of yet</source>
        <translation>Der er for få til at vise noget endnu</translation>
    </message>
    <message>
        <source>When at least {fewest} citizens have talked about progression twice, the caseload’s movement stands here. One citizen’s own way stands in the case under «Progression».</source>
        <translation>Når mindst {fewest} borgere har talt om deres udvikling to gange, står sagsstammens bevægelse her. Den enkeltes egen vej står i sagen under »Udvikling«.</translation>
    </message>
    <message>
        <source>How the citizens move</source>
        <translation>Sådan flytter borgerne sig</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after {seconds} seconds</source>
        <translation>Kopieret. Udklipsholderen tømmes efter {seconds} sekunder</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than {fewest} of %n citizen(s) have had the talk more than once since {day}.</source>
        <translation>
            <numerusform>Færre end {fewest} af %n borger har haft samtalen mere end én gang siden {day}.</numerusform>
            <numerusform>Færre end {fewest} af %n borgere har haft samtalen mere end én gang siden {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{talked} of %n citizen(s) have had the talk more than once since {day}.</source>
        <translation>
            <numerusform>{talked} af %n borger har haft samtalen mere end én gang siden {day}.</numerusform>
            <numerusform>{talked} af %n borgere har haft samtalen mere end én gang siden {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most have moved up in %n of {all} areas</source>
        <translation>
            <numerusform>De fleste er rykket op i %n af {all} områder</numerusform>
            <numerusform>De fleste er rykket op i %n af {all} områder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most stand on the same step or lower in %n of {all} areas</source>
        <translation>
            <numerusform>De fleste står på samme trin eller lavere i %n af {all} områder</numerusform>
            <numerusform>De fleste står på samme trin eller lavere i %n af {all} områder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few to tell of in %n of {all} areas</source>
        <translation>
            <numerusform>Der er for få at fortælle om i %n af {all} områder</numerusform>
            <numerusform>Der er for få at fortælle om i %n af {all} områder</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups under {fewest} are hidden, so that nobody can be recognised. The figures are a reason to talk, no measure of anybody’s work: who stays on the same step may have come a long way.</source>
        <translation>Grupper under {fewest} vises ikke, så ingen kan genkendes. Tallene er en anledning til at tale sammen, ikke en måling af nogens arbejde: den, der står på samme trin, kan være kommet langt.</translation>
    </message>
    <message>
        <source>{up} higher · {rest} the same or lower</source>
        <translation>{up} højere · {rest} samme trin eller lavere</translation>
    </message>
    <message>
        <source>{up} higher · {same} the same · {down} lower</source>
        <translation>{up} højere · {same} samme trin · {down} lavere</translation>
    </message>
</context>
<context>
    <name>Mover</name>
    <message>
        <source>Only a planned visit can be moved.</source>
        <translation>Kun et planlagt besøg kan flyttes.</translation>
    </message>
    <message>
        <source>{name}: {place}.</source>
        <translation>{name}: {place}.</translation>
    </message>
    <message>
        <source>Enter moves, Esc takes back.</source>
        <translation>Enter flytter, Esc fortryder.</translation>
    </message>
    <message>
        <source>A visit cannot be moved into the past.</source>
        <translation>Et besøg kan ikke flyttes til en dag, der er gået.</translation>
    </message>
</context>
<context>
    <name>NameKey</name>
    <message>
        <source>Only on your screen</source>
        <translation>Kun på din skærm</translation>
    </message>
    <message>
        <source>Neither the print nor the file says whose number it is.</source>
        <translation>Hverken printet eller filen siger, hvem der har hvilket nummer.</translation>
    </message>
</context>
<context>
    <name>NamesChoice</name>
    <message>
        <source>&amp;Without names</source>
        <translation>&amp;Uden navne</translation>
    </message>
    <message>
        <source>With &amp;names</source>
        <translation>Med &amp;navne</translation>
    </message>
    <message>
        <source>Why the names are needed</source>
        <translation>Hvorfor skal navnene med?</translation>
    </message>
    <message>
        <source>The paper then holds names of people and how they live. Your reason is printed on it and stands in the journal. Collect it after the meeting.</source>
        <translation>Så står der navne på mennesker og på, hvordan de lever. Din grund bliver printet på papiret og står i loggen. Saml papiret ind efter mødet.</translation>
    </message>
    <message>
        <source>Names that the program does not know stay in the free text. Health, a rare target group or a special job can also give somebody away. Read it through before you share it.</source>
        <translation>Navne, programmet ikke kender, bliver stående i fritekst. Helbred, en sjælden målgruppe eller et særligt job kan også røbe, hvem det er. Læs oversigten igennem, før du deler den.</translation>
    </message>
    <message>
        <source>Write why, or choose «Without names».</source>
        <translation>Skriv hvorfor, eller vælg »Uden navne«.</translation>
    </message>
</context>
<context>
    <name>NewAbsence</name>
    <message>
        <source>Save the absence</source>
        <translation>Gem fraværet</translation>
    </message>
    <message>
        <source>You are away (draft)</source>
        <translation>Du er væk (kladde)</translation>
    </message>
    <message>
        <source>{when}: {who}</source>
        <translation>{when}: {who}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
</context>
<context>
    <name>NewAround</name>
    <message>
        <source>Add to the citizen</source>
        <translation>Tilføj til borgeren</translation>
    </message>
    <message>
        <source>Somebody around the citizen (draft)</source>
        <translation>En i netværket omkring borgeren (kladde)</translation>
    </message>
</context>
<context>
    <name>NewCitizen</name>
    <message>
        <source>Create citizen</source>
        <translation>Opret borger</translation>
    </message>
    <message>
        <source>New citizen · draft</source>
        <translation>Ny borger · kladde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ved ikke endnu</translation>
    </message>
    <message>
        <source>The longest praktik depends on it.</source>
        <translation>Den afgør, hvor lang en praktik kan være.</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgruppe</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Ydelse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Job goal</source>
        <translation>Jobmål</translation>
    </message>
    <message>
        <source>Only if a paper needs it.</source>
        <translation>Kun hvis et papir skal bruge det.</translation>
    </message>
    <message>
        <source>CPR number</source>
        <translation>CPR-nummer</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>Sagen er lukket.</translation>
    </message>
</context>
<context>
    <name>NewContact</name>
    <message>
        <source>Keep the talk</source>
        <translation>Gem samtalen</translation>
    </message>
    <message>
        <source>Only mark it as done</source>
        <translation>Marker det kun som gjort</translation>
    </message>
    <message>
        <source>Care visit</source>
        <translation>Plejebesøg</translation>
    </message>
    <message>
        <source>Write contact</source>
        <translation>Skriv kontakt</translation>
    </message>
    <message>
        <source>They prefer:</source>
        <translation>De vil helst:</translation>
    </message>
    <message>
        <source>Agreed {day}:</source>
        <translation>Aftalt {day}:</translation>
    </message>
</context>
<context>
    <name>NewExperience</name>
    <message>
        <source>Keep the experience</source>
        <translation>Gem erfaringen</translation>
    </message>
    <message>
        <source>An experience</source>
        <translation>En erfaring</translation>
    </message>
</context>
<context>
    <name>NewFirm</name>
    <message>
        <source>New firm · draft</source>
        <translation>Ny virksomhed · kladde</translation>
    </message>
    <message>
        <source>Create firm</source>
        <translation>Opret virksomhed</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>CVR number</source>
        <translation>CVR-nummer</translation>
    </message>
    <message>
        <source>P number</source>
        <translation>P-nummer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Whom do you ring?</source>
        <translation>Hvem ringer du til?</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Direct phone</source>
        <translation>Direkte telefon</translation>
    </message>
    <message>
        <source>How many work there?</source>
        <translation>Hvor mange arbejder der?</translation>
    </message>
    <message>
        <source>Full-time persons</source>
        <translation>Fuldtidspersoner</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Talt op den</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Hvem siger det</translation>
    </message>
    <message>
        <source>Ordinary employees only: no subsidy, and 18 or older.</source>
        <translation>Kun ordinært ansatte: uden tilskud og fyldt 18.</translation>
    </message>
    <message>
        <source>{firm} is in the register already.</source>
        <translation>{firm} står her allerede.</translation>
    </message>
    <message>
        <source>{firm} already has this P number.</source>
        <translation>{firm} har allerede dette P-nummer.</translation>
    </message>
    <message>
        <source>Use that firm</source>
        <translation>Brug den</translation>
    </message>
</context>
<context>
    <name>NewFirmPanel</name>
    <message>
        <source>This is all the list says. In the register the firm gets room for people, talks, tasks and places, and can be matched piece by piece.</source>
        <translation>Mere siger listen ikke. I registret får virksomheden plads til personer, samtaler, opgaver og pladser, og den kan matches brik for brik.</translation>
    </message>
    <message>
        <source>Take into the register</source>
        <translation>Tag med i registret</translation>
    </message>
    <message>
        <source>{size} employees</source>
        <translation>{size} ansatte</translation>
    </message>
    <message>
        <source>{far} away in a straight line</source>
        <translation>{far} væk i luftlinje</translation>
    </message>
    <message>
        <source>P number {number}</source>
        <translation>P-nummer {number}</translation>
    </message>
    <message>
        <source>CVR {number}</source>
        <translation>CVR {number}</translation>
    </message>
</context>
<context>
    <name>NewGoal</name>
    <message>
        <source>Set the goal</source>
        <translation>Sæt målet</translation>
    </message>
    <message>
        <source>Next goal</source>
        <translation>Næste mål</translation>
    </message>
</context>
<context>
    <name>NewNote</name>
    <message>
        <source>A citizen or a firm</source>
        <translation>En borger eller en virksomhed</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Journalen</translation>
    </message>
    <message>
        <source>Sensitive: not shown in lists and search</source>
        <translation>Følsomt: vises ikke i lister og søgning</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Gem notatet</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nyt notat</translation>
    </message>
</context>
<context>
    <name>NewOpening</name>
    <message>
        <source>Enter the place</source>
        <translation>Skriv pladsen ind</translation>
    </message>
    <message>
        <source>Recurring place</source>
        <translation>Fast plads</translation>
    </message>
    <message>
        <source>A place that is free</source>
        <translation>Ledig plads</translation>
    </message>
</context>
<context>
    <name>NewPerson</name>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>What the person is here</source>
        <translation>Hvad personen er her</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Tilføj person</translation>
    </message>
</context>
<context>
    <name>NewPlacement</name>
    <message>
        <source>Create placement</source>
        <translation>Opret forløb</translation>
    </message>
    <message>
        <source>Create and make agreement</source>
        <translation>Opret og lav aftale</translation>
    </message>
    <message>
        <source>New placement</source>
        <translation>Nyt forløb</translation>
    </message>
</context>
<context>
    <name>NewPromise</name>
    <message>
        <source>Who promised?</source>
        <translation>Hvem lovede?</translation>
    </message>
    <message>
        <source>What was promised?</source>
        <translation>Hvad blev lovet?</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Til hvem</translation>
    </message>
    <message>
        <source>Friday, +1w …</source>
        <translation>Fredag, +1u …</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Remember it</source>
        <translation>Husk det</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>Nyt løfte</translation>
    </message>
</context>
<context>
    <name>NewProspect</name>
    <message>
        <source>From a mail or a list: name; address; 8600 Town; phone; v/ person.</source>
        <translation>Fra en mail eller en liste: navn; adresse; 8600 By; telefon; v/ person.</translation>
    </message>
    <message>
        <source>Paste a line</source>
        <translation>Sæt en linje ind</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Anbefalet af</translation>
    </message>
    <message>
        <source>A firm of the register</source>
        <translation>En virksomhed, du kender</translation>
    </message>
    <message>
        <source>Name, town or number</source>
        <translation>Navn, by eller nummer</translation>
    </message>
    <message>
        <source>Find it on the list</source>
        <translation>Find den på listen</translation>
    </message>
    <message>
        <source>Put into the inbox</source>
        <translation>Læg i indbakken</translation>
    </message>
    <message>
        <source>New in the inbox</source>
        <translation>Ny i indbakken</translation>
    </message>
    <message>
        <source>{firm} is in the register already.</source>
        <translation>{firm} står her allerede.</translation>
    </message>
    <message>
        <source>{firm} is in the inbox already.</source>
        <translation>{firm} ligger allerede i indbakken.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Vis den</translation>
    </message>
</context>
<context>
    <name>NewStep</name>
    <message>
        <source>Keep the step</source>
        <translation>Gem skridtet</translation>
    </message>
    <message>
        <source>Small step</source>
        <translation>Lille skridt</translation>
    </message>
</context>
<context>
    <name>NewTalk</name>
    <message>
        <source>Keep the talk</source>
        <translation>Gem samtalen</translation>
    </message>
    <message>
        <source>Progression</source>
        <translation>Udvikling</translation>
    </message>
    <message>
        <source>The talk is kept. You can write your own thoughts when you are alone.</source>
        <translation>Samtalen er gemt. Dine egne tanker kan du skrive, når du er alene.</translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>Next step</source>
        <translation>Næste skridt</translation>
    </message>
    <message>
        <source>Write the next step</source>
        <translation>Skriv næste skridt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>Dag for næste skridt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>{what} at {firm}</source>
        <translation>{what} hos {firm}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} kl. {time}</translation>
    </message>
    <message>
        <source>You promised: {what}</source>
        <translation>Du har lovet: {what}</translation>
    </message>
    <message>
        <source>Write visit</source>
        <translation>Skriv besøg</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Forbered</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Gjort: {what}</translation>
    </message>
</context>
<context>
    <name>NextVisit</name>
    <message>
        <source>Ta&amp;ke it</source>
        <translation>Ta&amp;g det</translation>
    </message>
    <message>
        <source>+1w, Friday, week 50 …</source>
        <translation>+1u, fredag, uge 50 …</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Næste besøg</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>9.30</source>
        <translation>9.30</translation>
    </message>
    <message>
        <source>The next visit is planned: {day}</source>
        <translation>Næste besøg er planlagt: {day}</translation>
    </message>
    <message>
        <source>One visit more</source>
        <translation>Et besøg mere</translation>
    </message>
    <message>
        <source>Next visit proposed: {when}</source>
        <translation>Forslag til næste besøg: {when}</translation>
    </message>
</context>
<context>
    <name>NoAnswer</name>
    <message>
        <source>Another day</source>
        <translation>En anden dag</translation>
    </message>
    <message>
        <source>When do you try again?</source>
        <translation>Hvornår prøver du igen?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>9.30</source>
        <translation>9.30</translation>
    </message>
    <message>
        <source>Plan the next try</source>
        <translation>Planlæg næste forsøg</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Ingen svarede</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has answered %n time(s), this one counted.</source>
        <translation>
            <numerusform>Ingen har svaret %n gang, denne talt med.</numerusform>
            <numerusform>Ingen har svaret %n gange, denne talt med.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try: {when}.</source>
        <translation>Næste forsøg: {when}.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Write a whole number from {low} to {high}.</source>
        <translation>Skriv et helt tal fra {low} til {high}.</translation>
    </message>
    <message>
        <source>Write a number from {low} to {high}.</source>
        <translation>Skriv et tal fra {low} til {high}.</translation>
    </message>
</context>
<context>
    <name>NumberHints</name>
    <message>
        <source>The digits fit together.</source>
        <translation>Tallene passer sammen.</translation>
    </message>
</context>
<context>
    <name>OldBackupsPage</name>
    <message>
        <source>&amp;Remove these backups</source>
        <translation>&amp;Fjern disse sikkerhedskopier</translation>
    </message>
    <message>
        <source>&amp;Keep them as they are</source>
        <translation>&amp;Behold dem, som de er</translation>
    </message>
    <message>
        <source>Everything is encrypted anew</source>
        <translation>Alt er krypteret på ny</translation>
    </message>
    <message>
        <source>From now on only the new passphrase and the new recovery key open your cases. Destroy the old paper.</source>
        <translation>Fra nu af åbner kun den nye adgangssætning og den nye gendannelsesnøgle dine sager. Destruér det gamle papir.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) lie under the new key.</source>
        <translation>
            <numerusform>%n sikkerhedskopi ligger under den nye nøgle.</numerusform>
            <numerusform>%n sikkerhedskopier ligger under den nye nøgle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The second place for backups is not connected. Its backups follow by themselves when it is; until then the old passphrase opens them. “Keep” stops the waiting.</source>
        <translation>Det andet sted til sikkerhedskopier er ikke tilsluttet. Kopierne dér følger med af sig selv, når det er; indtil da åbner den gamle adgangssætning dem. »Behold« holder op med at vente.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) could not be encrypted anew and still open with the old passphrase, if at all ({moments}). They go by themselves with time, or you can remove them now.</source>
        <translation>
            <numerusform>%n sikkerhedskopi kunne ikke krypteres på ny og åbner stadig med den gamle adgangssætning, hvis den overhovedet åbner ({moments}). Den forsvinder af sig selv med tiden, eller du kan fjerne den nu.</numerusform>
            <numerusform>%n sikkerhedskopier kunne ikke krypteres på ny og åbner stadig med den gamle adgangssætning, hvis de overhovedet åbner ({moments}). De forsvinder af sig selv med tiden, eller du kan fjerne dem nu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) removed.</source>
        <translation>
            <numerusform>%n sikkerhedskopi er fjernet.</numerusform>
            <numerusform>%n sikkerhedskopier er fjernet.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept as they are.</source>
        <translation>De er beholdt, som de er.</translation>
    </message>
</context>
<context>
    <name>OpenStep</name>
    <message>
        <source>&amp;Choose the package …</source>
        <translation>&amp;Vælg pakken …</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>Pakken</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>De seks ord</translation>
    </message>
    <message>
        <source>Ask your colleague to tell them by telephone. Large or small letters do not matter.</source>
        <translation>Bed din kollega sige dem i telefonen. Store og små bogstaver er lige meget.</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Ordene</translation>
    </message>
    <message>
        <source>Or drop it here. It is a file that ends with {suffix}.</source>
        <translation>Eller slip den her. Det er en fil, der ender på {suffix}.</translation>
    </message>
    <message>
        <source>Package of cases (*{suffix})</source>
        <translation>Pakke med sager (*{suffix})</translation>
    </message>
    <message>
        <source>Choose the package</source>
        <translation>Vælg pakken</translation>
    </message>
</context>
<context>
    <name>OpeningChoice</name>
    <message>
        <source>None of them</source>
        <translation>Ingen af dem</translation>
    </message>
    <message>
        <source>Free from {day}</source>
        <translation>Ledig fra {day}</translation>
    </message>
</context>
<context>
    <name>OpeningFields</name>
    <message>
        <source>For example: a hand in the storeroom</source>
        <translation>For eksempel: en hånd på lageret</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Hvad er det?</translation>
    </message>
    <message>
        <source>As what?</source>
        <translation>Som hvad?</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Opgaver</translation>
    </message>
    <message>
        <source>One task a line.</source>
        <translation>En opgave på hver linje.</translation>
    </message>
    <message>
        <source>Hours a week, least</source>
        <translation>Timer om ugen, mindst</translation>
    </message>
    <message>
        <source>Hours a week, most</source>
        <translation>Timer om ugen, højst</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Én person</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Den ene efter den anden</translation>
    </message>
    <message>
        <source>For how many?</source>
        <translation>Til hvor mange?</translation>
    </message>
    <message>
        <source>Weeks for each</source>
        <translation>Uger til hver</translation>
    </message>
    <message>
        <source>For example: kitchen, laundry, garden</source>
        <translation>For eksempel: køkken, vaskeri, have</translation>
    </message>
    <message>
        <source>Departments the tasks come from</source>
        <translation>Afdelinger, opgaverne kommer fra</translation>
    </message>
    <message>
        <source>What cannot be waived</source>
        <translation>Det, der ikke kan fraviges</translation>
    </message>
    <message>
        <source>Only what nobody can do without, such as a driving licence.</source>
        <translation>Kun det, ingen kan undvære, for eksempel kørekort.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
</context>
<context>
    <name>OpeningWords</name>
    <message>
        <source>closed {day}</source>
        <translation>lukket {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>fra {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>til {day}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Still open?</source>
        <translation>Stadig ledig?</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Besat</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Fra {day}</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Nobody is there now.</source>
        <translation>Der er ingen lige nu.</translation>
    </message>
    <message>
        <source>Now: {who}, without a last day.</source>
        <translation>Nu: {who}, uden slutdato.</translation>
    </message>
    <message>
        <source>Now: {who} until {day} ({when}).</source>
        <translation>Nu: {who} til {day} ({when}).</translation>
    </message>
    <message>
        <source>Then: {who} from {day}.</source>
        <translation>Derefter: {who} fra {day}.</translation>
    </message>
    <message>
        <source>Nobody has said when it is free again.</source>
        <translation>Ingen har sagt, hvornår den bliver ledig igen.</translation>
    </message>
    <message>
        <source>Free now.</source>
        <translation>Ledig nu.</translation>
    </message>
    <message>
        <source>Next free: {day}.</source>
        <translation>Ledig igen {day}.</translation>
    </message>
    <message>
        <source>Free from {first} until {last}.</source>
        <translation>Ledig fra {first} til {last}.</translation>
    </message>
    <message>
        <source>{weeks} each</source>
        <translation>{weeks} til hver</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>nogen</translation>
    </message>
</context>
<context>
    <name>OpeningsCard</name>
    <message>
        <source>Places here</source>
        <translation>Pladser her</translation>
    </message>
    <message>
        <source>New free place</source>
        <translation>Ny ledig plads</translation>
    </message>
    <message>
        <source>New recurring place</source>
        <translation>Ny fast plads</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Find citizens</source>
        <translation>Find borgere</translation>
    </message>
    <message>
        <source>Nothing is free here as far as you know. Write down what the firm asks for, and the match finds somebody for it. A recurring place is taken by one after the other.</source>
        <translation>Du kender ingen ledige pladser her. Skriv ned, hvad virksomheden spørger efter, så finder matchet nogen til det. En fast plads (blækspruttestilling) går fra den ene til den næste.</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>What did it turn into?</source>
        <translation>Hvad blev det til?</translation>
    </message>
</context>
<context>
    <name>Outlet</name>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Print …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>&amp;Gem som PDF …</translation>
    </message>
    <message>
        <source>Save to &amp;fill in on screen …</source>
        <translation>Gem til &amp;udfyldning på skærm …</translation>
    </message>
    <message>
        <source>Save as sprea&amp;dsheet …</source>
        <translation>Gem som &amp;regneark …</translation>
    </message>
    <message>
        <source>This computer has no printer. Save it as PDF and print it where there is one.</source>
        <translation>Computeren har ingen printer. Gem som PDF, og print, hvor der er en.</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Printer …</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Gemmer …</translation>
    </message>
</context>
<context>
    <name>Outreach</name>
    <message>
        <source>Choose the firms</source>
        <translation>Vælg virksomhederne</translation>
    </message>
    <message>
        <source>New call round</source>
        <translation>Ny ringerunde</translation>
    </message>
    <message>
        <source>Call round</source>
        <translation>Ringerunde</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Hvad hedder det?</translation>
    </message>
    <message>
        <source>What do you want to reach?</source>
        <translation>Hvad vil du opnå?</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Call guide</source>
        <translation>Ringeguide</translation>
    </message>
    <message>
        <source>A step a line. You tick them off while you talk.</source>
        <translation>Et trin pr. linje. Du krydser dem af, mens du taler.</translation>
    </message>
    <message>
        <source>Name or purpose</source>
        <translation>Navn eller formål</translation>
    </message>
    <message>
        <source>Call rounds</source>
        <translation>Ringerunder</translation>
    </message>
    <message>
        <source>No call rounds</source>
        <translation>Ingen ringerunder</translation>
    </message>
    <message>
        <source>Ring a round of firms with one purpose and one guide: choose the firms, ring one at a time, and see what came of it.</source>
        <translation>Ring en runde med ét formål og én ringeguide: Vælg virksomhederne, ring til én ad gangen, og se, hvad der kom ud af det.</translation>
    </message>
    <message>
        <source>Begin the first one</source>
        <translation>Begynd den første</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Afsluttet</translation>
    </message>
    <message numerus="yes">
        <source>%n call round(s)</source>
        <translation>
            <numerusform>%n ringerunde</numerusform>
            <numerusform>%n ringerunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Start ringing</source>
        <translation>Begynd at ringe</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Afslut runden</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>Skriv svar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%n to ring again</source>
        <translation>
            <numerusform>%n at ringe til igen</numerusform>
            <numerusform>%n at ringe til igen</numerusform>
        </translation>
    </message>
    <message>
        <source>All rung</source>
        <translation>Alle ringet</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Åbn igen</translation>
    </message>
    <message>
        <source>Add firms …</source>
        <translation>Tilføj virksomheder …</translation>
    </message>
    <message>
        <source>Call list on paper</source>
        <translation>Ringeliste på papir</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Ret …</translation>
    </message>
    <message>
        <source>Nobody has been rung yet.</source>
        <translation>Ingen er ringet op endnu.</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}: {why}</translation>
    </message>
    <message>
        <source>Firms on the list</source>
        <translation>Virksomheder på listen</translation>
    </message>
    <message>
        <source>Add the firms you want to ring.</source>
        <translation>Tilføj de virksomheder, du vil ringe til.</translation>
    </message>
    <message>
        <source>Again {day}</source>
        <translation>Igen {day}</translation>
    </message>
    <message>
        <source>{rung} of {all} rung</source>
        <translation>{rung} af {all} ringet</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>Ny klynge</translation>
    </message>
    <message>
        <source>Begin the cluster</source>
        <translation>Begynd klyngen</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Klynge</translation>
    </message>
    <message>
        <source>Remove the cluster</source>
        <translation>Fjern klyngen</translation>
    </message>
    <message>
        <source>Name or town</source>
        <translation>Navn eller by</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Virksomhed</translation>
    </message>
    <message>
        <source>How many places</source>
        <translation>Hvor mange pladser</translation>
    </message>
    <message>
        <source>Firm joins</source>
        <translation>Virksomhed kommer med</translation>
    </message>
    <message>
        <source>Into the cluster</source>
        <translation>Med i klyngen</translation>
    </message>
    <message>
        <source>Places it offers</source>
        <translation>Pladser, den tilbyder</translation>
    </message>
    <message>
        <source>In the cluster</source>
        <translation>I klyngen</translation>
    </message>
    <message>
        <source>Leaves the cluster</source>
        <translation>Går ud af klyngen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What did you hear on the way?</source>
        <translation>Hvad hørte du undervejs?</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Round made</source>
        <translation>Runden er gået</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Hvem gør det?</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gjort den</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Hvem og hvornår</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Landsby</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Drives af</translation>
    </message>
    <message>
        <source>Where you sit</source>
        <translation>Her sidder du</translation>
    </message>
    <message>
        <source>Day of the round</source>
        <translation>Dag for runden</translation>
    </message>
    <message>
        <source>No fixed day</source>
        <translation>Ingen fast dag</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>Begyndt</translation>
    </message>
    <message>
        <source>Renewal talk</source>
        <translation>Fornyelsessamtale</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Klynger</translation>
    </message>
    <message>
        <source>Name, village or who runs it</source>
        <translation>Navn, landsby eller hvem der driver den</translation>
    </message>
    <message>
        <source>No clusters</source>
        <translation>Ingen klynger</translation>
    </message>
    <message>
        <source>Small firms of one village share the task: each offers a place or two, and one of us comes by every week. Ten steps show the way.</source>
        <translation>Små virksomheder i samme landsby deles om opgaven: Hver tilbyder en plads eller to, og en af os kommer forbi hver uge. Ti trin viser vejen.</translation>
    </message>
    <message>
        <source>With free places</source>
        <translation>Med ledige pladser</translation>
    </message>
    <message numerus="yes">
        <source>%n firm(s)</source>
        <translation>
            <numerusform>%n virksomhed</numerusform>
            <numerusform>%n virksomheder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free place(s)</source>
        <translation>
            <numerusform>%n ledig plads</numerusform>
            <numerusform>%n ledige pladser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n klynge</numerusform>
            <numerusform>%n klynger</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a round …</source>
        <translation>Skriv en runde …</translation>
    </message>
    <message>
        <source>Firm joins …</source>
        <translation>Ny virksomhed med …</translation>
    </message>
    <message>
        <source>Agreements talked through</source>
        <translation>Aftalerne er talt igennem</translation>
    </message>
    <message>
        <source>Cluster on paper</source>
        <translation>Klyngen på papir</translation>
    </message>
    <message>
        <source>Talk the agreements through before {day}: how did it go, how many places?</source>
        <translation>Tal aftalerne igennem inden {day}: Hvordan gik det, og hvor mange pladser er der?</translation>
    </message>
    <message>
        <source>No round has been written down since {day}. A single line will do.</source>
        <translation>Der er ikke skrevet en runde ned siden {day}. En enkelt linje er nok.</translation>
    </message>
    <message>
        <source>every {weekday}</source>
        <translation>hver {weekday}</translation>
    </message>
    <message>
        <source>next {day}</source>
        <translation>næste {day}</translation>
    </message>
    <message>
        <source>The cluster</source>
        <translation>Klyngen</translation>
    </message>
    <message>
        <source>Agreed places</source>
        <translation>Aftalte pladser</translation>
    </message>
    <message>
        <source>The round</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Agreements until</source>
        <translation>Aftalerne gælder til</translation>
    </message>
    <message>
        <source>Firms and places</source>
        <translation>Virksomheder og pladser</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nu</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n plads</numerusform>
            <numerusform>%n pladser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>%n optaget</numerusform>
            <numerusform>%n optaget</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n ledig</numerusform>
            <numerusform>%n ledige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used now (too few employees)</source>
        <translation>
            <numerusform>%n kan ikke bruges nu (for få ansatte)</numerusform>
            <numerusform>%n kan ikke bruges nu (for få ansatte)</numerusform>
        </translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Fuldt</translation>
    </message>
    <message>
        <source>Places …</source>
        <translation>Pladser …</translation>
    </message>
    <message>
        <source>Let the first firm join: the one that tends to say yes.</source>
        <translation>Tag den første virksomhed med: den, der plejer at sige ja.</translation>
    </message>
    <message>
        <source>employees not counted</source>
        <translation>ansatte er ikke talt</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runder</translation>
    </message>
    <message>
        <source>No round has been written down yet.</source>
        <translation>Der er ikke skrevet en runde ned endnu.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} af {all}</translation>
    </message>
    <message>
        <source>Who and when …</source>
        <translation>Hvem og hvornår …</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>gjort {day}</translation>
    </message>
    <message>
        <source>should have been done {day}</source>
        <translation>skulle være gjort {day}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>senest {day}</translation>
    </message>
    <message>
        <source>Next time {day}.</source>
        <translation>Næste gang {day}.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nyt møde</translation>
    </message>
    <message>
        <source>Into the calendar</source>
        <translation>Sæt i kalenderen</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <translation>Fjern mødet</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Var der</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Kom ikke</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ved ikke endnu</translation>
    </message>
    <message>
        <source>Did they come?</source>
        <translation>Kom de?</translation>
    </message>
    <message>
        <source>What do you follow up?</source>
        <translation>Hvad følger du op på?</translation>
    </message>
    <message>
        <source>Followed up on</source>
        <translation>Fulgt op den</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gæst</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Tag af listen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netværk</translation>
    </message>
    <message>
        <source>A firm of the register</source>
        <translation>En virksomhed, du kender</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vært</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Invite a firm, or write a name</source>
        <translation>Invitér en virksomhed, eller skriv et navn</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
    <message>
        <source>Name, network or theme</source>
        <translation>Navn, netværk eller emne</translation>
    </message>
    <message>
        <source>No meetings</source>
        <translation>Ingen møder</translation>
    </message>
    <message>
        <source>A breakfast at a firm, a trade network, a fair: write who was there and what you promised to follow up. New faces go into the inbox.</source>
        <translation>En morgenmad hos en virksomhed, et erhvervsnetværk, en messe: Skriv, hvem der var der, og hvad du lovede at følge op på. Nye ansigter ryger i indbakken.</translation>
    </message>
    <message>
        <source>Plan the first one</source>
        <translation>Planlæg det første</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Kommende</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>Følg op</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Holdt</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n møde</numerusform>
            <numerusform>%n møder</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Mødet</translation>
    </message>
    <message numerus="yes">
        <source>%n to follow up</source>
        <translation>
            <numerusform>%n at følge op</numerusform>
            <numerusform>%n at følge op</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>%n kom</numerusform>
            <numerusform>%n kom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n inviteret</numerusform>
            <numerusform>%n inviterede</numerusform>
        </translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gæster</translation>
    </message>
    <message>
        <source>Into the inbox</source>
        <translation>Læg i indbakken</translation>
    </message>
    <message>
        <source>{firm} is in the inbox now.</source>
        <translation>{firm} ligger nu i indbakken.</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Inviteret</translation>
    </message>
    <message>
        <source>in the inbox</source>
        <translation>i indbakken</translation>
    </message>
    <message>
        <source>followed up: {what}</source>
        <translation>fulgt op: {what}</translation>
    </message>
    <message>
        <source>follow up: {what}</source>
        <translation>følg op: {what}</translation>
    </message>
    <message>
        <source>The firm at hand</source>
        <translation>Virksomheden, du er ved</translation>
    </message>
    <message>
        <source>It is asked every quarter what it expects of its staff.</source>
        <translation>Den bliver spurgt hvert kvartal, hvor mange ansatte den regner med.</translation>
    </message>
    <message>
        <source>Firm into the panel</source>
        <translation>Virksomhed i panelet</translation>
    </message>
    <message>
        <source>Into the panel</source>
        <translation>Med i panelet</translation>
    </message>
    <message>
        <source>Out of the panel</source>
        <translation>Ud af panelet</translation>
    </message>
    <message>
        <source>Everybody has answered.</source>
        <translation>Alle har svaret.</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Udvikling</translation>
    </message>
    <message>
        <source>{firm} is not asked any more.</source>
        <translation>{firm} bliver ikke spurgt mere.</translation>
    </message>
    <message>
        <source>Nobody is in the panel</source>
        <translation>Ingen er i panelet</translation>
    </message>
    <message>
        <source>Ask the same firms every quarter how many they are, and how many they expect to be in 3, 6 and 12 months. You see where there will be work.</source>
        <translation>Spørg de samme virksomheder hvert kvartal, hvor mange de er, og hvor mange de regner med at være om 3, 6 og 12 måneder. Så kan du se, hvor der bliver brug for folk.</translation>
    </message>
    <message>
        <source>Choose the first firm</source>
        <translation>Vælg den første virksomhed</translation>
    </message>
    <message>
        <source>The quarter before</source>
        <translation>Kvartalet før</translation>
    </message>
    <message>
        <source>The quarter after</source>
        <translation>Kvartalet efter</translation>
    </message>
    <message>
        <source>More or fewer than now</source>
        <translation>Flere eller færre end nu</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Har ikke svaret endnu</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mdr.</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 mdr.</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 mdr.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Quarter {number}, {year}</source>
        <translation>{number}. kvartal {year}</translation>
    </message>
    <message>
        <source>Q{number} {year}</source>
        <translation>{number}. kv. {year}</translation>
    </message>
    <message>
        <source>{answered} of {all} firms have answered. Enter goes down the column.</source>
        <translation>{answered} af {all} virksomheder har svaret. Enter går ned i kolonnen.</translation>
    </message>
    <message>
        <source>asked for the first time</source>
        <translation>spørges for første gang</translation>
    </message>
    <message>
        <source>grey: {quarter}</source>
        <translation>tal i gråt: {quarter}</translation>
    </message>
    <message>
        <source>No guess for the year.</source>
        <translation>Intet bud for året.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) more in a year</source>
        <translation>
            <numerusform>%n person mere om et år</numerusform>
            <numerusform>%n personer mere om et år</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) fewer in a year</source>
        <translation>
            <numerusform>%n person færre om et år</numerusform>
            <numerusform>%n personer færre om et år</numerusform>
        </translation>
    </message>
    <message>
        <source>the same in a year</source>
        <translation>det samme om et år</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dette kvartal</translation>
    </message>
    <message>
        <source>Nothing has been answered yet.</source>
        <translation>Der er ikke svaret endnu.</translation>
    </message>
    <message>
        <source>The sums stand here when the first firm has answered.</source>
        <translation>Summen står her, når den første virksomhed har svaret.</translation>
    </message>
    <message>
        <source>{quarter}: {change} among the {count} firms that answered.</source>
        <translation>{quarter}: {change} hos de {count} virksomheder, der har svaret.</translation>
    </message>
    <message>
        <source>That is more than they expected the quarter before.</source>
        <translation>Det er mere, end de regnede med kvartalet før.</translation>
    </message>
    <message>
        <source>That is less than they expected the quarter before.</source>
        <translation>Det er mindre, end de regnede med kvartalet før.</translation>
    </message>
    <message>
        <source>That is as they expected the quarter before.</source>
        <translation>Det er, som de regnede med kvartalet før.</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Henvendelser</translation>
    </message>
    <message>
        <source>Firm, name or question</source>
        <translation>Virksomhed, navn eller spørgsmål</translation>
    </message>
    <message>
        <source>No inquiries</source>
        <translation>Ingen henvendelser</translation>
    </message>
    <message>
        <source>When a firm rings or writes, note it here at once. You see when the answer is due, and afterwards how long firms wait for you.</source>
        <translation>Når en virksomhed ringer eller skriver, så notér det her med det samme. Du kan se, hvornår svaret skal falde, og bagefter hvor længe virksomhederne venter på dig.</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation>Skriv den første</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Sendt videre</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvaret</translation>
    </message>
    <message numerus="yes">
        <source>%n inquiry(ies)</source>
        <translation>
            <numerusform>%n henvendelse</numerusform>
            <numerusform>%n henvendelser</numerusform>
        </translation>
    </message>
    <message>
        <source>asked by {name}</source>
        <translation>spurgt af {name}</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>Svar …</translation>
    </message>
    <message>
        <source>Correct the answer …</source>
        <translation>Ret svaret …</translation>
    </message>
    <message>
        <source>Hand on …</source>
        <translation>Send videre …</translation>
    </message>
    <message>
        <source>Take {firm} into the register, and you can find citizens for it.</source>
        <translation>Tag {firm} med i registret, så kan du finde borgere til den.</translation>
    </message>
    <message>
        <source>Find citizens</source>
        <translation>Find borgere</translation>
    </message>
    <message>
        <source>Show the firm</source>
        <translation>Vis virksomheden</translation>
    </message>
    <message>
        <source>The firm is not in the register yet.</source>
        <translation>Virksomheden står ikke i registret endnu.</translation>
    </message>
    <message>
        <source>after {time}</source>
        <translation>efter {time}</translation>
    </message>
    <message>
        <source>{firm} has waited {time}. Ring, even if you only know half of it.</source>
        <translation>{firm} har ventet {time}. Ring, også selv om du kun ved det halve.</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Spørgsmålet</translation>
    </message>
    <message>
        <source>They ask</source>
        <translation>De spørger</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Spurgt</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Kom via</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Lovet senest</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Sendt videre til</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>til tiden</translation>
    </message>
    <message>
        <source>later than promised</source>
        <translation>senere end lovet</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Svaret</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Givet</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Ventetid</translation>
    </message>
    <message>
        <source>No answers yet this quarter.</source>
        <translation>Ingen svar endnu i kvartalet.</translation>
    </message>
    <message>
        <source>{time} – half of the firms waited less</source>
        <translation>{time} – halvdelen ventede kortere</translation>
    </message>
    <message>
        <source>{kept} of {all}</source>
        <translation>{kept} af {all}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar givet</translation>
    </message>
    <message>
        <source>Time to an answer</source>
        <translation>Tid til svar</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Til tiden</translation>
    </message>
    <message>
        <source>New inquiry</source>
        <translation>Ny henvendelse</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Skriv ned</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Henvendelse</translation>
    </message>
    <message>
        <source>What did you answer?</source>
        <translation>Hvad svarede du?</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Klokken</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Til hvem</translation>
    </message>
    <message>
        <source>A department, a neighbouring municipality, a person. You still see it here until the firm has its answer.</source>
        <translation>En afdeling, en nabokommune, en person. Du ser den stadig her, til virksomheden har fået svar.</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Send videre</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Hvem spørger</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>What do they ask?</source>
        <translation>Hvad spørger de om?</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>Hvordan kom den</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Ikke skrevet</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Spurgt den</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Svar senest</translation>
    </message>
    <message>
        <source>Empty: what the firm’s agreement promises, else two working days.</source>
        <translation>Tomt: det, virksomhedens aftale lover, ellers to arbejdsdage.</translation>
    </message>
    <message>
        <source>Firm in the inbox</source>
        <translation>Virksomhed i indbakken</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Whom to ask for</source>
        <translation>Spørg efter</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>How did you hear of it?</source>
        <translation>Hvor hørte du om den?</translation>
    </message>
    <message>
        <source>Welcome by</source>
        <translation>Sig velkommen senest</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Hvem sagde hvad</translation>
    </message>
    <message>
        <source>CVR number</source>
        <translation>CVR-nummer</translation>
    </message>
    <message>
        <source>P number</source>
        <translation>P-nummer</translation>
    </message>
    <message>
        <source>New firms</source>
        <translation>Nye</translation>
    </message>
    <message>
        <source>Name, town or source</source>
        <translation>Navn, by eller kilde</translation>
    </message>
    <message>
        <source>No new firms</source>
        <translation>Ingen nye virksomheder</translation>
    </message>
    <message>
        <source>A new sign in the street, a tip from a colleague, a firm somebody recommended: write the name here, and you are reminded to say welcome.</source>
        <translation>Et nyt skilt i gaden, et tip fra en kollega, en virksomhed, nogen har anbefalet: Skriv navnet her, så bliver du mindet om at sige velkommen.</translation>
    </message>
    <message>
        <source>Recommendations …</source>
        <translation>Anbefalinger …</translation>
    </message>
    <message>
        <source>To welcome</source>
        <translation>Sig velkommen</translation>
    </message>
    <message>
        <source>Welcomed</source>
        <translation>Budt velkommen</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>I registret</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Lagt væk</translation>
    </message>
    <message numerus="yes">
        <source>%n firm(s) in the inbox</source>
        <translation>
            <numerusform>%n virksomhed i indbakken</numerusform>
            <numerusform>%n virksomheder i indbakken</numerusform>
        </translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Hvorfor:</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Tag op igen</translation>
    </message>
    <message>
        <source>Into the register</source>
        <translation>Tag med i registret</translation>
    </message>
    <message>
        <source>I have said welcome …</source>
        <translation>Jeg har budt velkommen …</translation>
    </message>
    <message>
        <source>Welcome package</source>
        <translation>Velkomstpakke</translation>
    </message>
    <message>
        <source>Put away …</source>
        <translation>Læg væk …</translation>
    </message>
    <message>
        <source>{firm} is in the register already.</source>
        <translation>{firm} står her allerede.</translation>
    </message>
    <message>
        <source>It is the same firm</source>
        <translation>Det er den samme</translation>
    </message>
    <message>
        <source>What you know</source>
        <translation>Det ved du</translation>
    </message>
    <message>
        <source>Heard of it</source>
        <translation>Hørt om den</translation>
    </message>
    <message>
        <source>Welcomed on</source>
        <translation>Budt velkommen den</translation>
    </message>
    <message>
        <source>The welcome</source>
        <translation>Velkomsten</translation>
    </message>
    <message>
        <source>What they got</source>
        <translation>Det fik de</translation>
    </message>
    <message>
        <source>What you talked about</source>
        <translation>Det talte I om</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Husk at tage med</translation>
    </message>
    <message>
        <source>{firm} is in the register now.</source>
        <translation>{firm} står nu i registret.</translation>
    </message>
    <message>
        <source>What did they get?</source>
        <translation>Hvad fik de?</translation>
    </message>
    <message>
        <source>What did you talk about?</source>
        <translation>Hvad talte I om?</translation>
    </message>
    <message>
        <source>Write it so that the firm may read it.</source>
        <translation>Skriv det, så virksomheden må læse det.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Velkommen</translation>
    </message>
    <message>
        <source>Welcome said</source>
        <translation>Der er budt velkommen</translation>
    </message>
    <message>
        <source>Why not now?</source>
        <translation>Hvorfor ikke nu?</translation>
    </message>
    <message>
        <source>It stays here, and can be taken up again.</source>
        <translation>Den bliver her og kan tages op igen.</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Læg væk</translation>
    </message>
    <message>
        <source>A recommendation opens more doors than ten calls. These firms know you well and have recommended nobody for a year: ask whom you should talk with.</source>
        <translation>En anbefaling åbner flere døre end ti opkald. Disse virksomheder kender dig godt og har ikke anbefalet nogen i et år: Spørg, hvem du burde tale med.</translation>
    </message>
    <message>
        <source>last {day}</source>
        <translation>sidst {day}</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>aldrig spurgt</translation>
    </message>
    <message>
        <source>Recommends …</source>
        <translation>Anbefaler …</translation>
    </message>
    <message>
        <source>Every firm that knows you well has recommended somebody within the year. Firms with a strong relation or an agreement turn up here.</source>
        <translation>Alle virksomheder, der kender dig godt, har anbefalet nogen inden for et år. Virksomheder med en stærk relation eller en aftale dukker op her.</translation>
    </message>
    <message>
        <source>Ask for a recommendation</source>
        <translation>Bed om en anbefaling</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n timer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n arbejdsdag</numerusform>
            <numerusform>%n arbejdsdage</numerusform>
        </translation>
    </message>
    <message>
        <source>today {clock}</source>
        <translation>i dag {clock}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag for sent</numerusform>
            <numerusform>%n dage for sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
</context>
<context>
    <name>OutreachPage</name>
    <message>
        <source>Outreach</source>
        <translation>Opsøgning</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n venter på dig</numerusform>
            <numerusform>%n venter på dig</numerusform>
        </translation>
    </message>
    <message>
        <source>New firms</source>
        <translation>Nye</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Henvendelser</translation>
    </message>
    <message>
        <source>Call rounds</source>
        <translation>Ringerunder</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netværk</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Klynger</translation>
    </message>
    <message>
        <source>Firms to say welcome to, and where they came from</source>
        <translation>Virksomheder at sige velkommen til, og hvor du hørte om dem</translation>
    </message>
    <message>
        <source>What firms ask, and how long they wait for an answer</source>
        <translation>Det, virksomhederne spørger om, og hvor længe de venter på svar</translation>
    </message>
    <message>
        <source>Rounds of calls with one script</source>
        <translation>Ringerunder med én ringeguide</translation>
    </message>
    <message>
        <source>Meetings where firms meet, and who was there</source>
        <translation>Møder, hvor virksomheder mødes, og hvem der var der</translation>
    </message>
    <message>
        <source>What the firms of the panel expect of their staff</source>
        <translation>Det, panelets virksomheder regner med at blive</translation>
    </message>
    <message>
        <source>Small firms of a village that take turns</source>
        <translation>Små virksomheder i en landsby, der skiftes</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>New firm to &amp;welcome</source>
        <translation>Ny virksom&amp;hed</translation>
    </message>
    <message>
        <source>New in&amp;quiry</source>
        <translation>Ny henvende&amp;lse</translation>
    </message>
    <message>
        <source>New ca&amp;ll round</source>
        <translation>Ny rin&amp;gerunde</translation>
    </message>
    <message>
        <source>New meetin&amp;g</source>
        <translation>Nyt mø&amp;de</translation>
    </message>
    <message>
        <source>Firm into the &amp;panel</source>
        <translation>&amp;Ny i panelet</translation>
    </message>
    <message>
        <source>New c&amp;luster</source>
        <translation>Ny &amp;klynge</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Luk (Esc)</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Lists read in</source>
        <translation>Lister, du har læst ind</translation>
    </message>
    <message>
        <source>Read in the list again now and then: you see what is new, and your notes and corrections stay.</source>
        <translation>Læs listen ind igen en gang imellem: du ser, hvad der er nyt, og dine noter og rettelser bliver.</translation>
    </message>
    <message>
        <source>Read in a list …</source>
        <translation>Læs en liste ind …</translation>
    </message>
    <message>
        <source>The lists lie encrypted beside your caseload, and backups leave them out: read the file in again if they are lost. Your own firms are always in the backup.</source>
        <translation>Listerne ligger krypteret ved siden af dine sager og er ikke med i sikkerhedskopien: læs filen ind igen, hvis de går tabt. Dine egne virksomheder er altid med.</translation>
    </message>
    <message>
        <source>{workplaces} workplaces · {new} new · {changed} changed · {gone} gone · {left_out} left out</source>
        <translation>{workplaces} arbejdspladser · {new} nye · {changed} ændrede · {gone} væk · {left_out} udeladt</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>I brug</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before.</source>
        <translation>Fortrudt. Alt er, som det var før.</translation>
    </message>
</context>
<context>
    <name>OwnThoughts</name>
    <message>
        <source>Never shown to the citizen or the firm, and never on paper.</source>
        <translation>Vises aldrig for borgeren eller virksomheden og står aldrig på papir.</translation>
    </message>
    <message>
        <source>What do I do differently myself?</source>
        <translation>Hvad gør jeg selv anderledes?</translation>
    </message>
    <message>
        <source>Keep for myself</source>
        <translation>Gem til mig selv</translation>
    </message>
    <message>
        <source>Your own thoughts</source>
        <translation>Dine egne tanker</translation>
    </message>
    <message>
        <source>After the talk {day}</source>
        <translation>Efter samtalen {day}</translation>
    </message>
    <message>
        <source>You do not quite believe in it now. What will you do differently yourself, so that it can succeed?</source>
        <translation>Du tror ikke rigtig på det lige nu. Hvad gør du selv anderledes, så det kan lykkes?</translation>
    </message>
    <message>
        <source>What will you do yourself, so that it comes true?</source>
        <translation>Hvad gør du selv, så det bliver til noget?</translation>
    </message>
    <message>
        <source>Keep without an answer</source>
        <translation>Gem uden svar</translation>
    </message>
</context>
<context>
    <name>PairHead</name>
    <message>
        <source>No points and no ranking: piece by piece, so that you can say why.</source>
        <translation>Ingen point og ingen rangorden: brik for brik, så du kan begrunde det.</translation>
    </message>
    <message>
        <source>Does n&amp;ot suit …</source>
        <translation>P&amp;asser ikke …</translation>
    </message>
    <message>
        <source>&amp;Propose</source>
        <translation>&amp;Foreslå</translation>
    </message>
    <message>
        <source>Becomes the next step in the case. Nothing is sent.</source>
        <translation>Bliver det næste skridt i sagen. Intet bliver sendt.</translation>
    </message>
    <message>
        <source>{citizen} and {firm}</source>
        <translation>{citizen} og {firm}</translation>
    </message>
    <message>
        <source>There is a placement of the two.</source>
        <translation>De to har et forløb sammen.</translation>
    </message>
    <message>
        <source>See the placement</source>
        <translation>Se forløbet</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Tag det tilbage</translation>
    </message>
    <message>
        <source>Proposed on {day}. The next step stands in the case.</source>
        <translation>Foreslået {day}. Næste skridt står i sagen.</translation>
    </message>
    <message>
        <source>On {day} it did not suit: {reason} Now it may be looked at again.</source>
        <translation>{day} passede det ikke: {reason} Nu må der ses på det igen.</translation>
    </message>
    <message>
        <source>Does not suit, written on {day}:</source>
        <translation>Passer ikke, skrevet {day}:</translation>
    </message>
</context>
<context>
    <name>PairPanel</name>
    <message>
        <source>Plan a visit</source>
        <translation>Planlæg et besøg</translation>
    </message>
    <message>
        <source>New placement here</source>
        <translation>Nyt forløb her</translation>
    </message>
    <message>
        <source>Ring {firm} about {citizen}</source>
        <translation>Ring til {firm} om {citizen}</translation>
    </message>
    <message>
        <source>Choose a line in the list</source>
        <translation>Vælg en linje i listen</translation>
    </message>
    <message>
        <source>Here the two are laid side by side, piece by piece: tasks, hours, the way there and the rest. Each says whether it fits and why, so that you can tell it to both.</source>
        <translation>Her ligger de to ved siden af hinanden, brik for brik: opgaver, timer, vejen derhen og resten. Hver brik siger, om den passer og hvorfor, så du kan fortælle det til begge.</translation>
    </message>
</context>
<context>
    <name>PaperOffers</name>
    <message>
        <source>Citizen or firm …</source>
        <translation>Borger eller virksomhed …</translation>
    </message>
    <message>
        <source>Whoever you pick: all their papers stand below.</source>
        <translation>Vælg en borger eller virksomhed, så står alle deres papirer herunder.</translation>
    </message>
    <message>
        <source>Show &amp;all papers</source>
        <translation>Vis &amp;alle papirer</translation>
    </message>
    <message>
        <source>Papers that can be made</source>
        <translation>Papirer, der kan laves</translation>
    </message>
    <message>
        <source>No paper fits</source>
        <translation>Intet papir passer</translation>
    </message>
    <message>
        <source>Type less.</source>
        <translation>Skriv lidt mindre.</translation>
    </message>
    <message>
        <source>Find a paper …</source>
        <translation>Find et papir …</translation>
    </message>
    <message>
        <source>{paper}, today</source>
        <translation>{paper}, i dag</translation>
    </message>
    <message>
        <source>{paper}, tomorrow</source>
        <translation>{paper}, i morgen</translation>
    </message>
    <message>
        <source>{paper}, another day …</source>
        <translation>{paper}, en anden dag …</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) can be made</source>
        <translation>
            <numerusform>%n papir kan laves</numerusform>
            <numerusform>%n papirer kan laves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n paper(s) shown</source>
        <translation>
            <numerusform>{shown} af 1 papir vises</numerusform>
            <numerusform>{shown} af %n papirer vises</numerusform>
        </translation>
    </message>
    <message>
        <source>About a placement</source>
        <translation>Om et forløb</translation>
    </message>
    <message>
        <source>About a citizen</source>
        <translation>Om en borger</translation>
    </message>
    <message>
        <source>About a firm</source>
        <translation>Om en virksomhed</translation>
    </message>
    <message>
        <source>About a partnership agreement</source>
        <translation>Om en partnerskabsaftale</translation>
    </message>
    <message>
        <source>About a call round</source>
        <translation>Om en ringerunde</translation>
    </message>
    <message>
        <source>About a cluster</source>
        <translation>Om en klynge</translation>
    </message>
    <message>
        <source>For a day and for the team</source>
        <translation>Til en dag og til teamet</translation>
    </message>
    <message>
        <source>{what} at {firm}</source>
        <translation>{what} hos {firm}</translation>
    </message>
    <message>
        <source>Partnership agreement</source>
        <translation>Partnerskabsaftale</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Om {name}</translation>
    </message>
    <message>
        <source>One line for each case, for the team meeting.</source>
        <translation>En linje for hver sag, til teammødet.</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>fra {day}</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Side {page} af {pages}</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Papiret</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Forrige side</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Næste side</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Mindre (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Større (Ctrl++)</translation>
    </message>
    <message>
        <source>&amp;Whole width</source>
        <translation>Hele &amp;bredden</translation>
    </message>
    <message>
        <source>As wide as the window (Ctrl+0)</source>
        <translation>Så bred som vinduet (Ctrl+0)</translation>
    </message>
</context>
<context>
    <name>PaperState</name>
    <message>
        <source>Replaced</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Underskrevet</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) missing</source>
        <translation>
            <numerusform>Mangler %n underskrift</numerusform>
            <numerusform>Mangler %n underskrifter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Papers</source>
        <translation>Papirer</translation>
    </message>
    <message>
        <source>{day}, version {number}</source>
        <translation>{day}, version {number}</translation>
    </message>
    <message>
        <source>Order in VITAS</source>
        <translation>Ordre i VITAS</translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation>Sendt {day}</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>Nr. {number}</translation>
    </message>
    <message>
        <source>{done} of {all} copied</source>
        <translation>{done} af {all} kopieret</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Papers</source>
        <translation>Papirer</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkiv</translation>
    </message>
    <message>
        <source>Missing signatures</source>
        <translation>Mangler underskrift</translation>
    </message>
    <message>
        <source>Print &amp;several …</source>
        <translation>Print &amp;flere …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Nothing has been printed yet</source>
        <translation>Intet er printet endnu</translation>
    </message>
    <message>
        <source>Choose a paper first.</source>
        <translation>Vælg først et papir.</translation>
    </message>
    <message>
        <source>This paper is no longer in the archive.</source>
        <translation>Papiret er ikke længere i arkivet.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) in the archive</source>
        <translation>
            <numerusform>1 papir i arkivet</numerusform>
            <numerusform>%n papirer i arkivet</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a paper</source>
        <translation>Lav et papir</translation>
    </message>
</context>
<context>
    <name>PapersTab</name>
    <message>
        <source>Print several …</source>
        <translation>Print flere …</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Skift adgangssætning</translation>
    </message>
    <message>
        <source>Has somebody &amp;seen it? Press here instead</source>
        <translation>&amp;Har nogen set den? Så tryk her i stedet</translation>
    </message>
    <message>
        <source>The passphrase &amp;now</source>
        <translation>Den, du bruger &amp;nu</translation>
    </message>
    <message>
        <source>The ne&amp;w one</source>
        <translation>Den n&amp;ye</translation>
    </message>
    <message>
        <source>The new one on&amp;ce more</source>
        <translation>Den nye &amp;en gang til</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase</source>
        <translation>S&amp;kift adgangssætning</translation>
    </message>
    <message>
        <source>Changing …</source>
        <translation>Skifter …</translation>
    </message>
    <message>
        <source>Write the passphrase you use now.</source>
        <translation>Skriv den adgangssætning, du bruger nu.</translation>
    </message>
    <message>
        <source>It is too easy to guess. Add a word or two.</source>
        <translation>Den er for let at gætte. Tilføj et ord eller to.</translation>
    </message>
    <message>
        <source>The two are not alike. Write the second one again.</source>
        <translation>De to er ikke ens. Skriv den nederste igen.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Use the new one from now on.</source>
        <translation>Adgangssætningen er skiftet. Brug den nye fra nu af.</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Vælg en adgangssætning</translation>
    </message>
    <message>
        <source>It opens your cases, and nobody can look it up for you. Four or five words that do not belong together are easier to remember than signs and numbers.</source>
        <translation>Den åbner dine sager, og ingen kan slå den op for dig. Fire-fem ord, der ikke hører sammen, er lettere at huske end tegn og tal.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Adgangssætning</translation>
    </message>
    <message>
        <source>The same &amp;once more</source>
        <translation>Den samme &amp;igen</translation>
    </message>
    <message>
        <source>It is too easy to guess. Add a word or two.</source>
        <translation>Den er for let at gætte. Tilføj et ord eller to.</translation>
    </message>
    <message>
        <source>The two are not alike. Write the second one again.</source>
        <translation>De to er ikke ens. Skriv den nederste igen.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Skjul det skrevne</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Vis det skrevne</translation>
    </message>
</context>
<context>
    <name>Pause</name>
    <message>
        <source>Not known yet</source>
        <translation>Ved ikke endnu</translation>
    </message>
    <message>
        <source>Why does it rest?</source>
        <translation>Hvorfor holder det pause?</translation>
    </message>
    <message>
        <source>On pause from</source>
        <translation>På pause fra</translation>
    </message>
    <message>
        <source>Last day of the pause</source>
        <translation>Pausens sidste dag</translation>
    </message>
    <message>
        <source>Put on pause</source>
        <translation>Sæt på pause</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Add a person</source>
        <translation>Tilføj en person</translation>
    </message>
    <message>
        <source>No phone number yet</source>
        <translation>Intet telefonnummer endnu</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>trained: {course}</source>
        <translation>uddannet: {course}</translation>
    </message>
    <message>
        <source>on leave week {weeks}</source>
        <translation>holder fri uge {weeks}</translation>
    </message>
    <message>
        <source>Who takes over when somebody is ill?</source>
        <translation>Hvem tager over, når nogen er syg?</translation>
    </message>
    <message>
        <source>Who takes over when {name} is ill or on leave?</source>
        <translation>Hvem tager over, når {name} er syg eller holder fri?</translation>
    </message>
    <message>
        <source>Nobody yet – add</source>
        <translation>Ingen endnu – tilføj</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>&amp;Write contact</source>
        <translation>&amp;Skriv kontakt</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Hvad der vises</translation>
    </message>
    <message>
        <source>Log {count}</source>
        <translation>Log {count}</translation>
    </message>
    <message>
        <source>People {count}</source>
        <translation>Folk {count}</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Sådan når du dem</translation>
    </message>
</context>
<context>
    <name>PeriodsView</name>
    <message>
        <source>The law says «no longer than needed». These are proposals: write what your municipality has decided. Nothing is erased by itself; you are shown who is ripe.</source>
        <translation>Loven siger «ikke længere end nødvendigt». Det her er forslag: skriv det, jeres kommune har besluttet. Intet slettes af sig selv; du får vist, hvem der er gemt længe nok.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Måneder</translation>
    </message>
    <message>
        <source>Proposal: {months}</source>
        <translation>Forslag: {months}</translation>
    </message>
    <message>
        <source>A proposal: ask the one who answers for data protection.</source>
        <translation>Et forslag: spørg jeres databeskyttelsesrådgiver.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>What the person is here</source>
        <translation>Hvad personen er her</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Remove from the firm</source>
        <translation>Fjern fra virksomheden</translation>
    </message>
    <message>
        <source>Papers already made keep the name. You can undo it.</source>
        <translation>Papirer, der er lavet, beholder navnet. Du kan fortryde.</translation>
    </message>
    <message>
        <source>Erase for good …</source>
        <translation>Slet for altid …</translation>
    </message>
    <message>
        <source>For somebody who must no longer be known here at all.</source>
        <translation>Til en person, der slet ikke må stå her mere.</translation>
    </message>
    <message>
        <source>Weeks of leave</source>
        <translation>Ferieuger</translation>
    </message>
    <message>
        <source>29–31, 42</source>
        <translation>29–31, 42</translation>
    </message>
    <message>
        <source>Visits planned then are warned about.</source>
        <translation>Du bliver advaret, hvis du planlægger besøg dér.</translation>
    </message>
    <message>
        <source>Trained as a mentor</source>
        <translation>Uddannet som mentor</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>{name} is removed from the firm.</source>
        <translation>{name} er fjernet fra virksomheden.</translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>Type to search …</source>
        <translation>Skriv for at søge …</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>Tilføj »{name}«</translation>
    </message>
</context>
<context>
    <name>PickPane</name>
    <message>
        <source>Made</source>
        <translation>Lavet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sikkerhedskopier</translation>
    </message>
    <message>
        <source>No backup was found here. Choose the folder or the USB stick it lies on.</source>
        <translation>Der er ingen sikkerhedskopi her. Vælg mappen eller USB-nøglen, den ligger på.</translation>
    </message>
    <message>
        <source>From another &amp;folder …</source>
        <translation>Fra en anden &amp;mappe …</translation>
    </message>
    <message>
        <source>Where does the backup lie?</source>
        <translation>Hvor ligger sikkerhedskopien?</translation>
    </message>
</context>
<context>
    <name>Picks</name>
    <message>
        <source>from the list</source>
        <translation>fra listen</translation>
    </message>
</context>
<context>
    <name>PieceRow</name>
    <message>
        <source>Write it</source>
        <translation>Skriv det</translation>
    </message>
    <message>
        <source>To the field at the firm</source>
        <translation>Til feltet hos virksomheden</translation>
    </message>
    <message>
        <source>To the field in the case</source>
        <translation>Til feltet i sagen</translation>
    </message>
</context>
<context>
    <name>PlacementCells</name>
    <message>
        <source>12 → 20</source>
        <translation>12 → 20</translation>
    </message>
    <message>
        <source>Monday to Thursday 8–12</source>
        <translation>Mandag til torsdag 8–12</translation>
    </message>
    <message>
        <source>Firm (P-nummer)</source>
        <translation>Virksomhed (P-nr.)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>The firm has open places</source>
        <translation>Virksomheden har ledige pladser</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slut</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Timer om ugen</translation>
    </message>
    <message>
        <source>Hours step by step</source>
        <translation>Timetrappe</translation>
    </message>
    <message>
        <source>Hours at least</source>
        <translation>Timer mindst</translation>
    </message>
    <message>
        <source>Hours at most</source>
        <translation>Timer højst</translation>
    </message>
    <message>
        <source>Intensity, %</source>
        <translation>Intensitet, %</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>What we want to reach, in your own words</source>
        <translation>Hvad vi vil nå, med egne ord</translation>
    </message>
    <message>
        <source>How you can tell that it works</source>
        <translation>Sådan kan I se, at det virker</translation>
    </message>
    <message>
        <source>Working days and times</source>
        <translation>Arbejdsdage og mødetider</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Wage an hour, kr.</source>
        <translation>Timeløn, kr.</translation>
    </message>
    <message>
        <source>Wage cost a month, kr.</source>
        <translation>Lønudgift pr. måned</translation>
    </message>
    <message>
        <source>Contract given on</source>
        <translation>Kontrakt givet</translation>
    </message>
    <message>
        <source>Without work since</source>
        <translation>Ledig siden</translation>
    </message>
    <message>
        <source>Will there be more employees than before?</source>
        <translation>Bliver der flere ansatte end før?</translation>
    </message>
    <message>
        <source>Did somebody leave the post within three months?</source>
        <translation>Er nogen fratrådt stillingen inden for tre måneder?</translation>
    </message>
    <message>
        <source>Tasks and what they train</source>
        <translation>Opgaver, og hvad de træner</translation>
    </message>
    <message>
        <source>From the firm&apos;s task bank</source>
        <translation>Fra virksomhedens opgavebank</translation>
    </message>
    <message>
        <source>Considerations the workplace may know, and practical things</source>
        <translation>Hensyn, som arbejdspladsen må kende, og det praktiske</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>What the job is about</source>
        <translation>Hvad jobbet går ud på</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Opgaver</translation>
    </message>
    <message>
        <source>Follow-up and after-care</source>
        <translation>Opfølgning og efterværn</translation>
    </message>
    <message>
        <source>Name, town, P-nummer …</source>
        <translation>Navn, by, P-nummer …</translation>
    </message>
    <message>
        <source>+13w</source>
        <translation>+13u</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ikke spurgt endnu</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>What it trains</source>
        <translation>Hvad den træner</translation>
    </message>
    <message>
        <source>Task – what it trains</source>
        <translation>Opgave – hvad den træner</translation>
    </message>
</context>
<context>
    <name>PlacementFindings</name>
    <message>
        <source>Set to {weeks}</source>
        <translation>Sæt til {weeks}</translation>
    </message>
    <message>
        <source>End on {day}</source>
        <translation>Slut den {day}</translation>
    </message>
    <message>
        <source>Set to {hours} hours</source>
        <translation>Sæt til {hours} timer</translation>
    </message>
    <message>
        <source>Why longer</source>
        <translation>Hvorfor længere</translation>
    </message>
    <message>
        <source>Why more hours</source>
        <translation>Hvorfor flere timer</translation>
    </message>
    <message>
        <source>Why it is reasonable anyway</source>
        <translation>Hvorfor det er rimeligt alligevel</translation>
    </message>
    <message>
        <source>Why anyway</source>
        <translation>Hvorfor alligevel</translation>
    </message>
</context>
<context>
    <name>PlacementHeader</name>
    <message>
        <source>Back to the case (Esc)</source>
        <translation>Tilbage til sagen (Esc)</translation>
    </message>
    <message>
        <source>&amp;Decide …</source>
        <translation>&amp;Tag stilling …</translation>
    </message>
    <message>
        <source>There is a p&amp;roblem</source>
        <translation>Der er et p&amp;roblem</translation>
    </message>
    <message>
        <source>Goes on from toda&amp;y</source>
        <translation>Går i gang igen i da&amp;g</translation>
    </message>
    <message>
        <source>&amp;Go on longer …</source>
        <translation>&amp;Forlæng …</translation>
    </message>
    <message>
        <source>St&amp;op …</source>
        <translation>St&amp;op …</translation>
    </message>
    <message>
        <source>Pa&amp;use …</source>
        <translation>Pa&amp;use …</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>R&amp;et</translation>
    </message>
    <message>
        <source>&amp;Kitchen table</source>
        <translation>&amp;Køkkenbord</translation>
    </message>
    <message>
        <source>One large page to fill in together (F11)</source>
        <translation>Én stor side, I udfylder sammen (F11)</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>Tilbage til {name}</translation>
    </message>
</context>
<context>
    <name>PlacementMore</name>
    <message>
        <source>Nobody named</source>
        <translation>Ingen valgt</translation>
    </message>
    <message>
        <source>People at the firm</source>
        <translation>Personer i virksomheden</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbejdsgiver</translation>
    </message>
    <message>
        <source>Responsible day by day</source>
        <translation>Ansvarlig i hverdagen</translation>
    </message>
    <message>
        <source>Speaks for the employees</source>
        <translation>Taler for medarbejderne</translation>
    </message>
    <message>
        <source>About the citizen and the firm</source>
        <translation>Om borgeren og virksomheden</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Did the citizen find the place?</source>
        <translation>Har borgeren selv fundet stedet?</translation>
    </message>
    <message>
        <source>Did the citizen work here last?</source>
        <translation>Har borgeren senest arbejdet her?</translation>
    </message>
    <message>
        <source>Has the citizen a job here to keep?</source>
        <translation>Har borgeren et job her at holde fast i?</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ikke spurgt endnu</translation>
    </message>
    <message>
        <source>Practical</source>
        <translation>Praktisk</translation>
    </message>
    <message>
        <source>Meeting place, clothes, lunch, transport</source>
        <translation>Mødested, tøj, frokost, transport</translation>
    </message>
    <message>
        <source>Who instructs on safety</source>
        <translation>Hvem instruerer i sikkerhed</translation>
    </message>
    <message>
        <source>Protective equipment</source>
        <translation>Værnemidler</translation>
    </message>
    <message>
        <source>Paid hours beside</source>
        <translation>Løntimer ved siden af</translation>
    </message>
    <message>
        <source>What comes afterwards</source>
        <translation>Hvad sker der bagefter</translation>
    </message>
    <message>
        <source>The employees are heard</source>
        <translation>Medarbejderne er hørt</translation>
    </message>
    <message>
        <source>Employer stated on</source>
        <translation>Arbejdsgiver erklærede</translation>
    </message>
    <message>
        <source>Representative on</source>
        <translation>Repræsentant erklærede</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Er enig</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>Er ikke enig</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ikke besvaret</translation>
    </message>
    <message>
        <source>The representative</source>
        <translation>Repræsentanten</translation>
    </message>
    <message>
        <source>More: people, practical, the employees, the decision</source>
        <translation>Mere: personer, praktisk, medarbejderne, afgørelsen</translation>
    </message>
    <message>
        <source>More: people, practical, the journal</source>
        <translation>Mere: personer, praktisk, journal</translation>
    </message>
    <message>
        <source>More: people, the journal</source>
        <translation>Mere: personer, journal</translation>
    </message>
    <message>
        <source>Fair to others</source>
        <translation>Fair over for andre</translation>
    </message>
    <message>
        <source>Is it fair to other firms?</source>
        <translation>Er det fair over for andre virksomheder?</translation>
    </message>
    <message>
        <source>Do all employees keep their work?</source>
        <translation>Beholder alle ansatte deres arbejde?</translation>
    </message>
    <message>
        <source>Is it more than help in a busy season?</source>
        <translation>Er det mere end hjælp i en travl sæson?</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Timer om ugen</translation>
    </message>
    <message>
        <source>What is agreed</source>
        <translation>Det, vi har aftalt</translation>
    </message>
    <message>
        <source>Tasks, others than in the praktik</source>
        <translation>Opgaver – andre end i praktikken</translation>
    </message>
    <message>
        <source>Mentor support</source>
        <translation>Mentorstøtte</translation>
    </message>
    <message>
        <source>Granted: who and how much</source>
        <translation>Bevilget: hvem og hvor meget</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Remark of the representative</source>
        <translation>Bemærkning fra repræsentanten</translation>
    </message>
    <message>
        <source>Application and decision</source>
        <translation>Ansøgning og afgørelse</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Sent in VITAS</source>
        <translation>Sendt i VITAS</translation>
    </message>
    <message>
        <source>VITAS no.</source>
        <translation>VITAS-nr.</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Afgjort den</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Afgørelse</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Afgjort af</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Lovgrundlag</translation>
    </message>
    <message>
        <source>Complaint guidance given</source>
        <translation>Klagevejledning givet</translation>
    </message>
    <message>
        <source>Plan updated</source>
        <translation>Plan opdateret</translation>
    </message>
    <message>
        <source>Journalled on</source>
        <translation>Journaliseret</translation>
    </message>
    <message>
        <source>Journal number</source>
        <translation>Journalnummer</translation>
    </message>
</context>
<context>
    <name>PlacementNextStepCard</name>
    <message>
        <source>The way on</source>
        <translation>Vejen videre</translation>
    </message>
    <message>
        <source>Next step …</source>
        <translation>Næste skridt …</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikke endnu</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Sprunget over</translation>
    </message>
    <message>
        <source>Only after a referral to fleksjob</source>
        <translation>Kun efter visitation til fleksjob</translation>
    </message>
    <message>
        <source>{what} – this one</source>
        <translation>{what} – dette forløb</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>{firm} · from {day}</source>
        <translation>{firm} · fra {day}</translation>
    </message>
</context>
<context>
    <name>PlacementTimeline</name>
    <message>
        <source>no placement yet</source>
        <translation>intet forløb endnu</translation>
    </message>
    <message>
        <source>{kind} at {firm}</source>
        <translation>{kind} hos {firm}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>fra {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} til {last}</translation>
    </message>
    <message>
        <source>begins {when}</source>
        <translation>begynder {when}</translation>
    </message>
    <message>
        <source>stopped before its time</source>
        <translation>stoppet før tid</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>afsluttet</translation>
    </message>
    <message>
        <source>on pause</source>
        <translation>på pause</translation>
    </message>
    <message>
        <source>week {week} of {weeks}</source>
        <translation>uge {week} af {weeks}</translation>
    </message>
    <message>
        <source>week {week}</source>
        <translation>uge {week}</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>sluttede {day}</translation>
    </message>
    <message>
        <source>until {day} · {standing}</source>
        <translation>til {day} · {standing}</translation>
    </message>
    <message>
        <source>{hours} a week</source>
        <translation>{hours} om ugen</translation>
    </message>
    <message>
        <source>not agreed yet</source>
        <translation>ikke aftalt endnu</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Ikke talt endnu</translation>
    </message>
    <message numerus="yes">
        <source>%n free place(s)</source>
        <translation>
            <numerusform>%n ledig plads</numerusform>
            <numerusform>%n ledige pladser</numerusform>
        </translation>
    </message>
    <message>
        <source>Room for {hours}</source>
        <translation>Plads til {hours}</translation>
    </message>
    <message>
        <source>No free places</source>
        <translation>Ingen ledige pladser</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n ledig</numerusform>
            <numerusform>%n ledige</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement: {used} of {places} used</source>
        <translation>Aftale: {used} af {places} brugt</translation>
    </message>
    <message>
        <source>On pause from {first}</source>
        <translation>På pause fra {first}</translation>
    </message>
    <message>
        <source>On pause {first} – {last}</source>
        <translation>På pause {first} – {last}</translation>
    </message>
</context>
<context>
    <name>PlacementWords</name>
    <message>
        <source>{what} at {firm}</source>
        <translation>{what} hos {firm}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Tag stilling</translation>
    </message>
    <message>
        <source>On pause</source>
        <translation>På pause</translation>
    </message>
    <message>
        <source>Week {week} of {weeks}</source>
        <translation>Uge {week} af {weeks}</translation>
    </message>
    <message>
        <source>Week {week}</source>
        <translation>Uge {week}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>fra {day}</translation>
    </message>
    <message>
        <source>{hours} hours a week</source>
        <translation>{hours} timer om ugen</translation>
    </message>
</context>
<context>
    <name>PlacementsCard</name>
    <message>
        <source>How it went</source>
        <translation>Sådan gik det</translation>
    </message>
    <message>
        <source>Ask how it went</source>
        <translation>Spørg, hvordan det gik</translation>
    </message>
    <message>
        <source>Came of it: {words}</source>
        <translation>Det blev til: {words}</translation>
    </message>
    <message>
        <source>Stopped before time: {words}</source>
        <translation>Stoppet før tid: {words}</translation>
    </message>
</context>
<context>
    <name>PlacementsPage</name>
    <message>
        <source>Placements</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>No placements yet</source>
        <translation>Ingen forløb endnu</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Intet passer</translation>
    </message>
    <message>
        <source>New placement (Ctrl+N)</source>
        <translation>Nyt forløb (Ctrl+N)</translation>
    </message>
    <message>
        <source>New place&amp;ment</source>
        <translation>Nyt f&amp;orløb</translation>
    </message>
    <message numerus="yes">
        <source>%n running now</source>
        <translation>
            <numerusform>%n i gang nu</numerusform>
            <numerusform>%n i gang nu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ahead</source>
        <translation>
            <numerusform>%n på vej</numerusform>
            <numerusform>%n på vej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firm(s) with room</source>
        <translation>
            <numerusform>%n virksomhed med plads</numerusform>
            <numerusform>%n virksomheder med plads</numerusform>
        </translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Virksomhed</translation>
    </message>
    <message>
        <source>Free now (guidance)</source>
        <translation>Ledigt nu (vejledende)</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Borger</translation>
    </message>
    <message numerus="yes">
        <source>%n closed case(s) with placements are not shown</source>
        <translation>
            <numerusform>%n lukket sag med forløb er ikke vist</numerusform>
            <numerusform>%n lukkede sager med forløb er ikke vist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firm(s)</source>
        <translation>
            <numerusform>%n virksomhed</numerusform>
            <numerusform>%n virksomheder</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all} firms</source>
        <translation>{shown} af {all} virksomheder</translation>
    </message>
    <message numerus="yes">
        <source>%n citizen(s)</source>
        <translation>
            <numerusform>%n borger</numerusform>
            <numerusform>%n borgere</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all} citizens</source>
        <translation>{shown} af {all} borgere</translation>
    </message>
    <message>
        <source>Type less, or look by firm instead of by citizen.</source>
        <translation>Skriv mindre, eller skift mellem borgere og virksomheder.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>No firm to show yet</source>
        <translation>Ingen virksomhed at vise endnu</translation>
    </message>
    <message>
        <source>A firm stands here when somebody is there, when you have an agreement, or when you have counted its employees. Then you see how many it has room for, week by week.</source>
        <translation>En virksomhed står her, når der er nogen hos den, når I har en aftale, eller når du har talt de ansatte. Så kan du uge for uge se, hvor mange den har plads til.</translation>
    </message>
    <message>
        <source>Go to the firms</source>
        <translation>Gå til virksomhederne</translation>
    </message>
    <message>
        <source>Here you see who is where until when: a line for each citizen, a bar for each placement. Begin by taking in a citizen.</source>
        <translation>Her ser du, hvem der er hvor og hvor længe: en linje for hver borger og en bjælke for hvert forløb. Begynd med at oprette en borger.</translation>
    </message>
    <message>
        <source>Go to the cases</source>
        <translation>Gå til sagerne</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>PlacementsTab</name>
    <message>
        <source>No placements yet. A new one needs a firm, a period, hours and what the citizen will do there; the rules are checked while you write.</source>
        <translation>Ingen forløb endnu. Et nyt har brug for en virksomhed, en periode, timer og opgaver; reglerne tjekkes, mens du skriver.</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>New placement</source>
        <translation>Nyt forløb</translation>
    </message>
    <message>
        <source>Week {week} of {weeks}</source>
        <translation>Uge {week} af {weeks}</translation>
    </message>
    <message>
        <source>Week {week}</source>
        <translation>Uge {week}</translation>
    </message>
    <message>
        <source>Decide …</source>
        <translation>Tag stilling …</translation>
    </message>
    <message>
        <source>Make agreement</source>
        <translation>Lav aftale</translation>
    </message>
    <message>
        <source>Placements at the firm</source>
        <translation>Forløb i virksomheden</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>fra {day}</translation>
    </message>
    <message>
        <source>On pause</source>
        <translation>På pause</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Er her nu</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>På vej</translation>
    </message>
    <message>
        <source>Have been here</source>
        <translation>Har været her</translation>
    </message>
    <message>
        <source>Nobody has been here yet</source>
        <translation>Ingen har været her endnu</translation>
    </message>
    <message>
        <source>A placement is made from the citizen’s case. Then it stands here as well.</source>
        <translation>Et forløb bliver til på borgerens sag. Så står det også her.</translation>
    </message>
    <message>
        <source>Go to the cases</source>
        <translation>Gå til sagerne</translation>
    </message>
</context>
<context>
    <name>PlanVisits</name>
    <message>
        <source>How often?</source>
        <translation>Hvor tit?</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Ugedag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>9.30</source>
        <translation>9.30</translation>
    </message>
    <message>
        <source>Move the planned visits to this rhythm</source>
        <translation>Flyt de planlagte besøg til denne rytme</translation>
    </message>
    <message>
        <source>Visits to put in the calendar</source>
        <translation>Besøg, der kommer i kalenderen</translation>
    </message>
    <message>
        <source>Plan visits</source>
        <translation>Planlæg besøg</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) are held already and count.</source>
        <translation>
            <numerusform>%n besøg er holdt og tæller med.</numerusform>
            <numerusform>%n besøg er holdt og tæller med.</numerusform>
        </translation>
    </message>
    <message>
        <source>No visits are missing. To put one on another day, move it in the week or on its page.</source>
        <translation>Der mangler ingen besøg. Skal et ligge på en anden dag, så flyt det i ugen eller på dets egen side.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n visit(s)</source>
        <translation>
            <numerusform>Ret %n besøg</numerusform>
            <numerusform>Ret %n besøg</numerusform>
        </translation>
    </message>
    <message>
        <source>Put visits in the calendar</source>
        <translation>Læg besøg i kalenderen</translation>
    </message>
    <message>
        <source>Another rhythm</source>
        <translation>En anden rytme</translation>
    </message>
    <message>
        <source>To {day}, the last day.</source>
        <translation>Til {day}, den sidste dag.</translation>
    </message>
    <message>
        <source>No last day is agreed, so half a year ahead: to {day}.</source>
        <translation>Ingen sidste dag er aftalt, så et halvt år frem: til {day}.</translation>
    </message>
    <message>
        <source>No day found for week {week} ({day}): {why}</source>
        <translation>Ingen dag til uge {week} i forløbet ({day}): {why}</translation>
    </message>
    <message numerus="yes">
        <source>Put %n visit(s) in the calendar</source>
        <translation>
            <numerusform>Sæt %n besøg i kalenderen</numerusform>
            <numerusform>Sæt %n besøg i kalenderen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>The firm promises</source>
        <translation>Virksomheden lover</translation>
    </message>
    <message>
        <source>The municipality promises</source>
        <translation>Kommunen lover</translation>
    </message>
    <message>
        <source>Your own note</source>
        <translation>Din egen note</translation>
    </message>
</context>
<context>
    <name>PrepareDialog</name>
    <message>
        <source>Unchanged since version {version}, issued {day}.</source>
        <translation>Uændret siden version {version}, udstedt {day}.</translation>
    </message>
    <message>
        <source>Will be version {version} in the archive.</source>
        <translation>Bliver version {version} i arkivet.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n side</numerusform>
            <numerusform>%n sider</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint {hash}</source>
        <translation>Fingeraftryk {hash}</translation>
    </message>
    <message>
        <source>The version of {day} is signed by all. This one says something else: if it goes out, it takes its place and must be signed anew. For a copy of the signed one, open it in the archive.</source>
        <translation>Udgaven fra {day} er underskrevet af alle. Der står noget andet i denne: Går den ud, tager den dens plads og skal underskrives på ny. En kopi af den underskrevne finder du i arkivet.</translation>
    </message>
    <message>
        <source>In the archive as version {version}.</source>
        <translation>Gemt i arkivet som version {version}.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Changes that would be missing</source>
        <translation>Ændringer, der vil mangle</translation>
    </message>
    <message>
        <source>The last changes in the backup</source>
        <translation>De sidste ændringer i sikkerhedskopien</translation>
    </message>
    <message>
        <source>The caseload of now cannot be read, so nobody can say what would be missing. What lies there is kept in a folder of its own.</source>
        <translation>Sagerne, som de er nu, kan ikke læses, så ingen kan sige, hvad der vil mangle. Det, der ligger der, gemmes i sin egen mappe.</translation>
    </message>
    <message>
        <source>This backup is of another caseload, or of one that was restored over since. Look at the numbers below before you use it.</source>
        <translation>Denne sikkerhedskopi er af nogle andre sager, eller der er gendannet noget andet siden. Se på tallene herunder, før du bruger den.</translation>
    </message>
    <message>
        <source>Nothing was changed since this backup. Nothing would be missing.</source>
        <translation>Intet er ændret siden denne sikkerhedskopi. Der vil ikke mangle noget.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made since this backup. They would be missing; you find them in the backup that is made of everything first.</source>
        <translation>
            <numerusform>Der er lavet %n ændring siden denne sikkerhedskopi. Den vil mangle; du finder den i den sikkerhedskopi, der først laves af det hele.</numerusform>
            <numerusform>Der er lavet %n ændringer siden denne sikkerhedskopi. De vil mangle; du finder dem i den sikkerhedskopi, der først laves af det hele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citizen(s) would be missing: {names}.</source>
        <translation>
            <numerusform>%n borger vil mangle: {names}.</numerusform>
            <numerusform>%n borgere vil mangle: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were erased since. They are erased again in what is restored.</source>
        <translation>
            <numerusform>%n person er slettet siden. Vedkommende bliver slettet igen i det, der gendannes.</numerusform>
            <numerusform>%n personer er slettet siden. De bliver slettet igen i det, der gendannes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message>
        <source>What the list would do</source>
        <translation>Hvad listen vil gøre</translation>
    </message>
    <message>
        <source>Changed workplaces</source>
        <translation>Ændrede arbejdspladser</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Virksomhed</translation>
    </message>
    <message>
        <source>New workplaces</source>
        <translation>Nye arbejdspladser</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>P number</source>
        <translation>P-nummer</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Før → efter</translation>
    </message>
    <message>
        <source>No longer on the list</source>
        <translation>Ikke længere på listen</translation>
    </message>
    <message>
        <source>Firms of your register</source>
        <translation>Virksomheder i dit register</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Hvad der sker</translation>
    </message>
    <message>
        <source>Every firm has a P number or a CVR number.</source>
        <translation>Alle virksomheder har et P-nummer eller et CVR-nummer.</translation>
    </message>
    <message>
        <source>The list has no new firm.</source>
        <translation>Listen har ingen ny virksomhed.</translation>
    </message>
    <message>
        <source>Nothing is told otherwise than before.</source>
        <translation>Intet står anderledes end før.</translation>
    </message>
    <message>
        <source>No firm is gone.</source>
        <translation>Ingen virksomhed er forsvundet.</translation>
    </message>
    <message>
        <source>No firm of your register is touched.</source>
        <translation>Ingen af dine egne virksomheder bliver rørt.</translation>
    </message>
    <message>
        <source>without a number – wait for your tick</source>
        <translation>uden nummer – venter på dit kryds</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nye</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ændrede</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>som før</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>væk</translation>
    </message>
    <message>
        <source>rows left out</source>
        <translation>rækker udeladt</translation>
    </message>
    <message>
        <source>The first {shown} of the list’s new firms.</source>
        <translation>De første {shown} af listens nye virksomheder.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Udeladt</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>Uden nummer</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nye</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ændret</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Væk</translation>
    </message>
    <message>
        <source>Your firms</source>
        <translation>Dine virksomheder</translation>
    </message>
    <message>
        <source>Firms without a number</source>
        <translation>Virksomheder uden nummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Række</translation>
    </message>
    <message>
        <source>They cannot be told apart from others of the same name next time. Tick those you want.</source>
        <translation>Næste gang kan de ikke skelnes fra andre med samme navn. Sæt kryds ved dem, du vil have med.</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Borger</translation>
    </message>
    <message>
        <source>New cases</source>
        <translation>Nye sager</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Født</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgruppe</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Oprettet</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Næste skridt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>På listen</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Her</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Empty here, told by the list</source>
        <translation>Tomt her, står på listen</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Kendt i forvejen</translation>
    </message>
    <message>
        <source>The same name</source>
        <translation>Samme navn</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Se på</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>Der står</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Hvad det bliver til</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Samme navn</translation>
    </message>
    <message>
        <source>{name}: not ticked</source>
        <translation>{name}: uden kryds</translation>
    </message>
    <message>
        <source>new cases</source>
        <translation>nye sager</translation>
    </message>
    <message>
        <source>with a placement</source>
        <translation>med et forløb</translation>
    </message>
    <message>
        <source>new firms</source>
        <translation>nye virksomheder</translation>
    </message>
    <message>
        <source>perhaps known</source>
        <translation>måske kendt i forvejen</translation>
    </message>
    <message>
        <source>Every day is written out: look whether it is the one you mean. What was not understood is under “To look at”. Untick whom you do not want.</source>
        <translation>Hver dato er skrevet ud: se, om det er den, du mener. Det, der ikke kunne læses, står under »Se på«. Fjern krydset ved dem, du ikke vil have med.</translation>
    </message>
    <message>
        <source>Nobody in the list is new.</source>
        <translation>Ingen på listen er nye.</translation>
    </message>
    <message>
        <source>They stay as they are. Tick those where the list may fill in what is empty.</source>
        <translation>De bliver, som de er. Sæt kryds ved dem, hvor listen må udfylde det, der er tomt.</translation>
    </message>
    <message>
        <source>Nobody in the list is known here.</source>
        <translation>Ingen på listen er her i forvejen.</translation>
    </message>
    <message>
        <source>Somebody called so is here. Tick those who are somebody else: they become new cases.</source>
        <translation>Der er en, der hedder det, i forvejen. Sæt kryds ved dem, der er en anden: De bliver nye sager.</translation>
    </message>
    <message>
        <source>Nobody has a name that is here already.</source>
        <translation>Ingen har et navn, der er her i forvejen.</translation>
    </message>
    <message>
        <source>Everything was understood as it stands.</source>
        <translation>Alt blev forstået, som det står.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Sæt alle krydser</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Fjern krydser</translation>
    </message>
    <message>
        <source>Takes the list’s word</source>
        <translation>Følger listen</translation>
    </message>
    <message>
        <source>Your correction stays</source>
        <translation>Din rettelse bliver</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>It stands on Today until it is settled. You can write more later.</source>
        <translation>Det står på I dag, til det er løst. Du kan skrive mere senere.</translation>
    </message>
    <message>
        <source>What do we do right now?</source>
        <translation>Hvad gør vi lige nu?</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Hvad er der galt?</translation>
    </message>
    <message>
        <source>Was anybody hurt?</source>
        <translation>Er nogen kommet til skade?</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Siden</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>Det fortsætter</translation>
    </message>
    <message>
        <source>Pause from today</source>
        <translation>Pause fra i dag</translation>
    </message>
    <message>
        <source>Stop today</source>
        <translation>Stop i dag</translation>
    </message>
    <message>
        <source>There is no phone number for injuries yet. Write it under Settings.</source>
        <translation>Der er ikke noget telefonnummer til skader endnu. Skriv det under Indstillinger.</translation>
    </message>
    <message>
        <source>Ring about the injury: {phone}</source>
        <translation>Ring om skaden: {phone}</translation>
    </message>
    <message>
        <source>Register the problem</source>
        <translation>Registrér problemet</translation>
    </message>
    <message>
        <source>Register and put on pause</source>
        <translation>Registrér og sæt på pause</translation>
    </message>
    <message>
        <source>Register and stop</source>
        <translation>Registrér og stop</translation>
    </message>
    <message>
        <source>A problem</source>
        <translation>Et problem</translation>
    </message>
</context>
<context>
    <name>ProfileTab</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>CVR number</source>
        <translation>CVR-nummer</translation>
    </message>
    <message>
        <source>P number</source>
        <translation>P-nummer</translation>
    </message>
    <message>
        <source>The postcode lies in {municipality}: choose it</source>
        <translation>Postnummeret ligger i {municipality}: vælg den</translation>
    </message>
    <message>
        <source>Places are counted by it.</source>
        <translation>Forholdstallet regnes pr. P-nummer.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Branch code</source>
        <translation>Branchekode</translation>
    </message>
    <message>
        <source>Code list</source>
        <translation>Kodeliste</translation>
    </message>
    <message>
        <source>Employees, roughly</source>
        <translation>Ansatte, cirka</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Counted: {number} full-time persons</source>
        <translation>Talt: {number} fuldtidspersoner</translation>
    </message>
    <message>
        <source>{code}, of a code list nobody has named</source>
        <translation>{code}, men ingen har sagt hvilken kodeliste</translation>
    </message>
    <message>
        <source>Stands at this very place on the map.</source>
        <translation>Står præcis her på kortet.</translation>
    </message>
    <message>
        <source>Write a postcode or the very place, and it stands on the map.</source>
        <translation>Skriv et postnummer eller det præcise sted, så kommer den på kortet.</translation>
    </message>
    <message>
        <source>Stands in the middle of postcode {code} {town} until you do.</source>
        <translation>Står midt i postnummer {code} {town}, til stedet er skrevet.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ved ikke</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>What carries</source>
        <translation>Det, der bærer</translation>
    </message>
    <message>
        <source>In their own words, and hopes</source>
        <translation>Egne ord og håb</translation>
    </message>
    <message>
        <source>Job goal</source>
        <translation>Jobmål</translation>
    </message>
    <message>
        <source>Can already</source>
        <translation>Kan allerede</translation>
    </message>
    <message>
        <source>Has tried</source>
        <translation>Har prøvet</translation>
    </message>
    <message>
        <source>Would like to</source>
        <translation>Vil gerne</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Everyday life</source>
        <translation>Hverdagen</translation>
    </message>
    <message>
        <source>Hours a week now</source>
        <translation>Timer om ugen nu</translation>
    </message>
    <message>
        <source>When it suits</source>
        <translation>Hvornår det passer</translation>
    </message>
    <message>
        <source>Can begin at</source>
        <translation>Kan møde fra</translation>
    </message>
    <message>
        <source>Must be done by</source>
        <translation>Skal være færdig</translation>
    </message>
    <message>
        <source>Can begin from</source>
        <translation>Klar fra</translation>
    </message>
    <message>
        <source>Gets about by</source>
        <translation>Kommer frem med</translation>
    </message>
    <message>
        <source>Longest trip, minutes</source>
        <translation>Længste rejse, minutter</translation>
    </message>
    <message>
        <source>People and tone</source>
        <translation>Mennesker og tone</translation>
    </message>
    <message>
        <source>Thrives with</source>
        <translation>Trives med</translation>
    </message>
    <message>
        <source>Would rather be without</source>
        <translation>Vil helst være fri for</translation>
    </message>
    <message>
        <source>Customers and guests</source>
        <translation>Kunder og gæster</translation>
    </message>
    <message>
        <source>Needs at the workplace</source>
        <translation>Har brug for på arbejdspladsen</translation>
    </message>
    <message>
        <source>Only for you: firms are held against it, and never see it.</source>
        <translation>Kun til dig: virksomhederne bliver holdt op mod det og ser det aldrig.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breddegrad</translation>
    </message>
    <message>
        <source>Without it, the distance is from the town of the postcode.</source>
        <translation>Uden den regnes afstanden fra postnummerets by.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Længdegrad</translation>
    </message>
    <message>
        <source>Considerations</source>
        <translation>Hensyn</translation>
    </message>
    <message>
        <source>What you must bear in mind</source>
        <translation>Det skal du huske på</translation>
    </message>
    <message>
        <source>Only for you. It never stands on a paper to the firm.</source>
        <translation>Kun til dig. Det står aldrig på et papir til virksomheden.</translation>
    </message>
    <message>
        <source>What the firm may know</source>
        <translation>Det må virksomheden vide</translation>
    </message>
    <message>
        <source>Stands on the agreement, and only with a consent below.</source>
        <translation>Står på aftalen, og kun med et samtykke herunder.</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Navn og adresse</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>CPR number</source>
        <translation>CPR-nummer</translation>
    </message>
    <message>
        <source>Looking at it is noted in the journal.</source>
        <translation>At du ser det, står i loggen.</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>Weight in your load</source>
        <translation>Vægt i din sagsmængde</translation>
    </message>
    <message>
        <source>Light: runs by itself, you look in now and then.</source>
        <translation>Let: kører af sig selv, du kigger ind en gang imellem.</translation>
    </message>
    <message>
        <source>An ordinary case.</source>
        <translation>En almindelig sag.</translation>
    </message>
    <message>
        <source>Heavy: more visits and calls than most.</source>
        <translation>Tung: flere besøg og opkald end de fleste.</translation>
    </message>
    <message>
        <source>Very heavy: weekly visits, many people to talk with.</source>
        <translation>Meget tung: ugentlige besøg og mange at tale med.</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>En anden</translation>
    </message>
    <message>
        <source>It is your work that weighs – visits, calls, meetings, driving – not the citizen.</source>
        <translation>Det er dit arbejde, der vejer – besøg, opkald, møder og kørsel – ikke borgeren.</translation>
    </message>
    <message>
        <source>Question for the team</source>
        <translation>Spørgsmål til teamet</translation>
    </message>
    <message>
        <source>About the firm</source>
        <translation>Om virksomheden</translation>
    </message>
    <message>
        <source>The tone, the way in, where to park, what they are good at.</source>
        <translation>Tonen, vejen ind, parkering, det de er gode til.</translation>
    </message>
</context>
<context>
    <name>ProgressionTab</name>
    <message>
        <source>Citizen</source>
        <translation>Borger</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Virksomhed</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>sprunget over</translation>
    </message>
    <message>
        <source>next goal {goal}</source>
        <translation>næste mål {goal}</translation>
    </message>
    <message>
        <source>One talk, {day}</source>
        <translation>Én samtale, {day}</translation>
    </message>
    <message>
        <source>From {began} to {latest}</source>
        <translation>Fra {began} til {latest}</translation>
    </message>
    <message>
        <source>You see it differently: {areas}. That is worth talking about.</source>
        <translation>I ser forskelligt på det: {areas}. Det er værd at tale om.</translation>
    </message>
    <message>
        <source>The questions were changed {days}. Areas are joined where they are the same; the words may be others.</source>
        <translation>Spørgsmålene blev skiftet {days}. Områder, der er de samme, hænger sammen; ordene kan være andre.</translation>
    </message>
    <message>
        <source>passed over last time</source>
        <translation>sprunget over sidst</translation>
    </message>
    <message>
        <source>now {now}</source>
        <translation>nu {now}</translation>
    </message>
    <message>
        <source>when we began {then}, now {now}</source>
        <translation>da vi begyndte {then}, nu {now}</translation>
    </message>
    <message>
        <source>{words}, passed over last time</source>
        <translation>{words}, sprunget over sidst</translation>
    </message>
    <message>
        <source>first {then}</source>
        <translation>først {then}</translation>
    </message>
    <message>
        <source>Next goals</source>
        <translation>Næste mål</translation>
    </message>
    <message>
        <source>One step in one area is enough. Press Enter on a row of the picture.</source>
        <translation>Ét trin på ét område er nok. Tryk Enter på en række i billedet.</translation>
    </message>
    <message>
        <source>The small steps</source>
        <translation>De små skridt</translation>
    </message>
    <message>
        <source>What the citizen managed between the talks. They make the next one easy.</source>
        <translation>Det, der lykkedes for borgeren mellem samtalerne. Det gør den næste let at begynde på.</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Samtaler</translation>
    </message>
    <message>
        <source>No talk has been kept yet.</source>
        <translation>Der er ikke gemt nogen samtale endnu.</translation>
    </message>
    <message>
        <source>New goal …</source>
        <translation>Nyt mål …</translation>
    </message>
    <message>
        <source>New step …</source>
        <translation>Nyt skridt …</translation>
    </message>
    <message>
        <source>Time for the first talk about progression.</source>
        <translation>Tid til en samtale om udvikling ved begyndelsen.</translation>
    </message>
    <message>
        <source>Halfway since {day}: time for a talk.</source>
        <translation>Halvvejs siden {day}: tid til en samtale.</translation>
    </message>
    <message>
        <source>The placement ends: time for the closing talk.</source>
        <translation>Forløbet slutter: tid til den afsluttende samtale.</translation>
    </message>
    <message>
        <source>Three months have gone since the last talk.</source>
        <translation>Der er gået tre måneder siden sidste samtale.</translation>
    </message>
    <message>
        <source>Talk about progression …</source>
        <translation>Tal om udvikling …</translation>
    </message>
    <message>
        <source>{area}: {step}</source>
        <translation>{area}: {step}</translation>
    </message>
    <message>
        <source>Reached {day}</source>
        <translation>Nået {day}</translation>
    </message>
    <message>
        <source>Let go {day}</source>
        <translation>Sluppet {day}</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>Inden {day}</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Nået</translation>
    </message>
</context>
<context>
    <name>PromiseRow</name>
    <message>
        <source>by when</source>
        <translation>hvornår</translation>
    </message>
    <message>
        <source>What was promised?</source>
        <translation>Hvad blev lovet?</translation>
    </message>
    <message>
        <source>Who promised, row {number}</source>
        <translation>Hvem lovede, række {number}</translation>
    </message>
    <message>
        <source>What was promised, row {number}</source>
        <translation>Hvad blev lovet, række {number}</translation>
    </message>
    <message>
        <source>By when, row {number}</source>
        <translation>Hvornår, række {number}</translation>
    </message>
</context>
<context>
    <name>PromiseTick</name>
    <message>
        <source>What was done?</source>
        <translation>Hvad blev gjort?</translation>
    </message>
    <message>
        <source>What was done about it: {what}</source>
        <translation>Hvad der blev gjort: {what}</translation>
    </message>
    <message>
        <source>Write what was done.</source>
        <translation>Skriv, hvad der blev gjort.</translation>
    </message>
</context>
<context>
    <name>ProposedVisits</name>
    <message>
        <source>{day} · week {week}</source>
        <translation>{day} · uge {week}</translation>
    </message>
    <message>
        <source>At another time. {why}</source>
        <translation>På et andet tidspunkt. {why}</translation>
    </message>
    <message>
        <source>Instead of {day}. {why}</source>
        <translation>I stedet for {day}. {why}</translation>
    </message>
</context>
<context>
    <name>PurposeChips</name>
    <message>
        <source>Only for people who are sick-listed from a job.</source>
        <translation>Kun for mennesker, der er sygemeldt fra et job.</translation>
    </message>
</context>
<context>
    <name>ReachForm</name>
    <message>
        <source>It is &amp;me</source>
        <translation>Det er &amp;mig</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ved ikke</translation>
    </message>
    <message>
        <source>After 13, ask for Karsten</source>
        <translation>Efter kl. 13, spørg efter Karsten</translation>
    </message>
    <message>
        <source>How do they like to be reached?</source>
        <translation>Hvordan vil de helst kontaktes?</translation>
    </message>
    <message>
        <source>When, and whom to ask for</source>
        <translation>Hvornår, og hvem du skal spørge efter</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Sådan når du dem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>One person for the firm to ring. Colleagues are told to ring that person first.</source>
        <translation>Én person, som virksomheden kan ringe til. Kolleger bliver bedt om at ringe til den person først.</translation>
    </message>
    <message>
        <source>The firm&apos;s contact in the municipality</source>
        <translation>Virksomhedens kontakt i kommunen</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Open the &amp;record</source>
        <translation>Åbn det &amp;hele</translation>
    </message>
    <message>
        <source>Sensitive. Open the note to read it.</source>
        <translation>Følsomt. Åbn notatet for at læse det.</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>Der er ikke skrevet noget.</translation>
    </message>
    <message>
        <source>Choose a record in the list, and its whole text stands here.</source>
        <translation>Vælg en linje på listen, så står hele teksten her.</translation>
    </message>
</context>
<context>
    <name>ReceiptsView</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Out of the backups</source>
        <translation>Ude af sikkerhedskopierne</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Kvitteringer</translation>
    </message>
    <message>
        <source>&amp;Show the receipt</source>
        <translation>&amp;Vis kvitteringen</translation>
    </message>
    <message>
        <source>Nobody has been erased yet</source>
        <translation>Ingen er slettet endnu</translation>
    </message>
    <message>
        <source>Each time somebody is, a receipt that names nobody is kept here.</source>
        <translation>Når det sker, ligger her en kvittering, der ikke nævner nogen.</translation>
    </message>
</context>
<context>
    <name>RecordHistory</name>
    <message>
        <source>Show older changes</source>
        <translation>Vis ældre ændringer</translation>
    </message>
    <message>
        <source>«Put back» gives one field the value it had before. That is a change like any other.</source>
        <translation>«Sæt tilbage» giver ét felt den værdi, det havde før. Det er en ændring som enhver anden.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Nothing has been written about this yet.</source>
        <translation>Der er ikke skrevet noget om dette endnu.</translation>
    </message>
    <message>
        <source>What it was has been erased.</source>
        <translation>Det, der stod, er slettet.</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Sæt tilbage</translation>
    </message>
    <message>
        <source>Put back: {field}</source>
        <translation>Sat tilbage: {field}</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>The recovery key</source>
        <translation>Nøglearket</translation>
    </message>
    <message>
        <source>You printed it when you began. It opens your cases when the passphrase is forgotten, and it goes on doing so when the passphrase is changed. Keep it where you keep keys, not in the computer’s bag. If the paper is gone, make a new key; the old one then stops working.</source>
        <translation>Du printede den, da du begyndte. Den åbner dine sager, hvis adgangssætningen er glemt – også når du har skiftet den. Gem den, hvor du gemmer nøgler, ikke i computertasken. Er papiret væk, så lav en ny nøgle; den gamle holder så op med at virke.</translation>
    </message>
    <message>
        <source>New &amp;recovery key …</source>
        <translation>Ny &amp;gendannelsesnøgle …</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>New recovery key</source>
        <translation>Ny gendannelsesnøgle</translation>
    </message>
    <message>
        <source>A new recovery key</source>
        <translation>En ny gendannelsesnøgle</translation>
    </message>
    <message>
        <source>You get a new key on paper, and the old paper stops working – here and for the backups that can be reached. The old key counts until you have typed two groups of the new one. A copy of the caseload that somebody took earlier still opens with the old key; if you fear that, choose “I think it leaked” instead.</source>
        <translation>Du får en ny nøgle på papir, og det gamle papir holder op med at virke – her og for de sikkerhedskopier, der kan nås. Den gamle nøgle gælder, indtil du har skrevet to grupper af den nye. En kopi af sagerne, som nogen har taget tidligere, åbner stadig med den gamle nøgle; frygter du det, så vælg »Jeg tror, det er lækket« i stedet.</translation>
    </message>
    <message>
        <source>&amp;Use the new key</source>
        <translation>&amp;Brug den nye nøgle</translation>
    </message>
    <message>
        <source>The new recovery key counts from now on. Destroy the old paper.</source>
        <translation>Den nye gendannelsesnøgle gælder fra nu af. Destruér det gamle papir.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Keep this recovery key on paper</source>
        <translation>Gem denne gendannelsesnøgle på papir</translation>
    </message>
    <message>
        <source>If you forget the passphrase, this key is the only other way in. Print it or write it down, and keep it where you keep your passport – not with the computer.</source>
        <translation>Glemmer du adgangssætningen, er denne nøgle den eneste anden vej ind. Print den eller skriv den af, og læg den der, hvor du har dit pas – ikke ved computeren.</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>&amp;Gem som PDF …</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Gem gendannelsesnøglen</translation>
    </message>
    <message>
        <source>Recovery key Mentor Desk.pdf</source>
        <translation>Gendannelsesnøgle Mentor Desk.pdf</translation>
    </message>
    <message>
        <source>Saved. Print it, and then delete the file: whoever has it can open your cases.</source>
        <translation>Gemt. Print den, og slet så filen: Den, der har den, kan åbne dine sager.</translation>
    </message>
</context>
<context>
    <name>RecurringPlace</name>
    <message>
        <source>Edit</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Find citizens</source>
        <translation>Find borgere</translation>
    </message>
</context>
<context>
    <name>ReferralsCard</name>
    <message>
        <source>Recommendations</source>
        <translation>Anbefalinger</translation>
    </message>
    <message>
        <source>Recommended {firm}</source>
        <translation>Har anbefalet {firm}</translation>
    </message>
    <message>
        <source>Recommended by {firm}</source>
        <translation>Anbefalet af {firm}</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>The caseload cannot lie here</source>
        <translation>Sagerne kan ikke ligge her</translation>
    </message>
    <message>
        <source>Nothing was made. Two things would go wrong here: the file may break, and citizens’ data may only lie where the municipality has decided. Ask the municipality’s IT to let Mentor Desk keep its folder on this computer itself (MENTOR_DESK_HOME names it).</source>
        <translation>Der er ikke lavet noget. To ting ville gå galt her: filen kan gå i stykker, og borgernes oplysninger må kun ligge, hvor kommunen har bestemt. Bed kommunens it om, at Mentor Desk får sin mappe på selve computeren (MENTOR_DESK_HOME siger hvor).</translation>
    </message>
    <message>
        <source>It usually lies in {folder}.</source>
        <translation>Den ligger som regel i {folder}.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
</context>
<context>
    <name>RejectForm</name>
    <message>
        <source>Write it so that both the citizen and the firm could read it.</source>
        <translation>Skriv det, så både borgeren og virksomheden kunne læse det.</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Hvorfor ikke?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Med dine egne ord</translation>
    </message>
    <message>
        <source>1 March, +3m …</source>
        <translation>1. marts, +3m …</translation>
    </message>
    <message>
        <source>Until then it is not proposed. Empty: until you take it back.</source>
        <translation>Indtil da bliver det ikke foreslået. Tomt: til du tager det tilbage.</translation>
    </message>
    <message>
        <source>Think again on</source>
        <translation>Se på det igen</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Læg det til side</translation>
    </message>
    <message>
        <source>Does not suit</source>
        <translation>Passer ikke</translation>
    </message>
    <message>
        <source>The citizen would rather not</source>
        <translation>Borgeren vil helst ikke</translation>
    </message>
    <message>
        <source>The firm said no</source>
        <translation>Virksomheden sagde nej</translation>
    </message>
    <message>
        <source>The tasks do not suit</source>
        <translation>Opgaverne passer ikke</translation>
    </message>
    <message>
        <source>The hours do not suit</source>
        <translation>Timerne passer ikke</translation>
    </message>
    <message>
        <source>Too far to go</source>
        <translation>For langt væk</translation>
    </message>
    <message>
        <source>What is needed is not there</source>
        <translation>Det, der er brug for, er der ikke</translation>
    </message>
    <message>
        <source>Not the right time</source>
        <translation>Ikke det rette tidspunkt</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Gendan en sikkerhedskopi</translation>
    </message>
    <message>
        <source>&amp;Look into it</source>
        <translation>&amp;Se i den</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Opening the backup …</source>
        <translation>Åbner sikkerhedskopien …</translation>
    </message>
    <message>
        <source>What lies there now is backed up, or kept in a folder of its own if it cannot be read. Then the backup takes its place, and you unlock it.</source>
        <translation>Der laves først en sikkerhedskopi af det, der ligger der nu; kan det ikke læses, gemmes det i sin egen mappe. Så lægges sikkerhedskopien på plads, og du låser op.</translation>
    </message>
    <message>
        <source>&amp;Use the backup instead of my cases …</source>
        <translation>&amp;Brug kopien i stedet for mine sager …</translation>
    </message>
    <message>
        <source>Open it in its &amp;own window</source>
        <translation>Åbn kopien i sit &amp;eget vindue</translation>
    </message>
    <message>
        <source>Use this backup instead of your cases?</source>
        <translation>Brug denne kopi i stedet for dine sager?</translation>
    </message>
    <message>
        <source>Everything as it is now is backed up first. Then Mentor Desk is locked, and what you unlock is the backup. If you change your mind, you restore the backup of now.</source>
        <translation>Først laves en sikkerhedskopi af alt, som det er nu. Så låser Mentor Desk, og det, du låser op, er kopien. Fortryder du, gendanner du kopien fra nu.</translation>
    </message>
    <message>
        <source>Use the backup</source>
        <translation>Brug kopien</translation>
    </message>
    <message>
        <source>Getting the backup ready …</source>
        <translation>Gør sikkerhedskopien klar …</translation>
    </message>
    <message>
        <source>Backup of {moment}</source>
        <translation>Sikkerhedskopi fra {moment}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Hvilken sikkerhedskopi?</translation>
    </message>
    <message>
        <source>You look into it first. Nothing is changed before you have said so.</source>
        <translation>Du ser i den først. Intet bliver ændret, før du har sagt ja.</translation>
    </message>
    <message>
        <source>What opens this backup?</source>
        <translation>Hvad åbner denne sikkerhedskopi?</translation>
    </message>
    <message>
        <source>A backup opens with the passphrase of the day it was made, or of today if it was renewed with it; the recovery key of that time opens it too.</source>
        <translation>En sikkerhedskopi åbnes med adgangssætningen fra den dag, den blev lavet – eller med den, du bruger i dag, hvis kopien er fulgt med. Gendannelsesnøglen fra dengang åbner den også.</translation>
    </message>
    <message>
        <source>The copy is ready</source>
        <translation>Kopien er klar</translation>
    </message>
    <message>
        <source>Use it, and unlock it as you are used to.</source>
        <translation>Brug den, og lås op, som du plejer.</translation>
    </message>
    <message>
        <source>Did something go missing? Open the backup in its own window and look it up there; your cases stay as they are. Use it instead of them only when they are spoilt.</source>
        <translation>Er der noget, der er blevet væk? Åbn kopien i sit eget vindue, og slå det op dér; dine sager bliver, som de er. Brug den kun i stedet for dem, når de er ødelagt.</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>How long people are kept</source>
        <translation>Slette og gemme</translation>
    </message>
    <message>
        <source>Ripe for erasing</source>
        <translation>Klar til sletning</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hvor længe</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Kvitteringer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Closed cases are kept for {months}.</source>
        <translation>Lukkede sager gemmes i {months}.</translation>
    </message>
</context>
<context>
    <name>RingLine</name>
    <message>
        <source>every day</source>
        <translation>til daglig</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>arbejdsgiver</translation>
    </message>
</context>
<context>
    <name>RipeView</name>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Why now, and what is held</source>
        <translation>Hvorfor nu, og hvad der er gemt</translation>
    </message>
    <message>
        <source>Time was over</source>
        <translation>Tiden var gået</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ripe for erasing</source>
        <translation>Klar til sletning</translation>
    </message>
    <message>
        <source>&amp;Erase …</source>
        <translation>&amp;Slet …</translation>
    </message>
    <message>
        <source>&amp;Keep longer …</source>
        <translation>&amp;Gem længere …</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åbn</translation>
    </message>
    <message>
        <source>Nobody&apos;s time is over</source>
        <translation>Ingen er gemt længe nok</translation>
    </message>
    <message>
        <source>{rule} Whoever has been kept that long is listed here.</source>
        <translation>{rule} Den, der er gemt så længe, står her.</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Borger</translation>
    </message>
</context>
<context>
    <name>RowsEditor</name>
    <message>
        <source>Add …</source>
        <translation>Tilføj …</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>{rows} rows</source>
        <translation>{rows} rækker</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>The end of the log is not as it was. Read why under Settings › Log.</source>
        <translation>Slutningen af loggen er ikke, som den var. Læs hvorfor under Indstillinger › Log.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Ingen sikkerhedskopi endnu</translation>
    </message>
    <message>
        <source>Last backup {when}, verified</source>
        <translation>Sidste sikkerhedskopi {when}, efterprøvet</translation>
    </message>
    <message>
        <source>{backup} – too long ago</source>
        <translation>{backup} – det er for længe siden</translation>
    </message>
    <message>
        <source>{backup} · no second place yet, see Settings</source>
        <translation>{backup} · intet andet sted endnu, se Indstillinger</translation>
    </message>
    <message>
        <source>{backup} · no copy in the second place for a week</source>
        <translation>{backup} · ingen kopi på det andet sted i en uge</translation>
    </message>
</context>
<context>
    <name>SampleSection</name>
    <message>
        <source>Sample</source>
        <translation>Prøvedata</translation>
    </message>
    <message>
        <source>&amp;Throw the sample away …</source>
        <translation>&amp;Smid prøvedata væk …</translation>
    </message>
    <message>
        <source>The invented citizens and firms are in here. When you throw them away, everything you wrote about them goes as well. Your own citizens and firms stay.</source>
        <translation>Prøvedata ligger her: opdigtede borgere og virksomheder. Når du smider dem væk, ryger det, du selv har skrevet om dem, med. Dine egne borgere og virksomheder bliver.</translation>
    </message>
    <message>
        <source>There is no sample here. Everything you see is your own.</source>
        <translation>Her er ingen prøvedata. Alt, du ser, er dit eget.</translation>
    </message>
    <message>
        <source>Throw the sample away?</source>
        <translation>Smid prøvedata væk?</translation>
    </message>
    <message>
        <source>The invented citizens, firms, placements, visits and papers are deleted, and so is what you wrote about them. It cannot be undone. Citizens and firms you entered yourself stay, with all you wrote about them. An invented firm that one of your own cases uses stays as well.</source>
        <translation>Prøvedata bliver slettet: opdigtede borgere, virksomheder, forløb, besøg og papirer – og det, du selv har skrevet om dem. Det kan ikke fortrydes. Borgere og virksomheder, du selv har oprettet, bliver, med alt, hvad du har skrevet om dem. En opdigtet virksomhed, som en af dine egne sager bruger, bliver også.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Smid væk</translation>
    </message>
    <message>
        <source>Throwing away …</source>
        <translation>Smider væk …</translation>
    </message>
    <message>
        <source>The sample is gone.</source>
        <translation>Prøvedata er væk.</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Give it another name …</source>
        <translation>Giv det et andet navn …</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Fjern filteret</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Filterets navn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Change this filter</source>
        <translation>Ret dette filter</translation>
    </message>
    <message>
        <source>Give it another name, or remove it</source>
        <translation>Giv det et andet navn, eller fjern det</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Gem filter</translation>
    </message>
    <message>
        <source>Keep filter and order under a name (Ctrl+Shift+S)</source>
        <translation>Gem filter og rækkefølge under et navn (Ctrl+Shift+S)</translation>
    </message>
</context>
<context>
    <name>ScoresField</name>
    <message>
        <source>Only where it has to do with the work</source>
        <translation>Kun hvor det betyder noget for arbejdet</translation>
    </message>
    <message>
        <source>Why do you see it differently?</source>
        <translation>Hvorfor ser I forskelligt på det?</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search everything</source>
        <translation>Søg i alt</translation>
    </message>
    <message>
        <source>Find a person, a firm, a paper or a command (Ctrl+K)</source>
        <translation>Find en borger, en virksomhed, et papir eller en handling (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>SearchEverything</name>
    <message>
        <source>Go to</source>
        <translation>Gå til</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Gør</translation>
    </message>
    <message>
        <source>Write a quick note</source>
        <translation>Skriv et hurtigt notat</translation>
    </message>
    <message>
        <source>New on this page</source>
        <translation>Nyt på denne side</translation>
    </message>
    <message>
        <source>Print what is in view</source>
        <translation>Print det, du ser</translation>
    </message>
    <message>
        <source>Print several papers</source>
        <translation>Print flere papirer</translation>
    </message>
    <message>
        <source>Days away and stand-in</source>
        <translation>Fravær og afløser</translation>
    </message>
    <message>
        <source>Cases on a board</source>
        <translation>Sagerne på en tavle</translation>
    </message>
    <message>
        <source>Cases by weight</source>
        <translation>Sagerne efter vægt</translation>
    </message>
    <message>
        <source>Citizens and firms that look alike</source>
        <translation>Borgere og virksomheder, der ligner hinanden</translation>
    </message>
    <message>
        <source>How long people are kept, and erasing</source>
        <translation>Slette og gemme: hvem der er gemt længe nok</translation>
    </message>
    <message>
        <source>Hand cases over to a colleague</source>
        <translation>Giv sager videre til en kollega</translation>
    </message>
    <message>
        <source>Take everything out of the program</source>
        <translation>Tag alt ud af programmet</translation>
    </message>
    <message>
        <source>If the computer is gone</source>
        <translation>Hvis computeren er væk</translation>
    </message>
    <message>
        <source>Take cases over from a colleague</source>
        <translation>Tag sager imod fra en kollega</translation>
    </message>
    <message>
        <source>Read in your own list of citizens</source>
        <translation>Læs din egen liste over borgere ind</translation>
    </message>
    <message>
        <source>History of what is in view</source>
        <translation>Historik for det, du ser på</translation>
    </message>
    <message>
        <source>Latest changes and undo</source>
        <translation>Seneste ændringer og fortryd</translation>
    </message>
    <message>
        <source>Log: who did what</source>
        <translation>Log: hvem gjorde hvad</translation>
    </message>
    <message>
        <source>Backups and restoring</source>
        <translation>Sikkerhedskopier og gendannelse</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Fortryd den sidste ændring</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Lås Mentor Desk</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Borgere</translation>
    </message>
    <message>
        <source>Firms</source>
        <translation>Virksomheder</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besøg</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Løfter</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papirer</translation>
    </message>
    <message>
        <source>Talks with firms</source>
        <translation>Samtaler med virksomheder</translation>
    </message>
    <message>
        <source>Firms to welcome</source>
        <translation>Nye virksomheder</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Henvendelser</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Klynger</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andet</translation>
    </message>
</context>
<context>
    <name>SeasonForm</name>
    <message>
        <source>New season</source>
        <translation>Ny sæson</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Sæson</translation>
    </message>
    <message>
        <source>What is it to us?</source>
        <translation>Hvad betyder det for os?</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Måneder</translation>
    </message>
    <message>
        <source>Then the firm turns up on your Today page.</source>
        <translation>Så dukker virksomheden op på din side I dag.</translation>
    </message>
    <message>
        <source>Ask how many weeks before?</source>
        <translation>Hvor mange uger før skal du spørge?</translation>
    </message>
    <message>
        <source>What happens then?</source>
        <translation>Hvad sker der dér?</translation>
    </message>
    <message>
        <source>Add the season</source>
        <translation>Tilføj sæsonen</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Gem ændringerne</translation>
    </message>
    <message>
        <source>Remove the season</source>
        <translation>Fjern sæsonen</translation>
    </message>
</context>
<context>
    <name>SeasonsCard</name>
    <message>
        <source>Seasons</source>
        <translation>Sæsoner</translation>
    </message>
    <message>
        <source>&amp;Add a season</source>
        <translation>&amp;Tilføj en sæson</translation>
    </message>
    <message>
        <source>Alike all the year</source>
        <translation>Det samme hele året</translation>
    </message>
    <message numerus="yes">
        <source>ask %n week(s) before</source>
        <translation>
            <numerusform>spørg %n uge før</numerusform>
            <numerusform>spørg %n uger før</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>When do they need hands, and when is there no time for us? Ask next time.</source>
        <translation>Hvornår skal de bruge hænder, og hvornår er der ikke tid til os? Spørg næste gang.</translation>
    </message>
    <message>
        <source>All the year</source>
        <translation>Hele året</translation>
    </message>
</context>
<context>
    <name>SecondPlaceLine</name>
    <message>
        <source>Stop copying there</source>
        <translation>Kopiér ikke længere dertil</translation>
    </message>
    <message>
        <source>Where shall the second copy of each backup lie?</source>
        <translation>Hvor skal den anden kopi af hver sikkerhedskopi ligge?</translation>
    </message>
    <message>
        <source>Copying the newest backup there …</source>
        <translation>Kopierer den nyeste sikkerhedskopi dertil …</translation>
    </message>
    <message>
        <source>Choose a &amp;second place …</source>
        <translation>Vælg et &amp;andet sted …</translation>
    </message>
    <message>
        <source>The backups lie on this computer only. If it is stolen or breaks, they are gone too. Choose a folder on another disk, for example a USB stick at the office.</source>
        <translation>Sikkerhedskopierne ligger kun på denne computer. Bliver den stjålet eller går i stykker, er de også væk. Vælg en mappe på en anden disk, for eksempel en USB-nøgle på kontoret.</translation>
    </message>
    <message>
        <source>Choose &amp;another place …</source>
        <translation>Vælg et &amp;andet sted …</translation>
    </message>
    <message>
        <source>The second place {folder} cannot be reached now. Connect the disk; the newest backup is then copied by itself.</source>
        <translation>Det andet sted, {folder}, kan ikke nås lige nu. Tilslut disken, så kopieres den nyeste sikkerhedskopi af sig selv.</translation>
    </message>
    <message>
        <source>The second place {folder} is on the same disk as your caseload. It helps against a damaged file, but not if the computer is stolen or the disk breaks.</source>
        <translation>Det andet sted, {folder}, er på samme disk som dine sager. Det hjælper mod en beskadiget fil, men ikke hvis computeren bliver stjålet, eller disken går i stykker.</translation>
    </message>
    <message>
        <source>The newest copy in {folder} is more than a week old.</source>
        <translation>Den nyeste kopi i {folder} er mere end en uge gammel.</translation>
    </message>
    <message>
        <source>The second place is {folder}. The newest copy is of {moment}.</source>
        <translation>Det andet sted er {folder}. Den nyeste kopi er fra {moment}.</translation>
    </message>
</context>
<context>
    <name>SecretPane</name>
    <message>
        <source>&amp;Passphrase or recovery key</source>
        <translation>&amp;Adgangssætning eller gendannelsesnøgle</translation>
    </message>
</context>
<context>
    <name>SecretStep</name>
    <message>
        <source>The passphrase &amp;now, or the recovery key</source>
        <translation>Adgangssætningen &amp;nu, eller gendannelsesnøglen</translation>
    </message>
    <message>
        <source>Write the passphrase you use now.</source>
        <translation>Skriv den adgangssætning, du bruger nu.</translation>
    </message>
</context>
<context>
    <name>SecuritySection</name>
    <message>
        <source>Security</source>
        <translation>Sikkerhed</translation>
    </message>
    <message>
        <source>What the encryption does, and what it does not</source>
        <translation>Hvad krypteringen gør – og hvad den ikke gør</translation>
    </message>
    <message>
        <source>Everything you write is encrypted on the disk, backups too. While the program is open and unlocked, the computer’s memory holds what you look at, and the system may put memory on the disk when it sleeps. PDFs and spreadsheets you save are not encrypted. That is what the encryption of the whole disk (BitLocker, FileVault, LUKS) is for: ask IT whether it is on.</source>
        <translation>Alt, du skriver, ligger krypteret på disken – også sikkerhedskopierne. Mens programmet er låst op, ligger det, du ser på, i computerens hukommelse, og den kan havne på disken, når computeren sover. PDF’er og regneark, du gemmer, er ikke krypterede. Det er det, kryptering af hele disken (BitLocker, FileVault, LUKS) er til: Spørg it, om den er slået til.</translation>
    </message>
</context>
<context>
    <name>SetPreview</name>
    <message>
        <source>The program’s own words. A tool to talk with, not a validated instrument.</source>
        <translation>Programmets egne ord. Et samtaleredskab, ikke et afprøvet måleredskab.</translation>
    </message>
    <message>
        <source>Owner: {owner}. Terms: {licence}. What it measures, its owner answers for.</source>
        <translation>Ejer: {owner}. Vilkår: {licence}. Ejeren står inde for, hvad sættet måler.</translation>
    </message>
    <message>
        <source>asked at visits</source>
        <translation>spørges også ved besøg</translation>
    </message>
    <message>
        <source>only where it matters</source>
        <translation>kun hvor det betyder noget</translation>
    </message>
    <message>
        <source>only for the mentor</source>
        <translation>kun til mentoren</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Kept as soon as you leave a field</source>
        <translation>Gemmes, så snart du forlader et felt</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Afsnit</translation>
    </message>
    <message>
        <source>You and the municipality</source>
        <translation>Dig og kommunen</translation>
    </message>
    <message>
        <source>Name, phone, letterhead, load</source>
        <translation>Navn, telefon, brevhoved, ramme</translation>
    </message>
    <message>
        <source>Your week</source>
        <translation>Din uge</translation>
    </message>
    <message>
        <source>Working hours, visits, where you start</source>
        <translation>Arbejdstid, besøg, hvor du starter</translation>
    </message>
    <message>
        <source>Words of the papers</source>
        <translation>Papirernes ord</translation>
    </message>
    <message>
        <source>The municipality’s own sentences</source>
        <translation>Kommunens egne sætninger</translation>
    </message>
    <message>
        <source>Sets of areas</source>
        <translation>Områdesæt</translation>
    </message>
    <message>
        <source>What is asked about progression</source>
        <translation>Det, der spørges om</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Udseende og sprog</translation>
    </message>
    <message>
        <source>Danish or English, light or dark</source>
        <translation>Dansk eller engelsk, lys eller mørk</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sikkerhed</translation>
    </message>
    <message>
        <source>Locking and passphrase</source>
        <translation>Låsning og adgangssætning</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sikkerhedskopier</translation>
    </message>
    <message>
        <source>What there is, and one more now</source>
        <translation>Det, der er – og en nu</translation>
    </message>
    <message>
        <source>Who did what, and when</source>
        <translation>Hvem gjorde hvad, hvornår</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Read in lists</source>
        <translation>Læs lister ind</translation>
    </message>
    <message>
        <source>Your own citizens, and firms</source>
        <translation>Borgere og virksomheder</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Overdragelse</translation>
    </message>
    <message>
        <source>Cases to and from a colleague</source>
        <translation>Sager til og fra en kollega</translation>
    </message>
    <message>
        <source>Taking out and erasing</source>
        <translation>Tag ud og slet</translation>
    </message>
    <message>
        <source>Open formats, how long kept</source>
        <translation>Åbne formater, hvor længe</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Prøvedata</translation>
    </message>
    <message>
        <source>The invented caseload</source>
        <translation>De opfundne sager</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Version, licence, rules</source>
        <translation>Version, licens, regler</translation>
    </message>
</context>
<context>
    <name>Settle</name>
    <message>
        <source>How was it settled?</source>
        <translation>Hvordan blev det løst?</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Løst</translation>
    </message>
    <message>
        <source>What was wrong?</source>
        <translation>Hvad var der galt?</translation>
    </message>
    <message>
        <source>What was said to the citizen?</source>
        <translation>Hvad fik borgeren at vide?</translation>
    </message>
    <message>
        <source>What was said to the firm?</source>
        <translation>Hvad fik virksomheden at vide?</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>Det er løst</translation>
    </message>
    <message>
        <source>Only keep the words</source>
        <translation>Gem kun ordene</translation>
    </message>
    <message>
        <source>A problem</source>
        <translation>Et problem</translation>
    </message>
    <message>
        <source>Since {day}, {when}.</source>
        <translation>Siden {day}, {when}.</translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>Print offer, 1 page</source>
        <translation>Print oplæg, 1 side</translation>
    </message>
    <message>
        <source>Questions the firm asks</source>
        <translation>Spørgsmål, virksomheden stiller</translation>
    </message>
    <message>
        <source>There is no consent that reaches {firm} today. Without one nothing about {citizen} goes to the firm, and the offer is printed without a name.</source>
        <translation>Der er intet samtykke i dag, som gælder {firm}. Uden det får virksomheden intet at vide om {citizen}, og oplægget printes uden navn.</translation>
    </message>
    <message>
        <source>Ask for a consent</source>
        <translation>Bed om et samtykke</translation>
    </message>
    <message>
        <source>{citizen} has agreed, but nobody has written what the firm may know.</source>
        <translation>{citizen} har sagt ja, men ingen har skrevet, hvad virksomheden må vide.</translation>
    </message>
    <message>
        <source>Write it together</source>
        <translation>Skriv det sammen</translation>
    </message>
    <message>
        <source>What the firm may know</source>
        <translation>Det må virksomheden vide</translation>
    </message>
    <message>
        <source>What the firm may know (agreed by {citizen} on {day})</source>
        <translation>Det må virksomheden vide (godkendt af {citizen} {day})</translation>
    </message>
</context>
<context>
    <name>SharingCard</name>
    <message>
        <source>Share what you know · {done} of {all} told</source>
        <translation>Del det, du ved · {done} af {all} er fortalt</translation>
    </message>
    <message>
        <source>told {day}</source>
        <translation>fortalt {day}</translation>
    </message>
    <message>
        <source>Not written: {what}</source>
        <translation>Ikke skrevet: {what}</translation>
    </message>
</context>
<context>
    <name>SheetBase</name>
    <message>
        <source>Show my notes</source>
        <translation>Vis mine noter</translation>
    </message>
</context>
<context>
    <name>ShortCard</name>
    <message>
        <source>How is it going? Ask the citizen</source>
        <translation>Hvordan går det? Spørg borgeren</translation>
    </message>
    <message>
        <source>Leave out what does not fit today. It is a talk, not a test.</source>
        <translation>Spring det over, der ikke passer i dag. Det er en samtale, ikke en prøve.</translation>
    </message>
    <message>
        <source>Last time: {figure}</source>
        <translation>Sidst: {figure}</translation>
    </message>
</context>
<context>
    <name>ShortField</name>
    <message>
        <source>How is it going? Four short questions</source>
        <translation>Hvordan går det? Fire korte spørgsmål</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Straight line from the address.</source>
        <translation>Luftlinje fra adressen.</translation>
    </message>
    <message>
        <source>Straight line from {place}.</source>
        <translation>Luftlinje fra {place}.</translation>
    </message>
    <message>
        <source>The postcode is placed roughly.</source>
        <translation>Postnummeret er placeret omtrentligt.</translation>
    </message>
    <message>
        <source>Rough coast.</source>
        <translation>Grov kyst.</translation>
    </message>
    <message>
        <source>the filter hides {what}</source>
        <translation>filteret skjuler {what}</translation>
    </message>
    <message>
        <source>Look farther: {far}</source>
        <translation>Søg længere ud: {far}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>No open cases yet</source>
        <translation>Ingen åbne sager endnu</translation>
    </message>
    <message>
        <source>A match begins with a citizen. Open the first case.</source>
        <translation>Et match begynder med en borger. Opret den første sag.</translation>
    </message>
    <message>
        <source>Go to the cases</source>
        <translation>Gå til sagerne</translation>
    </message>
    <message>
        <source>No firms yet</source>
        <translation>Ingen virksomheder endnu</translation>
    </message>
    <message>
        <source>Enter the firms you know, or read in a list of all in the municipality.</source>
        <translation>Skriv de virksomheder ind, du kender, eller indlæs en liste over alle i kommunen.</translation>
    </message>
    <message>
        <source>Go to the firms</source>
        <translation>Gå til virksomhederne</translation>
    </message>
    <message numerus="yes">
        <source>%n farther away</source>
        <translation>
            <numerusform>%n længere væk</numerusform>
            <numerusform>%n længere væk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n full</source>
        <translation>
            <numerusform>%n optaget</numerusform>
            <numerusform>%n optagne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of another size</source>
        <translation>
            <numerusform>%n af anden størrelse</numerusform>
            <numerusform>%n af anden størrelse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with other words</source>
        <translation>
            <numerusform>%n med andre ord</numerusform>
            <numerusform>%n med andre ord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put aside</source>
        <translation>
            <numerusform>%n fravalgt</numerusform>
            <numerusform>%n fravalgte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignaturePanel</name>
    <message>
        <source>Signatures</source>
        <translation>Underskrifter</translation>
    </message>
    <message>
        <source>It happened on</source>
        <translation>Det skete den</translation>
    </message>
    <message>
        <source>Everybody has signed, and I have the paper</source>
        <translation>Alle har skrevet under, og jeg har papiret</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) not back yet.</source>
        <translation>
            <numerusform>%n underskrift mangler endnu.</numerusform>
            <numerusform>%n underskrifter mangler endnu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by all, and the paper is back.</source>
        <translation>Underskrevet af alle, og papiret er tilbage.</translation>
    </message>
    <message>
        <source>How far: {who}</source>
        <translation>Hvor langt: {who}</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Udskrevet</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Afleveret</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Underskrevet</translation>
    </message>
    <message>
        <source>Back with me</source>
        <translation>Tilbage hos mig</translation>
    </message>
    <message>
        <source>The citizen</source>
        <translation>Borgeren</translation>
    </message>
    <message>
        <source>The employer</source>
        <translation>Arbejdsgiveren</translation>
    </message>
    <message>
        <source>The employees</source>
        <translation>Medarbejderrepræsentanten</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Dig</translation>
    </message>
    <message>
        <source>The firm&apos;s mentor</source>
        <translation>Virksomhedens mentor</translation>
    </message>
    <message>
        <source>The municipality</source>
        <translation>Kommunen</translation>
    </message>
</context>
<context>
    <name>SpanField</name>
    <message>
        <source>Write from when to when, for example 8–15.30. Empty is a day off.</source>
        <translation>Skriv fra hvornår til hvornår, for eksempel 8–15.30. Tom er en fridag.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Undone: {what}</source>
        <translation>Fortrudt: {what}</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation>Kladde gemt {time}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gemt {time}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Næste</translation>
    </message>
</context>
<context>
    <name>StepField</name>
    <message>
        <source>Pass over</source>
        <translation>Spring over</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>ikke besvaret</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>sprunget over</translation>
    </message>
    <message>
        <source>1 to 5 answers, the arrows go by halves, S passes over, Delete empties.</source>
        <translation>1 til 5 svarer, piletasterne går et halvt trin, S springer over, Delete tømmer.</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>What did the citizen manage?</source>
        <translation>Hvad lykkedes for borgeren?</translation>
    </message>
    <message>
        <source>So that the citizen is glad to read it.</source>
        <translation>Skriv det, så borgeren bliver glad for at læse det.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>It has to do with</source>
        <translation>Det hører til</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation>Ikke noget bestemt</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {all}: {name}</source>
        <translation>Trin {number} af {all}: {name}</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>Why does it stop?</source>
        <translation>Hvorfor stopper det?</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sidste dag</translation>
    </message>
    <message>
        <source>Stop the placement</source>
        <translation>Stop forløbet</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>SubjectForm</name>
    <message>
        <source>For the visits of</source>
        <translation>Til besøgene</translation>
    </message>
    <message>
        <source>Open the paper</source>
        <translation>Åbn papiret</translation>
    </message>
    <message>
        <source>Choose what the paper is about.</source>
        <translation>Vælg, hvad papiret skal handle om.</translation>
    </message>
    <message>
        <source>Which placement?</source>
        <translation>Hvilket forløb?</translation>
    </message>
    <message>
        <source>Which citizen?</source>
        <translation>Hvilken borger?</translation>
    </message>
    <message>
        <source>Which firm?</source>
        <translation>Hvilken virksomhed?</translation>
    </message>
    <message>
        <source>Which agreement?</source>
        <translation>Hvilken aftale?</translation>
    </message>
    <message>
        <source>Which call round?</source>
        <translation>Hvilken ringerunde?</translation>
    </message>
    <message>
        <source>Which cluster?</source>
        <translation>Hvilken klynge?</translation>
    </message>
    <message>
        <source>Citizen or firm …</source>
        <translation>Borger eller virksomhed …</translation>
    </message>
    <message>
        <source>Citizen …</source>
        <translation>Borger …</translation>
    </message>
    <message>
        <source>Name …</source>
        <translation>Navn …</translation>
    </message>
    <message>
        <source>Firm …</source>
        <translation>Virksomhed …</translation>
    </message>
    <message>
        <source>Only for: {kinds}</source>
        <translation>Kun til: {kinds}</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <source>Caseload summary</source>
        <translation>Teamoversigt</translation>
    </message>
    <message>
        <source>One line for each open case, for the team meeting.</source>
        <translation>En linje for hver åben sag, til teammødet.</translation>
    </message>
    <message>
        <source>Every print and every file stands in the journal, with how many people were in it.</source>
        <translation>Hvert print og hver fil står i loggen – med hvor mange personer der var i.</translation>
    </message>
    <message numerus="yes">
        <source>Done. The journal says: %n person(s).</source>
        <translation>
            <numerusform>Klar. Loggen siger: 1 person.</numerusform>
            <numerusform>Klar. Loggen siger: %n personer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message>
        <source>Take cases over</source>
        <translation>Tag sager imod</translation>
    </message>
    <message>
        <source>From a colleague’s package, with a look at it first</source>
        <translation>Fra en kollegas pakke – du ser den igennem først</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>Pakken</translation>
    </message>
    <message>
        <source>Look it over</source>
        <translation>Se det igennem</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Opening the package …</source>
        <translation>Åbner pakken …</translation>
    </message>
    <message>
        <source>Taking the cases in …</source>
        <translation>Tager imod sagerne …</translation>
    </message>
    <message>
        <source>&amp;Open and look it over</source>
        <translation>&amp;Åbn, og se den igennem</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Tag imod</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Luk</translation>
    </message>
    <message>
        <source>Taken over from {name} on {day}, in a package made on {made}. What was looked up and changed before stands in {name}’s log.</source>
        <translation>Overtaget fra {name} {day} i en pakke, der blev lavet {made}. Hvad der er set og ændret før, står i loggen hos {name}.</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>en kollega</translation>
    </message>
</context>
<context>
    <name>TakenStep</name>
    <message>
        <source>&amp;See the cases</source>
        <translation>&amp;Se sagerne</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>Everything is as it was before the package.</source>
        <translation>Alt bliver, som det var før pakken.</translation>
    </message>
    <message>
        <source>Now delete the file of the package: from the stick, the mail and the waste bin. Your colleague does the same.</source>
        <translation>Slet nu filen med pakken: fra USB-nøglen, mailen og papirkurven. Din kollega gør det samme.</translation>
    </message>
    <message numerus="yes">
        <source>Taken in: %n case(s).</source>
        <translation>
            <numerusform>Taget imod: %n sag.</numerusform>
            <numerusform>Taget imod: %n sager.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before.</source>
        <translation>Fortrudt. Alt er, som det var før.</translation>
    </message>
</context>
<context>
    <name>TalkForm</name>
    <message>
        <source>A talk, not a test: 1 to 5, halves are fine, and passing over is an answer. It is fine to see it differently.</source>
        <translation>En samtale, ikke en prøve: 1 til 5, gerne halve trin, og at springe over er også et svar. Man må gerne se forskelligt på det.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anledning</translation>
    </message>
    <message>
        <source>Who is asked?</source>
        <translation>Hvem er spurgt?</translation>
    </message>
    <message>
        <source>In the citizen’s own words</source>
        <translation>Med borgerens egne ord</translation>
    </message>
</context>
<context>
    <name>TargetGroupCard</name>
    <message>
        <source>Target group and benefit</source>
        <translation>Målgruppe og ydelse</translation>
    </message>
    <message>
        <source>No target group yet. The longest praktik depends on it.</source>
        <translation>Ingen målgruppe endnu. Den afgør, hvor lang en praktik kan være.</translation>
    </message>
    <message>
        <source>Change target group</source>
        <translation>Skift målgruppe</translation>
    </message>
    <message>
        <source>from {start}</source>
        <translation>fra {start}</translation>
    </message>
    <message>
        <source>closed for new cases</source>
        <translation>lukket for nye sager</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>Save target group</source>
        <translation>Gem målgruppe</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgruppe</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Ydelse</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Choose a target group.</source>
        <translation>Vælg en målgruppe.</translation>
    </message>
    <message>
        <source>Write from which day.</source>
        <translation>Skriv fra hvilken dag.</translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} af {total}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stopper …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Take out of the bank</source>
        <translation>Tag ud af banken</translation>
    </message>
    <message>
        <source>Placements keep their tasks. You can undo it.</source>
        <translation>Forløb beholder deres opgaver. Du kan fortryde.</translation>
    </message>
    <message>
        <source>A task here</source>
        <translation>En opgave her</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>What it trains</source>
        <translation>Hvad den træner</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Timer om ugen</translation>
    </message>
    <message>
        <source>Who does it now</source>
        <translation>Hvem gør det nu</translation>
    </message>
    <message>
        <source>What one has to be able to</source>
        <translation>Det skal man kunne</translation>
    </message>
    <message>
        <source>None chosen means all the year.</source>
        <translation>Vælger du ingen, gælder det hele året.</translation>
    </message>
    <message>
        <source>When it is there</source>
        <translation>Hvornår den er der</translation>
    </message>
    <message>
        <source>Carved out of the post</source>
        <translation>Skåret ud af stillingen</translation>
    </message>
    <message>
        <source>«{task}» is out of the bank.</source>
        <translation>«{task}» er taget ud af banken.</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>Into the task bank</source>
        <translation>Læg i opgavebanken</translation>
    </message>
    <message>
        <source>A task that could become a placement</source>
        <translation>En opgave, der kunne blive til en praktikplads</translation>
    </message>
    <message>
        <source>Task, row {number}</source>
        <translation>Opgave, række {number}</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>done by {who} now</source>
        <translation>gøres nu af {who}</translation>
    </message>
    <message>
        <source>carved out of: {post}</source>
        <translation>skåret ud af: {post}</translation>
    </message>
    <message>
        <source>{hours} a week</source>
        <translation>{hours} om ugen</translation>
    </message>
</context>
<context>
    <name>TermsTab</name>
    <message>
        <source>The employer</source>
        <translation>Arbejdsgiveren</translation>
    </message>
    <message>
        <source>Why we work together</source>
        <translation>Derfor arbejder vi sammen</translation>
    </message>
    <message>
        <source>Tasks the firm can offer</source>
        <translation>Opgaver, virksomheden kan tilbyde</translation>
    </message>
    <message>
        <source>Places a year</source>
        <translation>Pladser om året</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Underskrevet den</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gælder til</translation>
    </message>
    <message>
        <source>Talk about the next year on</source>
        <translation>Tal om næste år den</translation>
    </message>
    <message>
        <source>Contacts and answers</source>
        <translation>Kontakt og svar</translation>
    </message>
    <message>
        <source>The firm’s contact</source>
        <translation>Virksomhedens kontakt</translation>
    </message>
    <message>
        <source>The firm’s stand-in</source>
        <translation>Virksomhedens stedfortræder</translation>
    </message>
    <message>
        <source>The municipality’s stand-in</source>
        <translation>Kommunens stedfortræder</translation>
    </message>
    <message>
        <source>You are the contact yourself.</source>
        <translation>Kontakten er dig selv.</translation>
    </message>
    <message>
        <source>The firm answers in … working days</source>
        <translation>Virksomheden svarer inden … arbejdsdage</translation>
    </message>
    <message>
        <source>We answer in … working days</source>
        <translation>Vi svarer inden … arbejdsdage</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>How often you meet, and what you do when a placement does not work out.</source>
        <translation>Hvor tit I mødes, og hvad I gør, når et forløb ikke går.</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>I do not understand the time. Write for example 9 or 9.30.</source>
        <translation>Jeg forstår ikke klokkeslættet. Skriv fx 9 eller 9.30.</translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>Name, firm, kind</source>
        <translation>Navn, virksomhed, slags</translation>
    </message>
    <message>
        <source>Type to narrow the time line (Ctrl+F)</source>
        <translation>Skriv for at vise færre linjer (Ctrl+F)</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Borgere</translation>
    </message>
    <message>
        <source>Firms</source>
        <translation>Virksomheder</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Uger</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Måneder</translation>
    </message>
    <message>
        <source>Closed cases too</source>
        <translation>Også lukkede sager</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Go to today (Ctrl+Home)</source>
        <translation>Gå til i dag (Ctrl+Home)</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Vis som tabel</translation>
    </message>
    <message>
        <source>Show as a time line</source>
        <translation>Vis som tidslinje</translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>{what} – not written down yet</source>
        <translation>{what} – ikke skrevet endnu</translation>
    </message>
    <message>
        <source>Sensitive. Open the note to read it.</source>
        <translation>Følsomt. Åbn notatet for at læse det.</translation>
    </message>
</context>
<context>
    <name>TimelineTable</name>
    <message>
        <source>Citizen</source>
        <translation>Borger</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Virksomhed</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slags</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sidste dag</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Forløb</translation>
    </message>
</context>
<context>
    <name>TimesBox</name>
    <message>
        <source>These times suit better:</source>
        <translation>De her tider passer bedre:</translation>
    </message>
    <message>
        <source>These times suit the firm:</source>
        <translation>De her tider passer virksomheden:</translation>
    </message>
    <message>
        <source>These times suit both {name} and the firm:</source>
        <translation>De her tider passer både {name} og virksomheden:</translation>
    </message>
    <message>
        <source>{name} is at work at these times:</source>
        <translation>På de her tider er {name} på arbejde:</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>New &amp;note</source>
        <translation>Nyt &amp;notat</translation>
    </message>
    <message>
        <source>Papers for the da&amp;y</source>
        <translation>Dagens papi&amp;rer</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Godmorgen</translation>
    </message>
    <message>
        <source>Good day</source>
        <translation>Goddag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Godaften</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n besøg</numerusform>
            <numerusform>%n besøg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n ting at gøre</numerusform>
            <numerusform>%n ting at gøre</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Det venter på dig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Snart</translation>
    </message>
    <message>
        <source>You have not talked for a while</source>
        <translation>I har ikke talt sammen længe</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Intet venter på dig</translation>
    </message>
    <message>
        <source>Nothing is late, and no visit is planned.</source>
        <translation>Intet er forsinket, og der er ingen besøg i dag.</translation>
    </message>
    <message>
        <source>All quiet ahead</source>
        <translation>Ro forude</translation>
    </message>
    <message>
        <source>No placement ends soon, and you have talked with everybody.</source>
        <translation>Ingen forløb slutter snart, og du har talt med alle.</translation>
    </message>
    <message>
        <source>Nothing waits for you today</source>
        <translation>Intet venter på dig i dag</translation>
    </message>
    <message>
        <source>Visits, promises and placements that end turn up here by themselves. Begin with a citizen.</source>
        <translation>Besøg, løfter og forløb, der slutter, dukker selv op her. Begynd med en borger.</translation>
    </message>
    <message>
        <source>Go to the cases</source>
        <translation>Gå til sagerne</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Gjort: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n dag for sent</numerusform>
            <numerusform>%n dage for sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waited %n days</source>
        <translation>
            <numerusform>ventet %n dag</numerusform>
            <numerusform>ventet %n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Siden i går</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Siden {day}</translation>
    </message>
    <message>
        <source>Write visit</source>
        <translation>Skriv besøg</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Done …</source>
        <translation>Gjort …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Tag stilling</translation>
    </message>
    <message>
        <source>Settled …</source>
        <translation>Løst …</translation>
    </message>
    <message>
        <source>Write what you agreed</source>
        <translation>Skriv, hvad I aftalte</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Write outcome</source>
        <translation>Skriv resultat</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Skriv ned</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Sign off …</source>
        <translation>Underskrifter …</translation>
    </message>
    <message>
        <source>Write contact</source>
        <translation>Skriv kontakt</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>Svar …</translation>
    </message>
    <message>
        <source>Said welcome …</source>
        <translation>Budt velkommen …</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Ask …</source>
        <translation>Spørg …</translation>
    </message>
    <message>
        <source>Plan …</source>
        <translation>Planlæg …</translation>
    </message>
    <message>
        <source>Talk about it …</source>
        <translation>Tal om det …</translation>
    </message>
    <message>
        <source>Prepare …</source>
        <translation>Forbered …</translation>
    </message>
</context>
<context>
    <name>TodayRound</name>
    <message>
        <source>O&amp;rder</source>
        <translation>&amp;Rækkefølge</translation>
    </message>
    <message>
        <source>Day s&amp;heet</source>
        <translation>&amp;Dagsark</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n besøg</numerusform>
            <numerusform>%n besøg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n opkald</numerusform>
            <numerusform>%n opkald</numerusform>
        </translation>
    </message>
    <message>
        <source>about {km} km as the crow flies</source>
        <translation>ca. {km} km i fugleflugt</translation>
    </message>
    <message>
        <source>next {clock} {where}</source>
        <translation>næste kl. {clock} {where}</translation>
    </message>
    <message>
        <source>first {clock} {where}</source>
        <translation>første kl. {clock} {where}</translation>
    </message>
    <message>
        <source>about {clock}</source>
        <translation>ca. {clock}</translation>
    </message>
    <message>
        <source>at {firm}</source>
        <translation>hos {firm}</translation>
    </message>
    <message>
        <source>at home with {name}</source>
        <translation>hjemme hos {name}</translation>
    </message>
    <message>
        <source>call with {name}</source>
        <translation>opkald til {name}</translation>
    </message>
    <message>
        <source>meeting with {name}</source>
        <translation>møde med {name}</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Skrevet</translation>
    </message>
    <message>
        <source>Write visit</source>
        <translation>Skriv besøg</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Forbered</translation>
    </message>
    <message>
        <source>{number}. {where}</source>
        <translation>{number}. {where}</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>hjemme</translation>
    </message>
    <message>
        <source>{km} km from the stop before</source>
        <translation>{km} km fra det forrige sted</translation>
    </message>
    <message>
        <source>{km} km from the start</source>
        <translation>{km} km fra start</translation>
    </message>
    <message>
        <source>place not known</source>
        <translation>stedet er ikke kendt</translation>
    </message>
    <message>
        <source>Say in Settings where your day begins, and the way from there counts too.</source>
        <translation>Skriv under Indstillinger, hvor din dag begynder, så tæller vejen derfra med.</translation>
    </message>
    <message>
        <source>{km} km back to the start.</source>
        <translation>{km} km tilbage til start.</translation>
    </message>
    <message>
        <source>«About» is a proposal; the driving time is the program’s own estimate.</source>
        <translation>«ca.» er et forslag; køretiden er programmets eget skøn.</translation>
    </message>
</context>
<context>
    <name>TogetherPage</name>
    <message>
        <source>Progression, an area a row</source>
        <translation>Udvikling, et område på hver række</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>L&amp;uk</translation>
    </message>
    <message>
        <source>{name}, this is where you are</source>
        <translation>{name}, her er du nu</translation>
    </message>
    <message>
        <source>Your next goal</source>
        <translation>Dit næste mål</translation>
    </message>
    <message>
        <source>This is what you have managed</source>
        <translation>Det har du klaret</translation>
    </message>
</context>
<context>
    <name>ToldFields</name>
    <message>
        <source>What was said to the citizen?</source>
        <translation>Hvad fik borgeren at vide?</translation>
    </message>
    <message>
        <source>What was said to the firm?</source>
        <translation>Hvad fik virksomheden at vide?</translation>
    </message>
    <message>
        <source>For example: call Ahmed in the morning</source>
        <translation>For eksempel: ring til Ahmed i morgen tidlig</translation>
    </message>
    <message>
        <source>Tomorrow, +1w …</source>
        <translation>I morgen, +1u …</translation>
    </message>
    <message>
        <source>What happens next?</source>
        <translation>Hvad sker der nu?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
</context>
<context>
    <name>TracesBox</name>
    <message>
        <source>Named elsewhere</source>
        <translation>Nævnt andre steder</translation>
    </message>
    <message numerus="yes">
        <source>In %n other text(s) the name is struck out and becomes {struck}. Read them first, and write them anew where they still tell who it is.</source>
        <translation>
            <numerusform>I %n anden tekst bliver navnet streget ud og til {struck}. Læs den først, og skriv den om, hvis man stadig kan se, hvem det er.</numerusform>
            <numerusform>I %n andre tekster bliver navnet streget ud og til {struck}. Læs dem først, og skriv dem om, hvis man stadig kan se, hvem det er.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… og %n mere</numerusform>
            <numerusform>… og %n flere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived paper(s) of other people also name the person and stay as they are.</source>
        <translation>
            <numerusform>%n arkiveret papir om en anden nævner også personen og bliver, som det er.</numerusform>
            <numerusform>%n arkiverede papirer om andre nævner også personen og bliver, som de er.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Åbn</translation>
    </message>
</context>
<context>
    <name>TurnWords</name>
    <message>
        <source>extended to {day}</source>
        <translation>forlænget til {day}</translation>
    </message>
    <message>
        <source>on pause to {day}</source>
        <translation>på pause til {day}</translation>
    </message>
    <message>
        <source>on pause until further notice</source>
        <translation>på pause indtil videre</translation>
    </message>
    <message>
        <source>To the citizen: {words}</source>
        <translation>Til borgeren: {words}</translation>
    </message>
    <message>
        <source>To the firm: {words}</source>
        <translation>Til virksomheden: {words}</translation>
    </message>
    <message>
        <source>Next: {words}</source>
        <translation>Næste skridt: {words}</translation>
    </message>
    <message>
        <source>Settled {day}: {words}</source>
        <translation>Løst {day}: {words}</translation>
    </message>
</context>
<context>
    <name>TurnsCard</name>
    <message>
        <source>On the way</source>
        <translation>Undervejs</translation>
    </message>
    <message>
        <source>All as agreed so far. An extension, a pause, a problem or a stop stands here with what both sides were told.</source>
        <translation>Alt som aftalt indtil nu. En forlængelse, en pause, et problem eller et stop står her, med det, begge parter fik at vide.</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Ikke løst</translation>
    </message>
    <message>
        <source>Settled …</source>
        <translation>Løst …</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ret ordene</translation>
    </message>
</context>
<context>
    <name>UnfinishedBox</name>
    <message>
        <source>{firm}: «{step}» is not written.</source>
        <translation>{firm}: resultatet «{step}» er ikke skrevet.</translation>
    </message>
    <message>
        <source>Write the outcome at {firm}</source>
        <translation>Skriv resultatet hos {firm}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… og %n mere</numerusform>
            <numerusform>… og %n flere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) or visit(s) not entered in the municipality’s own journal.</source>
        <translation>
            <numerusform>%n notat eller besøg er ikke ført i kommunens journal.</numerusform>
            <numerusform>%n notater eller besøg er ikke ført i kommunens journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is to be journalised</source>
        <translation>Vis det, der skal journaliseres</translation>
    </message>
    <message>
        <source>Can only be done before:</source>
        <translation>Kan kun gøres inden:</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>The desk is locked. Everything you wrote is kept.</source>
        <translation>Mentor Desk er låst. Alt, hvad du skrev, er gemt.</translation>
    </message>
    <message>
        <source>Good to see you.</source>
        <translation>Godt at se dig.</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>&amp;Gendannelsesnøgle</translation>
    </message>
    <message>
        <source>Use the &amp;passphrase</source>
        <translation>Brug &amp;adgangssætningen</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Adgangssætning</translation>
    </message>
    <message>
        <source>Use the &amp;recovery key</source>
        <translation>Brug &amp;gendannelsesnøglen</translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <translation>Låser op …</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Lås op</translation>
    </message>
    <message>
        <source>Restore a &amp;backup …</source>
        <translation>Gendan en &amp;sikkerhedskopi …</translation>
    </message>
    <message>
        <source>&amp;Forgotten the passphrase?</source>
        <translation>&amp;Glemt adgangssætningen?</translation>
    </message>
    <message>
        <source>Open with this computer’s &amp;key store</source>
        <translation>Åbn med denne computers &amp;nøglelager</translation>
    </message>
    <message>
        <source>Your cases lie encrypted on this computer. Nothing is sent anywhere.</source>
        <translation>Dine sager ligger krypteret på denne computer. Intet sendes nogen steder hen.</translation>
    </message>
    <message numerus="yes">
        <source>That did not open it. Wait %n second(s) before the next try. The recovery key works straight away.</source>
        <translation>
            <numerusform>Det låste ikke op. Vent %n sekund, før du prøver igen. Gendannelsesnøglen virker med det samme.</numerusform>
            <numerusform>Det låste ikke op. Vent %n sekunder, før du prøver igen. Gendannelsesnøglen virker med det samme.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserNames</name>
    <message>
        <source>&amp;Without the names of employees</source>
        <translation>&amp;Uden navne på medarbejdere</translation>
    </message>
    <message>
        <source>With the &amp;names of employees</source>
        <translation>Med &amp;navne på medarbejdere</translation>
    </message>
    <message>
        <source>Why the names are needed</source>
        <translation>Hvorfor skal navnene med?</translation>
    </message>
    <message>
        <source>A citizen may know when and why somebody looked, but as a rule not who the employee was (EU Court C-579/21, Datatilsynet 2024).</source>
        <translation>Borgeren kan få at vide, hvornår og hvorfor nogen har slået op, men som regel ikke, hvem medarbejderen var (EU-Domstolen C-579/21, Datatilsynet 2024).</translation>
    </message>
    <message>
        <source>Write why, or choose «Without».</source>
        <translation>Skriv hvorfor, eller vælg «Uden».</translation>
    </message>
</context>
<context>
    <name>VaultExportPage</name>
    <message>
        <source>Take everything out</source>
        <translation>Tag alt ud</translation>
    </message>
    <message>
        <source>In formats that other programs can read</source>
        <translation>I formater, som andre programmer kan læse</translation>
    </message>
    <message>
        <source>What the folder holds</source>
        <translation>Det er der i mappen</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) as pages to read</source>
        <translation>
            <numerusform>%n sag som side til at læse</numerusform>
            <numerusform>%n sager som sider til at læse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) as PDF</source>
        <translation>
            <numerusform>%n papir som PDF</numerusform>
            <numerusform>%n papirer som PDF</numerusform>
        </translation>
    </message>
    <message>
        <source>Every table as a spreadsheet (CSV) and as JSON, with the log. The firm directory stays: it is public and can be fetched again. Nothing is removed here.</source>
        <translation>Alle tabeller som regneark (CSV) og som JSON, med loggen. Virksomhedsregisteret bliver: det er offentligt og kan hentes igen. Intet fjernes her.</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n record(s) and everything about them.</source>
        <translation>
            <numerusform>Færdig: %n post og alt om den.</numerusform>
            <numerusform>Færdig: %n poster og alt om dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Your firms</source>
        <translation>Dine virksomheder</translation>
    </message>
    <message>
        <source>The firm list</source>
        <translation>Virksomhedslisten</translation>
    </message>
</context>
<context>
    <name>VisitFields</name>
    <message>
        <source>How does the firm see it?</source>
        <translation>Hvad siger virksomheden?</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>Hvad gik godt?</translation>
    </message>
    <message>
        <source>What shall we do differently?</source>
        <translation>Hvad gør vi anderledes?</translation>
    </message>
    <message>
        <source>What did you agree?</source>
        <translation>Hvad aftalte I?</translation>
    </message>
    <message>
        <source>Written there on</source>
        <translation>Skrevet der den</translation>
    </message>
    <message>
        <source>Journal number</source>
        <translation>Journalnummer</translation>
    </message>
    <message>
        <source>How does {name} see it?</source>
        <translation>Hvordan ser {name} det?</translation>
    </message>
    <message>
        <source>What did {name} manage? A small step</source>
        <translation>Hvad lykkedes for {name}? Et lille skridt</translation>
    </message>
    <message>
        <source>Tasks you saw at the firm</source>
        <translation>Opgaver, du så i virksomheden</translation>
    </message>
    <message>
        <source>Promises, yours and theirs</source>
        <translation>Løfter, dine og deres</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Journalen</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>No visit is open</source>
        <translation>Intet besøg er åbent</translation>
    </message>
    <message>
        <source>Choose a visit on Today, in the week, or in a case.</source>
        <translation>Vælg et besøg under I dag, i ugen eller i en sag.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Gå til I dag</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Tilbage (Esc)</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besøg</translation>
    </message>
    <message>
        <source>draft until it is held</source>
        <translation>kladde, til det er holdt</translation>
    </message>
    <message>
        <source>held</source>
        <translation>holdt</translation>
    </message>
    <message>
        <source>did not take place</source>
        <translation>blev ikke til noget</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>ingen svarede</translation>
    </message>
    <message numerus="yes">
        <source>nobody answered %n time(s)</source>
        <translation>
            <numerusform>ingen svarede %n gang</numerusform>
            <numerusform>ingen svarede %n gange</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitPlan</name>
    <message>
        <source>Friday, +1w …</source>
        <translation>Fredag, +1u …</translation>
    </message>
    <message>
        <source>9.30</source>
        <translation>9.30</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Virksomhed</translation>
    </message>
    <message>
        <source>What shall we talk about?</source>
        <translation>Hvad skal I tale om?</translation>
    </message>
    <message>
        <source>Put it in the calendar</source>
        <translation>Sæt i kalenderen</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Planlæg et besøg</translation>
    </message>
</context>
<context>
    <name>VisitSheet</name>
    <message>
        <source>The visit is held</source>
        <translation>Besøget er holdt</translation>
    </message>
    <message>
        <source>Nobody answered …</source>
        <translation>Ingen svarede …</translation>
    </message>
    <message>
        <source>It did not take place …</source>
        <translation>Det blev ikke til noget …</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>Flyt …</translation>
    </message>
    <message>
        <source>The visit is written down</source>
        <translation>Besøget er skrevet ned</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>{name} promised</source>
        <translation>{name} lovede</translation>
    </message>
    <message numerus="yes">
        <source>Came {came} of %n day(s)</source>
        <translation>
            <numerusform>Kom {came} af %n dag</numerusform>
            <numerusform>Kom {came} af %n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>later than agreed {days}</source>
        <translation>kom senere end aftalt {days}</translation>
    </message>
    <message>
        <source>called in sick {days}</source>
        <translation>meldte syg {days}</translation>
    </message>
    <message>
        <source>off by agreement {days}</source>
        <translation>fri efter aftale {days}</translation>
    </message>
    <message>
        <source>did not come {days}</source>
        <translation>kom ikke {days}</translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} a week now</source>
        <translation>{hours} om ugen nu</translation>
    </message>
    <message>
        <source>from {day} {hours}</source>
        <translation>fra {day} {hours}</translation>
    </message>
</context>
<context>
    <name>VisitsCard</name>
    <message>
        <source>Visits in these days</source>
        <translation>Besøg i de dage</translation>
    </message>
    <message>
        <source>No visit is planned in these days. Nothing to settle.</source>
        <translation>Der er ingen besøg i de dage. Intet at få på plads.</translation>
    </message>
    <message>
        <source>I take it myself</source>
        <translation>Jeg tager det selv</translation>
    </message>
    <message>
        <source>{name} takes it</source>
        <translation>{name} tager det</translation>
    </message>
    <message>
        <source>Move it …</source>
        <translation>Flyt det …</translation>
    </message>
    <message>
        <source>Call it off …</source>
        <translation>Aflys det …</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Løst</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Hvad nu?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besøg</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Planlæg et besøg</translation>
    </message>
    <message>
        <source>Plan several</source>
        <translation>Planlæg flere</translation>
    </message>
    <message>
        <source>Write a held visit</source>
        <translation>Skriv et holdt besøg</translation>
    </message>
    <message numerus="yes">
        <source>%n held, the last one {when}.</source>
        <translation>
            <numerusform>%n holdt, det sidste {when}.</numerusform>
            <numerusform>%n holdt, det sidste {when}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more planned after these.</source>
        <translation>
            <numerusform>%n mere er planlagt efter dem.</numerusform>
            <numerusform>%n mere er planlagt efter dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned yet: plan them all in one go.</source>
        <translation>Intet er planlagt endnu: planlæg dem alle på én gang.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has answered %n time(s)</source>
        <translation>
            <numerusform>Ingen har svaret %n gang</numerusform>
            <numerusform>Ingen har svaret %n gange</numerusform>
        </translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>Flyt …</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) lie after the last day.</source>
        <translation>
            <numerusform>%n besøg ligger efter den sidste dag.</numerusform>
            <numerusform>%n besøg ligger efter den sidste dag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call them off</source>
        <translation>Aflys dem</translation>
    </message>
    <message>
        <source>The placement has ended</source>
        <translation>Forløbet er slut</translation>
    </message>
</context>
<context>
    <name>VisitsTab</name>
    <message numerus="yes">
        <source>%n more visit(s) planned</source>
        <translation>
            <numerusform>%n besøg mere er planlagt</numerusform>
            <numerusform>%n besøg mere er planlagt</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one on {day}</source>
        <translation>Det sidste {day}</translation>
    </message>
    <message>
        <source>{what} at {firm}</source>
        <translation>{what} hos {firm}</translation>
    </message>
    <message>
        <source>{what} – did not take place</source>
        <translation>{what} – blev ikke til noget</translation>
    </message>
    <message>
        <source>{what} – nobody answered</source>
        <translation>{what} – ingen svarede</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Forbered</translation>
    </message>
    <message>
        <source>Write visit</source>
        <translation>Skriv besøg</translation>
    </message>
    <message>
        <source>Sensitive. Open the note to read it.</source>
        <translation>Følsomt. Åbn notatet for at læse det.</translation>
    </message>
    <message>
        <source>Promise kept: {how}</source>
        <translation>Løfte holdt: {how}</translation>
    </message>
    <message>
        <source>Done …</source>
        <translation>Gjort …</translation>
    </message>
    <message>
        <source>You promised {whom}</source>
        <translation>Du lovede {whom}</translation>
    </message>
    <message>
        <source>{name} promised</source>
        <translation>{name} lovede</translation>
    </message>
    <message>
        <source>No day set</source>
        <translation>Uden dato</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Vis kun</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Nothing is written yet. Write the first note, or plan a visit.</source>
        <translation>Intet er skrevet endnu. Skriv det første notat, eller planlæg et besøg.</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Planlæg et besøg</translation>
    </message>
    <message>
        <source>Plan several</source>
        <translation>Planlæg flere</translation>
    </message>
    <message>
        <source>Write a held visit</source>
        <translation>Skriv et holdt besøg</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Løfte</translation>
    </message>
    <message>
        <source>Visits {count}</source>
        <translation>Besøg {count}</translation>
    </message>
    <message>
        <source>Notes {count}</source>
        <translation>Notater {count}</translation>
    </message>
    <message>
        <source>Promises {count}</source>
        <translation>Løfter {count}</translation>
    </message>
    <message>
        <source>Visits in a series belong to a placement. There is none now.</source>
        <translation>Besøg i serie hører til et forløb. Der er ikke noget lige nu.</translation>
    </message>
    <message>
        <source>Have you written it in the municipality’s journal?</source>
        <translation>Skrevet i fagsystemets journal?</translation>
    </message>
</context>
<context>
    <name>VitasDrawer</name>
    <message numerus="yes">
        <source>Copy a field, paste it in VITAS, and go on with Enter. What is copied leaves the clipboard after %n second(s).</source>
        <translation>
            <numerusform>Kopiér et felt, sæt det ind i VITAS, og gå videre med Enter. Det kopierede forsvinder fra udklipsholderen efter %n sekund.</numerusform>
            <numerusform>Kopiér et felt, sæt det ind i VITAS, og gå videre med Enter. Det kopierede forsvinder fra udklipsholderen efter %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Sent in VITAS on</source>
        <translation>Sendt i VITAS den</translation>
    </message>
    <message>
        <source>VITAS no.</source>
        <translation>VITAS-nr.</translation>
    </message>
    <message>
        <source>Keep day and number</source>
        <translation>Gem dag og nummer</translation>
    </message>
    <message>
        <source>Order in VITAS</source>
        <translation>Ordre i VITAS</translation>
    </message>
    <message>
        <source>Copied: {field}</source>
        <translation>Kopieret: {field}</translation>
    </message>
    <message>
        <source>{done} of {all} copied</source>
        <translation>{done} af {all} kopieret</translation>
    </message>
</context>
<context>
    <name>WaitingTab</name>
    <message>
        <source>Papers that wait for signatures</source>
        <translation>Papirer, der venter på underskrift</translation>
    </message>
    <message>
        <source>No signature is missing</source>
        <translation>Ingen underskrift mangler</translation>
    </message>
    <message>
        <source>A paper for signing stands here from the day it is printed until everybody has signed and you have it in hand.</source>
        <translation>Et papir til underskrift står her, fra det bliver printet, til alle har skrevet under og du har det i hånden.</translation>
    </message>
    <message>
        <source>Printed {day}. Missing: {whom}</source>
        <translation>Printet {day}. Mangler: {whom}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message numerus="yes">
        <source>%n more visit(s) on {day}</source>
        <translation>
            <numerusform>%n besøg mere {day}</numerusform>
            <numerusform>%n besøg mere {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>You are away ({why})</source>
        <translation>Du er væk ({why})</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n mere</numerusform>
            <numerusform>%n mere</numerusform>
        </translation>
    </message>
    <message>
        <source>without a clock time</source>
        <translation>uden klokkeslæt</translation>
    </message>
    <message>
        <source>{day} at {clock}</source>
        <translation>{day} kl. {clock}</translation>
    </message>
    <message>
        <source>That day is over.</source>
        <translation>Den dag er gået.</translation>
    </message>
    <message>
        <source>It suits {firm} best then.</source>
        <translation>Det passer {firm} bedst.</translation>
    </message>
    <message>
        <source>It suits {firm} then.</source>
        <translation>Det passer {firm} fint.</translation>
    </message>
    <message>
        <source>Wants peace</source>
        <translation>Vil have ro</translation>
    </message>
    <message>
        <source>Busy time</source>
        <translation>Travl tid</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>På ferie</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Ikke skrevet endnu</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} til {last}</translation>
    </message>
    <message>
        <source>You promised: {text}</source>
        <translation>Du har lovet: {text}</translation>
    </message>
    <message>
        <source>The citizen promised: {text}</source>
        <translation>Borgeren har lovet: {text}</translation>
    </message>
    <message>
        <source>The firm promised: {text}</source>
        <translation>Virksomheden har lovet: {text}</translation>
    </message>
    <message>
        <source>{name} begins at {firm} ({kind})</source>
        <translation>{name} begynder hos {firm} ({kind})</translation>
    </message>
    <message>
        <source>Last day for {name} at {firm} ({kind})</source>
        <translation>Sidste dag for {name} hos {firm} ({kind})</translation>
    </message>
    <message>
        <source>{name} begins</source>
        <translation>{name} begynder</translation>
    </message>
    <message>
        <source>{name} ends</source>
        <translation>{name} slutter</translation>
    </message>
    <message>
        <source>you are away ({why})</source>
        <translation>du er væk ({why})</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n besøg</numerusform>
            <numerusform>%n besøg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) due</source>
        <translation>
            <numerusform>%n løfte forfalder</numerusform>
            <numerusform>%n løfter forfalder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s) begin or end</source>
        <translation>
            <numerusform>%n forløb begynder eller slutter</numerusform>
            <numerusform>%n forløb begynder eller slutter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekBar</name>
    <message>
        <source>Week</source>
        <translation>Uge</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Before (Page Up)</source>
        <translation>Før (Page Up)</translation>
    </message>
    <message>
        <source>After (Page Down)</source>
        <translation>Efter (Page Down)</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Denne uge</translation>
    </message>
    <message>
        <source>Name or firm</source>
        <translation>Navn eller virksomhed</translation>
    </message>
    <message>
        <source>Show only the visits of a name or a firm</source>
        <translation>Vis kun besøg for et navn eller en virksomhed</translation>
    </message>
    <message>
        <source>Show only the visits of a name or a firm (Ctrl+F)</source>
        <translation>Vis kun besøg for et navn eller en virksomhed (Ctrl+F)</translation>
    </message>
    <message>
        <source>What did not take place</source>
        <translation>Det, der ikke blev til noget</translation>
    </message>
    <message numerus="yes">
        <source>%n did not take place</source>
        <translation>
            <numerusform>%n blev ikke til noget</numerusform>
            <numerusform>%n blev ikke til noget</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>not known</source>
        <translation>ikke kendt</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>This month</source>
        <translation>Denne måned</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Denne uge</translation>
    </message>
    <message>
        <source>Back to today (T)</source>
        <translation>Tilbage til i dag (T)</translation>
    </message>
    <message>
        <source>No visits this month. Plan one with Ctrl+N, or double-click on a day.</source>
        <translation>Ingen besøg i denne måned. Planlæg et med Ctrl+N, eller dobbeltklik på en dag.</translation>
    </message>
    <message>
        <source>No visits this week. Plan one with Ctrl+N, or double-click on an hour. A planned visit can be dragged to another time.</source>
        <translation>Ingen besøg i denne uge. Planlæg et med Ctrl+N, eller dobbeltklik på et klokkeslæt. Et planlagt besøg kan trækkes til en anden tid.</translation>
    </message>
    <message>
        <source>{shown} of {all} visits shown</source>
        <translation>{shown} af {all} besøg vises</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) that did not take place are hidden</source>
        <translation>
            <numerusform>%n besøg, der ikke blev til noget, er skjult</numerusform>
            <numerusform>%n besøg, der ikke blev til noget, er skjult</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag a visit to move it, or press M and the arrow keys</source>
        <translation>Træk et besøg for at flytte det, eller tryk M og piletasterne</translation>
    </message>
    <message>
        <source>The day sheet of {day} (Ctrl+P)</source>
        <translation>Dagsarket for {day} (Ctrl+P)</translation>
    </message>
    <message>
        <source>New visit (Ctrl+N)</source>
        <translation>Nyt besøg (Ctrl+N)</translation>
    </message>
    <message>
        <source>New &amp;visit</source>
        <translation>Nyt &amp;besøg</translation>
    </message>
    <message>
        <source>Awa&amp;y …</source>
        <translation>Fravæ&amp;r …</translation>
    </message>
    <message>
        <source>Days you are away</source>
        <translation>Dage, hvor du er væk</translation>
    </message>
    <message>
        <source>Calendar &amp;file …</source>
        <translation>&amp;Kalenderfil …</translation>
    </message>
    <message>
        <source>Your visits for the calendar of your phone, without names</source>
        <translation>Dine besøg til telefonens kalender, uden navne</translation>
    </message>
    <message>
        <source>&amp;Day sheet</source>
        <translation>Da&amp;gsark</translation>
    </message>
</context>
<context>
    <name>WeekSection</name>
    <message>
        <source>Your week</source>
        <translation>Din uge</translation>
    </message>
    <message>
        <source>Visits are proposed within these hours. You can always go outside them.</source>
        <translation>Besøg bliver foreslået inden for de her timer. Du kan altid gå uden for dem.</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>Fravær</translation>
    </message>
    <message>
        <source>Holiday, course or sickness: who stands in, and what to settle.</source>
        <translation>Ferie, kursus eller sygdom: hvem der afløser dig, og hvad der skal på plads.</translation>
    </message>
    <message>
        <source>Days awa&amp;y and stand-in …</source>
        <translation>&amp;Fravær og afløser …</translation>
    </message>
    <message>
        <source>When you work</source>
        <translation>Hvornår du arbejder</translation>
    </message>
    <message>
        <source>Leave the field empty, or write «off», on a day you do not work.</source>
        <translation>Lad feltet stå tomt, eller skriv »fri«, på en dag du ikke arbejder.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besøg</translation>
    </message>
    <message>
        <source>How &amp;long a visit lasts, in minutes</source>
        <translation>Hvor &amp;længe et besøg varer, i minutter</translation>
    </message>
    <message>
        <source>How often, unless a placement says otherwise</source>
        <translation>Hvor tit, når et forløb ikke siger andet</translation>
    </message>
    <message>
        <source>Where your day begins</source>
        <translation>Hvor din dag begynder</translation>
    </message>
    <message>
        <source>The address may well be your home. It never goes on a paper.</source>
        <translation>Adressen må gerne være hjemme. Den kommer aldrig på papir.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>&amp;Postnummer</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gemt.</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Ugen</translation>
    </message>
    <message>
        <source>Promise due</source>
        <translation>Løfte forfalder</translation>
    </message>
    <message>
        <source>Placement begins</source>
        <translation>Forløb begynder</translation>
    </message>
    <message>
        <source>Placement ends</source>
        <translation>Forløb slutter</translation>
    </message>
    <message>
        <source>You are away ({why})</source>
        <translation>Du er væk ({why})</translation>
    </message>
</context>
<context>
    <name>WhenLine</name>
    <message>
        <source>Change</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>How did you meet?</source>
        <translation>Hvordan mødtes I?</translation>
    </message>
    <message>
        <source>9.30</source>
        <translation>9.30</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Virksomhed</translation>
    </message>
</context>
<context>
    <name>WhenTab</name>
    <message>
        <source>Weekends too</source>
        <translation>Også i weekenden</translation>
    </message>
    <message>
        <source>When visits suit</source>
        <translation>Hvornår besøg passer</translation>
    </message>
    <message>
        <source>Click or draw over the week, or use arrows and the first letter. When you plan a visit, you are told if the time does not suit, and offered the best ones.</source>
        <translation>Klik eller tegn hen over ugen, eller brug pilene og det første bogstav. Når du planlægger et besøg, får du at vide, hvis tiden ikke passer, og bliver tilbudt de bedste.</translation>
    </message>
    <message>
        <source>e.g. 1 February</source>
        <translation>fx 1. februar</translation>
    </message>
    <message>
        <source>Wants to be left in peace until</source>
        <translation>Vil gerne være i fred til</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>We remind you when you plan a visit or ring.</source>
        <translation>Vi minder dig om det, når du planlægger et besøg eller ringer.</translation>
    </message>
    <message>
        <source>Peace and quiet</source>
        <translation>Fred og ro</translation>
    </message>
    <message>
        <source>Also when nobody is there in a placement.</source>
        <translation>Også når ingen er i forløb hos dem.</translation>
    </message>
    <message>
        <source>Look in every … days</source>
        <translation>Kig forbi hver … dag</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>The day begins</source>
        <translation>Dagen begynder</translation>
    </message>
    <message>
        <source>The day ends</source>
        <translation>Dagen slutter</translation>
    </message>
    <message>
        <source>May somebody come later?</source>
        <translation>Må man møde senere?</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ved ikke</translation>
    </message>
    <message>
        <source>Care and the working day</source>
        <translation>Pleje og arbejdsdag</translation>
    </message>
</context>
<context>
    <name>WholeList</name>
    <message>
        <source>under 1 km</source>
        <translation>under 1 km</translation>
    </message>
    <message>
        <source>{number} km</source>
        <translation>{number} km</translation>
    </message>
    <message>
        <source>In your register</source>
        <translation>I dit register</translation>
    </message>
    <message>
        <source>No longer on the list</source>
        <translation>Ikke længere på listen</translation>
    </message>
    <message>
        <source>The firm list</source>
        <translation>Virksomhedslisten</translation>
    </message>
    <message>
        <source>Name, town, branch or number</source>
        <translation>Navn, by, branche eller nummer</translation>
    </message>
    <message>
        <source>8722</source>
        <translation>8722</translation>
    </message>
    <message>
        <source>Nearest to the postcode</source>
        <translation>Nærmest postnummer</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>Vis &amp;flere</translation>
    </message>
    <message>
        <source>Nearest to postcode</source>
        <translation>Nærmest postnummer</translation>
    </message>
    <message>
        <source>{all} workplaces from «{list}»</source>
        <translation>{all} arbejdspladser fra «{list}»</translation>
    </message>
    <message>
        <source>The {shown} nearest of {total}</source>
        <translation>De {shown} nærmeste af {total}</translation>
    </message>
    <message>
        <source>The {shown} nearest of more than {total}</source>
        <translation>De {shown} nærmeste af mere end {total}</translation>
    </message>
    <message>
        <source>{shown} of {all} workplaces</source>
        <translation>{shown} af {all} arbejdspladser</translation>
    </message>
    <message>
        <source>The first {shown}; type more to narrow it</source>
        <translation>De første {shown}; skriv mere for at snævre ind</translation>
    </message>
    <message>
        <source>No list read in yet</source>
        <translation>Ingen liste læst ind endnu</translation>
    </message>
    <message>
        <source>Read in the municipality’s list of firms, or the public register’s. Then you can search among all workplaces, also those you do not know yet.</source>
        <translation>Læs kommunens liste over virksomheder ind, eller det offentlige registers. Så kan du søge blandt alle arbejdspladser, også dem du ikke kender endnu.</translation>
    </message>
    <message>
        <source>Read in a list</source>
        <translation>Læs en liste ind</translation>
    </message>
    <message>
        <source>The list is not here</source>
        <translation>Listen er her ikke</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Intet fundet</translation>
    </message>
    <message>
        <source>Type less, or only the beginning of the words.</source>
        <translation>Skriv mindre, eller kun begyndelsen af ordene.</translation>
    </message>
    <message>
        <source>Search in the firm list</source>
        <translation>Søg i virksomhedslisten</translation>
    </message>
    <message>
        <source>Type a name, a town or a branch. Or write a postcode, and the nearest stand first.</source>
        <translation>Skriv et navn, en by eller en branche. Eller skriv et postnummer, så står de nærmeste først.</translation>
    </message>
</context>
<context>
    <name>WholeView</name>
    <message>
        <source>{firm} is in your register now.</source>
        <translation>{firm} er nu i dit register.</translation>
    </message>
</context>
<context>
    <name>WhosePlacement</name>
    <message>
        <source>Name or job goal</source>
        <translation>Navn eller jobmål</translation>
    </message>
    <message>
        <source>Only open cases. Where, when and what for comes next.</source>
        <translation>Kun åbne sager. Hvor, hvornår og hvorfor kommer bagefter.</translation>
    </message>
    <message>
        <source>Whose placement is it?</source>
        <translation>Hvem er forløbet for?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Videre</translation>
    </message>
    <message>
        <source>New placement</source>
        <translation>Nyt forløb</translation>
    </message>
</context>
<context>
    <name>WhoseVisit</name>
    <message>
        <source>Name or job goal</source>
        <translation>Navn eller jobmål</translation>
    </message>
    <message>
        <source>Only open cases. When and where comes next.</source>
        <translation>Kun åbne sager. Hvornår og hvor kommer bagefter.</translation>
    </message>
    <message>
        <source>Whom is the visit with?</source>
        <translation>Hvem er besøget med?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Videre</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nyt besøg</translation>
    </message>
</context>
<context>
    <name>WordingsSection</name>
    <message>
        <source>Words of the papers</source>
        <translation>Papirernes ord</translation>
    </message>
    <message>
        <source>Say a sentence as your municipality says it. What stands in curly brackets is filled in when the paper is made. Papers in the archive stay as they are.</source>
        <translation>Skriv en sætning, som I siger den i jeres kommune. Det, der står i krøllede parenteser, bliver udfyldt, når papiret laves. Papirer i arkivet bliver, som de er.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Find a sentence</source>
        <translation>Find en sætning</translation>
    </message>
    <message>
        <source>&amp;Show the paper</source>
        <translation>&amp;Vis papiret</translation>
    </message>
    <message>
        <source>Back to the s&amp;hipped text</source>
        <translation>Tilbage til den &amp;oprindelige tekst</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sætninger</translation>
    </message>
    <message>
        <source>&amp;Words on the paper</source>
        <translation>&amp;Ordene på papiret</translation>
    </message>
    <message>
        <source>Empty brings the shipped words back.</source>
        <translation>Tomt felt giver de oprindelige ord tilbage.</translation>
    </message>
    <message>
        <source>About people who do not exist</source>
        <translation>Om opdigtede mennesker</translation>
    </message>
    <message>
        <source>The paper is in its shipped words again.</source>
        <translation>Papiret har sine oprindelige ord igen.</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Trykkes ikke</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Egne ord</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Above a field</source>
        <translation>Over et felt</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Afsnit</translation>
    </message>
    <message>
        <source>Shipped: {words}</source>
        <translation>Oprindeligt: {words}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gemt.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Why?</source>
        <translation>Hvorfor?</translation>
    </message>
    <message>
        <source>What was said to the citizen?</source>
        <translation>Hvad fik borgeren at vide?</translation>
    </message>
    <message>
        <source>What was said to the firm?</source>
        <translation>Hvad fik virksomheden at vide?</translation>
    </message>
    <message>
        <source>Saved as you leave each field</source>
        <translation>Gemmes, når du forlader et felt</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The case</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>Visits and notes</source>
        <translation>Besøg og notater</translation>
    </message>
    <message>
        <source>Progression</source>
        <translation>Udvikling</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papirer</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besøg</translation>
    </message>
    <message>
        <source>Papers {count}</source>
        <translation>Papirer {count}</translation>
    </message>
    <message>
        <source>The case was closed {day}. Everything is kept.</source>
        <translation>Sagen blev lukket {day}. Alt er bevaret.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Åbn den igen</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation>Vælg en sag</translation>
    </message>
    <message>
        <source>Here stand the next step, the timeline, the profile and the papers.</source>
        <translation>Her står næste skridt, tidslinje, profil og papirer.</translation>
    </message>
    <message>
        <source>{name} is now at «{stage}»</source>
        <translation>{name} er nu ved »{stage}«</translation>
    </message>
    <message>
        <source>The case of {name} is closed</source>
        <translation>{name}: sagen er lukket</translation>
    </message>
    <message>
        <source>The case of {name} is open again</source>
        <translation>{name}: sagen er åben igen</translation>
    </message>
</context>
<context>
    <name>WrittenForm</name>
    <message>
        <source>Mentor Desk sends nothing. Write or paste it in your own case system first.</source>
        <translation>Mentor Desk sender ingenting. Skriv eller indsæt det først i jeres eget fagsystem.</translation>
    </message>
    <message>
        <source>Written there on</source>
        <translation>Skrevet der den</translation>
    </message>
    <message>
        <source>Journal number</source>
        <translation>Journalnummer</translation>
    </message>
    <message>
        <source>Written in the journal</source>
        <translation>Skrevet i journalen</translation>
    </message>
    <message numerus="yes">
        <source>Journal: %n record(s)</source>
        <translation>
            <numerusform>Journal: %n notat eller besøg</numerusform>
            <numerusform>Journal: %n notater og besøg</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YouSection</name>
    <message>
        <source>You and the municipality</source>
        <translation>Dig og kommunen</translation>
    </message>
    <message>
        <source>This is what stands on the papers you print.</source>
        <translation>Det er det, der står på de papirer, du printer.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Dit &amp;navn</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Stilling</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Mail</translation>
    </message>
    <message>
        <source>&amp;Municipality</source>
        <translation>&amp;Kommune</translation>
    </message>
    <message>
        <source>Lines &amp;below the municipality’s name</source>
        <translation>&amp;Linjer under kommunens navn</translation>
    </message>
    <message>
        <source>For example the department, the address and a web address.</source>
        <translation>For eksempel afdeling, adresse og hjemmeside.</translation>
    </message>
    <message>
        <source>Whom to &amp;ring after an injury</source>
        <translation>Hvem &amp;ringer man til efter en skade?</translation>
    </message>
    <message>
        <source>Stands on the praktik agreement, so that the firm knows whom to ring.</source>
        <translation>Står på praktikaftalen, så virksomheden ved, hvem den skal ringe til.</translation>
    </message>
    <message>
        <source>Your agreed load</source>
        <translation>Din aftalte ramme</translation>
    </message>
    <message>
        <source>Cases, at &amp;least</source>
        <translation>Sager, &amp;mindst</translation>
    </message>
    <message>
        <source>Cases, at m&amp;ost</source>
        <translation>Sager, &amp;højst</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gemt.</translation>
    </message>
</context>
<context>
    <name>YouStep</name>
    <message>
        <source>Who are you?</source>
        <translation>Hvem er du?</translation>
    </message>
    <message>
        <source>Your name and municipality stand on the agreements you print.</source>
        <translation>Dit navn og din kommune står på de aftaler, du printer.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Dit &amp;navn</translation>
    </message>
    <message>
        <source>&amp;Municipality</source>
        <translation>&amp;Kommune</translation>
    </message>
    <message>
        <source>Write your name.</source>
        <translation>Skriv dit navn.</translation>
    </message>
    <message>
        <source>Write or choose your municipality.</source>
        <translation>Skriv eller vælg din kommune.</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>{heading}, row {number}</source>
        <translation>{heading}, række {number}</translation>
    </message>
    <message>
        <source>Remove row {number}</source>
        <translation>Fjern række {number}</translation>
    </message>
    <message>
        <source>Task {number}</source>
        <translation>Opgave {number}</translation>
    </message>
    <message>
        <source>Hours a week, task {number}</source>
        <translation>Timer om ugen, opgave {number}</translation>
    </message>
    <message>
        <source>Who does it now, task {number}</source>
        <translation>Hvem gør det nu, opgave {number}</translation>
    </message>
    <message>
        <source>Could be somebody else&apos;s, task {number}</source>
        <translation>Kunne en anden tage, opgave {number}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>check that the caseload, its journal and its backups are whole</source>
        <translation>efterprøv, at sagerne, loggen og sikkerhedskopierne er hele</translation>
    </message>
    <message>
        <source>The data file: {problem}</source>
        <translation>Datafilen: {problem}</translation>
    </message>
    <message>
        <source>Journal entries that were tampered with: {entries}</source>
        <translation>Linjer i loggen, som nogen har rettet i: {entries}</translation>
    </message>
    <message>
        <source>Rows: {rows}. Journal entries: {entries}.</source>
        <translation>Rækker: {rows}. Linjer i loggen: {entries}.</translation>
    </message>
    <message>
        <source>Verified backups: {count}; the latest {day}.</source>
        <translation>Efterprøvede sikkerhedskopier: {count}; den seneste {day}.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Der er ingen sikkerhedskopi endnu.</translation>
    </message>
    <message>
        <source>The caseload is whole.</source>
        <translation>Alt er helt.</translation>
    </message>
    <message>
        <source>The caseload is not whole. Restore the latest backup.</source>
        <translation>Sagerne er ikke hele. Hent den seneste sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The job mentor&apos;s desk without its window. Without a command it opens.</source>
        <translation>Jobmentorens skrivebord uden vindue. Uden en kommando åbner det.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <source>The command was not understood ({detail}).</source>
        <translation>Kommandoen blev ikke forstået ({detail}).</translation>
    </message>
    <message>
        <source>Stopped. What was saved before is safe.</source>
        <translation>Stoppet. Det, der var gemt, er i sikkerhed.</translation>
    </message>
    <message>
        <source>The computer refused: {why} ({file}). What was saved before is safe.</source>
        <translation>Computeren sagde nej: {why} ({file}). Det, der var gemt, er i sikkerhed.</translation>
    </message>
    <message>
        <source>A fault in the program itself stopped the command. Report it as:</source>
        <translation>En fejl i selve programmet stoppede kommandoen. Meld den sådan:</translation>
    </message>
    <message>
        <source>make an empty caseload</source>
        <translation>opret et tomt skrivebord</translation>
    </message>
    <message>
        <source>the new or empty folder for the caseload</source>
        <translation>den nye eller tomme mappe til sagerne</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>dit navn</translation>
    </message>
    <message>
        <source>your municipality</source>
        <translation>din kommune</translation>
    </message>
    <message>
        <source>The caseload is in {folder}.</source>
        <translation>Sagerne ligger i {folder}.</translation>
    </message>
    <message>
        <source>Recovery key: {key}</source>
        <translation>Gendannelsesnøgle: {key}</translation>
    </message>
    <message>
        <source>Write it on paper. It opens the caseload if the passphrase is forgotten.</source>
        <translation>Skriv den på papir. Den åbner sagerne, hvis adgangssætningen er glemt.</translation>
    </message>
    <message>
        <source>Your passphrase: {strength}</source>
        <translation>Din adgangssætning: {strength}</translation>
    </message>
    <message>
        <source>show the program on an invented caseload: papers, spreadsheet and pictures</source>
        <translation>vis programmet på opdigtede sager: papirer, regneark og billeder</translation>
    </message>
    <message>
        <source>the new or empty folder to make it in</source>
        <translation>den nye eller tomme mappe, det skal ligge i</translation>
    </message>
    <message>
        <source>the day it happens on, as 2026-11-24; without it today</source>
        <translation>dagen, det sker, som 2026-11-24; uden den i dag</translation>
    </message>
    <message>
        <source>leave the pictures out</source>
        <translation>uden billeder</translation>
    </message>
    <message>
        <source>An earlier demo in {folder} is replaced.</source>
        <translation>En tidligere demo i {folder} bliver erstattet.</translation>
    </message>
    <message>
        <source>No pictures: a library for windows is missing here ({what}).</source>
        <translation>Ingen billeder: her mangler et bibliotek til vinduer ({what}).</translation>
    </message>
    <message>
        <source>An invented caseload: {cases} open cases and {firms} firms.</source>
        <translation>Opdigtede sager: {cases} åbne sager og {firms} virksomheder.</translation>
    </message>
    <message>
        <source>Everything lies in {folder}:</source>
        <translation>Alt ligger i {folder}:</translation>
    </message>
    <message>
        <source>  {folder}: {count} pictures of the pages</source>
        <translation>  {folder}: {count} billeder af siderne</translation>
    </message>
    <message>
        <source>  {folder}: the encrypted caseload; its passphrase is {passphrase}</source>
        <translation>  {folder}: de krypterede sager; adgangssætningen er {passphrase}</translation>
    </message>
    <message>
        <source>{folder} is a file. Choose a folder for the demo.</source>
        <translation>{folder} er en fil. Vælg en mappe til demoen.</translation>
    </message>
    <message>
        <source>{folder} holds something that is not a demo, so nothing was made. Choose an empty folder.</source>
        <translation>Der ligger noget i {folder}, som ikke er en demo, så intet er lavet. Vælg en tom mappe.</translation>
    </message>
    <message>
        <source>The folder {folder} could not be made. Choose another place.</source>
        <translation>Mappen {folder} kunne ikke oprettes. Vælg et andet sted.</translation>
    </message>
    <message>
        <source>take something out of the caseload</source>
        <translation>tag noget ud af sagerne</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>the caseload summary, without names unless they are asked for</source>
        <translation>teamoversigten, uden navne medmindre der bedes om dem</translation>
    </message>
    <message>
        <source>pdf or xlsx</source>
        <translation>pdf eller xlsx</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>filen, der skal skrives</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>med navne</translation>
    </message>
    <message>
        <source>why names are needed; it is kept in the journal</source>
        <translation>hvorfor der skal navne på; det bliver skrevet i loggen</translation>
    </message>
    <message>
        <source>{people} cases written to {file}.</source>
        <translation>{people} sager skrevet til {file}.</translation>
    </message>
    <message>
        <source>the visits as a calendar file for the phone, without names</source>
        <translation>besøgene som kalenderfil til telefonen, uden navne</translation>
    </message>
    <message>
        <source>with the firm&apos;s town behind each visit, or without</source>
        <translation>med virksomhedens by efter hvert besøg, eller uden</translation>
    </message>
    <message>
        <source>{entries} entries written to {file}. It names nobody.</source>
        <translation>{entries} aftaler er skrevet til {file}. Ingen er nævnt ved navn.</translation>
    </message>
    <message>
        <source>{file} is a folder. Write the name of a file.</source>
        <translation>{file} er en mappe. Skriv navnet på en fil.</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose a folder that is there and that you may write in, and see that the disk has room.</source>
        <translation>{file} kunne ikke skrives. Vælg en mappe, der findes, og som du må skrive i, og se efter, at der er plads på disken.</translation>
    </message>
    <message>
        <source>the folder of the caseload; without it the one the window uses</source>
        <translation>mappen med sagerne; uden den bruges vinduets egen</translation>
    </message>
    <message>
        <source>answer with one JSON value and nothing else</source>
        <translation>svar med én JSON-værdi og intet andet</translation>
    </message>
    <message>
        <source>who is affected if the computer is gone, from the caseload or a backup of it</source>
        <translation>hvem det drejer sig om, hvis computeren er væk – fra sagerne eller en sikkerhedskopi</translation>
    </message>
    <message>
        <source>the folder of a backup; without it the caseload itself</source>
        <translation>mappen med en sikkerhedskopi; uden den selve sagerne</translation>
    </message>
    <message>
        <source>the file to write: .pdf or .xlsx</source>
        <translation>filen, der skal skrives: .pdf eller .xlsx</translation>
    </message>
    <message>
        <source>with whole CPR numbers</source>
        <translation>med hele CPR-numre</translation>
    </message>
    <message>
        <source>The file must end with .pdf or .xlsx.</source>
        <translation>Filen skal ende på .pdf eller .xlsx.</translation>
    </message>
    <message>
        <source>{people} citizens written to {file}. It is not encrypted.</source>
        <translation>{people} borgere skrevet til {file}. Filen er ikke låst.</translation>
    </message>
    <message>
        <source>Passphrase or recovery key: </source>
        <translation>Adgangssætning eller gendannelsesnøgle: </translation>
    </message>
    <message>
        <source>There is nobody to ask for the passphrase. Put it in {variable}.</source>
        <translation>Der er ingen at spørge om adgangssætningen. Skriv den i {variable}.</translation>
    </message>
    <message>
        <source>Choose a passphrase: </source>
        <translation>Vælg en adgangssætning: </translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation>Den samme en gang til: </translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was made.</source>
        <translation>De to adgangssætninger er ikke ens. Intet er oprettet.</translation>
    </message>
    <message>
        <source>export summary</source>
        <translation>export summary</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>export affected</source>
        <translation>export affected</translation>
    </message>
    <message>
        <source>printed when the caseload is made</source>
        <translation>printes, når skrivebordet oprettes</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>erase</translation>
    </message>
    <message>
        <source>list the papers, or issue one</source>
        <translation>vis papirerne, eller lav et</translation>
    </message>
    <message>
        <source>the papers there are; with --vault also those that are issued</source>
        <translation>de papirer, der findes; med --vault også dem, der er lavet</translation>
    </message>
    <message>
        <source>the folder of the caseload</source>
        <translation>mappen med sagerne</translation>
    </message>
    <message>
        <source>fill in a paper, archive it and write it to a file</source>
        <translation>udfyld et papir, gem det i arkivet, og skriv det til en fil</translation>
    </message>
    <message>
        <source>which paper, see «papers list»</source>
        <translation>hvilket papir, se «papers list»</translation>
    </message>
    <message>
        <source>print the CPR number too, and why</source>
        <translation>skriv også CPR-nummeret, og hvorfor</translation>
    </message>
    <message>
        <source>Issued: {count}</source>
        <translation>Lavet: {count}</translation>
    </message>
    <message>
        <source>{title}, version {version}: {file}</source>
        <translation>{title}, version {version}: {file}</translation>
    </message>
    <message>
        <source>{key} is made in another way: {how}.</source>
        <translation>{key} laves på en anden måde: {how}.</translation>
    </message>
    <message>
        <source>There is no paper called {key}. These can be issued: {known}.</source>
        <translation>Der er ikke et papir, der hedder {key}. Disse kan laves: {known}.</translation>
    </message>
    <message>
        <source>Left open to be written by hand: {fields}</source>
        <translation>Står åbent til at skrive i hånden: {fields}</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>show this and stop</source>
        <translation>vis dette og stop</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Brug</translation>
    </message>
    <message>
        <source>the placement: its id, or a part of the citizen&apos;s or the firm&apos;s name</source>
        <translation>forløbet: dets id eller en del af borgerens eller virksomhedens navn</translation>
    </message>
    <message>
        <source>the case: its id or a part of the citizen&apos;s name; the placement of today</source>
        <translation>sagen: dens id eller en del af borgerens navn; det forløb, der er i gang</translation>
    </message>
    <message>
        <source>the agreement: its id or a part of the firm&apos;s name</source>
        <translation>aftalen: dens id eller en del af virksomhedens navn</translation>
    </message>
    <message>
        <source>the firm: its id or a part of its name</source>
        <translation>virksomheden: dens id eller en del af navnet</translation>
    </message>
    <message>
        <source>the call round: its id or a part of its name</source>
        <translation>ringerunden: id eller en del af navnet</translation>
    </message>
    <message>
        <source>the cluster: its id or a part of its name</source>
        <translation>klyngen: id eller en del af navnet</translation>
    </message>
    <message>
        <source>the day, as 2026-11-24</source>
        <translation>dagen, som 2026-11-24</translation>
    </message>
    <message>
        <source>Say what {key} is about with one of {options}.</source>
        <translation>Skriv, hvad {key} handler om, med en af {options}.</translation>
    </message>
    <message>
        <source>«{typed}» is no day. Write it as 2026-11-24.</source>
        <translation>«{typed}» er ikke en dag. Skriv den som 2026-11-24.</translation>
    </message>
    <message>
        <source>erase a citizen for good, and write the receipt</source>
        <translation>slet en borger for altid, og skriv kvitteringen</translation>
    </message>
    <message>
        <source>the citizen: the whole name, or the id of the citizen or of a case</source>
        <translation>borgeren: hele navnet, eller id for borgeren eller en sag</translation>
    </message>
    <message>
        <source>the file to write the receipt to, as PDF</source>
        <translation>filen, kvitteringen skrives til, som PDF</translation>
    </message>
    <message>
        <source>why: the time is over (period), asked for, a mistake, or moved away</source>
        <translation>hvorfor: tiden er gået (period), ønske (request), fejl (mistake) eller flyttet (moved)</translation>
    </message>
    <message>
        <source>make a fresh backup and remove all older ones at once</source>
        <translation>lav en ny sikkerhedskopi, og fjern alle ældre med det samme</translation>
    </message>
    <message>
        <source>do not ask; it cannot be undone</source>
        <translation>spørg ikke; det kan ikke fortrydes</translation>
    </message>
    <message>
        <source>Erased. Receipt {number} written to {file}. Gone from the backups {day}.</source>
        <translation>Slettet. Kvittering {number} er skrevet til {file}. Ude af sikkerhedskopierne {day}.</translation>
    </message>
    <message>
        <source>Nothing fits «{wanted}».</source>
        <translation>Intet passer til «{wanted}».</translation>
    </message>
    <message>
        <source>«{wanted}» fits {count}: {names}. Write the id.</source>
        <translation>«{wanted}» passer på {count}: {names}. Skriv id&apos;et.</translation>
    </message>
    <message>
        <source>{name}: {rows} records go for good, and {texts} other texts lose the name.</source>
        <translation>{name}: {rows} poster forsvinder for altid, og {texts} andre tekster mister navnet.</translation>
    </message>
    <message>
        <source>It cannot be undone. Say so with --yes.</source>
        <translation>Det kan ikke fortrydes. Skriv --yes, hvis du mener det.</translation>
    </message>
    <message>
        <source>It cannot be undone. Write the name to erase it: </source>
        <translation>Det kan ikke fortrydes. Skriv navnet for at slette: </translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Intet blev slettet.</translation>
    </message>
    <message>
        <source>take out the log of one citizen, or a random check of who was looked up</source>
        <translation>tag loggen om én borger ud, eller en stikprøve af opslag</translation>
    </message>
    <message>
        <source>the citizen: the id or a part of the name</source>
        <translation>borgeren: id eller en del af navnet</translation>
    </message>
    <message>
        <source>instead twenty readings by chance, to be accounted for</source>
        <translation>i stedet tyve tilfældige opslag, der skal gøres rede for</translation>
    </message>
    <message>
        <source>with the names of those who worked with the case; needs --reason</source>
        <translation>med navne på dem, der har arbejdet med sagen; kræver --reason</translation>
    </message>
    <message>
        <source>the file to write: .pdf, .xlsx or .csv; without it the lines are shown</source>
        <translation>filen, der skal skrives: .pdf, .xlsx eller .csv; uden den vises linjerne</translation>
    </message>
    <message>
        <source>Say either --citizen or --sample.</source>
        <translation>Skriv enten --citizen eller --sample.</translation>
    </message>
    <message>
        <source>{entries} entries written to {file}.</source>
        <translation>{entries} linjer skrevet til {file}.</translation>
    </message>
    <message>
        <source>The file must end with .pdf, .xlsx or .csv.</source>
        <translation>Filen skal ende på .pdf, .xlsx eller .csv.</translation>
    </message>
    <message>
        <source>The files are not encrypted. Keep them as you keep papers about a person.</source>
        <translation>Filerne er ikke låst. Pas på dem som på papirer om et menneske.</translation>
    </message>
    <message>
        <source>all about one citizen: a page to read, JSON, the papers and the log</source>
        <translation>alt om én borger: en side til at læse, JSON, papirerne og loggen</translation>
    </message>
    <message>
        <source>the case: its id, the citizen&apos;s id or a part of the name</source>
        <translation>sagen: dens id, borgerens id eller en del af navnet</translation>
    </message>
    <message>
        <source>also what is about others: internal notes, telephones of contacts</source>
        <translation>også det om andre: interne noter, kontaktpersoners telefon</translation>
    </message>
    <message>
        <source>also the notes marked sensitive</source>
        <translation>også noter, der er mærket følsomme</translation>
    </message>
    <message>
        <source>also who read and wrote, in the log</source>
        <translation>også hvem der har læst og skrevet, i loggen</translation>
    </message>
    <message>
        <source>also what is deleted but still there</source>
        <translation>også det, der er slettet, men stadig findes</translation>
    </message>
    <message>
        <source>everything, for leaving the program: tables, JSON, papers, pages to read</source>
        <translation>alt, når du forlader programmet: tabeller, JSON, papirer og sider til at læse</translation>
    </message>
    <message>
        <source>{files} files written to {folder}.</source>
        <translation>{files} filer skrevet til {folder}.</translation>
    </message>
    <message>
        <source>the new folder; inside it if there is a folder of that name already</source>
        <translation>den nye mappe; inde i den, hvis der allerede er en mappe med det navn</translation>
    </message>
    <message>
        <source>why it is taken out; it is kept in the journal, so without names</source>
        <translation>hvorfor det tages ud; det gemmes i loggen, så uden navne</translation>
    </message>
    <message>
        <source>«{wanted}» fits {count}: {names}. Write more of the name, or the id.</source>
        <translation>«{wanted}» passer til {count}: {names}. Skriv mere af navnet, eller id&apos;et.</translation>
    </message>
    <message>
        <source>This citizen has no case any more.</source>
        <translation>Borgeren har ikke længere en sag.</translation>
    </message>
    <message>
        <source>take a list into the caseload</source>
        <translation>læs en liste ind i sagerne</translation>
    </message>
    <message>
        <source>a list of firms, as CSV or XLSX, into the firm directory</source>
        <translation>en liste over virksomheder (CSV eller XLSX) ind i virksomhedslisten</translation>
    </message>
    <message>
        <source>your own list of citizens, as CSV or XLSX, as cases</source>
        <translation>din egen liste over borgere, som CSV eller XLSX, bliver til sager</translation>
    </message>
    <message>
        <source>From my own list, read in on {day}:</source>
        <translation>Fra min egen liste, indlæst {day}:</translation>
    </message>
    <message>
        <source>the list, CSV or XLSX</source>
        <translation>listen, CSV eller XLSX</translation>
    </message>
    <message>
        <source>the sheet to read; may be given again for another one</source>
        <translation>arket, der skal læses; kan gentages for flere ark</translation>
    </message>
    <message>
        <source>every sheet that is a list of citizens</source>
        <translation>alle ark, der er lister over borgere</translation>
    </message>
    <message>
        <source>leave columns that are no field out of the notes</source>
        <translation>lad kolonner, der ikke er et felt, blive ude af notaterne</translation>
    </message>
    <message>
        <source>fill in what is empty about citizens who are here already</source>
        <translation>udfyld det, der er tomt hos borgere, der er her i forvejen</translation>
    </message>
    <message>
        <source>New cases: {cases}. Known already: {known}. Left out: {left}.</source>
        <translation>Nye sager: {cases}. Kendt i forvejen: {known}. Udeladt: {left}.</translation>
    </message>
    <message>
        <source>Cases made: {cases}. Filled in: {filled}. Left out: {left}.</source>
        <translation>Oprettede sager: {cases}. Udfyldt: {filled}. Udeladt: {left}.</translation>
    </message>
    <message>
        <source>Undo in the program takes all of it back.</source>
        <translation>Fortryd i programmet tager det hele tilbage.</translation>
    </message>
    <message>
        <source>every sheet that is a list of firms</source>
        <translation>alle ark med virksomheder</translation>
    </message>
    <message>
        <source>a JSON or TOML file: field = heading; without it the headings are guessed</source>
        <translation>en JSON- eller TOML-fil: felt = overskrift; uden den gættes kolonnerne</translation>
    </message>
    <message>
        <source>what the list is called; without it the file&apos;s name</source>
        <translation>hvad listen hedder; ellers filens navn</translation>
    </message>
    <message>
        <source>not the whole list: what is missing from it is not gone</source>
        <translation>ikke hele listen: det, der mangler i den, er ikke væk</translation>
    </message>
    <message>
        <source>take firms with neither P-number nor CVR number too</source>
        <translation>tag også virksomheder uden P-nummer og CVR-nummer med</translation>
    </message>
    <message>
        <source>only say what would happen; nothing is imported</source>
        <translation>sig kun, hvad der ville ske; intet indlæses</translation>
    </message>
    <message>
        <source>{file} is no choice of columns. Write one line for each field: name = heading.</source>
        <translation>{file} er ikke et valg af kolonner. Skriv én linje for hvert felt: name = overskrift.</translation>
    </message>
    <message>
        <source>The firm has neither P-number nor CVR number, so nobody can tell whether it is known already. Take it with --take-unnumbered.</source>
        <translation>Virksomheden har hverken P-nummer eller CVR-nummer, så ingen kan vide, om den er kendt i forvejen. Tag den med ved at skrive --take-unnumbered.</translation>
    </message>
    <message>
        <source>New: {new}. Changed: {changed}. Unchanged: {unchanged}. Gone: {gone}. Left out: {left}.</source>
        <translation>Nye: {new}. Ændrede: {changed}. Uændrede: {unchanged}. Væk: {gone}. Udeladt: {left}.</translation>
    </message>
    <message>
        <source>Firms of your own: {updated} follow the list, {kept} keep what was corrected by hand, {gone} are no longer in it.</source>
        <translation>Dine egne virksomheder: {updated} følger listen, {kept} beholder det, der er rettet i hånden, {gone} står der ikke længere.</translation>
    </message>
    <message>
        <source>  and {more} more; --json has them all.</source>
        <translation>  og {more} mere; --json har dem alle.</translation>
    </message>
    <message>
        <source>The directory is in use. Undo in the program takes it back.</source>
        <translation>Listen er i brug. Fortryd i programmet tager den tilbage.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Intet er indlæst.</translation>
    </message>
    <message>
        <source>make a backup that has been opened and read</source>
        <translation>lav en sikkerhedskopi, der er åbnet og læst igennem</translation>
    </message>
    <message>
        <source>a folder on another disk that gets a copy; it is named by day and time</source>
        <translation>en mappe på en anden disk, som får en kopi; den hedder dag og klokkeslæt</translation>
    </message>
    <message>
        <source>The backup was made in {folder}, but it could not be copied to {to}: {why}.</source>
        <translation>Sikkerhedskopien er lavet i {folder}, men kunne ikke kopieres til {to}: {why}.</translation>
    </message>
    <message>
        <source>The backup is in {folder}. It has been read.</source>
        <translation>Sikkerhedskopien ligger i {folder}. Den er læst igennem.</translation>
    </message>
    <message>
        <source>hand cases over to a colleague, or take them over</source>
        <translation>giv sager videre til en kollega, eller tag dem imod</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Hvilken vej</translation>
    </message>
    <message>
        <source>write cases into a locked file; the six words are shown once</source>
        <translation>skriv sager i en låst fil; de seks ord vises én gang</translation>
    </message>
    <message>
        <source>the citizens: whole names, or ids of citizens or cases; none means all open cases</source>
        <translation>borgerne: hele navne, eller id på borger eller sag; ingen betyder alle åbne sager</translation>
    </message>
    <message>
        <source>the colleague&apos;s name</source>
        <translation>kollegaens navn</translation>
    </message>
    <message>
        <source>take a colleague&apos;s cases in; the words are asked for</source>
        <translation>tag en kollegas sager imod; der bliver spurgt om ordene</translation>
    </message>
    <message>
        <source>the package</source>
        <translation>pakken</translation>
    </message>
    <message>
        <source>whose is kept where both know the same person or changed the same field</source>
        <translation>hvis der bliver, når begge kender samme person eller har ændret samme felt</translation>
    </message>
    <message>
        <source>only tell what would be taken in</source>
        <translation>fortæl kun, hvad der ville blive taget imod</translation>
    </message>
    <message>
        <source>{cases} cases written to {file}. Tell these words by telephone, and write them nowhere:</source>
        <translation>{cases} sager skrevet til {file}. Sig disse ord i telefonen, og skriv dem ingen steder:</translation>
    </message>
    <message>
        <source>{words}</source>
        <translation>{words}</translation>
    </message>
    <message>
        <source>{cases} cases from {name}: {new} new records, {changed} changed.</source>
        <translation>{cases} sager fra {name}: {new} nye ting, {changed} ændrede.</translation>
    </message>
    <message>
        <source>{duplicates} persons or firms are known here, and {fields} fields were changed by both. Look at them in the window, or say whose is kept with --in-doubt. Nothing was taken in.</source>
        <translation>{duplicates} personer eller virksomheder er kendt her, og {fields} felter er ændret af begge. Se på dem i vinduet, eller sig med --in-doubt, hvis der skal blive. Der er ikke taget noget imod.</translation>
    </message>
    <message>
        <source>«{wanted}» fits {count}. Write the whole name or the id.</source>
        <translation>»{wanted}« passer på {count}. Skriv hele navnet eller id&apos;et.</translation>
    </message>
    <message>
        <source>There is nobody to ask for the words. Put them in {variable}.</source>
        <translation>Der er ingen at spørge om ordene. Sæt dem i {variable}.</translation>
    </message>
    <message>
        <source>The six words: </source>
        <translation>De seks ord: </translation>
    </message>
    <message>
        <source>make a caseload from a backup</source>
        <translation>gendan sagerne fra en sikkerhedskopi</translation>
    </message>
    <message>
        <source>the folder of the backup; it holds vault.db and header.json</source>
        <translation>sikkerhedskopiens mappe, med vault.db og header.json i</translation>
    </message>
    <message>
        <source>put it in the place of the caseload in DIR, which is backed up first</source>
        <translation>læg den i stedet for sagerne i DIR; dem laves der en sikkerhedskopi af først</translation>
    </message>
    <message>
        <source>It holds {citizens} citizens and {cases} cases. Erased again: {erased}.</source>
        <translation>Der er {citizens} borgere og {cases} sager. Slettet igen: {erased}.</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>born {day}</source>
        <translation>født {day}</translation>
    </message>
    <message>
        <source>P number {number}</source>
        <translation>P-nummer {number}</translation>
    </message>
    <message>
        <source>Contacts at {firm}</source>
        <translation>Kontakter hos {firm}</translation>
    </message>
    <message>
        <source>Firms</source>
        <translation>Virksomheder</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Borgere</translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n andet</numerusform>
            <numerusform>%n andre</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} og {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n sag</numerusform>
            <numerusform>%n sager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation>
            <numerusform>%n forløb</numerusform>
            <numerusform>%n forløb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n besøg</numerusform>
            <numerusform>%n besøg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notat</numerusform>
            <numerusform>%n notater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n papir</numerusform>
            <numerusform>%n papirer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact person(s)</source>
        <translation>
            <numerusform>%n kontaktperson</numerusform>
            <numerusform>%n kontaktpersoner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n aftale</numerusform>
            <numerusform>%n aftaler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>%n samtale</numerusform>
            <numerusform>%n samtaler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n løfte</numerusform>
            <numerusform>%n løfter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n progression talk(s)</source>
        <translation>
            <numerusform>%n progressionssamtale</numerusform>
            <numerusform>%n progressionssamtaler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s)</source>
        <translation>
            <numerusform>%n samtykke</numerusform>
            <numerusform>%n samtykker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) around</source>
        <translation>
            <numerusform>%n person omkring borgeren</numerusform>
            <numerusform>%n personer omkring borgeren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A CPR number has ten digits: the day of birth and four more.</source>
        <translation>Et CPR-nummer har ti cifre: fødselsdagen og fire til.</translation>
    </message>
    <message>
        <source>The first six digits of the CPR number are not a date. Please check them.</source>
        <translation>De første seks cifre i CPR-nummeret er ikke en dato. Se dem lige efter.</translation>
    </message>
    <message>
        <source>A CVR number has eight digits.</source>
        <translation>Et CVR-nummer har otte cifre.</translation>
    </message>
    <message>
        <source>This CVR number cannot exist: one of the digits must be wrong. The number stands on the firm&apos;s website and invoices.</source>
        <translation>Et ciffer i CVR-nummeret er forkert. Nummeret står på virksomhedens hjemmeside og fakturaer.</translation>
    </message>
    <message>
        <source>A P-number has ten digits.</source>
        <translation>Et P-nummer har ti cifre.</translation>
    </message>
    <message>
        <source>An e-mail address looks like this: name@firm.dk</source>
        <translation>En mailadresse ser sådan ud: navn@virksomhed.dk</translation>
    </message>
    <message>
        <source>A Danish phone number has eight digits. Begin a foreign number with + and the country.</source>
        <translation>Et dansk telefonnummer har otte cifre. Begynd et udenlandsk nummer med + og landekoden.</translation>
    </message>
    <message>
        <source>The rule file {file} cannot be used: {key}: {trouble}</source>
        <translation>Regelfilen {file} kan ikke bruges: {key}: {trouble}</translation>
    </message>
    <message>
        <source>The new caseload could not be moved to {folder}. It is kept. See that the folder is empty and not open elsewhere, and try again.</source>
        <translation>Den nye sagsstamme kunne ikke flyttes til {folder}. Den er gemt. Se efter, at mappen er tom og ikke er åben andre steder, og prøv igen.</translation>
    </message>
    <message>
        <source>Wait {seconds} s before the next try. The recovery key works straight away.</source>
        <translation>Vent {seconds} sek. før næste forsøg. Gendannelsesnøglen virker med det samme.</translation>
    </message>
    <message>
        <source>The backup could not be made and was thrown away; the caseload itself is as it was. Check that the disk has room and try again.</source>
        <translation>Sikkerhedskopien kunne ikke laves og er smidt væk; sagerne selv er, som de var. Se efter, om der er plads på disken, og prøv igen.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this was saved, and everything saved before is safe. Free some space and try again.</source>
        <translation>Disken er fuld. Intet af dette blev gemt, men alt det tidligere er i god behold. Skaf noget plads, og prøv igen.</translation>
    </message>
    <message>
        <source>The disk could not be written or read. Nothing of this was saved, and everything saved before is safe. Check that the disk has room and is connected, and try again.</source>
        <translation>Disken kunne ikke skrives eller læses. Intet af dette blev gemt, men alt det tidligere er i god behold. Se efter, om disken har plads og er tilsluttet, og prøv igen.</translation>
    </message>
    <message>
        <source>The program is busy saving something else. Nothing of this was saved. Try again in a moment.</source>
        <translation>Programmet er ved at gemme noget andet. Intet af dette blev gemt. Prøv igen om et øjeblik.</translation>
    </message>
    <message>
        <source>The data file cannot be written, so nothing of this was saved. You can still read everything. Ask for write access to the folder of the data file.</source>
        <translation>Datafilen kan ikke skrives, så intet af dette blev gemt. Du kan stadig læse det hele. Bed om skriveadgang til den mappe, datafilen ligger i.</translation>
    </message>
    <message>
        <source>The data file is damaged. Nothing was changed in it. Restore the latest backup.</source>
        <translation>Datafilen er beskadiget. Intet er ændret i den. Gendan den seneste sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The data file could not be opened. Nothing was changed. Check that its folder is there and that you may use it.</source>
        <translation>Datafilen kunne ikke åbnes. Intet er ændret. Se efter, om dens mappe er der, og om du har adgang til den.</translation>
    </message>
    <message>
        <source>The key file in {folder} could not be read: {reason}.</source>
        <translation>Nøglefilen i {folder} kunne ikke læses: {reason}.</translation>
    </message>
    <message>
        <source>The file that lets your passphrase open the cases is missing from {folder} (header.json). Restore the newest backup; IT can also copy the file back from it.</source>
        <translation>Den fil, der lader din adgangssætning åbne sagerne, mangler i {folder} (header.json). Gendan den nyeste sikkerhedskopi; it kan også kopiere filen tilbage derfra.</translation>
    </message>
    <message>
        <source>The file that lets your passphrase open the cases is damaged (header.json). Nothing was changed. Restore the newest backup; IT can also copy the file back from it.</source>
        <translation>Den fil, der lader din adgangssætning åbne sagerne, er ødelagt (header.json). Intet er ændret. Gendan den nyeste sikkerhedskopi; it kan også kopiere filen tilbage derfra.</translation>
    </message>
    <message>
        <source>This caseload was made by a newer Mentor Desk. Install the newer version to open it; nothing was changed.</source>
        <translation>Sagerne er gemt af en nyere Mentor Desk. Installér den nyere version for at åbne dem; intet er ændret.</translation>
    </message>
    <message>
        <source>Mentor Desk is already open with this caseload. Use the window that is open, or close it first.</source>
        <translation>Mentor Desk er allerede åben med disse sager. Brug det vindue, der er åbent, eller luk det først.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be locked for one program at a time, so the caseload was not opened. Keep it in a folder of your own on this computer.</source>
        <translation>Mappen {folder} kan ikke låses til ét program ad gangen, så sagerne er ikke åbnet. Hav dem i din egen mappe på denne computer.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Der er ikke noget at fortryde.</translation>
    </message>
    <message>
        <source>This cannot be undone. Nothing was changed.</source>
        <translation>Det kan ikke fortrydes. Intet er ændret.</translation>
    </message>
    <message>
        <source>This has been undone already. Nothing was changed.</source>
        <translation>Det er allerede fortrudt. Intet er ændret.</translation>
    </message>
    <message>
        <source>What was there before is not kept. Put it in again by hand instead.</source>
        <translation>Det, der var før, er ikke gemt. Sæt det ind igen i hånden.</translation>
    </message>
    <message>
        <source>This change cannot be undone alone, because something was built on it since. Nothing was changed. «Latest changes» (Ctrl+Shift+Z) shows what stands on it.</source>
        <translation>Denne ændring kan ikke fortrydes alene, for noget bygger på den siden. Intet er ændret. «Seneste ændringer» (Ctrl+Shift+Z) viser, hvad der bygger på den.</translation>
    </message>
    <message>
        <source>The key file asks for an unreasonable amount of work, so it has been changed or damaged. Put header.json back from a backup.</source>
        <translation>Nøglefilen beder om urimeligt meget arbejde, så den er ændret eller beskadiget. Læg header.json tilbage fra en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>There is not enough free memory to unlock ({mebibytes} MB are needed for a moment). Close other programs and try again.</source>
        <translation>Der er ikke nok ledig hukommelse til at låse op (der skal bruges {mebibytes} MB et øjeblik). Luk andre programmer, og prøv igen.</translation>
    </message>
    <message>
        <source>That passphrase does not open the caseload. Nothing was changed.</source>
        <translation>Adgangssætningen åbner ikke sagerne. Intet er ændret.</translation>
    </message>
    <message>
        <source>This is a recovery key, but it belongs to another caseload.</source>
        <translation>Det er en gendannelsesnøgle, men den hører til nogle andre sager.</translation>
    </message>
    <message>
        <source>The key kept by this computer belongs to another caseload.</source>
        <translation>Nøglen, som denne computer gemmer, hører til nogle andre sager.</translation>
    </message>
    <message>
        <source>“{letter}” in group {group} is mistyped: no recovery key has that character.</source>
        <translation>“{letter}” i gruppe {group} er tastet forkert: det tegn findes ikke i nogen gendannelsesnøgle.</translation>
    </message>
    <message>
        <source>A recovery key has 9 groups of 4 characters, 36 in all. This one has {count}.</source>
        <translation>En gendannelsesnøgle har 9 grupper på 4 tegn, 36 i alt. Her er der {count}.</translation>
    </message>
    <message>
        <source>The recovery key has a typing mistake. Compare it with the paper, character by character.</source>
        <translation>Der er en tastefejl i gendannelsesnøglen. Sammenlign den med papiret tegn for tegn.</translation>
    </message>
    <message>
        <source>Your data was saved by a newer version of Mentor Desk, and this one is too old to read it. Nothing was changed. Install the newest version and open it again.</source>
        <translation>Dine data er gemt af en nyere udgave af Mentor Desk, og denne er for gammel til at læse dem. Intet er ændret. Installér den nyeste udgave, og åbn igen.</translation>
    </message>
    <message>
        <source>Your data could not be brought up to date for this version of Mentor Desk. Nothing was changed, and the version you used before still opens it.</source>
        <translation>Dine data kunne ikke føres op til denne udgave af Mentor Desk. Intet er ændret, og den udgave, du brugte før, kan stadig åbne dem.</translation>
    </message>
    <message>
        <source>Choose a passphrase; it cannot be empty.</source>
        <translation>Vælg en adgangssætning; den kan ikke være tom.</translation>
    </message>
    <message>
        <source>That is the passphrase of now. Go back and choose another, as it may have leaked.</source>
        <translation>Det er adgangssætningen, du har nu. Gå tilbage og vælg en anden, for den kan være lækket.</translation>
    </message>
    <message>
        <source>This caseload does not open with the computer’s key store.</source>
        <translation>Disse sager åbner ikke med computerens nøglelager.</translation>
    </message>
    <message>
        <source>There is a caseload in {folder} already. Open it, or choose another.</source>
        <translation>Der ligger allerede sager i {folder}. Åbn dem, eller vælg en anden mappe.</translation>
    </message>
    <message>
        <source>{folder} is a file. Choose a folder.</source>
        <translation>{folder} er en fil. Vælg en mappe.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty. A new caseload needs an empty folder of its own.</source>
        <translation>Mappen {folder} er ikke tom. Nye sager skal have deres egen tomme mappe.</translation>
    </message>
    <message>
        <source>There is no caseload in {folder}. Choose its folder or make a new one.</source>
        <translation>Der er ingen sager i {folder}. Vælg den rigtige mappe, eller begynd på en ny.</translation>
    </message>
    <message>
        <source>Your cases are not in {folder} any more: the file that held them is missing. Restore the newest backup.</source>
        <translation>Dine sager ligger ikke i {folder} længere: filen, de lå i, mangler. Gendan den nyeste sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The file with your cases in {folder} is damaged, or it is not the one that belongs there. Nothing was changed. Restore the newest backup.</source>
        <translation>Filen med dine sager i {folder} er ødelagt, eller det er ikke den, der hører til. Intet er ændret. Gendan den nyeste sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The folder {folder} can only be read, so the caseload was not opened. Ask for write access, or copy the folder to a place of your own.</source>
        <translation>Mappen {folder} kan kun læses, så sagerne er ikke åbnet. Bed om skriveadgang, eller kopiér mappen til dit eget sted.</translation>
    </message>
    <message>
        <source>Write this sentence without curly brackets.</source>
        <translation>Skriv sætningen uden krøllede parenteser.</translation>
    </message>
    <message>
        <source>Keep {places} as it stands. It is filled in when the paper is made.</source>
        <translation>Lad {places} stå, som det står. Det bliver udfyldt, når papiret laves.</translation>
    </message>
    <message>
        <source>Write it in at most {most} letters, so that it has room on the paper.</source>
        <translation>Skriv det med højst {most} bogstaver, så der er plads på papiret.</translation>
    </message>
    <message>
        <source>The paper no longer has this sentence.</source>
        <translation>Papiret har ikke længere denne sætning.</translation>
    </message>
    <message>
        <source>Write the weeks, for example 29–31 or 7, 42.</source>
        <translation>Skriv ugerne, for eksempel 29–31 eller 7, 42.</translation>
    </message>
    <message>
        <source>The file could not be read. Is it still there?</source>
        <translation>Filen kunne ikke læses. Er den der stadig?</translation>
    </message>
    <message>
        <source>The file is far too large for a set of areas.</source>
        <translation>Filen er alt for stor til et områdesæt.</translation>
    </message>
    <message>
        <source>The letters of the file cannot be read. Save it as UTF-8.</source>
        <translation>Bogstaverne i filen kan ikke læses. Gem den som UTF-8.</translation>
    </message>
    <message>
        <source>The file is not written as TOML: {where}</source>
        <translation>Filen er ikke skrevet som TOML: {where}</translation>
    </message>
    <message>
        <source>The file is not written as JSON: {where}</source>
        <translation>Filen er ikke skrevet som JSON: {where}</translation>
    </message>
    <message>
        <source>A package is opened with {all} words. Here are {count}.</source>
        <translation>En pakke åbnes med {all} ord. Her er {count}.</translation>
    </message>
    <message>
        <source>“{word}” is none of the words. Perhaps it is “{near}”?</source>
        <translation>»{word}« er ikke et af ordene. Måske er det »{near}«?</translation>
    </message>
    <message>
        <source>“{word}” is none of the words. Ask your colleague to say it again.</source>
        <translation>»{word}« er ikke et af ordene. Bed din kollega sige det igen.</translation>
    </message>
    <message>
        <source>The words do not open this package. Is it the package they were told for? Ask your colleague to say them again.</source>
        <translation>Ordene åbner ikke denne pakke. Er det den pakke, de hører til? Bed din kollega sige dem igen.</translation>
    </message>
    <message>
        <source>The package is damaged: it was cut or changed on its way. Nothing was taken in. Ask your colleague to copy it once more.</source>
        <translation>Pakken er beskadiget: den er blevet afbrudt eller ændret undervejs. Der er ikke taget noget imod. Bed din kollega kopiere den én gang til.</translation>
    </message>
    <message>
        <source>The package was made by a newer version of Mentor Desk, and this one is too old to read it. Nothing was taken in. Install the newest version and try again.</source>
        <translation>Pakken er lavet af en nyere udgave af Mentor Desk, og denne er for gammel til at læse den. Der er ikke taget noget imod. Installér den nyeste udgave, og prøv igen.</translation>
    </message>
    <message>
        <source>This is no package of cases from Mentor Desk.</source>
        <translation>Det er ikke en pakke med sager fra Mentor Desk.</translation>
    </message>
    <message>
        <source>There is not enough free memory for the package ({mebibytes} MB are needed for a moment). Close other programs and try again.</source>
        <translation>Der er ikke nok fri hukommelse til pakken ({mebibytes} MB skal bruges et øjeblik). Luk andre programmer, og prøv igen.</translation>
    </message>
    <message>
        <source>The newest backup could not be copied there. Check that the disk has room. The place is kept, and it is tried again with the next backup.</source>
        <translation>Den nyeste sikkerhedskopi kunne ikke kopieres dertil. Se efter, om der er plads på disken. Stedet er husket, og det prøves igen med den næste sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The newest backup could not be restored whole. Your caseload is as it was. Make a new backup now and try again; if it fails again, tell whoever looks after the computer.</source>
        <translation>Den nyeste sikkerhedskopi kunne ikke gendannes hel. Dine sager er, som de var. Lav en ny sikkerhedskopi nu, og prøv igen; går det galt igen, så sig det til den, der passer computeren.</translation>
    </message>
    <message>
        <source>Not every older backup could be removed; the newest one is whole. Close what has the folder of the backups open, and try again.</source>
        <translation>Ikke alle ældre sikkerhedskopier kunne fjernes; den nyeste er hel. Luk det, der har mappen med sikkerhedskopier åben, og prøv igen.</translation>
    </message>
    <message>
        <source>This computer’s key store does not hold the key of this caseload any more. Use the passphrase.</source>
        <translation>Denne computers nøglelager har ikke længere nøglen til disse sager. Brug adgangssætningen.</translation>
    </message>
    <message>
        <source>This computer has no key store the program can use.</source>
        <translation>Denne computer har intet nøglelager, som programmet kan bruge.</translation>
    </message>
    <message>
        <source>This computer’s key store did not answer, or said no. Use the passphrase; it always works.</source>
        <translation>Denne computers nøglelager svarede ikke eller sagde nej. Brug adgangssætningen; den virker altid.</translation>
    </message>
    <message>
        <source>There is no backup in {folder}. A backup is a folder whose name is the day and the time it was made; choose it, or the folder it lies in.</source>
        <translation>Der er ingen sikkerhedskopi i {folder}. En sikkerhedskopi er en mappe, der hedder den dag og det klokkeslæt, den blev lavet; vælg den, eller mappen den ligger i.</translation>
    </message>
    <message>
        <source>That opens the caseload, but not this backup: it was made under other keys. Use the passphrase or the recovery key of the day it was made.</source>
        <translation>Det åbner sagerne, men ikke denne sikkerhedskopi: den er lavet med andre nøgler. Brug adgangssætningen eller gendannelsesnøglen fra den dag, den blev lavet.</translation>
    </message>
    <message>
        <source>This backup is damaged and was not used. Nothing was changed. Choose an older one, or one from the second place.</source>
        <translation>Denne sikkerhedskopi er beskadiget og er ikke brugt. Intet er ændret. Vælg en ældre, eller en fra det andet sted.</translation>
    </message>
    <message>
        <source>That folder lies inside the caseload itself. Choose one on another disk, for example a USB stick that stays at the office.</source>
        <translation>Den mappe ligger inde i sagernes egen mappe. Vælg en på en anden disk, for eksempel en USB-nøgle, der bliver på kontoret.</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}. Connect the disk, or choose another folder.</source>
        <translation>Der kan ikke skrives i {folder}. Tilslut disken, eller vælg en anden mappe.</translation>
    </message>
    <message>
        <source>This backup was made by another version of the program and cannot be read as it is. Restore it on this computer first, then make the list from the open caseload.</source>
        <translation>Sikkerhedskopien er lavet af en anden udgave af programmet og kan ikke læses, som den er. Gendan den først på denne computer, og lav så listen fra de åbne sager.</translation>
    </message>
    <message>
        <source>{folder} lies on a network drive. There the file can break while it is written, and others can reach it. Choose a folder on this computer; for the second place ask IT for an approved, encrypted USB stick. Nothing was changed.</source>
        <translation>{folder} ligger på et netværksdrev. Dér kan filen gå i stykker, mens der skrives i den, og andre kan komme til den. Vælg en mappe på denne computer; til det andet sted: spørg kommunens it om en godkendt, krypteret USB-nøgle. Intet er ændret.</translation>
    </message>
    <message>
        <source>{service} copies {folder} to other computers. The file can break while it is copied, and only the municipality may decide where citizens&apos; data is copied to. Choose a folder that is not synchronised; for the second place ask IT for an approved, encrypted USB stick. Nothing was changed.</source>
        <translation>{service} kopierer {folder} til andre computere. Filen kan gå i stykker, mens den kopieres, og kun kommunen må bestemme, hvor borgernes oplysninger kopieres hen. Vælg en mappe, der ikke synkroniseres; til det andet sted: spørg kommunens it om en godkendt, krypteret USB-nøgle. Intet er ændret.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>These fields are not known: {names}.</source>
        <translation>Disse felter kendes ikke: {names}.</translation>
    </message>
    <message>
        <source>The list has no column called {names}. Choose the columns once more.</source>
        <translation>Listen har ingen kolonne, der hedder {names}. Vælg kolonnerne igen.</translation>
    </message>
    <message>
        <source>No sheet of the file looks like a list of firms. Choose the sheet.</source>
        <translation>Ingen af filens ark ligner en liste over virksomheder. Vælg arket.</translation>
    </message>
    <message>
        <source>Several sheets look like lists of firms: {names}. Choose which to read.</source>
        <translation>Flere ark ligner lister over virksomheder: {names}. Vælg, hvilke der skal læses.</translation>
    </message>
    <message>
        <source>No sheet of the file looks like a list of citizens. Choose the sheet.</source>
        <translation>Ingen af filens ark ligner en liste over borgere. Vælg arket.</translation>
    </message>
    <message>
        <source>Several sheets look like lists of citizens: {names}. Choose which to read.</source>
        <translation>Flere ark ligner lister over borgere: {names}. Vælg, hvilke der skal læses.</translation>
    </message>
    <message>
        <source>The file has no sheet called {name}. It has: {names}.</source>
        <translation>Filen har intet ark, der hedder {name}. Den har: {names}.</translation>
    </message>
    <message>
        <source>It cannot be seen which column has the citizens’ names. Choose the columns.</source>
        <translation>Det kan ikke ses, hvilken kolonne der har borgernes navne. Vælg kolonnerne.</translation>
    </message>
    <message>
        <source>It cannot be seen which column has the names of the firms. Choose the columns.</source>
        <translation>Det kan ikke ses, hvilken kolonne virksomhedernes navne står i. Vælg kolonnerne.</translation>
    </message>
    <message>
        <source>The firm has no name here.</source>
        <translation>Virksomheden har intet navn her.</translation>
    </message>
    <message>
        <source>The P-number {number} does not have ten digits.</source>
        <translation>P-nummeret {number} har ikke ti cifre.</translation>
    </message>
    <message>
        <source>The CVR number {number} cannot exist: look for a wrong digit.</source>
        <translation>CVR-nummeret {number} kan ikke findes: se efter et forkert ciffer.</translation>
    </message>
    <message>
        <source>The workplace has closed.</source>
        <translation>Arbejdspladsen er lukket.</translation>
    </message>
    <message>
        <source>This row is a total or a note and no firm.</source>
        <translation>Rækken er en sum eller en note og ikke en virksomhed.</translation>
    </message>
    <message>
        <source>The headings stand here once more.</source>
        <translation>Her står overskrifterne en gang til.</translation>
    </message>
    <message>
        <source>This is the company itself; its workplaces with P-numbers are in the list already.</source>
        <translation>Det er selve selskabet; dets arbejdspladser med P-numre er allerede med i listen.</translation>
    </message>
    <message>
        <source>The firm stands twice: the same is in row {row}.</source>
        <translation>Virksomheden står to gange: det samme står i række {row}.</translation>
    </message>
    <message>
        <source>The firm stands twice: the same is in row {row} of the sheet {sheet}.</source>
        <translation>Virksomheden står to gange: det samme står i række {row} på arket {sheet}.</translation>
    </message>
    <message>
        <source>Row {row} has the same number but tells other things; that row is the one taken.</source>
        <translation>Række {row} har samme nummer, men siger noget andet; det er den række, der er taget med.</translation>
    </message>
    <message>
        <source>Row {row} of the sheet {sheet} has the same number but tells other things; that row is the one taken.</source>
        <translation>Række {row} på arket {sheet} har samme nummer, men siger noget andet; det er den række, der er taget med.</translation>
    </message>
    <message>
        <source>The sheet does not look like a list of firms.</source>
        <translation>Arket ligner ikke en liste over virksomheder.</translation>
    </message>
    <message>
        <source>Nobody’s name stands here.</source>
        <translation>Her står ikke noget navn.</translation>
    </message>
    <message>
        <source>It looks like a heading between the rows.</source>
        <translation>Det ligner en overskrift mellem rækkerne.</translation>
    </message>
    <message>
        <source>It looks like a total or a note, not a citizen.</source>
        <translation>Det ligner en sum eller en bemærkning, ikke en borger.</translation>
    </message>
    <message>
        <source>The same person stands in row {row} of the sheet {sheet}.</source>
        <translation>Den samme person står i række {row} på arket {sheet}.</translation>
    </message>
    <message>
        <source>The same person stands in row {row}.</source>
        <translation>Den samme person står i række {row}.</translation>
    </message>
    <message>
        <source>The sheet does not look like a list of citizens.</source>
        <translation>Arket ligner ikke en liste over borgere.</translation>
    </message>
    <message>
        <source>The sheet is empty.</source>
        <translation>Arket er tomt.</translation>
    </message>
    <message>
        <source>It is not a real CPR number, so it is left empty.</source>
        <translation>Det er ikke et rigtigt CPR-nummer, så feltet bliver tomt.</translation>
    </message>
    <message>
        <source>The birthday is not that of the CPR number. The number’s day is taken.</source>
        <translation>Fødselsdagen passer ikke til CPR-nummeret. Dagen i nummeret gælder.</translation>
    </message>
    <message>
        <source>The birthday was not understood, so it is left empty.</source>
        <translation>Fødselsdagen blev ikke forstået, så feltet er tomt.</translation>
    </message>
    <message>
        <source>The day was not understood. It is kept in the note.</source>
        <translation>Dagen blev ikke forstået. Den står i notatet.</translation>
    </message>
    <message>
        <source>No year stands there; it is taken as {day}.</source>
        <translation>Der står ikke noget år; det er læst som {day}.</translation>
    </message>
    <message>
        <source>The day was not understood: {day} is taken, and the note keeps the words.</source>
        <translation>Dagen kunne ikke læses: {day} bliver brugt, og ordene står i notatet.</translation>
    </message>
    <message>
        <source>The case would begin after today; today is taken.</source>
        <translation>Sagen ville begynde efter i dag; i dag er valgt.</translation>
    </message>
    <message>
        <source>The word is not known here. The field stays empty; the note keeps it.</source>
        <translation>Ordet er ikke entydigt. Feltet er tomt, og ordet står i notatet.</translation>
    </message>
    <message>
        <source>No telephone number was seen. It is kept in the note.</source>
        <translation>Der blev ikke fundet et telefonnummer. Det står i notatet.</translation>
    </message>
    <message>
        <source>No e-mail address was seen. It is kept in the note.</source>
        <translation>Der blev ikke fundet en mailadresse. Det står i notatet.</translation>
    </message>
    <message>
        <source>The number was not understood. It is kept in the note.</source>
        <translation>Tallet blev ikke forstået. Det står i notatet.</translation>
    </message>
    <message>
        <source>The number of the firm cannot exist, so it is left out.</source>
        <translation>Virksomhedens nummer kan ikke findes, så det bliver ikke skrevet.</translation>
    </message>
    <message>
        <source>The last day lies before the first. It is kept in the note.</source>
        <translation>Den sidste dag ligger før den første. Den står i notatet.</translation>
    </message>
    <message>
        <source>What is done at the firm, or from when, is not written. No placement is made; the note keeps it.</source>
        <translation>Der står ikke, hvad der sker i virksomheden, eller fra hvornår. Der bliver ikke lavet et forløb; det står i notatet.</translation>
    </message>
    <message>
        <source>There is no file of that name. Choose the list once more.</source>
        <translation>Der er ingen fil med det navn. Vælg listen igen.</translation>
    </message>
    <message>
        <source>This is a folder and not a list. Choose the file itself.</source>
        <translation>Det er en mappe og ikke en liste. Vælg selve filen.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file. Copy it to your own folder first.</source>
        <translation>Du har ikke lov til at læse filen. Kopiér den først til din egen mappe.</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Copy it to this computer and try again.</source>
        <translation>Filen kunne ikke læses til ende. Kopiér den til denne computer, og prøv igen.</translation>
    </message>
    <message>
        <source>The file is empty: there are no firms in it.</source>
        <translation>Filen er tom: der er ingen virksomheder i den.</translation>
    </message>
    <message>
        <source>The file is too big for a list of firms. Take out your own area, and try again.</source>
        <translation>Filen er for stor til at være en liste over virksomheder. Tag dit eget område ud, og prøv igen.</translation>
    </message>
    <message>
        <source>Cell {cell} stands far away from the rest of the list, which makes the sheet too big. Delete what stands there, save the file, and try again.</source>
        <translation>Celle {cell} står langt fra resten af listen og gør arket for stort. Slet det, der står i den, gem filen, og prøv igen.</translation>
    </message>
    <message>
        <source>The list has more than {most} firms. Take out your own area, and try again.</source>
        <translation>Listen har mere end {most} virksomheder. Tag dit eget område ud, og prøv igen.</translation>
    </message>
    <message>
        <source>Row {row} has far too many columns, so this is no list of firms.</source>
        <translation>Række {row} har alt for mange kolonner, så det er ikke en liste over virksomheder.</translation>
    </message>
    <message>
        <source>The list is locked with a password. Open it in your spreadsheet program, save it without the password, and try again.</source>
        <translation>Listen er låst med adgangskode. Åbn den i dit regneark, gem den uden adgangskode, og prøv igen.</translation>
    </message>
    <message>
        <source>This kind of file cannot be read here. Open it in your spreadsheet program, save it as XLSX or CSV, and try again.</source>
        <translation>Den slags fil kan ikke læses her. Åbn den i dit regneark, gem den som XLSX eller CSV, og prøv igen.</translation>
    </message>
    <message>
        <source>This file is no list of firms. Choose a list saved as XLSX or CSV.</source>
        <translation>Filen er ikke en liste over virksomheder. Vælg en liste, der er gemt som XLSX eller CSV.</translation>
    </message>
    <message>
        <source>This is a packed folder (ZIP). Unpack it, and choose the list inside it.</source>
        <translation>Det er en pakket mappe (ZIP). Pak den ud, og vælg listen i den.</translation>
    </message>
    <message>
        <source>The file is damaged or was cut off, so nothing was read. Fetch the list once more.</source>
        <translation>Filen er beskadiget eller skåret over, så der er ikke læst noget. Hent listen igen.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a list of firms can be, so it was not opened. Fetch the list from where it came.</source>
        <translation>Filen fylder langt mere udpakket, end en liste over virksomheder kan, så den er ikke åbnet. Hent listen igen, hvor den kom fra.</translation>
    </message>
    <message>
        <source>A quotation mark in row {row} is not closed, or the text there is far too long. Correct the row, and try again.</source>
        <translation>Et anførselstegn i række {row} er ikke lukket, eller teksten der er alt for lang. Ret rækken, og prøv igen.</translation>
    </message>
</context>
<context>
    <name>hand_over</name>
    <message>
        <source>cases</source>
        <translation>sager</translation>
    </message>
    <message>
        <source>placements</source>
        <translation>forløb</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>besøg</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notater</translation>
    </message>
    <message>
        <source>promises</source>
        <translation>løfter</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>papirer</translation>
    </message>
    <message>
        <source>firms</source>
        <translation>virksomheder</translation>
    </message>
    <message>
        <source>contacts at firms</source>
        <translation>kontakter i virksomheder</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, with names</source>
        <translation>{count}, med navne</translation>
    </message>
    <message>
        <source>{count}, without names</source>
        <translation>{count}, uden navne</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>printet</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gemt</translation>
    </message>
    <message>
        <source>with CPR number</source>
        <translation>med CPR-nummer</translation>
    </message>
    <message numerus="yes">
        <source>%n try(ies)</source>
        <translation>
            <numerusform>%n forsøg</numerusform>
            <numerusform>%n forsøg</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matching</name>
    <message>
        <source>The firm has said that this cannot be done: {needs}.</source>
        <translation>Virksomheden har sagt, at det ikke kan lade sig gøre: {needs}.</translation>
    </message>
    <message>
        <source>Ask the firm whether this can be done: {needs}.</source>
        <translation>Spørg virksomheden, om det kan lade sig gøre: {needs}.</translation>
    </message>
    <message>
        <source>The firm can do what it takes: {needs}.</source>
        <translation>Virksomheden kan give det, der skal til: {needs}.</translation>
    </message>
    <message>
        <source>You have written what to bear in mind for {citizen}. Choose the words for it, and the firms are held against them.</source>
        <translation>Du har skrevet, hvad der skal tages hensyn til for {citizen}. Vælg ordene for det, så bliver virksomhederne holdt op mod dem.</translation>
    </message>
    <message>
        <source>Ask {citizen} what it takes at a workplace, and choose the words.</source>
        <translation>Spørg {citizen}, hvad der skal til på en arbejdsplads, og vælg ordene for det.</translation>
    </message>
    <message>
        <source>{citizen} needs nothing out of the ordinary at the workplace.</source>
        <translation>{citizen} har ikke brug for særlige hensyn på arbejdspladsen.</translation>
    </message>
    <message>
        <source>{citizen} has a place there.</source>
        <translation>{citizen} har en plads der.</translation>
    </message>
    <message>
        <source>«{title}» is an ordinary post, so no supported place is needed.</source>
        <translation>»{title}« er en almindelig stilling, så det tager ingen støttet plads.</translation>
    </message>
    <message>
        <source>Ask the firm how many ordinary employees there are. One place is always there.</source>
        <translation>Spørg virksomheden, hvor mange ordinært ansatte der er. Én plads er der altid.</translation>
    </message>
    <message>
        <source>No free place now: {used} of {places} is used. Guidance.</source>
        <translation>Ingen ledig plads nu: {used} af {places} er brugt. Vejledende.</translation>
    </message>
    <message>
        <source>{used} of {places} places used now. Guidance.</source>
        <translation>{used} af {places} pladser er brugt nu. Vejledende.</translation>
    </message>
    <message>
        <source>The firm can manage {most} at a time, and {here} are there or on their way.</source>
        <translation>Virksomheden kan klare {most} ad gangen, og {here} er der eller på vej.</translation>
    </message>
    <message>
        <source>The firm wants time to itself after the last one, until {day}.</source>
        <translation>Virksomheden vil gerne have ro efter den sidste, til {day}.</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}, {next}</translation>
    </message>
    <message>
        <source>{citizen} is there now, or has a first day.</source>
        <translation>{citizen} er der nu eller har en første dag.</translation>
    </message>
    <message>
        <source>Somebody is there now. Ask how it goes before the next one.</source>
        <translation>Der er én nu. Spørg, hvordan det går, før den næste.</translation>
    </message>
    <message>
        <source>First time with the firm: choose with care, and look in often. How the first one goes settles how patient the firm is with the next.</source>
        <translation>Første gang hos virksomheden: vælg med omhu, og kig tit forbi. Hvordan det går den første, afgør, hvor tålmodig virksomheden er med den næste.</translation>
    </message>
    <message>
        <source>You have tried once with the firm. Ask how it was for them.</source>
        <translation>I har prøvet én gang med virksomheden. Spørg, hvordan det var for dem.</translation>
    </message>
    <message>
        <source>You and the firm know each other: {relation}.</source>
        <translation>Du og virksomheden kender hinanden. Forhold: {relation}.</translation>
    </message>
    <message>
        <source>You wrote on {day} that it does not suit until {again}: {reason}</source>
        <translation>Du skrev {day}, at det ikke passer før {again}: {reason}</translation>
    </message>
    <message>
        <source>You wrote on {day} that it does not suit: {reason}</source>
        <translation>Du skrev {day}, at det ikke passer: {reason}</translation>
    </message>
    <message>
        <source>{citizen} was there before, and it stopped early. Ask both what should be different.</source>
        <translation>{citizen} har været her før, og det stoppede før tid. Spørg begge, hvad der skal være anderledes.</translation>
    </message>
    <message>
        <source>{citizen} has been here before, and it did not lead further. Talk about what should be different.</source>
        <translation>{citizen} har været her før, uden at det førte videre. Tal om, hvad der skal være anderledes.</translation>
    </message>
    <message>
        <source>{citizen} was there before. What came of it: {result}.</source>
        <translation>{citizen} har været her før. Det kom der ud af det: {result}.</translation>
    </message>
    <message>
        <source>{citizen} was there before and stayed the time out. Ask both what came of it.</source>
        <translation>{citizen} har været her før og blev tiden ud. Spørg begge, hvad der kom ud af det.</translation>
    </message>
    <message>
        <source>The last placement there did not lead further. Ask the firm what it would take.</source>
        <translation>Det sidste forløb her førte ikke videre. Spørg virksomheden, hvad der skal til.</translation>
    </message>
    <message>
        <source>1 placement there before, and it stayed the time out.</source>
        <translation>1 forløb her før, og det varede tiden ud.</translation>
    </message>
    <message>
        <source>{number} placements there before, and the last one stayed the time out.</source>
        <translation>{number} forløb her før, og det sidste varede tiden ud.</translation>
    </message>
    <message>
        <source>The last placement there stopped early. Ask the firm what it would like otherwise.</source>
        <translation>Det sidste forløb her stoppede før tid. Spørg virksomheden, hvad den ønsker anderledes.</translation>
    </message>
    <message>
        <source>1 placement there before, and it became paid work.</source>
        <translation>1 forløb her før, og det blev til lønnet arbejde.</translation>
    </message>
    <message>
        <source>{number} placements there before; paid work came of {hired}.</source>
        <translation>{number} forløb her før; {hired} blev til lønnet arbejde.</translation>
    </message>
    <message>
        <source>Ask {citizen} how many hours a week there is strength for now.</source>
        <translation>Spørg {citizen}, hvor mange timer om ugen der er kræfter til nu.</translation>
    </message>
    <message>
        <source>{citizen} has no strength for hours now. Ask when it may begin.</source>
        <translation>{citizen} har ikke kræfter til timer nu. Spørg, hvornår det kan begynde.</translation>
    </message>
    <message>
        <source>{citizen} can manage {can} hours now. Ask the firm how many it can use.</source>
        <translation>{citizen} kan klare {can} timer nu. Spørg virksomheden, hvor mange den kan bruge.</translation>
    </message>
    <message>
        <source>{citizen} can manage {can} hours now, the firm can use {most} at most. Ask {citizen} whether that is enough.</source>
        <translation>{citizen} kan klare {can} timer nu, virksomheden kan højst bruge {most}. Spørg {citizen}, om det er nok.</translation>
    </message>
    <message>
        <source>{citizen} can manage {can} hours now, the firm would like at least {least}. Ask whether it may begin with fewer.</source>
        <translation>{citizen} kan klare {can} timer nu, virksomheden vil gerne have mindst {least}. Spørg, om det må begynde med færre.</translation>
    </message>
    <message>
        <source>{citizen} can manage {can} hours now, and the firm needs at least {least}.</source>
        <translation>{citizen} kan klare {can} timer nu, og virksomheden har brug for mindst {least}.</translation>
    </message>
    <message>
        <source>{citizen} can manage {can} hours now, the firm can use up to {bound}.</source>
        <translation>{citizen} kan klare {can} timer nu, virksomheden kan bruge op til {bound}.</translation>
    </message>
    <message>
        <source>{citizen} can manage {can} hours now, the firm can use from {bound}.</source>
        <translation>{citizen} kan klare {can} timer nu, virksomheden kan bruge fra {bound}.</translation>
    </message>
    <message>
        <source>{citizen} can manage {can} hours now, the firm can use {least}–{most}.</source>
        <translation>{citizen} kan klare {can} timer nu, virksomheden kan bruge {least}–{most}.</translation>
    </message>
    <message>
        <source>Ask the firm when its day begins and ends.</source>
        <translation>Spørg virksomheden, hvornår dagen begynder og slutter.</translation>
    </message>
    <message>
        <source>The firm opens at {opens} and is easy about the start; {citizen} can come from {start} to {end}.</source>
        <translation>Virksomheden åbner {opens} og tager det roligt med mødetiden; {citizen} kan være der fra {start} til {end}.</translation>
    </message>
    <message>
        <source>The firm is open from {opens} to {closes}, and {citizen} can come from {start} to {end}.</source>
        <translation>Virksomheden har åbent fra {opens} til {closes}, og {citizen} kan være der fra {start} til {end}.</translation>
    </message>
    <message>
        <source>The firm opens at {opens}, and {citizen} can come from {start} to {end}.</source>
        <translation>Virksomheden åbner {opens}, og {citizen} kan være der fra {start} til {end}.</translation>
    </message>
    <message>
        <source>The firm is open from {opens} to {closes}, and {citizen} can come from {start}.</source>
        <translation>Virksomheden har åbent fra {opens} til {closes}, og {citizen} kan komme fra {start}.</translation>
    </message>
    <message>
        <source>The firm closes at {end}, and {citizen} can come from {start}.</source>
        <translation>Virksomheden lukker {end}, og {citizen} kan komme fra {start}.</translation>
    </message>
    <message>
        <source>The firm opens at {opens}, and {citizen} must be done by {end}.</source>
        <translation>Virksomheden åbner {opens}, og {citizen} skal være færdig {end}.</translation>
    </message>
    <message>
        <source>Only {hours} hours a day are left, from {start} to {end}. Ask both whether it is enough.</source>
        <translation>Der er kun {hours} timer om dagen tilbage, fra {start} til {end}. Spørg begge, om det er nok.</translation>
    </message>
    <message>
        <source>The firm opens at {opens} and is easy about the start; {citizen} can come at {start}.</source>
        <translation>Virksomheden åbner {opens} og tager det roligt med mødetiden; {citizen} kan komme {start}.</translation>
    </message>
    <message>
        <source>The firm opens at {opens}, and {citizen} can come from {start}.</source>
        <translation>Virksomheden åbner {opens}, og {citizen} kan komme fra {start}.</translation>
    </message>
    <message>
        <source>The firm opens at {opens}; {citizen} says «{said}». Ask from what time exactly.</source>
        <translation>Virksomheden åbner {opens}; {citizen} siger »{said}«. Spørg, fra hvad klokken.</translation>
    </message>
    <message>
        <source>The firm opens at {opens}. Ask {citizen} when the day can begin.</source>
        <translation>Virksomheden åbner {opens}. Spørg {citizen}, hvornår dagen kan begynde.</translation>
    </message>
    <message>
        <source>The firm opens at {opens}, and {citizen} can come at {start} at the earliest. Ask for a later start.</source>
        <translation>Virksomheden åbner {opens}, og {citizen} kan tidligst komme {start}. Spørg om senere mødetid.</translation>
    </message>
    <message>
        <source>Everybody at the firm begins at {opens}, and {citizen} can come at {start} at the earliest.</source>
        <translation>Alle i virksomheden møder {opens}, og {citizen} kan tidligst komme {start}.</translation>
    </message>
    <message>
        <source>The firm opens at {opens}, {citizen} can come from {start}, and the day is over at {end}.</source>
        <translation>Virksomheden åbner {opens}, {citizen} kan komme fra {start}, og dagen er slut {end}.</translation>
    </message>
    <message>
        <source>The firm has no time for us before {day}.</source>
        <translation>Virksomheden har ikke tid til os før {day}.</translation>
    </message>
    <message>
        <source>The firm is busy from {day}. Ask whether before or after is best.</source>
        <translation>Virksomheden har travlt fra {day}. Spørg, om før eller efter er bedst.</translation>
    </message>
    <message>
        <source>{sentence} «{note}»</source>
        <translation>{sentence} »{note}«</translation>
    </message>
    <message>
        <source>The firm wants to be left in peace until {day}: {why}</source>
        <translation>Virksomheden vil gerne være i fred til {day}: {why}</translation>
    </message>
    <message>
        <source>The firm wants to be left in peace until {day}.</source>
        <translation>Virksomheden vil gerne være i fred til {day}.</translation>
    </message>
    <message>
        <source>«{title}» is there until {until}, and {citizen} can begin on {start}.</source>
        <translation>»{title}« er der til {until}, og {citizen} kan begynde {start}.</translation>
    </message>
    <message>
        <source>«{title}» is there from {day}.</source>
        <translation>»{title}« er der fra {day}.</translation>
    </message>
    <message>
        <source>The firm says it has no busy time, so now is as good as any.</source>
        <translation>Virksomheden har ingen travl tid, så nu er lige så godt som ellers.</translation>
    </message>
    <message>
        <source>It is not the busy time there.</source>
        <translation>Det er ikke den travle tid der.</translation>
    </message>
    <message>
        <source>You have not written when they are busy. Ask.</source>
        <translation>Du har ikke skrevet, hvornår de har travlt. Spørg.</translation>
    </message>
    <message>
        <source>The firm needs hands now.</source>
        <translation>Virksomheden har brug for hænder nu.</translation>
    </message>
    <message>
        <source>The firm needs hands from {day}: ask now.</source>
        <translation>Virksomheden har brug for hænder fra {day}: spørg nu.</translation>
    </message>
    <message>
        <source>The firm needs hands from {day}: ask from {ask_from} on.</source>
        <translation>Virksomheden har brug for hænder fra {day}: spørg fra {ask_from}.</translation>
    </message>
    <message>
        <source>Ask {citizen} how many customers or guests are fine to meet.</source>
        <translation>Spørg {citizen}, hvor mange kunder eller gæster der er fint at møde.</translation>
    </message>
    <message>
        <source>Ask the firm how many customers or guests one meets there.</source>
        <translation>Spørg virksomheden, hvor mange kunder eller gæster man møder der.</translation>
    </message>
    <message>
        <source>There: {there}. {citizen} would rather have: {wanted}.</source>
        <translation>Der: {there}. {citizen} vil hellere: {wanted}.</translation>
    </message>
    <message>
        <source>There: {there}. {citizen} would rather have: {wanted}. Ask for tasks behind the scenes.</source>
        <translation>Der: {there}. {citizen} vil hellere: {wanted}. Spørg efter opgaver i baglokalet.</translation>
    </message>
    <message>
        <source>There: {there}. {citizen} likes: {wanted}. Ask whether there is life enough.</source>
        <translation>Der: {there}. {citizen} kan lide: {wanted}. Spørg, om der er liv nok.</translation>
    </message>
    <message>
        <source>{there}: that suits {citizen}.</source>
        <translation>{there}: det passer {citizen}.</translation>
    </message>
    <message>
        <source>You know no task there yet. Ask what somebody could help with.</source>
        <translation>Du kender ingen opgaver der endnu. Spørg, hvad man kunne hjælpe med.</translation>
    </message>
    <message>
        <source>Ask {citizen} what the work should be about, and write it down.</source>
        <translation>Spørg {citizen}, hvad arbejdet skal handle om, og skriv det ned.</translation>
    </message>
    <message>
        <source>The place asks for «{demands}». Ask {citizen} whether that is there.</source>
        <translation>Pladsen kræver »{demands}«. Spørg {citizen}, om det er på plads.</translation>
    </message>
    <message>
        <source>What is written does not tell whether the tasks suit. Ask {citizen} about «{task}», or the firm about what else there is.</source>
        <translation>Vi kan ikke se af det skrevne, om opgaverne passer. Spørg {citizen} om »{task}«, eller virksomheden om, hvad der ellers er.</translation>
    </message>
    <message>
        <source>«{task}» trains {trains}. It meets what {citizen} says: {words}.</source>
        <translation>»{task}« træner {trains}. Det passer med det, {citizen} siger: {words}.</translation>
    </message>
    <message>
        <source>«{task}» meets what {citizen} says: {words}.</source>
        <translation>»{task}« passer med det, {citizen} siger: {words}.</translation>
    </message>
    <message>
        <source>{citizen} and the firm both speak of {words}.</source>
        <translation>{citizen} og virksomheden taler begge om {words}.</translation>
    </message>
    <message>
        <source>Ask {citizen} what kind of people and place feel good to be with.</source>
        <translation>Spørg {citizen}, hvilke mennesker og steder der er gode at være blandt.</translation>
    </message>
    <message>
        <source>Ask the firm how people are with each other, or see it on a visit.</source>
        <translation>Spørg virksomheden, hvordan man er sammen, eller se det på et besøg.</translation>
    </message>
    <message>
        <source>{good}: that suits {citizen}. But also: {hard}. Talk about it.</source>
        <translation>{good}: det passer {citizen}. Men også: {hard}. Tal om det.</translation>
    </message>
    <message>
        <source>{hard}: {citizen} would rather be without that.</source>
        <translation>{hard}: det vil {citizen} helst være fri for.</translation>
    </message>
    <message>
        <source>{good}: {citizen} thrives with that.</source>
        <translation>{good}: det trives {citizen} med.</translation>
    </message>
    <message>
        <source>{there}. Ask {citizen} how that would be.</source>
        <translation>{there}. Spørg {citizen}, hvordan det ville være.</translation>
    </message>
    <message>
        <source>{far} ({means}); within what {citizen} can reach.</source>
        <translation>{far} ({means}). Det kan {citizen} nå.</translation>
    </message>
    <message>
        <source>{far} ({means}); about {reach} km is within reach. Look at the real way together.</source>
        <translation>{far} ({means}), og omkring {reach} km er til at nå. Se på den rigtige vej sammen.</translation>
    </message>
    <message>
        <source>{far} ({means}); {citizen} reaches about {reach} km.</source>
        <translation>{far} ({means}). {citizen} når omkring {reach} km.</translation>
    </message>
    <message>
        <source>Write {citizen}’s postcode, and the distance stands here.</source>
        <translation>Skriv postnummeret for {citizen}, så står afstanden her.</translation>
    </message>
    <message>
        <source>Write the firm’s postcode, and the distance stands here.</source>
        <translation>Skriv virksomhedens postnummer, så står afstanden her.</translation>
    </message>
    <message>
        <source>{far}. Ask {citizen} how to get there.</source>
        <translation>{far}. Spørg {citizen}, hvordan turen kan klares.</translation>
    </message>
    <message>
        <source>{far}. Ask {citizen} how long the trip may take.</source>
        <translation>{far}. Spørg {citizen}, hvor lang tid turen må tage.</translation>
    </message>
    <message>
        <source>{km} km in a straight line</source>
        <translation>{km} km i luftlinje</translation>
    </message>
    <message>
        <source>The same postcode</source>
        <translation>Samme postnummer</translation>
    </message>
    <message>
        <source>About {km} km in a straight line</source>
        <translation>Omkring {km} km i luftlinje</translation>
    </message>
</context>
<context>
    <name>navigation</name>
    <message>
        <source>&amp;Today</source>
        <translation>I &amp;dag</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>&amp;Sager</translation>
    </message>
    <message>
        <source>Place&amp;ments</source>
        <translation>&amp;Forløb</translation>
    </message>
    <message>
        <source>F&amp;irms</source>
        <translation>&amp;Virksomheder</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Uge</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>&amp;Besøg</translation>
    </message>
    <message>
        <source>&amp;Days away</source>
        <translation>&amp;Fravær</translation>
    </message>
    <message>
        <source>Hand cases over</source>
        <translation>Giv sager videre</translation>
    </message>
    <message>
        <source>Take cases over</source>
        <translation>Tag sager imod</translation>
    </message>
    <message>
        <source>Read in your own list</source>
        <translation>Læs din egen liste ind</translation>
    </message>
    <message>
        <source>Take a case out</source>
        <translation>Tag en sag ud</translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation>Tag alt ud</translation>
    </message>
    <message>
        <source>If the computer is gone</source>
        <translation>Hvis computeren er væk</translation>
    </message>
    <message>
        <source>&amp;How long people are kept</source>
        <translation>&amp;Slette og gemme</translation>
    </message>
    <message>
        <source>&amp;Look alike</source>
        <translation>&amp;Ligner hinanden</translation>
    </message>
    <message>
        <source>&amp;Outreach</source>
        <translation>&amp;Opsøgning</translation>
    </message>
    <message>
        <source>Matc&amp;h</source>
        <translation>Matc&amp;h</translation>
    </message>
    <message>
        <source>&amp;Agreements</source>
        <translation>&amp;Aftaler</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>&amp;Papirer</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Log</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Indstillinger</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tavle</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bevægelse</translation>
    </message>
    <message>
        <source>For the journal</source>
        <translation>Til journalen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>Agreement corrected</source>
        <translation>Aftale rettet</translation>
    </message>
    <message>
        <source>Agreement registered</source>
        <translation>Aftale registreret</translation>
    </message>
    <message>
        <source>Hours of a week entered</source>
        <translation>Timer for en uge skrevet</translation>
    </message>
    <message>
        <source>Attendance marked</source>
        <translation>Fremmøde skrevet</translation>
    </message>
    <message>
        <source>Case corrected</source>
        <translation>Sag rettet</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Sag lukket</translation>
    </message>
    <message>
        <source>Next step done</source>
        <translation>Næste skridt gjort</translation>
    </message>
    <message>
        <source>Case read</source>
        <translation>Sag læst</translation>
    </message>
    <message>
        <source>Case opened again</source>
        <translation>Sag åbnet igen</translation>
    </message>
    <message>
        <source>Case moved on</source>
        <translation>Sag ført videre</translation>
    </message>
    <message>
        <source>Change undone</source>
        <translation>Ændring fortrudt</translation>
    </message>
    <message>
        <source>Point of a checklist ticked</source>
        <translation>Punkt på tjekliste sat</translation>
    </message>
    <message>
        <source>Tick of a checklist taken back</source>
        <translation>Punkt på tjekliste fjernet</translation>
    </message>
    <message>
        <source>Outcome or after-care written</source>
        <translation>Resultat eller efterværn skrevet</translation>
    </message>
    <message>
        <source>Citizen corrected</source>
        <translation>Borger rettet</translation>
    </message>
    <message>
        <source>CPR number shown</source>
        <translation>CPR-nummer vist</translation>
    </message>
    <message>
        <source>Citizen entered</source>
        <translation>Borger oprettet</translation>
    </message>
    <message>
        <source>Consent entered</source>
        <translation>Samtykke skrevet</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Samtykke trukket tilbage</translation>
    </message>
    <message>
        <source>Contact added</source>
        <translation>Kontakt tilføjet</translation>
    </message>
    <message>
        <source>Contact corrected</source>
        <translation>Kontakt rettet</translation>
    </message>
    <message>
        <source>Contact removed</source>
        <translation>Kontakt fjernet</translation>
    </message>
    <message>
        <source>Draft thrown away</source>
        <translation>Kladde smidt væk</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Kladde gemt</translation>
    </message>
    <message>
        <source>Firm corrected</source>
        <translation>Virksomhed rettet</translation>
    </message>
    <message>
        <source>Firm entered</source>
        <translation>Virksomhed oprettet</translation>
    </message>
    <message>
        <source>Task bank corrected</source>
        <translation>Opgavebank rettet</translation>
    </message>
    <message>
        <source>Tasks put into the task bank</source>
        <translation>Opgaver lagt i opgavebanken</translation>
    </message>
    <message>
        <source>Employees counted</source>
        <translation>Ansatte talt</translation>
    </message>
    <message>
        <source>Count of employees removed</source>
        <translation>Optælling af ansatte fjernet</translation>
    </message>
    <message>
        <source>Logo taken off the papers</source>
        <translation>Logo taget af papirerne</translation>
    </message>
    <message>
        <source>Logo put on the papers</source>
        <translation>Logo sat på papirerne</translation>
    </message>
    <message>
        <source>Mentor’s own details saved</source>
        <translation>Mentorens egne oplysninger gemt</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Notat skrevet</translation>
    </message>
    <message>
        <source>Note corrected</source>
        <translation>Notat rettet</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Notat slettet</translation>
    </message>
    <message>
        <source>Words for a paper written</source>
        <translation>Tekst til et papir skrevet</translation>
    </message>
    <message>
        <source>Paper issued</source>
        <translation>Papir udstedt</translation>
    </message>
    <message>
        <source>Archived paper opened</source>
        <translation>Arkiveret papir åbnet</translation>
    </message>
    <message>
        <source>Signature followed</source>
        <translation>Underskrift fulgt</translation>
    </message>
    <message>
        <source>Paper signed by all</source>
        <translation>Papir underskrevet af alle</translation>
    </message>
    <message>
        <source>Archived paper handed out again</source>
        <translation>Arkiveret papir givet ud igen</translation>
    </message>
    <message>
        <source>Placement corrected</source>
        <translation>Forløb rettet</translation>
    </message>
    <message>
        <source>Placement completed</source>
        <translation>Forløb gennemført</translation>
    </message>
    <message>
        <source>Placement registered</source>
        <translation>Forløb registreret</translation>
    </message>
    <message>
        <source>Placement extended</source>
        <translation>Forløb forlænget</translation>
    </message>
    <message>
        <source>Placement put on pause</source>
        <translation>Forløb sat på pause</translation>
    </message>
    <message>
        <source>Problem registered</source>
        <translation>Problem registreret</translation>
    </message>
    <message>
        <source>Placement goes on</source>
        <translation>Forløb i gang igen</translation>
    </message>
    <message>
        <source>Problem settled</source>
        <translation>Problem løst</translation>
    </message>
    <message>
        <source>Placement stopped</source>
        <translation>Forløb stoppet</translation>
    </message>
    <message>
        <source>Turn in a placement corrected</source>
        <translation>Ord om en hændelse rettet</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Løfte holdt</translation>
    </message>
    <message>
        <source>Promise made</source>
        <translation>Løfte givet</translation>
    </message>
    <message>
        <source>Sample put in</source>
        <translation>Prøvedata lagt ind</translation>
    </message>
    <message>
        <source>Sample thrown away</source>
        <translation>Prøvedata smidt væk</translation>
    </message>
    <message>
        <source>Caseload summary taken out</source>
        <translation>Teamoversigt taget ud</translation>
    </message>
    <message>
        <source>Target group set</source>
        <translation>Målgruppe sat</translation>
    </message>
    <message>
        <source>Data file made</source>
        <translation>Datafil oprettet</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Adgangssætning skiftet</translation>
    </message>
    <message>
        <source>Wrong passphrase tried</source>
        <translation>Forkert adgangssætning prøvet</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Låst op</translation>
    </message>
    <message>
        <source>Visit cancelled</source>
        <translation>Besøg aflyst</translation>
    </message>
    <message>
        <source>Visit corrected</source>
        <translation>Besøg rettet</translation>
    </message>
    <message>
        <source>Visit planned</source>
        <translation>Besøg planlagt</translation>
    </message>
    <message>
        <source>Visit recorded</source>
        <translation>Besøg skrevet</translation>
    </message>
    <message>
        <source>Own words on a paper</source>
        <translation>Egne ord på et papir</translation>
    </message>
    <message>
        <source>Back to the shipped words on a paper</source>
        <translation>Tilbage til de oprindelige ord på et papir</translation>
    </message>
    <message>
        <source>CPR number copied for VITAS</source>
        <translation>CPR-nummer kopieret til VITAS</translation>
    </message>
    <message>
        <source>Order sent in VITAS</source>
        <translation>Ordre sendt i VITAS</translation>
    </message>
    <message>
        <source>Field copied to VITAS</source>
        <translation>Felt kopieret til VITAS</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Fremmøde</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Call in a campaign</source>
        <translation>Opkald i en kampagne</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sag</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Tjekliste</translation>
    </message>
    <message>
        <source>Outcome or after-care</source>
        <translation>Resultat eller efterværn</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Borger</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Klynge</translation>
    </message>
    <message>
        <source>Round in a cluster</source>
        <translation>Runde i en klynge</translation>
    </message>
    <message>
        <source>Step of a cluster</source>
        <translation>Trin i en klynge</translation>
    </message>
    <message>
        <source>Columns of a list</source>
        <translation>Kolonner i en liste</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Talk with a firm</source>
        <translation>Kontakt med en virksomhed</translation>
    </message>
    <message>
        <source>Firm directory</source>
        <translation>Virksomhedsliste</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Guest at an event</source>
        <translation>Gæst til et arrangement</translation>
    </message>
    <message>
        <source>Experience with a firm</source>
        <translation>Erfaring med en virksomhed</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Virksomhed</translation>
    </message>
    <message>
        <source>Season of a firm</source>
        <translation>Sæson i en virksomhed</translation>
    </message>
    <message>
        <source>Task bank</source>
        <translation>Opgavebank</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Wording of a paper</source>
        <translation>Papirets ordlyd</translation>
    </message>
    <message>
        <source>Note in a talk guide</source>
        <translation>Note i en samtaleguide</translation>
    </message>
    <message>
        <source>Count of employees</source>
        <translation>Optælling af ansatte</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Henvendelse</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>A change by another version of the program</source>
        <translation>En ændring fra en anden udgave af programmet</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ledig plads</translation>
    </message>
    <message>
        <source>Words for a paper</source>
        <translation>Tekst til et papir</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Turn in a placement</source>
        <translation>Hændelse i et forløb</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Løfte</translation>
    </message>
    <message>
        <source>Firm in the inbox</source>
        <translation>Virksomhed i indbakken</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Anbefaling</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Indstilling</translation>
    </message>
    <message>
        <source>Knowledge shared</source>
        <translation>Delt viden</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgruppe</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besøg</translation>
    </message>
    <message>
        <source>Choice of columns removed</source>
        <translation>Valg af kolonner fjernet</translation>
    </message>
    <message>
        <source>Choice of columns given another name</source>
        <translation>Valg af kolonner omdøbt</translation>
    </message>
    <message>
        <source>Choice of columns kept</source>
        <translation>Valg af kolonner gemt</translation>
    </message>
    <message>
        <source>Talk with a firm written down</source>
        <translation>Samtale med virksomhed skrevet ned</translation>
    </message>
    <message>
        <source>Talk with a firm corrected</source>
        <translation>Samtale med virksomhed rettet</translation>
    </message>
    <message>
        <source>Talk with a firm deleted</source>
        <translation>Samtale med virksomhed slettet</translation>
    </message>
    <message>
        <source>Next step with a firm done</source>
        <translation>Næste skridt med virksomhed gjort</translation>
    </message>
    <message>
        <source>Firm directory read in</source>
        <translation>Virksomhedsliste læst ind</translation>
    </message>
    <message>
        <source>Evaluation written</source>
        <translation>Evaluering skrevet</translation>
    </message>
    <message>
        <source>Experience written</source>
        <translation>Erfaring skrevet</translation>
    </message>
    <message>
        <source>Experience corrected</source>
        <translation>Erfaring rettet</translation>
    </message>
    <message>
        <source>Experience removed</source>
        <translation>Erfaring fjernet</translation>
    </message>
    <message>
        <source>Firm taken from the directory</source>
        <translation>Virksomhed hentet fra listen</translation>
    </message>
    <message>
        <source>Contact in the municipality named</source>
        <translation>Kontakt i kommunen navngivet</translation>
    </message>
    <message>
        <source>Busy time of a firm entered</source>
        <translation>Virksomheds sæson tilføjet</translation>
    </message>
    <message>
        <source>Busy time of a firm corrected</source>
        <translation>Virksomheds sæson rettet</translation>
    </message>
    <message>
        <source>Busy time of a firm removed</source>
        <translation>Virksomheds sæson fjernet</translation>
    </message>
    <message>
        <source>Task put into the bank</source>
        <translation>Opgave lagt i banken</translation>
    </message>
    <message>
        <source>Job carved out</source>
        <translation>Job skåret til</translation>
    </message>
    <message>
        <source>Task corrected</source>
        <translation>Opgave rettet</translation>
    </message>
    <message>
        <source>Task taken out of the bank</source>
        <translation>Opgave taget ud af banken</translation>
    </message>
    <message>
        <source>Note in a talk guide written</source>
        <translation>Note i en samtaleguide skrevet</translation>
    </message>
    <message>
        <source>Set as the next step in the case. Nothing is sent.</source>
        <translation>Sat som næste skridt i sagen. Intet er sendt.</translation>
    </message>
    <message>
        <source>Match put aside</source>
        <translation>Match lagt til side</translation>
    </message>
    <message>
        <source>Decision about a match taken back</source>
        <translation>Beslutning om et match taget tilbage</translation>
    </message>
    <message>
        <source>Opening corrected</source>
        <translation>Ledig plads rettet</translation>
    </message>
    <message>
        <source>Opening closed</source>
        <translation>Ledig plads lukket</translation>
    </message>
    <message>
        <source>Opening entered</source>
        <translation>Ledig plads skrevet ind</translation>
    </message>
    <message>
        <source>Opening removed</source>
        <translation>Ledig plads fjernet</translation>
    </message>
    <message>
        <source>Opening opened again</source>
        <translation>Ledig plads åbnet igen</translation>
    </message>
    <message>
        <source>Knowledge shared or noted</source>
        <translation>Viden delt eller noteret</translation>
    </message>
    <message>
        <source>Notes of a call written</source>
        <translation>Noter fra et opkald skrevet</translation>
    </message>
    <message>
        <source>Firm of a call round rung</source>
        <translation>Virksomhed i en ringerunde ringet op</translation>
    </message>
    <message>
        <source>Call round corrected</source>
        <translation>Ringerunde rettet</translation>
    </message>
    <message>
        <source>Call round ended</source>
        <translation>Ringerunde afsluttet</translation>
    </message>
    <message>
        <source>Call round begun</source>
        <translation>Ringerunde begyndt</translation>
    </message>
    <message>
        <source>Firm taken off a call round</source>
        <translation>Virksomhed taget af en ringerunde</translation>
    </message>
    <message>
        <source>Firms put on a call round</source>
        <translation>Virksomheder sat på en ringerunde</translation>
    </message>
    <message>
        <source>Call round opened again</source>
        <translation>Ringerunde åbnet igen</translation>
    </message>
    <message>
        <source>Cluster corrected</source>
        <translation>Klynge rettet</translation>
    </message>
    <message>
        <source>Cluster begun</source>
        <translation>Klynge begyndt</translation>
    </message>
    <message>
        <source>Firm joined a cluster</source>
        <translation>Virksomhed kom med i en klynge</translation>
    </message>
    <message>
        <source>Firm left a cluster</source>
        <translation>Virksomhed gik ud af en klynge</translation>
    </message>
    <message>
        <source>Places in a cluster corrected</source>
        <translation>Pladser i en klynge rettet</translation>
    </message>
    <message>
        <source>Cluster removed</source>
        <translation>Klynge fjernet</translation>
    </message>
    <message>
        <source>Cluster’s agreements renewed</source>
        <translation>Klyngens aftaler talt igennem</translation>
    </message>
    <message>
        <source>Round in a cluster made</source>
        <translation>Runde i en klynge gået</translation>
    </message>
    <message>
        <source>Step of a cluster corrected</source>
        <translation>Trin i en klynge rettet</translation>
    </message>
    <message>
        <source>Meeting of firms corrected</source>
        <translation>Virksomhedsmøde rettet</translation>
    </message>
    <message>
        <source>Meeting of firms planned</source>
        <translation>Virksomhedsmøde planlagt</translation>
    </message>
    <message>
        <source>Guest of a meeting corrected</source>
        <translation>Gæst til et møde rettet</translation>
    </message>
    <message>
        <source>Guest invited to a meeting</source>
        <translation>Gæst inviteret til et møde</translation>
    </message>
    <message>
        <source>Guest taken off a meeting</source>
        <translation>Gæst taget af et møde</translation>
    </message>
    <message>
        <source>Meeting of firms removed</source>
        <translation>Virksomhedsmøde fjernet</translation>
    </message>
    <message>
        <source>Firm joined the forecast panel</source>
        <translation>Virksomhed kom med i prognosepanelet</translation>
    </message>
    <message>
        <source>Firm left the forecast panel</source>
        <translation>Virksomhed gik ud af prognosepanelet</translation>
    </message>
    <message>
        <source>Forecast of a firm written</source>
        <translation>Virksomheds prognose skrevet</translation>
    </message>
    <message>
        <source>Inquiry answered</source>
        <translation>Henvendelse besvaret</translation>
    </message>
    <message>
        <source>Inquiry corrected</source>
        <translation>Henvendelse rettet</translation>
    </message>
    <message>
        <source>Inquiry handed on</source>
        <translation>Henvendelse sendt videre</translation>
    </message>
    <message>
        <source>Inquiry written down</source>
        <translation>Henvendelse skrevet ned</translation>
    </message>
    <message>
        <source>Firm that asked taken into the register</source>
        <translation>Virksomhed, der spurgte, taget med i registret</translation>
    </message>
    <message>
        <source>Firm put into the inbox</source>
        <translation>Virksomhed lagt i indbakken</translation>
    </message>
    <message>
        <source>Firm of the inbox corrected</source>
        <translation>Virksomhed i indbakken rettet</translation>
    </message>
    <message>
        <source>Firm of the inbox put away</source>
        <translation>Virksomhed i indbakken lagt væk</translation>
    </message>
    <message>
        <source>Firm taken into the register</source>
        <translation>Virksomhed taget med i registret</translation>
    </message>
    <message>
        <source>Firm taken up again</source>
        <translation>Virksomhed taget op igen</translation>
    </message>
    <message>
        <source>Firm welcomed</source>
        <translation>Virksomhed budt velkommen</translation>
    </message>
    <message>
        <source>Recommendation written down</source>
        <translation>Anbefaling skrevet ned</translation>
    </message>
    <message>
        <source>Recommendation removed</source>
        <translation>Anbefaling fjernet</translation>
    </message>
    <message>
        <source>Days away corrected</source>
        <translation>Fravær rettet</translation>
    </message>
    <message>
        <source>Days away entered</source>
        <translation>Fravær skrevet ind</translation>
    </message>
    <message>
        <source>Days away removed</source>
        <translation>Fravær fjernet</translation>
    </message>
    <message>
        <source>Somebody around the citizen written down</source>
        <translation>En i borgerens netværk skrevet ned</translation>
    </message>
    <message>
        <source>Somebody around the citizen corrected</source>
        <translation>En i borgerens netværk rettet</translation>
    </message>
    <message>
        <source>Somebody around the citizen taken off</source>
        <translation>En i borgerens netværk taget af listen</translation>
    </message>
    <message>
        <source>Calendar file written</source>
        <translation>Kalenderfil skrevet</translation>
    </message>
    <message>
        <source>Own filter removed</source>
        <translation>Eget filter fjernet</translation>
    </message>
    <message>
        <source>Own filter given another name</source>
        <translation>Eget filter fik et andet navn</translation>
    </message>
    <message>
        <source>Own filter saved</source>
        <translation>Eget filter gemt</translation>
    </message>
    <message>
        <source>Next goal corrected</source>
        <translation>Næste mål rettet</translation>
    </message>
    <message>
        <source>Next goal closed</source>
        <translation>Næste mål afsluttet</translation>
    </message>
    <message>
        <source>Next goal removed</source>
        <translation>Næste mål fjernet</translation>
    </message>
    <message>
        <source>Next goal set</source>
        <translation>Næste mål sat</translation>
    </message>
    <message>
        <source>Set of areas read in</source>
        <translation>Områdesæt hentet</translation>
    </message>
    <message>
        <source>Set of areas removed</source>
        <translation>Områdesæt fjernet</translation>
    </message>
    <message>
        <source>Set of areas taken in use</source>
        <translation>Områdesæt taget i brug</translation>
    </message>
    <message>
        <source>Words copied for the journal</source>
        <translation>Tekst kopieret til journalen</translation>
    </message>
    <message>
        <source>Journal status set</source>
        <translation>Journalstatus sat</translation>
    </message>
    <message>
        <source>Talk about progression corrected</source>
        <translation>Samtale om udvikling rettet</translation>
    </message>
    <message>
        <source>Talk about progression removed</source>
        <translation>Samtale om udvikling fjernet</translation>
    </message>
    <message>
        <source>Talk about progression kept</source>
        <translation>Samtale om udvikling gemt</translation>
    </message>
    <message>
        <source>Small step corrected</source>
        <translation>Lille skridt rettet</translation>
    </message>
    <message>
        <source>Small step removed</source>
        <translation>Lille skridt fjernet</translation>
    </message>
    <message>
        <source>Small step noted</source>
        <translation>Lille skridt noteret</translation>
    </message>
    <message>
        <source>Visit removed</source>
        <translation>Besøg fjernet</translation>
    </message>
    <message>
        <source>Visit moved</source>
        <translation>Besøg flyttet</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Ingen svarede</translation>
    </message>
    <message>
        <source>Visits called off</source>
        <translation>Besøg aflyst</translation>
    </message>
    <message>
        <source>Visits laid anew</source>
        <translation>Besøg lagt om</translation>
    </message>
    <message>
        <source>Visits planned</source>
        <translation>Besøg planlagt</translation>
    </message>
    <message>
        <source>Working week corrected</source>
        <translation>Arbejdsuge rettet</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>Fravær</translation>
    </message>
    <message>
        <source>Set of areas</source>
        <translation>Områdesæt</translation>
    </message>
    <message>
        <source>Talk about progression</source>
        <translation>Samtale om udvikling</translation>
    </message>
    <message>
        <source>Somebody around the citizen</source>
        <translation>Person omkring borgeren</translation>
    </message>
    <message>
        <source>Next goal</source>
        <translation>Næste mål</translation>
    </message>
    <message>
        <source>Answer about progression</source>
        <translation>Svar om udvikling</translation>
    </message>
    <message>
        <source>Small step</source>
        <translation>Lille skridt</translation>
    </message>
    <message>
        <source>Daily work</source>
        <translation>Dagligt arbejde</translation>
    </message>
    <message>
        <source>When the desk was locked</source>
        <translation>Da Mentor Desk blev låst</translation>
    </message>
    <message>
        <source>When the program was closed</source>
        <translation>Da programmet blev lukket</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>Før en opgradering</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>Før en sikkerhedskopi blev gendannet</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Før en indlæsning</translation>
    </message>
    <message>
        <source>Before a hand-over</source>
        <translation>Før en overdragelse</translation>
    </message>
    <message>
        <source>Before an erasure</source>
        <translation>Før en sletning</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Borgere</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sager</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besøg</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Firms</source>
        <translation>Virksomheder</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>Firm agreements</source>
        <translation>Virksomhedsaftaler</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papirer</translation>
    </message>
    <message>
        <source>List for a lost computer taken out</source>
        <translation>Liste til en mistet computer taget ud</translation>
    </message>
    <message>
        <source>Restore tried out</source>
        <translation>Gendannelse prøvet</translation>
    </message>
    <message>
        <source>Time for keeping backups changed</source>
        <translation>Tid for sikkerhedskopier ændret</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sikkerhedskopi lavet</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sikkerhedskopi gendannet</translation>
    </message>
    <message>
        <source>Case taken out in open formats</source>
        <translation>Sag taget ud i åbne formater</translation>
    </message>
    <message>
        <source>Given to a colleague</source>
        <translation>Givet videre til en kollega</translation>
    </message>
    <message>
        <source>Own list read in</source>
        <translation>Egen liste læst ind</translation>
    </message>
    <message>
        <source>Citizen erased</source>
        <translation>Borger slettet</translation>
    </message>
    <message>
        <source>Erased again after a restore</source>
        <translation>Slettet igen efter gendannelse</translation>
    </message>
    <message>
        <source>Two records of a citizen merged</source>
        <translation>Samme borger lagt sammen</translation>
    </message>
    <message>
        <source>Contact person erased</source>
        <translation>Kontaktperson slettet</translation>
    </message>
    <message>
        <source>Two records of a contact person merged</source>
        <translation>Samme kontaktperson lagt sammen</translation>
    </message>
    <message>
        <source>Two that look alike kept apart</source>
        <translation>To, der ligner hinanden, holdt adskilt</translation>
    </message>
    <message>
        <source>Older backups removed after an erasure</source>
        <translation>Ældre sikkerhedskopier fjernet efter en sletning</translation>
    </message>
    <message>
        <source>Firm read</source>
        <translation>Virksomhed set</translation>
    </message>
    <message>
        <source>Two records of a firm merged</source>
        <translation>Samme virksomhed lagt sammen</translation>
    </message>
    <message>
        <source>End of the log missing</source>
        <translation>Slutningen af loggen mangler</translation>
    </message>
    <message>
        <source>Given cases closed</source>
        <translation>Sager, der er givet videre, lukket</translation>
    </message>
    <message>
        <source>Package of cases given</source>
        <translation>Pakke med sager givet videre</translation>
    </message>
    <message>
        <source>Package of cases taken in</source>
        <translation>Pakke med sager taget imod</translation>
    </message>
    <message>
        <source>Extract of the log taken out</source>
        <translation>Udtræk af loggen taget ud</translation>
    </message>
    <message>
        <source>Paper looked at</source>
        <translation>Papir set på skærmen</translation>
    </message>
    <message>
        <source>Kept longer</source>
        <translation>Gemt længere</translation>
    </message>
    <message>
        <source>Not kept longer any more</source>
        <translation>Ikke længere gemt ekstra</translation>
    </message>
    <message>
        <source>Time for keeping changed</source>
        <translation>Frist for at gemme ændret</translation>
    </message>
    <message>
        <source>Field put back</source>
        <translation>Felt sat tilbage</translation>
    </message>
    <message>
        <source>Search hit opened</source>
        <translation>Søgning åbnet</translation>
    </message>
    <message>
        <source>Everything encrypted anew</source>
        <translation>Alt krypteret på ny</translation>
    </message>
    <message>
        <source>Everything taken out in open formats</source>
        <translation>Alt taget ud i åbne formater</translation>
    </message>
    <message>
        <source>Key store switched off</source>
        <translation>Nøglelageret slået fra</translation>
    </message>
    <message>
        <source>Key store switched on</source>
        <translation>Nøglelageret slået til</translation>
    </message>
    <message>
        <source>Backups under the old key settled</source>
        <translation>Sikkerhedskopier under den gamle nøgle afgjort</translation>
    </message>
    <message>
        <source>Recovery key renewed</source>
        <translation>Ny gendannelsesnøgle</translation>
    </message>
    <message>
        <source>Figure without persons</source>
        <translation>Tal uden personer</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Sletning</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Overdragelse</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Sammenlægning</translation>
    </message>
    <message>
        <source>Two that look alike</source>
        <translation>To, der ligner hinanden</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>The printer does not answer. Nothing was printed. Save it as PDF instead.</source>
        <translation>Printeren svarer ikke. Der blev ikke printet noget. Gem som PDF i stedet.</translation>
    </message>
    <message>
        <source>The printer stopped.</source>
        <translation>Printeren gik i stå.</translation>
    </message>
</context>
<context>
    <name>retention</name>
    <message>
        <source>Name, title, phone and mail</source>
        <translation>Navn, titel, telefon og mail</translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation>
            <numerusform>%n forløb</numerusform>
            <numerusform>%n forløb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n besøg</numerusform>
            <numerusform>%n besøg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notat</numerusform>
            <numerusform>%n notater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n papir</numerusform>
            <numerusform>%n papirer</numerusform>
        </translation>
    </message>
    <message>
        <source>Name and numbers</source>
        <translation>Navn og numre</translation>
    </message>
    <message>
        <source>Case closed {day}</source>
        <translation>Sagen lukket {day}</translation>
    </message>
    <message>
        <source>Nothing with the firm since {day}</source>
        <translation>Intet med virksomheden siden {day}</translation>
    </message>
    <message>
        <source>Kept until {day}</source>
        <translation>Gemmes til {day}</translation>
    </message>
    <message>
        <source>To be erased</source>
        <translation>Skal slettes</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n måned</numerusform>
            <numerusform>%n måneder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>{count} week</source>
        <translation>{count} uge</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} uger</translation>
    </message>
    <message>
        <source>{count} month</source>
        <translation>{count} måned</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} måneder</translation>
    </message>
    <message>
        <source>{count} hour</source>
        <translation>{count} time</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} timer</translation>
    </message>
    <message>
        <source>{count} day</source>
        <translation>{count} dag</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} dage</translation>
    </message>
    <message>
        <source>{count} full-time employee</source>
        <translation>{count} årsværk</translation>
    </message>
    <message>
        <source>{count} full-time employees</source>
        <translation>{count} årsværk</translation>
    </message>
    <message>
        <source>{count} place</source>
        <translation>{count} plads</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} pladser</translation>
    </message>
    <message>
        <source>from {first} on</source>
        <translation>fra {first}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>fra {first} til {last}</translation>
    </message>
    <message>
        <source>{name} is closed for new cases ({law}), but this one is from before and goes on.</source>
        <translation>{name} er lukket for nye sager ({law}), men denne sag er fra før og fortsætter.</translation>
    </message>
    <message>
        <source>{name} has been closed for new cases since {closed} ({law}). Running cases go on.</source>
        <translation>{name} er lukket for nye sager siden {closed} ({law}). Løbende sager fortsætter.</translation>
    </message>
    <message>
        <source>Not talked yet</source>
        <translation>Ikke talt sammen endnu</translation>
    </message>
    <message>
        <source>Talked today</source>
        <translation>Talt sammen i dag</translation>
    </message>
    <message>
        <source>Talked yesterday</source>
        <translation>Talt sammen i går</translation>
    </message>
    <message>
        <source>{days} since you talked</source>
        <translation>{days} siden I talte sammen</translation>
    </message>
    <message>
        <source>Too long ago: {days}</source>
        <translation>For længe siden: {days}</translation>
    </message>
    <message>
        <source>Soon time to talk: {days}</source>
        <translation>Snart tid til en snak: {days}</translation>
    </message>
    <message>
        <source>Talked {days} ago</source>
        <translation>Talt med for {days} siden</translation>
    </message>
    <message>
        <source>The purpose is missing: choose at least one ({law}).</source>
        <translation>Formålet mangler: vælg mindst ét ({law}).</translation>
    </message>
    <message>
        <source>«{purpose}» is for people who are sick-listed from a job ({law}).</source>
        <translation>«{purpose}» er for borgere, som er sygemeldt fra et job ({law}).</translation>
    </message>
    <message>
        <source>The agreement has a legal purpose ({law}).</source>
        <translation>Aftalen har et lovligt formål ({law}).</translation>
    </message>
    <message>
        <source>The tasks are missing: write at least one ({law}).</source>
        <translation>Opgaverne mangler: skriv mindst én ({law}).</translation>
    </message>
    <message>
        <source>The agreement has concrete tasks ({law}).</source>
        <translation>Aftalen har konkrete opgaver ({law}).</translation>
    </message>
    <message>
        <source>Who is there for the citizen every day? The name is missing.</source>
        <translation>Hvem er der for borgeren til daglig? Navnet mangler.</translation>
    </message>
    <message>
        <source>The municipality&apos;s decision of {decided} comes after the start. It must come first.</source>
        <translation>Kommunens afgørelse af {decided} kommer efter start. Den skal komme først.</translation>
    </message>
    <message>
        <source>The municipality decided on {decided}, before the start.</source>
        <translation>Kommunen traf afgørelse {decided}, før start.</translation>
    </message>
    <message>
        <source>The municipality&apos;s decision is not registered. It must be there before the start on {start}.</source>
        <translation>Kommunens afgørelse er ikke skrevet ind. Den skal være der før start {start}.</translation>
    </message>
    <message>
        <source>The municipality&apos;s decision must be there before the start on {start}.</source>
        <translation>Kommunens afgørelse skal være der før start {start}.</translation>
    </message>
    <message>
        <source>The target group is missing. It decides how long a praktik may last.</source>
        <translation>Målgruppen mangler. Den afgør, hvor længe en praktik må vare.</translation>
    </message>
    <message>
        <source>Mentor Desk does not know how long a praktik may last for {people}. Ask in your municipality.</source>
        <translation>Mentor Desk ved ikke, hvor længe en praktik må vare for {people}. Spørg i din kommune.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Den sidste dag ligger før den første.</translation>
    </message>
    <message>
        <source>At most {weeks} for {people} ({law}): until {latest} at the latest.</source>
        <translation>Højst {weeks} for {people} ({law}): senest til {latest}.</translation>
    </message>
    <message>
        <source>{typed} is longer than {weeks} for {people} ({law}). Write why, or shorten it.</source>
        <translation>{typed} er længere end {weeks} for {people} ({law}). Skriv hvorfor, eller forkort.</translation>
    </message>
    <message>
        <source>{typed} is longer than {weeks} for {people} ({law}). After a concrete assessment it can be up to {extended}. Write why, or shorten it.</source>
        <translation>{typed} er længere end {weeks} for {people} ({law}). Efter en konkret vurdering kan det blive op til {extended}. Skriv hvorfor, eller forkort.</translation>
    </message>
    <message>
        <source>{typed} is longer than {weeks} for {people} ({law}). Beyond {extended} it takes a very special need, and at most {further} at a time. Write why, or shorten it.</source>
        <translation>{typed} er længere end {weeks} for {people} ({law}). Ud over {extended} kræver det et helt særligt behov, og højst {further} ad gangen. Skriv hvorfor, eller forkort.</translation>
    </message>
    <message>
        <source>{typed} in all: {more} more than the {agreed} agreed. Beyond {extended} it takes a very special need near the end ({law}). Write what it is.</source>
        <translation>{typed} i alt: {more} mere end de aftalte {agreed}. Ud over {extended} kræver det et helt særligt behov tæt på slutningen ({law}). Skriv, hvad behovet er.</translation>
    </message>
    <message>
        <source>{more} more than the {agreed} agreed is too much at a time: beyond {extended} it may grow by {further} at most, on a very special need ({law}). Write why, or shorten it.</source>
        <translation>{more} mere end de aftalte {agreed} er for meget på én gang: ud over {extended} må der højst lægges {further} til ad gangen, og kun ved et helt særligt behov ({law}). Skriv hvorfor, eller forkort.</translation>
    </message>
    <message>
        <source>This is the rule from before {day}. Nobody has confirmed that it still holds then.</source>
        <translation>Det er reglen fra før {day}. Ingen har bekræftet, at den stadig gælder.</translation>
    </message>
    <message>
        <source>This rule has not been confirmed. Check it before you rely on it.</source>
        <translation>Reglen er ikke bekræftet. Tjek den, før du stoler på den.</translation>
    </message>
    <message>
        <source>The target group is missing. A fleksjob takes a referral to fleksjob.</source>
        <translation>Målgruppen mangler. Et fleksjob kræver, at borgeren er visiteret til det.</translation>
    </message>
    <message>
        <source>The citizen may have a fleksjob ({law}).</source>
        <translation>Borgeren kan få et fleksjob ({law}).</translation>
    </message>
    <message>
        <source>A fleksjob is for people referred to fleksjob ({law}), and the citizen stands as: {name}. Write why, or correct the target group.</source>
        <translation>Et fleksjob er for borgere, som er visiteret til fleksjob ({law}), og borgeren står som: {name}. Skriv hvorfor, eller ret målgruppen.</translation>
    </message>
    <message>
        <source>The weekly hours are missing.</source>
        <translation>Timerne om ugen mangler.</translation>
    </message>
    <message>
        <source>How large is the work intensity? The firm pays by it.</source>
        <translation>Hvor stor er arbejdsintensiteten? Virksomheden betaler efter den.</translation>
    </message>
    <message>
        <source>Mini-fleksjob: {hours} a week at {percent} % are {paid} of work, and those are what the firm pays for ({law}).</source>
        <translation>Mini-fleksjob: {hours} om ugen ved {percent} % er {paid} arbejde, og det er det, virksomheden betaler for ({law}).</translation>
    </message>
    <message>
        <source>{hours} a week at {percent} % are {paid} of work, and those are what the firm pays for ({law}).</source>
        <translation>{hours} om ugen ved {percent} % er {paid} arbejde, og det er det, virksomheden betaler for ({law}).</translation>
    </message>
    <message>
        <source>The fewest hours of a week are more than the most. Is that meant?</source>
        <translation>Det mindste timetal er større end det største. Er det meningen?</translation>
    </message>
    <message>
        <source>The hours a week lie outside the fewest and the most. Is that meant?</source>
        <translation>Timerne om ugen ligger uden for det mindste og det største timetal. Er det meningen?</translation>
    </message>
    <message>
        <source>A work intensity of more than 100 % cannot be.</source>
        <translation>En arbejdsintensitet på over 100 % kan ikke passe.</translation>
    </message>
    <message>
        <source>{hours} a week is more than full time, {limit} ({law}). Write why, or set fewer hours.</source>
        <translation>{hours} om ugen er mere end fuld tid, {limit} ({law}). Skriv hvorfor, eller sæt timerne ned.</translation>
    </message>
    <message>
        <source>The hours at the start are more than the hours later. Is that meant?</source>
        <translation>Der er flere timer i starten end senere. Er det meningen?</translation>
    </message>
    <message>
        <source>From week {week} it is {hours}, more than the {most} agreed.</source>
        <translation>Fra uge {week} er det {hours}, mere end de aftalte {most}.</translation>
    </message>
    <message>
        <source>From week {week} the hours fall to {hours}. Is that meant?</source>
        <translation>Fra uge {week} falder det til {hours}. Er det meningen?</translation>
    </message>
    <message>
        <source>The plan of hours reaches week {week}, but it lasts {weeks}.</source>
        <translation>Timetrappen går til uge {week}, men forløbet varer {weeks}.</translation>
    </message>
    <message>
        <source>{hours} a week; full time is {limit} ({law}).</source>
        <translation>{hours} om ugen; fuld tid er {limit} ({law}).</translation>
    </message>
    <message>
        <source>The citizen has a job here that is to be kept, so praktik is possible.</source>
        <translation>Borgeren har et job her, som skal bevares, så praktik er mulig.</translation>
    </message>
    <message>
        <source>As a main rule a praktik cannot be with the last employer ({law}).</source>
        <translation>Praktik kan som hovedregel ikke være hos den seneste arbejdsgiver ({law}).</translation>
    </message>
    <message>
        <source>With the paid hours it comes to {total} a week, more than full time.</source>
        <translation>Med de lønnede timer bliver det til {total} om ugen, mere end fuld tid.</translation>
    </message>
    <message>
        <source>The citizen also works at {firm} {period}. The two go together.</source>
        <translation>Borgeren arbejder også hos {firm} {period}. De to ting kan godt være på samme tid.</translation>
    </message>
    <message>
        <source>The citizen is also at {firm} {period}. Is that meant?</source>
        <translation>Borgeren er også hos {firm} {period}. Er det meningen?</translation>
    </message>
    <message>
        <source>There is paid work beside the praktik, at {firm} {period}. That is allowed when the tasks are different and can be told apart ({law}).</source>
        <translation>Der er lønnet arbejde ved siden af praktikken, hos {firm} {period}. Det må man gerne, når opgaverne er forskellige og kan holdes adskilt ({law}).</translation>
    </message>
    <message>
        <source>The ratio is not tested at the citizen&apos;s own workplace ({law}), but the person counts after.</source>
        <translation>Forholdstallet prøves ikke på borgerens egen arbejdsplads ({law}), men personen tæller med bagefter.</translation>
    </message>
    <message>
        <source>The ratio is not tested for this target group ({law}), but the person counts after.</source>
        <translation>Forholdstallet prøves ikke for denne målgruppe ({law}), men personen tæller med bagefter.</translation>
    </message>
    <message>
        <source>We do not know the number of ordinary employees. {least} is always allowed; {after} is used with this one. Guidance ({law}).</source>
        <translation>Vi kender ikke antallet af ordinært ansatte. {least} er altid tilladt; med denne er {after} brugt. Vejledende ({law}).</translation>
    </message>
    <message>
        <source>There is no room: {employees} give {places}; {used} is used before and {after} with this one. Guidance ({law}). Write why it is reasonable anyway.</source>
        <translation>Der er ikke plads: {employees} giver {places}; {used} er brugt før og {after} med denne. Vejledende ({law}). Skriv, hvorfor det alligevel er rimeligt.</translation>
    </message>
    <message>
        <source>There is room, but the employees were counted on {counted}. It takes the average of the last {months} before the start ({law}).</source>
        <translation>Der er plads, men de ansatte er talt op {counted}. Det skal være gennemsnittet af de seneste {months} før start ({law}).</translation>
    </message>
    <message>
        <source>There is room: {employees} give {places}; {used} is used before and {after} with this one. Guidance ({law}).</source>
        <translation>Der er plads: {employees} giver {places}; {used} er brugt før og {after} med denne. Vejledende ({law}).</translation>
    </message>
    <message>
        <source>{employees} (the average of {counts} counts in {months})</source>
        <translation>{employees} (gennemsnit af {counts} optællinger i {months})</translation>
    </message>
    <message>
        <source>The employee representative does not agree ({law}). Write what was said, and why you go on.</source>
        <translation>Medarbejderrepræsentanten er ikke enig ({law}). Skriv, hvad der blev sagt, og hvorfor I går videre.</translation>
    </message>
    <message>
        <source>Nobody else is employed here, so the owner&apos;s signature is enough.</source>
        <translation>Her er ingen andre ansatte, så ejerens underskrift er nok.</translation>
    </message>
    <message>
        <source>The employees were heard on {stated}, after the start. It must come first ({law}).</source>
        <translation>Medarbejderne blev hørt {stated}, efter start. Det skal ske først ({law}).</translation>
    </message>
    <message>
        <source>The employees were heard on {stated} ({law}).</source>
        <translation>Medarbejderne er hørt {stated} ({law}).</translation>
    </message>
    <message>
        <source>There is an employee representative to hear ({law}).</source>
        <translation>Der er en medarbejderrepræsentant at høre ({law}).</translation>
    </message>
    <message>
        <source>Who speaks for the employees? A representative must be heard in writing before the start ({law}). Where nobody else is employed, none is needed.</source>
        <translation>Hvem taler for medarbejderne? En repræsentant skal høres skriftligt før start ({law}). Er der ingen andre ansatte, er det ikke nødvendigt.</translation>
    </message>
    <message>
        <source>A new law is expected on {day}. Its rules are not in Mentor Desk yet: please have them confirmed in your municipality.</source>
        <translation>Der ventes en ny lov {day}. Dens regler er ikke i Mentor Desk endnu: få dem bekræftet i din kommune.</translation>
    </message>
    <message>
        <source>A new law was expected on {day}. Mentor Desk still shows the rules from before: please have them confirmed in your municipality.</source>
        <translation>Der var ventet en ny lov {day}. Mentor Desk viser stadig reglerne fra før: få dem bekræftet i din kommune.</translation>
    </message>
    <message>
        <source>With the earlier placements it comes to {total} at the same workplace. Is it still practice?</source>
        <translation>Med de tidligere forløb bliver det til {total} på samme arbejdsplads. Er det stadig praktik?</translation>
    </message>
    <message>
        <source>Is the competition fair? Nobody has asked yet.</source>
        <translation>Er konkurrencen fair? Det er der ikke spurgt om endnu.</translation>
    </message>
    <message>
        <source>The place distorts no competition ({law}).</source>
        <translation>Pladsen giver ikke skæv konkurrence ({law}).</translation>
    </message>
    <message>
        <source>The place distorts the competition with other firms ({law}). Write why it is all right here.</source>
        <translation>Pladsen giver skæv konkurrence over for andre virksomheder ({law}). Skriv, hvorfor det er i orden her.</translation>
    </message>
    <message>
        <source>Does it take anybody&apos;s job? Nobody has asked yet.</source>
        <translation>Erstatter pladsen en ansat? Det er der ikke spurgt om endnu.</translation>
    </message>
    <message>
        <source>The place takes nobody&apos;s job ({law}).</source>
        <translation>Pladsen erstatter ikke en ansat ({law}).</translation>
    </message>
    <message>
        <source>The citizen takes the place of an ordinary employee, for savings or on leave ({law}). Write why it is all right here.</source>
        <translation>Borgeren træder i stedet for en ordinært ansat, for eksempel ved besparelser eller orlov ({law}). Skriv, hvorfor det er i orden her.</translation>
    </message>
    <message>
        <source>The contract was given on {given}, in time ({law}).</source>
        <translation>Ansættelsesbeviset er givet {given}, inden fristen ({law}).</translation>
    </message>
    <message>
        <source>The contract of {given} is late: it was due on {due} ({law}).</source>
        <translation>Ansættelsesbeviset fra {given} er for sent: fristen var {due} ({law}).</translation>
    </message>
    <message>
        <source>A contract is only a duty above {hours} a week ({law}).</source>
        <translation>Et ansættelsesbevis er først en pligt over {hours} om ugen ({law}).</translation>
    </message>
    <message>
        <source>The employee must have a written contract by {due} ({law}).</source>
        <translation>Medarbejderen skal have sit ansættelsesbevis senest {due} ({law}).</translation>
    </message>
    <message>
        <source>The extension must be decided before the old end on {ended} ({law}).</source>
        <translation>Forlængelsen skal være afgjort før den gamle slutdato {ended} ({law}).</translation>
    </message>
    <message>
        <source>The extension of {decided} came after the old end on {ended}. There is no decision for the days between ({law}).</source>
        <translation>Forlængelsen af {decided} kom efter den gamle slutdato {ended}. Der er ingen afgørelse for dagene imellem ({law}).</translation>
    </message>
    <message>
        <source>The extension was decided on {decided}, before the old end on {ended}.</source>
        <translation>Forlængelsen er afgjort {decided}, før den gamle slutdato {ended}.</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Ved afslutningen</translation>
    </message>
    <message>
        <source>After a year</source>
        <translation>Efter et år</translation>
    </message>
    <message>
        <source>After {years} years</source>
        <translation>Efter {years} år</translation>
    </message>
    <message>
        <source>After {time}</source>
        <translation>Efter {time}</translation>
    </message>
    <message>
        <source>Until when is the mentor support granted? {months} at most ({law}).</source>
        <translation>Hvor længe er mentorstøtten bevilget? Højst {months} ({law}).</translation>
    </message>
    <message>
        <source>Mentor support is granted for {months} at a time ({law}): until {latest}, and then anew if it is still needed. Write why, or shorten it.</source>
        <translation>Mentorstøtte bevilges for {months} ad gangen ({law}): til {latest}, og så på ny, hvis der stadig er brug for den. Skriv hvorfor, eller forkort.</translation>
    </message>
    <message>
        <source>Mentor support until {until}, within {months} ({law}).</source>
        <translation>Mentorstøtte til {until}, inden for {months} ({law}).</translation>
    </message>
    <message>
        <source>What does the employee cost a month, with pension, holiday pay and insurance? {law} asks for it.</source>
        <translation>Hvad koster medarbejderen om måneden med pension, feriepenge og forsikringer? {law} spørger om det.</translation>
    </message>
    <message>
        <source>Are there more employees than the average of the last {months}? It is counted for the whole firm, by its CVR number.</source>
        <translation>Bliver der flere ansatte end gennemsnittet af de seneste {months}? Det regnes for hele virksomheden, efter CVR-nummeret.</translation>
    </message>
    <message>
        <source>Are there more employees than the average of the last {months}?</source>
        <translation>Bliver der flere ansatte end gennemsnittet af de seneste {months}?</translation>
    </message>
    <message>
        <source>The staff grows ({law}).</source>
        <translation>Der bliver flere ansatte ({law}).</translation>
    </message>
    <message>
        <source>A wage subsidy must make the staff larger than the average of the last {months} ({law}). Write why it is all right here.</source>
        <translation>Et løntilskud skal give flere ansatte end gennemsnittet af de seneste {months} ({law}). Skriv, hvorfor det er i orden her.</translation>
    </message>
    <message>
        <source>Has somebody left this post within the last {months}?</source>
        <translation>Er stillingen blevet ledig inden for de seneste {months}?</translation>
    </message>
    <message>
        <source>Nobody has just left the post ({law}).</source>
        <translation>Stillingen er ikke blevet ledig for nylig ({law}).</translation>
    </message>
    <message>
        <source>Somebody left this post within the last {months}, so it cannot be filled with a wage subsidy ({law}). Write why it is all right here.</source>
        <translation>Stillingen er blevet ledig inden for de seneste {months}, så den kan ikke besættes med løntilskud ({law}). Skriv, hvorfor det er i orden her.</translation>
    </message>
    <message>
        <source>This target group needs no time of unemployment first ({law}).</source>
        <translation>Målgruppen behøver ikke at have været ledig først ({law}).</translation>
    </message>
    <message>
        <source>Since when has the citizen been unemployed?</source>
        <translation>Hvornår blev borgeren ledig?</translation>
    </message>
    <message>
        <source>It takes {months} of unemployment first ({law}), and they are up on {ready}. People over 50, lone providers and people without education need none: write what holds here.</source>
        <translation>Det kræver {months} som ledig først ({law}), og de er gået {ready}. Borgere over 50, enlige forsørgere og borgere uden uddannelse kan begynde fra første dag: skriv, hvad der gælder her.</translation>
    </message>
    <message>
        <source>The citizen has been unemployed since {since}, long enough ({law}).</source>
        <translation>Borgeren har været ledig siden {since}, og det er længe nok ({law}).</translation>
    </message>
    <message>
        <source>{name}: enter the rate of the year ({unit})</source>
        <translation>{name}: indsæt årets sats ({unit})</translation>
    </message>
    <message>
        <source>«{task}» is both in the praktik and in the paid hours. The tasks must be different and easy to tell apart ({law}). Write why, or change one of them.</source>
        <translation>«{task}» er både i praktikken og i de lønnede timer. Opgaverne skal være forskellige og lette at holde adskilt ({law}). Skriv hvorfor, eller ret en af dem.</translation>
    </message>
    <message>
        <source>«{task}» looks like one of the tasks of the paid hours. They must be different and easy to tell apart ({law}).</source>
        <translation>«{task}» ligner en af opgaverne i de lønnede timer. De skal være forskellige og lette at holde adskilt ({law}).</translation>
    </message>
    <message>
        <source>The tasks of the praktik and of the paid hours are different ({law}).</source>
        <translation>Opgaverne i praktikken og i de lønnede timer er forskellige ({law}).</translation>
    </message>
    <message>
        <source>Is it more than a short busy season? Nobody has asked yet.</source>
        <translation>Er det mere end en kort, travl sæson? Det er der ikke spurgt om endnu.</translation>
    </message>
    <message>
        <source>It is not a short busy season ({law}).</source>
        <translation>Det er ikke en kort, travl sæson ({law}).</translation>
    </message>
    <message>
        <source>A praktik is not for a short busy season ({law}). Paid hours fit better: could the firm pay for them?</source>
        <translation>Praktik er ikke til en kort, travl sæson ({law}). Lønnede timer passer bedre: kan virksomheden betale for dem?</translation>
    </message>
    <message>
        <source>The target group is missing. It decides how long a subsidy may last.</source>
        <translation>Målgruppen mangler. Den afgør, hvor længe løntilskuddet må vare.</translation>
    </message>
    <message>
        <source>Mentor Desk does not know how long a public wage subsidy may last for {people}. Ask in your municipality.</source>
        <translation>Mentor Desk ved ikke, hvor længe et offentligt løntilskud må vare for {people}. Spørg i din kommune.</translation>
    </message>
    <message>
        <source>Longer than the {months} a wage subsidy may last here ({law}): until {latest} at the latest. Write why, or shorten it.</source>
        <translation>Længere end de {months}, et løntilskud må vare her ({law}): senest til {latest}. Skriv hvorfor, eller forkort.</translation>
    </message>
    <message>
        <source>A wage subsidy may last {months} here ({law}): until {latest} at the latest.</source>
        <translation>Løntilskuddet må vare {months} her ({law}): senest til {latest}.</translation>
    </message>
    <message>
        <source>before 9</source>
        <translation>før kl. 9</translation>
    </message>
    <message>
        <source>between 9 and 12</source>
        <translation>mellem kl. 9 og 12</translation>
    </message>
    <message>
        <source>between 12 and 15</source>
        <translation>mellem kl. 12 og 15</translation>
    </message>
    <message>
        <source>after 15</source>
        <translation>efter kl. 15</translation>
    </message>
    <message>
        <source>The firm wants to be left alone until {day}: {why}</source>
        <translation>Virksomheden vil gerne være i fred til {day}: {why}</translation>
    </message>
    <message>
        <source>The firm wants to be left alone until {day}.</source>
        <translation>Virksomheden vil gerne være i fred til {day}.</translation>
    </message>
    <message>
        <source>The firm has no time for us in {month}: {note}</source>
        <translation>Virksomheden har ikke tid i {month}: {note}</translation>
    </message>
    <message>
        <source>The firm has no time for us in {month}.</source>
        <translation>Virksomheden har ikke tid i {month}.</translation>
    </message>
    <message>
        <source>{name} is on leave in week {week}.</source>
        <translation>{name} holder fri i uge {week}.</translation>
    </message>
    <message>
        <source>The firm does not want visits on a {weekday}.</source>
        <translation>Virksomheden vil ikke have besøg om {weekday}en.</translation>
    </message>
    <message>
        <source>The firm does not want visits on {weekday} {part}.</source>
        <translation>Virksomheden vil ikke have besøg {weekday} {part}.</translation>
    </message>
    <message>
        <source>The firm begins at {clock}.</source>
        <translation>Virksomheden begynder først kl. {clock}.</translation>
    </message>
    <message>
        <source>The firm closes at {clock}.</source>
        <translation>Virksomheden slutter kl. {clock}.</translation>
    </message>
    <message>
        <source>{slot} is longer than the {most} a praktik may last to begin with ({law}). Plan a shorter slot, or count on an assessment each time.</source>
        <translation>{slot} er længere end de {most}, en praktik må vare fra begyndelsen ({law}). Gør perioden kortere, eller regn med en konkret vurdering hver gang.</translation>
    </message>
    <message>
        <source>{slot} suits those who may have {most} of praktik. For {people} it is at most {least} ({law}): then the next one comes sooner.</source>
        <translation>{slot} passer til dem, der må være {most} i praktik. For {people} er det højst {least} ({law}): så kommer den næste før.</translation>
    </message>
    <message>
        <source>{slot} keeps within what a praktik may last for everybody ({law}).</source>
        <translation>{slot} holder sig inden for det, en praktik må vare for alle ({law}).</translation>
    </message>
    <message>
        <source>The file holds no set: it must have key, version, title and areas.</source>
        <translation>Filen er ikke et sæt: Den skal have key, version, title og areas.</translation>
    </message>
    <message>
        <source>«{name}» is not known here; is it spelt right?</source>
        <translation>»{name}« kendes ikke her. Er det stavet rigtigt?</translation>
    </message>
    <message>
        <source>The key «{key}» belongs to the shipped set. Give the set its own.</source>
        <translation>Nøglen »{key}« hører til programmets eget sæt. Giv sættet sin egen.</translation>
    </message>
    <message>
        <source>There are no areas: they stand as a list called «areas».</source>
        <translation>Der er ingen områder: De står som en liste, der hedder »areas«.</translation>
    </message>
    <message>
        <source>«{name}» must be words in quotation marks.</source>
        <translation>»{name}« skal være ord i citationstegn.</translation>
    </message>
    <message>
        <source>«{name}» has {count} letters; there is room for {room}.</source>
        <translation>»{name}« har {count} tegn; der er plads til {room}.</translation>
    </message>
    <message>
        <source>There must be {low} to {high} areas; here are {count}.</source>
        <translation>Der skal være {low} til {high} områder; her er {count}.</translation>
    </message>
    <message>
        <source>Only one question can be for the mentor alone; here are {count}.</source>
        <translation>Kun ét spørgsmål kan være til mentoren alene; her er {count}.</translation>
    </message>
    <message>
        <source>Area {number} has no key, title and anchors.</source>
        <translation>Område {number} mangler key, title og anchors.</translation>
    </message>
    <message>
        <source>Area «{area}»: «{name}» is not known here; is it spelt right?</source>
        <translation>Området »{area}«: »{name}« kendes ikke her. Er det stavet rigtigt?</translation>
    </message>
    <message>
        <source>Area «{area}» has no key.</source>
        <translation>Området »{area}« mangler en nøgle (key).</translation>
    </message>
    <message>
        <source>Area {number} has no title.</source>
        <translation>Område {number} mangler en titel (title).</translation>
    </message>
    <message>
        <source>Area {number}: the title has {count} letters; room is {room}.</source>
        <translation>Område {number}: Titlen har {count} tegn; der er plads til {room}.</translation>
    </message>
    <message>
        <source>Area «{area}»: «{name}» is true or false.</source>
        <translation>Området »{area}«: »{name}« skal være true eller false.</translation>
    </message>
    <message>
        <source>Area «{area}»: «title_other» is words of at most {room} letters.</source>
        <translation>Området »{area}«: »title_other« er ord på højst {room} bogstaver.</translation>
    </message>
    <message>
        <source>Area «{area}»: what only the citizen can answer is not asked of the firm.</source>
        <translation>Området »{area}«: det, kun borgeren kan svare på, spørges virksomheden ikke om.</translation>
    </message>
    <message>
        <source>Area «{area}»: the words of the five steps are missing.</source>
        <translation>Området »{area}«: ordene til de fem trin mangler (anchors).</translation>
    </message>
    <message>
        <source>Area «{area}»: there must be words for five steps; here are {count}.</source>
        <translation>Området »{area}«: Der skal være ord til fem trin; her er {count}.</translation>
    </message>
    <message>
        <source>Area «{area}», step {number} has no words.</source>
        <translation>Området »{area}«: trin {number} mangler ord.</translation>
    </message>
    <message>
        <source>Area «{area}», step {number}: {count} letters; room is {room}.</source>
        <translation>Området »{area}«, trin {number}: {count} tegn; der er plads til {room}.</translation>
    </message>
    <message>
        <source>The key «{key}» stands at two areas. Each has its own.</source>
        <translation>Nøglen »{key}« står ved to områder. Hvert skal have sin egen.</translation>
    </message>
    <message>
        <source>The key «{key}» may only have small letters from a to z, digits, - and _.</source>
        <translation>Nøglen »{key}« må kun have små bogstaver fra a til z, tal, - og _.</translation>
    </message>
    <message>
        <source>The set has no key: a short word that never changes.</source>
        <translation>Sættet mangler en nøgle (key): et kort ord, der aldrig ændres.</translation>
    </message>
    <message>
        <source>The set has no version: a word that is other when its words are.</source>
        <translation>Sættet mangler en version: den skal være en anden, når ordene er det.</translation>
    </message>
    <message>
        <source>The set has no title.</source>
        <translation>Sættet mangler en titel (title).</translation>
    </message>
    <message>
        <source>It does not say who owns the set.</source>
        <translation>Der står ikke, hvem der ejer sættet (owner).</translation>
    </message>
    <message>
        <source>It does not say on what terms the set may be used.</source>
        <translation>Der står ikke, på hvilke vilkår sættet må bruges (licence).</translation>
    </message>
    <message>
        <source>It would lie on another visit with the same citizen.</source>
        <translation>Det ville falde oven i et andet besøg med den samme borger.</translation>
    </message>
    <message>
        <source>It is {name}, a public holiday.</source>
        <translation>Helligdag: {name}.</translation>
    </message>
    <message>
        <source>It is {name}: most places are closed.</source>
        <translation>{name}: de fleste steder har lukket.</translation>
    </message>
    <message>
        <source>You do not work on a {weekday}.</source>
        <translation>Du har fri {weekday}.</translation>
    </message>
    <message>
        <source>Your day begins at {clock} on a {weekday}.</source>
        <translation>Din {weekday} begynder kl. {clock}.</translation>
    </message>
    <message>
        <source>Your day ends at {clock} on a {weekday}.</source>
        <translation>Din {weekday} slutter kl. {clock}.</translation>
    </message>
    <message>
        <source>You have another visit at {clock}.</source>
        <translation>Du har et andet besøg kl. {clock}.</translation>
    </message>
    <message>
        <source>The placement is on pause on {day}.</source>
        <translation>Forløbet er på pause {day}.</translation>
    </message>
    <message>
        <source>You are away: {why}.</source>
        <translation>Du er væk: {why}.</translation>
    </message>
    <message>
        <source>{name} does not work on a {weekday}.</source>
        <translation>{name} har fri {weekday}.</translation>
    </message>
    <message>
        <source>{name} begins at {clock} that day.</source>
        <translation>{name} møder kl. {clock} den dag.</translation>
    </message>
    <message>
        <source>{name} goes home at {clock} that day.</source>
        <translation>{name} går hjem kl. {clock} den dag.</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Regneark (*.xlsx)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>List (*.csv)</source>
        <translation>Liste (*.csv)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Gem som</translation>
    </message>
    <message>
        <source>Save in a folder</source>
        <translation>Gem i en mappe</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>Write the first day.</source>
        <translation>Skriv den første dag.</translation>
    </message>
    <message>
        <source>Write the first day you are away.</source>
        <translation>Skriv den første dag, du er væk.</translation>
    </message>
    <message>
        <source>Write the last day you are away.</source>
        <translation>Skriv den sidste dag, du er væk.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Den sidste dag ligger før den første.</translation>
    </message>
    <message>
        <source>The present target group began {day}. Choose a later day.</source>
        <translation>Den nuværende målgruppe begyndte {day}. Vælg en senere dag.</translation>
    </message>
    <message>
        <source>Write the citizen&apos;s name.</source>
        <translation>Skriv borgerens navn.</translation>
    </message>
    <message>
        <source>Write what may be shared.</source>
        <translation>Skriv, hvad der må deles.</translation>
    </message>
    <message>
        <source>Write who may know it.</source>
        <translation>Skriv, hvem der må vide det.</translation>
    </message>
    <message>
        <source>The consent ends before it begins.</source>
        <translation>Samtykket slutter, før det begynder.</translation>
    </message>
    <message>
        <source>Write the person&apos;s name.</source>
        <translation>Skriv personens navn.</translation>
    </message>
    <message>
        <source>Choose what the person is at the firm.</source>
        <translation>Vælg, hvad personen er i virksomheden.</translation>
    </message>
    <message>
        <source>Write why the summary must hold names.</source>
        <translation>Skriv, hvorfor oversigten skal have navne med.</translation>
    </message>
    <message>
        <source>Write the firm&apos;s name.</source>
        <translation>Skriv virksomhedens navn.</translation>
    </message>
    <message>
        <source>In Denmark this lies between {least} and {most} degrees.</source>
        <translation>I Danmark ligger det mellem {least} og {most} grader.</translation>
    </message>
    <message>
        <source>{firm} already has this P number.</source>
        <translation>{firm} har allerede dette P-nummer.</translation>
    </message>
    <message>
        <source>The number cannot be below zero.</source>
        <translation>Tallet kan ikke være under nul.</translation>
    </message>
    <message>
        <source>There is no room left in {folder}. No file was written. Free some space, or choose another folder.</source>
        <translation>Der er ikke plads i {folder}. Der blev ikke skrevet nogen fil. Gør plads, eller vælg en anden mappe.</translation>
    </message>
    <message>
        <source>You may not write in {folder}. No file was written. Choose another folder.</source>
        <translation>Du må ikke skrive i {folder}. Der blev ikke skrevet nogen fil. Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>The file could not be written to {folder}. Choose another folder.</source>
        <translation>Filen kunne ikke skrives i {folder}. Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>Enter your name and municipality first.</source>
        <translation>Skriv dit navn og din kommune først.</translation>
    </message>
    <message>
        <source>Write a name here.</source>
        <translation>Skriv et navn her.</translation>
    </message>
    <message>
        <source>The lower end of the band must not be above the upper end.</source>
        <translation>Den nedre grænse må ikke ligge over den øvre.</translation>
    </message>
    <message>
        <source>Getting the desk ready …</source>
        <translation>Gør Mentor Desk klar …</translation>
    </message>
    <message>
        <source>Trying your passphrase …</source>
        <translation>Prøver din adgangssætning …</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>Skriv notatet først.</translation>
    </message>
    <message>
        <source>The praktik agreement is for a praktik. This is: {what}.</source>
        <translation>Praktikaftalen er til en praktik. Det her er: {what}.</translation>
    </message>
    <message>
        <source>{paper} is not for this kind of placement: {what}.</source>
        <translation>{paper} er ikke til denne slags forløb: {what}.</translation>
    </message>
    <message>
        <source>This paper is filled in by hand.</source>
        <translation>Dette papir udfyldes i hånden.</translation>
    </message>
    <message>
        <source>There is no paper called {key}.</source>
        <translation>Der er intet papir, der hedder {key}.</translation>
    </message>
    <message>
        <source>Choose the firm.</source>
        <translation>Vælg virksomheden.</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>sluttede {day}</translation>
    </message>
    <message>
        <source>starts {day}</source>
        <translation>starter {day}</translation>
    </message>
    <message>
        <source>on pause</source>
        <translation>på pause</translation>
    </message>
    <message>
        <source>week {week} of {weeks}</source>
        <translation>uge {week} af {weeks}</translation>
    </message>
    <message>
        <source>running since {day}</source>
        <translation>i gang siden {day}</translation>
    </message>
    <message>
        <source>Write why it stops.</source>
        <translation>Skriv, hvorfor det stopper.</translation>
    </message>
    <message>
        <source>Write what came of it.</source>
        <translation>Skriv, hvad der kom ud af det.</translation>
    </message>
    <message>
        <source>Write what you promised.</source>
        <translation>Skriv, hvad du lovede.</translation>
    </message>
    <message>
        <source>Write what was promised.</source>
        <translation>Skriv, hvad der blev lovet.</translation>
    </message>
    <message>
        <source>Write what you did.</source>
        <translation>Skriv, hvad du gjorde.</translation>
    </message>
    <message>
        <source>Write what was done.</source>
        <translation>Skriv, hvad der blev gjort.</translation>
    </message>
    <message>
        <source>This record is no longer there. It may have been deleted or undone.</source>
        <translation>Det er der ikke længere. Det kan være slettet eller fortrudt.</translation>
    </message>
    <message>
        <source>The citizen promised</source>
        <translation>Borgeren lovede</translation>
    </message>
    <message>
        <source>The firm promised</source>
        <translation>Virksomheden lovede</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Sagen oprettet</translation>
    </message>
    <message>
        <source>{count} more visits are planned, the last one on {day}</source>
        <translation>{count} besøg mere er planlagt, det sidste {day}</translation>
    </message>
    <message>
        <source>{what} at {firm}</source>
        <translation>{what} hos {firm}</translation>
    </message>
    <message>
        <source>{what} – did not take place</source>
        <translation>{what} – blev ikke til noget</translation>
    </message>
    <message>
        <source>{what} – nobody answered</source>
        <translation>{what} – ingen svarede</translation>
    </message>
    <message>
        <source>Agreed: {words}</source>
        <translation>Aftalt: {words}</translation>
    </message>
    <message>
        <source>The citizen: {words}</source>
        <translation>Borgeren: {words}</translation>
    </message>
    <message>
        <source>The firm: {words}</source>
        <translation>Virksomheden: {words}</translation>
    </message>
    <message>
        <source>{told} {more}</source>
        <translation>{told} {more}</translation>
    </message>
    <message>
        <source>Promise to {whom}</source>
        <translation>Løfte til {whom}</translation>
    </message>
    <message>
        <source>Care visit</source>
        <translation>Plejebesøg</translation>
    </message>
    <message>
        <source>Sensitive: open it to read it.</source>
        <translation>Følsomt: åbn det for at læse det.</translation>
    </message>
    <message>
        <source>Written in the case. Open it to read it.</source>
        <translation>Skrevet i borgerens sag. Åbn for at læse.</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Løfte holdt</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Løfte</translation>
    </message>
    <message>
        <source>{what} at {firm} starts</source>
        <translation>{what} hos {firm} starter</translation>
    </message>
    <message>
        <source>{what} at {firm} stopped</source>
        <translation>{what} hos {firm} stoppet</translation>
    </message>
    <message>
        <source>{what} at {firm} ends</source>
        <translation>{what} hos {firm} slutter</translation>
    </message>
    <message>
        <source>{paper} issued, version {version}</source>
        <translation>{paper} udskrevet, version {version}</translation>
    </message>
    <message>
        <source>Consent to {whom}</source>
        <translation>Samtykke til {whom}</translation>
    </message>
    <message>
        <source>Consent to {whom} withdrawn</source>
        <translation>Samtykke til {whom} trukket tilbage</translation>
    </message>
    <message>
        <source>Ask {name}: {what}</source>
        <translation>Spørg {name}: {what}</translation>
    </message>
    <message>
        <source>Promised {whom} on {day}</source>
        <translation>Lovet {whom} den {day}</translation>
    </message>
    <message>
        <source>{about}promised on {day}</source>
        <translation>{about}lovet {day}</translation>
    </message>
    <message>
        <source>Write down how it went · {where}</source>
        <translation>Skriv, hvordan det gik · {where}</translation>
    </message>
    <message>
        <source>Visit with {name}</source>
        <translation>Besøg med {name}</translation>
    </message>
    <message>
        <source>Phone call with {name}</source>
        <translation>Telefonsamtale med {name}</translation>
    </message>
    <message>
        <source>Meeting with {name}</source>
        <translation>Møde med {name}</translation>
    </message>
    <message>
        <source>{name}: {step}</source>
        <translation>{name}: {step}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Næste skridt</translation>
    </message>
    <message>
        <source>{name}: {what} ends soon</source>
        <translation>{name}: {what} slutter snart</translation>
    </message>
    <message>
        <source>{name}: what came of the placement?</source>
        <translation>{name}: hvad kom der ud af forløbet?</translation>
    </message>
    <message>
        <source>{name}: the municipality&apos;s decision is missing</source>
        <translation>{name}: kommunens afgørelse mangler</translation>
    </message>
    <message>
        <source>{name}: there is a problem at {firm}</source>
        <translation>{name}: der er et problem hos {firm}</translation>
    </message>
    <message>
        <source>Nothing is written about it yet.</source>
        <translation>Der er ikke skrevet noget om det endnu.</translation>
    </message>
    <message>
        <source>{name}: the pause ends</source>
        <translation>{name}: pausen slutter</translation>
    </message>
    <message>
        <source>{firm} · on pause to {day}</source>
        <translation>{firm} · på pause til {day}</translation>
    </message>
    <message>
        <source>{name}: first day of absence. Call today</source>
        <translation>{name}: første fraværsdag. Ring i dag</translation>
    </message>
    <message>
        <source>{firm} · {mark} {day}</source>
        <translation>{firm} · {mark} {day}</translation>
    </message>
    <message>
        <source>{firm} · last day {day}</source>
        <translation>{firm} · sidste dag {day}</translation>
    </message>
    <message>
        <source>{what} at {firm} starts {day}</source>
        <translation>{what} hos {firm} starter {day}</translation>
    </message>
    <message>
        <source>Renew the agreement with {firm}</source>
        <translation>Forny aftalen med {firm}</translation>
    </message>
    <message>
        <source>To be renegotiated {day}</source>
        <translation>Skal genforhandles {day}</translation>
    </message>
    <message>
        <source>You have not talked with {name}</source>
        <translation>Du har ikke talt med {name}</translation>
    </message>
    <message>
        <source>A visit that is held cannot lie ahead.</source>
        <translation>Et besøg, der er holdt, kan ikke ligge ude i fremtiden.</translation>
    </message>
    <message>
        <source>The next visit must come after this one.</source>
        <translation>Det næste besøg skal ligge efter dette.</translation>
    </message>
    <message>
        <source>Write why it did not take place.</source>
        <translation>Skriv, hvorfor det ikke blev til noget.</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together.</source>
        <translation>Fire eller fem ord, der ikke hører sammen.</translation>
    </message>
    <message>
        <source>Guessed at once. Take four or five words that do not belong together.</source>
        <translation>Gættes med det samme. Tag fire eller fem ord, der ikke hører sammen.</translation>
    </message>
    <message>
        <source>Guessed within days. Add another word or two.</source>
        <translation>Gættes på få dage. Føj et ord eller to til.</translation>
    </message>
    <message>
        <source>Holds against a passer-by, not against a thief. Add another word.</source>
        <translation>Holder mod en forbipasserende, ikke mod en tyv. Føj et ord til.</translation>
    </message>
    <message>
        <source>Good. It holds.</source>
        <translation>God. Den holder.</translation>
    </message>
    <message>
        <source>Very good. Nobody guesses it in your lifetime.</source>
        <translation>Meget god. Den gætter ingen i din levetid.</translation>
    </message>
    <message>
        <source>The mentor visits the workplace every {days} days.</source>
        <translation>Mentor besøger arbejdspladsen hver {days}. dag.</translation>
    </message>
    <message>
        <source>There is a sample here already. Throw it away first.</source>
        <translation>Her er allerede eksempler. Fjern dem først.</translation>
    </message>
    <message>
        <source>Choose a firm, or write a name.</source>
        <translation>Vælg en virksomhed, eller skriv et navn.</translation>
    </message>
    <message>
        <source>This firm is invited already.</source>
        <translation>Virksomheden er allerede inviteret.</translation>
    </message>
    <message>
        <source>This firm is in the register already.</source>
        <translation>Virksomheden står allerede i registret.</translation>
    </message>
    <message>
        <source>Write what the meeting is called.</source>
        <translation>Skriv, hvad mødet hedder.</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Skriv dagen.</translation>
    </message>
    <message>
        <source>This computer knows no printer. Save the sheet as PDF instead.</source>
        <translation>Computeren kender ingen printer. Gem arket som PDF i stedet.</translation>
    </message>
    <message>
        <source>It was on pause on {day}, so there is nothing to mark.</source>
        <translation>Forløbet var på pause {day}, så der er ikke noget at skrive.</translation>
    </message>
    <message>
        <source>It does not run on {day}.</source>
        <translation>Forløbet er ikke i gang {day}.</translation>
    </message>
    <message>
        <source>There are not so many hours in a week.</source>
        <translation>Så mange timer er der ikke på en uge.</translation>
    </message>
    <message>
        <source>The hours grow: {steps}.</source>
        <translation>Timerne stiger: {steps}.</translation>
    </message>
    <message>
        <source>The hours change: {steps}.</source>
        <translation>Timerne ændrer sig: {steps}.</translation>
    </message>
    <message>
        <source>from week {week} {hours}</source>
        <translation>fra uge {week} {hours}</translation>
    </message>
    <message>
        <source>week {week} {hours}</source>
        <translation>uge {week} {hours}</translation>
    </message>
    <message>
        <source>weeks {week}-{last} {hours}</source>
        <translation>uge {week}-{last} {hours}</translation>
    </message>
    <message>
        <source>Choose what came of it. «Not known» is an answer too.</source>
        <translation>Vælg, hvad det blev til. »Ved ikke« er også et svar.</translation>
    </message>
    <message>
        <source>Say whether the job goes on. «Not known» is an answer too.</source>
        <translation>Sig, om ansættelsen fortsætter. »Ved ikke« er også et svar.</translation>
    </message>
    <message>
        <source>Answer one of the questions, or write a line.</source>
        <translation>Svar på et af spørgsmålene, eller skriv en linje.</translation>
    </message>
    <message>
        <source>The day lies before the placement began.</source>
        <translation>Dagen ligger før forløbets første dag.</translation>
    </message>
    <message>
        <source>It has no last day, so it goes on anyway.</source>
        <translation>Forløbet har ingen sidste dag, så det fortsætter alligevel.</translation>
    </message>
    <message>
        <source>The new last day must come after {day}.</source>
        <translation>Den nye sidste dag skal ligge efter {day}.</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>Skriv hvorfor.</translation>
    </message>
    <message>
        <source>It is on pause already.</source>
        <translation>Forløbet er allerede på pause.</translation>
    </message>
    <message>
        <source>The pause ends before it begins.</source>
        <translation>Pausen slutter, før den begynder.</translation>
    </message>
    <message>
        <source>It is not on pause on {day}.</source>
        <translation>Forløbet er ikke på pause {day}.</translation>
    </message>
    <message>
        <source>It has not begun on {day}.</source>
        <translation>Forløbet er ikke begyndt {day}.</translation>
    </message>
    <message>
        <source>Write the day on which it happened.</source>
        <translation>Skriv den dag, det skete.</translation>
    </message>
    <message>
        <source>Write how it was settled.</source>
        <translation>Skriv, hvordan det blev løst.</translation>
    </message>
    <message>
        <source>The day lies before the problem.</source>
        <translation>Dagen ligger før problemet.</translation>
    </message>
    <message>
        <source>This placement is over. Make a new one instead.</source>
        <translation>Forløbet er slut. Opret et nyt i stedet.</translation>
    </message>
    <message>
        <source>The paper was not printed until {day}.</source>
        <translation>Papiret blev først udskrevet {day}.</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>Den dag er ikke kommet endnu.</translation>
    </message>
    <message>
        <source>Nobody signs this paper in that role.</source>
        <translation>Ingen skriver under på papiret i den rolle.</translation>
    </message>
    <message>
        <source>The problem at {firm} is settled</source>
        <translation>Problemet hos {firm} er løst</translation>
    </message>
    <message>
        <source>To the citizen: {words}</source>
        <translation>Til borgeren: {words}</translation>
    </message>
    <message>
        <source>To the firm: {words}</source>
        <translation>Til virksomheden: {words}</translation>
    </message>
    <message>
        <source>Next: {words}</source>
        <translation>Næste skridt: {words}</translation>
    </message>
    <message>
        <source>{what} at {firm} extended to {day}</source>
        <translation>{what} hos {firm} forlænget til {day}</translation>
    </message>
    <message>
        <source>{what} at {firm} on pause to {day}</source>
        <translation>{what} hos {firm} på pause til {day}</translation>
    </message>
    <message>
        <source>{what} at {firm} on pause</source>
        <translation>{what} hos {firm} på pause</translation>
    </message>
    <message>
        <source>{what} at {firm} goes on</source>
        <translation>{what} hos {firm} i gang igen</translation>
    </message>
    <message>
        <source>A problem: {what} at {firm}</source>
        <translation>Problem: {what} hos {firm}</translation>
    </message>
    <message>
        <source>{about} has begun, one signature is missing</source>
        <translation>{about} er begyndt, én underskrift mangler</translation>
    </message>
    <message>
        <source>{about} has begun, {count} signatures are missing</source>
        <translation>{about} er begyndt, {count} underskrifter mangler</translation>
    </message>
    <message>
        <source>{about}: one signature is missing</source>
        <translation>{about}: én underskrift mangler</translation>
    </message>
    <message>
        <source>{about}: {count} signatures are missing</source>
        <translation>{about}: {count} underskrifter mangler</translation>
    </message>
    <message>
        <source>{name} has still to sign</source>
        <translation>{name} mangler at skrive under</translation>
    </message>
    <message>
        <source>the citizen</source>
        <translation>borgeren</translation>
    </message>
    <message>
        <source>the employer</source>
        <translation>arbejdsgiveren</translation>
    </message>
    <message>
        <source>the employees</source>
        <translation>medarbejderrepræsentanten</translation>
    </message>
    <message>
        <source>you</source>
        <translation>dig</translation>
    </message>
    <message>
        <source>{some}, {one}</source>
        <translation>{some}, {one}</translation>
    </message>
    <message>
        <source>{paper} · not back from {whom}</source>
        <translation>{paper} · mangler fra {whom}</translation>
    </message>
    <message>
        <source>This kind of placement is not applied for in VITAS.</source>
        <translation>Denne slags forløb søges ikke i VITAS.</translation>
    </message>
    <message>
        <source>The workplace</source>
        <translation>Arbejdsstedet</translation>
    </message>
    <message>
        <source>The citizen</source>
        <translation>Borgeren</translation>
    </message>
    <message>
        <source>The placement</source>
        <translation>Forløbet</translation>
    </message>
    <message>
        <source>Text for the remark field</source>
        <translation>Tekst til bemærkningsfeltet</translation>
    </message>
    <message>
        <source>The firm&apos;s name</source>
        <translation>Virksomhedens navn</translation>
    </message>
    <message>
        <source>CVR number</source>
        <translation>CVR-nummer</translation>
    </message>
    <message>
        <source>P-number</source>
        <translation>P-nummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbejdsgiver</translation>
    </message>
    <message>
        <source>Employee representative</source>
        <translation>Medarbejderrepræsentant</translation>
    </message>
    <message>
        <source>Ordinary employees, full-time persons</source>
        <translation>Ordinært ansatte, årsværk</translation>
    </message>
    <message>
        <source>{who}: full name</source>
        <translation>{who}: fulde navn</translation>
    </message>
    <message>
        <source>{who}: mail</source>
        <translation>{who}: mail</translation>
    </message>
    <message>
        <source>{who}: telephone</source>
        <translation>{who}: telefon</translation>
    </message>
    <message>
        <source>The citizen&apos;s name</source>
        <translation>Borgerens navn</translation>
    </message>
    <message>
        <source>CPR number</source>
        <translation>CPR-nummer</translation>
    </message>
    <message>
        <source>The citizen&apos;s address</source>
        <translation>Borgerens adresse</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sidste dag</translation>
    </message>
    <message>
        <source>Hours a week, the final ones</source>
        <translation>Timer om ugen, det endelige timetal</translation>
    </message>
    <message>
        <source>Working days and times</source>
        <translation>Arbejdsdage og mødetider</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Opgaver</translation>
    </message>
    <message>
        <source>Wage cost a month with pension, holiday and insurance, kr.</source>
        <translation>Lønudgift pr. måned med pension, ferie og forsikring, kr.</translation>
    </message>
    <message>
        <source>Tasks and what they train</source>
        <translation>Opgaver, og hvad de træner</translation>
    </message>
    <message>
        <source>Purpose, as the law words it</source>
        <translation>Formål, som loven siger det</translation>
    </message>
    <message>
        <source>Purpose, in own words</source>
        <translation>Formål med egne ord</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemærkninger</translation>
    </message>
    <message>
        <source>The hours begin at {start} a week and rise to {most}.</source>
        <translation>Timerne begynder med {start} om ugen og stiger til {most}.</translation>
    </message>
    <message>
        <source>The tick is gone already.</source>
        <translation>Fluebenet er allerede væk.</translation>
    </message>
    <message>
        <source>This picture cannot be printed. Choose a PNG, JPEG or SVG file.</source>
        <translation>Billedet kan ikke trykkes. Vælg en PNG-, JPEG- eller SVG-fil.</translation>
    </message>
    <message>
        <source>Not handed over yet</source>
        <translation>Endnu ikke udleveret</translation>
    </message>
    <message>
        <source>Ends {day}</source>
        <translation>Slutter {day}</translation>
    </message>
    <message>
        <source>Starts {day}</source>
        <translation>Begynder {day}</translation>
    </message>
    <message>
        <source>Last visit, it ends {day}</source>
        <translation>Sidste besøg, forløbet slutter {day}</translation>
    </message>
    <message>
        <source>First visit at the firm</source>
        <translation>Første besøg på virksomheden</translation>
    </message>
    <message>
        <source>To leave behind</source>
        <translation>Til at efterlade</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>Endnu ikke printet</translation>
    </message>
    <message>
        <source>Not signed by all</source>
        <translation>Ikke underskrevet af alle</translation>
    </message>
    <message>
        <source>{name}: what has come of it?</source>
        <translation>{name}: Hvad er det blevet til?</translation>
    </message>
    <message>
        <source>{name}: how does the job go?</source>
        <translation>{name}: Hvordan går det på jobbet?</translation>
    </message>
    <message>
        <source>{firm} · {what} · {when}</source>
        <translation>{firm} · {what} · {when}</translation>
    </message>
    <message>
        <source>{firm} · {when} · the case is closed</source>
        <translation>{firm} · {when} · sagen er lukket</translation>
    </message>
    <message>
        <source>{count} more to ask how it went</source>
        <translation>{count} flere at høre, hvordan det gik</translation>
    </message>
    <message>
        <source>Outcomes and after-care</source>
        <translation>Resultater og efterværn</translation>
    </message>
    <message>
        <source>Choose the citizen.</source>
        <translation>Vælg borgeren.</translation>
    </message>
    <message>
        <source>Choose what came of the call.</source>
        <translation>Vælg, hvad der kom ud af opkaldet.</translation>
    </message>
    <message>
        <source>The day to ring again lies behind.</source>
        <translation>Dagen, du vil ringe igen, er forbi.</translation>
    </message>
    <message>
        <source>This firm was rung: it stays on the list.</source>
        <translation>Virksomheden er ringet op: Den bliver på listen.</translation>
    </message>
    <message>
        <source>Write what the call round is called.</source>
        <translation>Skriv, hvad ringerunden hedder.</translation>
    </message>
    <message>
        <source>This firm is in the cluster already.</source>
        <translation>Virksomheden er allerede i klyngen.</translation>
    </message>
    <message>
        <source>A firm of the cluster offers at least one place.</source>
        <translation>En virksomhed i klyngen tilbyder mindst én plads.</translation>
    </message>
    <message>
        <source>Write what the cluster is called.</source>
        <translation>Skriv, hvad klyngen hedder.</translation>
    </message>
    <message>
        <source>Choose at least one column first.</source>
        <translation>Vælg mindst én kolonne først.</translation>
    </message>
    <message>
        <source>Another choice of columns is already called «{name}».</source>
        <translation>Et andet valg af kolonner hedder allerede «{name}».</translation>
    </message>
    <message>
        <source>Give the choice of columns a name.</source>
        <translation>Giv valget af kolonner et navn.</translation>
    </message>
    <message>
        <source>Choose how you talked.</source>
        <translation>Vælg, hvordan I talte sammen.</translation>
    </message>
    <message>
        <source>A talk you have had cannot lie ahead.</source>
        <translation>En samtale, du har haft, kan ikke ligge ude i fremtiden.</translation>
    </message>
    <message>
        <source>The next step must come after the talk.</source>
        <translation>Næste skridt skal komme efter samtalen.</translation>
    </message>
    <message>
        <source>The firm directory&apos;s file is not in the folder of the caseload: backups leave it out. Everything else works. Read the list in again, and your firms and notes fit it as before.</source>
        <translation>Filen med virksomhedslisten ligger ikke i sagernes mappe: den er ikke med i sikkerhedskopierne. Alt andet virker. Indlæs listen igen, så passer dine virksomheder og noter til den som før.</translation>
    </message>
    <message>
        <source>The firm directory no longer has this workplace. Search for it again.</source>
        <translation>Arbejdspladsen står ikke længere i virksomhedslisten. Søg efter den igen.</translation>
    </message>
    <message>
        <source>{name} has a CVR number only, and several of its workplaces are known. Nobody can tell which is meant, so it was left out. Give the row its P-number.</source>
        <translation>{name} har kun et CVR-nummer, og flere af dens arbejdssteder er kendt. Ingen kan vide, hvilket der menes, så rækken er udeladt. Skriv P-nummeret i rækken.</translation>
    </message>
    <message>
        <source>Another list was read in meanwhile. Nothing was changed. Compare this one again.</source>
        <translation>En anden liste er indlæst imens. Intet er ændret. Sammenlign denne igen.</translation>
    </message>
    <message>
        <source>Write what you learned.</source>
        <translation>Skriv, hvad du lærte.</translation>
    </message>
    <message>
        <source>{name} is the firm&apos;s contact in the municipality. Ring {name} first: {phone}.</source>
        <translation>{name} er virksomhedens kontakt i kommunen. Ring til {name} først: {phone}.</translation>
    </message>
    <message>
        <source>{name} is the firm&apos;s contact in the municipality. Talk with {name} first.</source>
        <translation>{name} er virksomhedens kontakt i kommunen. Tal med {name} først.</translation>
    </message>
    <message>
        <source>There are busy times here already. Remove them first.</source>
        <translation>Her står allerede travle tider. Fjern dem først.</translation>
    </message>
    <message>
        <source>Choose the months.</source>
        <translation>Vælg månederne.</translation>
    </message>
    <message>
        <source>Write what you answered.</source>
        <translation>Skriv, hvad du svarede.</translation>
    </message>
    <message>
        <source>The answer lies before the question.</source>
        <translation>Svaret ligger før spørgsmålet.</translation>
    </message>
    <message>
        <source>Write whom you handed it to.</source>
        <translation>Skriv, hvem du sendte den til.</translation>
    </message>
    <message>
        <source>Write what the firm asks.</source>
        <translation>Skriv, hvad virksomheden spørger om.</translation>
    </message>
    <message>
        <source>Choose the firm, or write who asks.</source>
        <translation>Vælg virksomheden, eller skriv, hvem der spørger.</translation>
    </message>
    <message>
        <source>Which post do you look at?</source>
        <translation>Hvilken stilling ser I på?</translation>
    </message>
    <message>
        <source>Tick at least one task that could be somebody else&apos;s.</source>
        <translation>Sæt flueben ved mindst én opgave, en anden kunne tage.</translation>
    </message>
    <message>
        <source>This citizen is no longer there.</source>
        <translation>Borgeren er her ikke mere.</translation>
    </message>
    <message>
        <source>You wrote that it does not suit: {reason} Take that back before you propose it.</source>
        <translation>Du har skrevet, at det ikke passer: {reason} Tag det tilbage, før du foreslår det.</translation>
    </message>
    <message>
        <source>Write why it does not suit.</source>
        <translation>Skriv, hvorfor det ikke passer.</translation>
    </message>
    <message>
        <source>That day is not ahead.</source>
        <translation>Den dag ligger ikke forude.</translation>
    </message>
    <message>
        <source>You put this firm aside on {day}: {reason}</source>
        <translation>Du lagde virksomheden til side {day}: {reason}</translation>
    </message>
    <message>
        <source>{number} to talk about</source>
        <translation>{number} at tale om</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Vent</translation>
    </message>
    <message>
        <source>No free place</source>
        <translation>Ingen ledig plads</translation>
    </message>
    <message>
        <source>1 does not fit</source>
        <translation>1 passer ikke</translation>
    </message>
    <message>
        <source>{number} do not fit</source>
        <translation>{number} passer ikke</translation>
    </message>
    <message>
        <source>Say in a few words what the place is.</source>
        <translation>Skriv kort, hvad pladsen er.</translation>
    </message>
    <message>
        <source>At most is less than at least.</source>
        <translation>Højst er mindre end mindst.</translation>
    </message>
    <message>
        <source>A slot lasts from 1 to {most} weeks.</source>
        <translation>Hver periode varer fra 1 til {most} uger.</translation>
    </message>
    <message>
        <source>Write why, for the one who finds it again.</source>
        <translation>Skriv hvorfor, til den der finder den igen.</translation>
    </message>
    <message>
        <source>Write whom the firm recommends.</source>
        <translation>Skriv, hvem virksomheden anbefaler.</translation>
    </message>
    <message>
        <source>A firm cannot recommend itself.</source>
        <translation>En virksomhed kan ikke anbefale sig selv.</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>egne ord</translation>
    </message>
    <message>
        <source>job goal</source>
        <translation>jobmål</translation>
    </message>
    <message>
        <source>hours a week</source>
        <translation>timer om ugen</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>næste skridt</translation>
    </message>
    <message>
        <source>ready from</source>
        <translation>klar fra</translation>
    </message>
    <message>
        <source>what the citizen can do</source>
        <translation>hvad borgeren kan</translation>
    </message>
    <message>
        <source>where the citizen thrives</source>
        <translation>hvor borgeren trives</translation>
    </message>
    <message>
        <source>what to bear in mind</source>
        <translation>hvad der skal tages hensyn til</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>opgaver</translation>
    </message>
    <message>
        <source>the tone</source>
        <translation>omgangstonen</translation>
    </message>
    <message>
        <source>a firm mentor</source>
        <translation>en virksomhedsmentor</translation>
    </message>
    <message>
        <source>somebody to talk to</source>
        <translation>en at tale med</translation>
    </message>
    <message>
        <source>how it wants to be contacted</source>
        <translation>hvordan den vil kontaktes</translation>
    </message>
    <message>
        <source>when it suits</source>
        <translation>hvornår det passer</translation>
    </message>
    <message>
        <source>an experience</source>
        <translation>en erfaring</translation>
    </message>
    <message>
        <source>an opening</source>
        <translation>en ledig plads</translation>
    </message>
    <message>
        <source>Say what the task is.</source>
        <translation>Skriv, hvad opgaven er.</translation>
    </message>
    <message>
        <source>The task bank has this task already.</source>
        <translation>Opgavebanken har allerede opgaven.</translation>
    </message>
    <message>
        <source>{name}: how did it go?</source>
        <translation>{name}: Hvordan gik det?</translation>
    </message>
    <message>
        <source>{firm} · two minutes with each of them</source>
        <translation>{firm} · to minutter med hver</translation>
    </message>
    <message>
        <source>Ring {firm} again</source>
        <translation>Ring til {firm} igen</translation>
    </message>
    <message>
        <source>{how} on {day}</source>
        <translation>{how} {day}</translation>
    </message>
    <message>
        <source>{firm} needs hands from {month}</source>
        <translation>{firm} skal bruge hænder fra {month}</translation>
    </message>
    <message>
        <source>Ask now, while they still have time to plan.</source>
        <translation>Spørg nu, mens de har tid til at planlægge.</translation>
    </message>
    <message>
        <source>{firm} may be rung again</source>
        <translation>Du må ringe til {firm} igen</translation>
    </message>
    <message>
        <source>Was left alone until {day}</source>
        <translation>Har været i fred til {day}</translation>
    </message>
    <message>
        <source>Was left alone until {day}: {why}</source>
        <translation>Har været i fred til {day}: {why}</translation>
    </message>
    <message>
        <source>{count} more firms to look in at</source>
        <translation>{count} virksomheder mere at kigge forbi</translation>
    </message>
    <message>
        <source>They stand among the firms.</source>
        <translation>De står blandt virksomhederne.</translation>
    </message>
    <message>
        <source>Look in at {firm}</source>
        <translation>Kig forbi {firm}</translation>
    </message>
    <message>
        <source>You have not been there yet · {town}</source>
        <translation>Du har ikke været der endnu · {town}</translation>
    </message>
    <message>
        <source>You were there {day} · {town}</source>
        <translation>Du var der {day} · {town}</translation>
    </message>
    <message>
        <source>Answer {firm}: {about}</source>
        <translation>Svar {firm}: {about}</translation>
    </message>
    <message>
        <source>Asked on {day}</source>
        <translation>Spurgt {day}</translation>
    </message>
    <message>
        <source>Asked on {day} · handed to {whom}</source>
        <translation>Spurgt {day} · sendt videre til {whom}</translation>
    </message>
    <message>
        <source>Say welcome to {firm}</source>
        <translation>Sig velkommen til {firm}</translation>
    </message>
    <message>
        <source>{town} · {source}</source>
        <translation>{town} · {source}</translation>
    </message>
    <message>
        <source>{count} more firms to welcome</source>
        <translation>{count} virksomheder mere at sige velkommen til</translation>
    </message>
    <message>
        <source>They stand under Outreach.</source>
        <translation>De står under Opsøgning.</translation>
    </message>
    <message>
        <source>Call round: {name}</source>
        <translation>Ringerunde: {name}</translation>
    </message>
    <message>
        <source>{count} more firms to ring again</source>
        <translation>{count} virksomheder mere at ringe til igen</translation>
    </message>
    <message>
        <source>Talk the agreements of {cluster} through</source>
        <translation>Tal aftalerne i {cluster} igennem</translation>
    </message>
    <message>
        <source>Ask {count} firms of the panel what they expect</source>
        <translation>Spørg {count} virksomheder i panelet, hvad de regner med</translation>
    </message>
    <message>
        <source>Before the quarter ends</source>
        <translation>Inden kvartalet er slut</translation>
    </message>
    <message>
        <source>Write the day you were there; it cannot lie ahead.</source>
        <translation>Skriv den dag, du var der; den kan ikke ligge i fremtiden.</translation>
    </message>
    <message>
        <source>Not now: they want peace for a while after the last placement.</source>
        <translation>Ikke nu: de vil have ro en tid efter det sidste forløb.</translation>
    </message>
    <message>
        <source>Not now: they want nobody for the time being.</source>
        <translation>Ikke nu: de vil ikke have nogen for tiden.</translation>
    </message>
    <message>
        <source>Full now: they want one at a time.</source>
        <translation>Fuldt nu: de vil have én ad gangen.</translation>
    </message>
    <message>
        <source>Full now: they want no more than {most} at a time.</source>
        <translation>Fuldt nu: de vil højst have {most} ad gangen.</translation>
    </message>
    <message>
        <source>Full now: the one place the law gives is taken.</source>
        <translation>Fuldt nu: den ene plads, loven giver, er optaget.</translation>
    </message>
    <message>
        <source>Full now: the {places} places the law gives are taken.</source>
        <translation>Fuldt nu: de {places} pladser, loven giver, er optaget.</translation>
    </message>
    <message>
        <source>The places the law gives are taken too.</source>
        <translation>Lovens pladser er også optaget.</translation>
    </message>
    <message>
        <source>The law gives room for some hours more.</source>
        <translation>Loven giver plads til nogle timer mere.</translation>
    </message>
    <message>
        <source>The law gives room for one more.</source>
        <translation>Loven giver plads til én mere.</translation>
    </message>
    <message>
        <source>The law gives room for {number} more.</source>
        <translation>Loven giver plads til {number} mere.</translation>
    </message>
    <message>
        <source>When the next place is free, nobody has written.</source>
        <translation>Ingen har skrevet, hvornår der er plads igen.</translation>
    </message>
    <message>
        <source>Next place {day}.</source>
        <translation>Næste plads {day}.</translation>
    </message>
    <message>
        <source>Room for some hours now.</source>
        <translation>Plads til nogle timer nu.</translation>
    </message>
    <message>
        <source>Room for one more now.</source>
        <translation>Plads til én mere nu.</translation>
    </message>
    <message>
        <source>Room for {number} more now.</source>
        <translation>Plads til {number} mere nu.</translation>
    </message>
    <message>
        <source>They want one at a time.</source>
        <translation>De vil have én ad gangen.</translation>
    </message>
    <message>
        <source>They want no more than {most} at a time.</source>
        <translation>De vil højst have {most} ad gangen.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hej</translation>
    </message>
    <message>
        <source>I am away on {first}.</source>
        <translation>Jeg er væk {first}.</translation>
    </message>
    <message>
        <source>I am away from {first} to {last}, both days included.</source>
        <translation>Jeg er væk fra {first} til og med {last}.</translation>
    </message>
    <message>
        <source>I answer you when I am back.</source>
        <translation>Jeg svarer, når jeg er tilbage.</translation>
    </message>
    <message>
        <source>Do ring {name} on {phone}, about small things too.</source>
        <translation>Ring endelig til {name} på {phone}, også om noget småt.</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>Venlig hilsen</translation>
    </message>
    <message>
        <source>Your job mentor is away {first} – {last}</source>
        <translation>Din jobmentor er væk {first} – {last}</translation>
    </message>
    <message>
        <source>It is about {names}.</source>
        <translation>Det gælder {names}.</translation>
    </message>
    <message>
        <source>Meanwhile {name} stands in for me.</source>
        <translation>Imens afløser {name} mig.</translation>
    </message>
    <message>
        <source>«{title}», version {version}, is here already. A set in new words has a new version.</source>
        <translation>»{title}«, version {version}, er her allerede. Et sæt med nye ord skal have en ny version.</translation>
    </message>
    <message>
        <source>This set is in use. Take another in use first.</source>
        <translation>Sættet er i brug. Tag et andet i brug først.</translation>
    </message>
    <message>
        <source>Choose what it is about first.</source>
        <translation>Vælg først, hvad det drejer sig om.</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Skriv navnet.</translation>
    </message>
    <message>
        <source>Choose who it is to the citizen.</source>
        <translation>Vælg, hvem det er for borgeren.</translation>
    </message>
    <message>
        <source>This area is not in the set that was asked.</source>
        <translation>Det område er ikke med i det sæt, der blev spurgt efter.</translation>
    </message>
    <message>
        <source>A step lies from 1 to 5; halves are fine.</source>
        <translation>Et trin ligger fra 1 til 5, gerne halve.</translation>
    </message>
    <message>
        <source>Put one mark at least, or write what the citizen says.</source>
        <translation>Sæt mindst ét mærke, eller skriv, hvad borgeren siger.</translation>
    </message>
    <message>
        <source>Choose what the goal is about.</source>
        <translation>Vælg, hvad målet handler om.</translation>
    </message>
    <message>
        <source>Choose a step, or write what will be different.</source>
        <translation>Vælg et trin, eller skriv, hvad der bliver anderledes.</translation>
    </message>
    <message>
        <source>{name} promised: {what}</source>
        <translation>{name} lovede: {what}</translation>
    </message>
    <message>
        <source>Choose at least one visit.</source>
        <translation>Vælg mindst ét besøg.</translation>
    </message>
    <message>
        <source>Write what the citizen managed.</source>
        <translation>Skriv, hvad der lykkedes for borgeren.</translation>
    </message>
    <message>
        <source>{kind} from {day}: prepare that you are away</source>
        <translation>{kind} fra {day}: gør klar til, at du er væk</translation>
    </message>
    <message>
        <source>Nobody stands in yet · visits to settle: {visits} · to tell: {firms}</source>
        <translation>Ingen afløser endnu · besøg at få på plads: {visits} · at give besked: {firms}</translation>
    </message>
    <message>
        <source>Visits to settle: {visits} · firms to tell: {firms}</source>
        <translation>Besøg at få på plads: {visits} · virksomheder at give besked: {firms}</translation>
    </message>
    <message>
        <source>The placement has begun</source>
        <translation>Forløbet er begyndt</translation>
    </message>
    <message>
        <source>Halfway through the placement</source>
        <translation>Halvvejs i forløbet</translation>
    </message>
    <message>
        <source>The placement ends</source>
        <translation>Forløbet slutter</translation>
    </message>
    <message>
        <source>Three months have gone</source>
        <translation>Der er gået tre måneder</translation>
    </message>
    <message>
        <source>The first talk: where do we begin?</source>
        <translation>Den første samtale: Hvor begynder vi?</translation>
    </message>
    <message>
        <source>{why} · last talk {day}</source>
        <translation>{why} · sidste samtale {day}</translation>
    </message>
    <message>
        <source>{name}: talk about progression</source>
        <translation>{name}: tal om udvikling</translation>
    </message>
    <message>
        <source>{name}: no visit planned</source>
        <translation>{name}: intet besøg planlagt</translation>
    </message>
    <message>
        <source>{firm} · the last one was today</source>
        <translation>{firm} · det sidste var i dag</translation>
    </message>
    <message>
        <source>{firm} · last one {ago} ago</source>
        <translation>{firm} · det sidste for {ago} siden</translation>
    </message>
    <message>
        <source>{firm} · begins {day}</source>
        <translation>{firm} · begynder {day}</translation>
    </message>
    <message>
        <source>{firm} · none since it began {day}</source>
        <translation>{firm} · ingen siden begyndelsen {day}</translation>
    </message>
    <message>
        <source>The visit lies there already.</source>
        <translation>Besøget ligger der allerede.</translation>
    </message>
    <message>
        <source>A visit cannot be moved into the past.</source>
        <translation>Et besøg kan ikke flyttes til en dag, der er gået.</translation>
    </message>
    <message>
        <source>Write why it is moved.</source>
        <translation>Skriv, hvorfor det flyttes.</translation>
    </message>
    <message>
        <source>The visit lies ahead. Move it instead.</source>
        <translation>Besøget er ikke endnu. Flyt det i stedet.</translation>
    </message>
    <message>
        <source>The next try cannot lie in the past.</source>
        <translation>Næste forsøg kan ikke ligge i fortiden.</translation>
    </message>
    <message>
        <source>Nobody has answered {count} times. Try another way: a text message, a letter, or somebody around the citizen.</source>
        <translation>Ingen har svaret {count} gange. Prøv en anden vej: en sms, et brev eller en, der er omkring borgeren.</translation>
    </message>
    <message>
        <source>The placement begins on {day}.</source>
        <translation>Forløbet begynder {day}.</translation>
    </message>
    <message>
        <source>The placement ends on {day}.</source>
        <translation>Forløbet slutter {day}.</translation>
    </message>
    <message>
        <source>You have another visit with the same citizen on that day.</source>
        <translation>Du har et andet besøg med den samme borger den dag.</translation>
    </message>
    <message>
        <source>The visit is not planned any longer.</source>
        <translation>Besøget er ikke planlagt længere.</translation>
    </message>
    <message>
        <source>A visit lasts from 10 minutes to 4 hours.</source>
        <translation>Et besøg varer fra 10 minutter til 4 timer.</translation>
    </message>
    <message>
        <source>The working day must end after it begins.</source>
        <translation>Arbejdsdagen skal slutte, efter at den er begyndt.</translation>
    </message>
    <message>
        <source>Write at least one day on which you work.</source>
        <translation>Skriv mindst én dag, hvor du arbejder.</translation>
    </message>
    <message>
        <source>There is no such rhythm.</source>
        <translation>Den rytme findes ikke.</translation>
    </message>
    <message>
        <source>Say why it is moved.</source>
        <translation>Sig, hvorfor det flyttes.</translation>
    </message>
    <message>
        <source>There is no such postcode.</source>
        <translation>Det postnummer findes ikke.</translation>
    </message>
    <message>
        <source>The municipality’s journal: {count} to write</source>
        <translation>Kommunens journal: {count} skal skrives</translation>
    </message>
    <message>
        <source>{old} of them are over a week old</source>
        <translation>{old} af dem er over en uge gamle</translation>
    </message>
    <message>
        <source>{old} of them are over {days} days old</source>
        <translation>{old} af dem er over {days} dage gamle</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Vælg en dag.</translation>
    </message>
    <message>
        <source>Taken over from {name}, in a package made on {day}.</source>
        <translation>Overtaget fra {name} i en pakke, der blev lavet {day}.</translation>
    </message>
    <message>
        <source>Choose one of the lengths offered.</source>
        <translation>Vælg en af de længder, der er at vælge imellem.</translation>
    </message>
    <message>
        <source>The caseload was changed meanwhile. Nothing was read in. Look the list over again.</source>
        <translation>Dine sager er ændret imens. Der er ikke læst noget ind. Se listen igennem igen.</translation>
    </message>
    <message>
        <source>The same CPR number</source>
        <translation>Samme cpr-nummer</translation>
    </message>
    <message>
        <source>The same name and birthday</source>
        <translation>Samme navn og fødselsdag</translation>
    </message>
    <message>
        <source>The same name; the birthday does not stand in both places</source>
        <translation>Samme navn; fødselsdagen står ikke begge steder</translation>
    </message>
    <message>
        <source>There is no backup to try yet. Make one first.</source>
        <translation>Der er ingen sikkerhedskopi at prøve endnu. Lav en først.</translation>
    </message>
    <message>
        <source>There is no receipt with the number {no}.</source>
        <translation>Der er ingen kvittering med nummer {no}.</translation>
    </message>
    <message>
        <source>The case is still open. Close it first, or choose another reason for erasing.</source>
        <translation>Sagen er stadig åben. Luk den først, eller vælg en anden grund til at slette.</translation>
    </message>
    <message>
        <source>This person is not in the caseload.</source>
        <translation>Personen er ikke i sagsstammen.</translation>
    </message>
    <message>
        <source>This person has been erased already.</source>
        <translation>Personen er allerede slettet.</translation>
    </message>
    <message>
        <source>The person: name, numbers, wishes, consents, those around</source>
        <translation>Personen: navn, numre, ønsker, samtykker og folk omkring</translation>
    </message>
    <message>
        <source>Cases with target group and next step</source>
        <translation>Sager med målgruppe og næste skridt</translation>
    </message>
    <message>
        <source>Placements with tasks, hours, attendance and outcome</source>
        <translation>Forløb med opgaver, timer, fremmøde og resultat</translation>
    </message>
    <message>
        <source>Visits, and when they were moved</source>
        <translation>Besøg og flytninger af besøg</translation>
    </message>
    <message>
        <source>Notes and promises</source>
        <translation>Notater og løfter</translation>
    </message>
    <message>
        <source>Talks about progression, goals and small steps</source>
        <translation>Samtaler om udvikling, mål og små skridt</translation>
    </message>
    <message>
        <source>Archived papers and what was typed in them</source>
        <translation>Arkiverede papirer og det, der var skrevet i dem</translation>
    </message>
    <message>
        <source>The rest: matches, check marks, days away</source>
        <translation>Resten: match, afkrydsninger og fravær</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>several answers</source>
        <translation>flere svar</translation>
    </message>
    <message>
        <source>one that is no longer here</source>
        <translation>en, der ikke er her længere</translation>
    </message>
    <message>
        <source>Choose at least one case.</source>
        <translation>Vælg mindst én sag.</translation>
    </message>
    <message>
        <source>The same P-number</source>
        <translation>Samme P-nummer</translation>
    </message>
    <message>
        <source>The same CVR number and address</source>
        <translation>Samme cvr-nummer og adresse</translation>
    </message>
    <message>
        <source>The file is too large for a package of cases.</source>
        <translation>Filen er for stor til at være en pakke med sager.</translation>
    </message>
    <message>
        <source>The file could not be read. Is it still there?</source>
        <translation>Filen kunne ikke læses. Er den der stadig?</translation>
    </message>
    <message>
        <source>The end of the log is missing: it went to entry {sealed} and now stops at {found}. Either an older copy of the data file was put back by hand, or somebody removed entries. Everything that is there can be read. Keep the backups and tell your data protection officer if it was not you.</source>
        <translation>Slutningen af loggen mangler: den gik til linje {sealed} og stopper nu ved {found}. Enten er en ældre kopi af datafilen lagt tilbage i hånden, eller også har nogen fjernet linjer. Alt, hvad der er, kan læses. Behold sikkerhedskopierne, og sig det til jeres databeskyttelsesrådgiver, hvis det ikke var dig.</translation>
    </message>
    <message>
        <source>Entry {sealed} of the log is another than it was. Either an older copy of the data file was put back by hand, or somebody changed the log. Everything that is there can be read. Keep the backups and tell your data protection officer if it was not you.</source>
        <translation>Linje {sealed} i loggen er en anden, end den var. Enten er en ældre kopi af datafilen lagt tilbage i hånden, eller også har nogen ændret loggen. Alt, hvad der er, kan læses. Behold sikkerhedskopierne, og sig det til jeres databeskyttelsesrådgiver, hvis det ikke var dig.</translation>
    </message>
    <message>
        <source>The file journal.seal is missing beside the data file, so nobody can tell whether the end of the log is whole. If you moved the folder by hand, that is why. It has been made anew.</source>
        <translation>Filen journal.seal mangler ved siden af datafilen, så ingen kan se, om slutningen af loggen er hel. Hvis du har flyttet mappen i hånden, er det derfor. Den er lavet på ny.</translation>
    </message>
    <message>
        <source>The file journal.seal beside the data file was changed from outside, so nobody can tell whether the end of the log is whole. It has been made anew. Keep the backups and tell your data protection officer if it was not you.</source>
        <translation>Filen journal.seal ved siden af datafilen er ændret udefra, så ingen kan se, om slutningen af loggen er hel. Den er lavet på ny. Behold sikkerhedskopierne, og sig det til jeres databeskyttelsesrådgiver, hvis det ikke var dig.</translation>
    </message>
    <message>
        <source>Write why the extract must hold names.</source>
        <translation>Skriv, hvorfor udtrækket skal have navne.</translation>
    </message>
    <message>
        <source>Write it without names and numbers: the log keeps it for good.</source>
        <translation>Skriv det uden navne og numre: loggen gemmer det for altid.</translation>
    </message>
    <message>
        <source>{folder} is there already. Nothing was written. Choose the name of a new folder.</source>
        <translation>{folder} findes i forvejen. Der blev ikke skrevet noget. Vælg navnet på en ny mappe.</translation>
    </message>
    <message>
        <source>Another record has that value now. Nothing was changed.</source>
        <translation>En anden har den værdi nu. Intet er ændret.</translation>
    </message>
    <message>
        <source>sensitive: open the note to read it</source>
        <translation>følsomt: åbn notatet for at læse det</translation>
    </message>
    <message>
        <source>This cannot be put back: it is no longer here. Nothing was changed.</source>
        <translation>Det kan ikke sættes tilbage: det findes ikke længere. Intet er ændret.</translation>
    </message>
    <message>
        <source>This has no period of its own.</source>
        <translation>Det har ingen frist for sig selv.</translation>
    </message>
    <message>
        <source>Write a number of months from 1 to {most}.</source>
        <translation>Skriv et antal måneder fra 1 til {most}.</translation>
    </message>
    <message>
        <source>Choose a day that lies ahead.</source>
        <translation>Vælg en dag, der ligger fremme.</translation>
    </message>
    <message>
        <source>Write why it has to be kept.</source>
        <translation>Skriv, hvorfor det skal gemmes.</translation>
    </message>
    <message>
        <source>There is no room for more. Remove a filter first.</source>
        <translation>Der er ikke plads til flere. Fjern et filter først.</translation>
    </message>
    <message>
        <source>Another filter is already called «{name}».</source>
        <translation>Et andet filter hedder allerede «{name}».</translation>
    </message>
    <message>
        <source>This filter is no longer there.</source>
        <translation>Filteret findes ikke mere.</translation>
    </message>
    <message>
        <source>Give the filter a name.</source>
        <translation>Giv filteret et navn.</translation>
    </message>
    <message>
        <source>The name is too long: at most {most} letters.</source>
        <translation>Navnet er for langt: højst {most} tegn.</translation>
    </message>
    <message>
        <source>The visits have changed since. Look at them once more.</source>
        <translation>Besøgene er ændret siden. Se på dem igen.</translation>
    </message>
    <message>
        <source>Kept long enough: {count} to erase</source>
        <translation>Gemt længe nok: {count} klar til sletning</translation>
    </message>
    <message>
        <source>Erase them, or say why they have to be kept</source>
        <translation>Slet dem, eller skriv, hvorfor de skal gemmes</translation>
    </message>
    <message>
        <source>Encrypting everything anew …</source>
        <translation>Krypterer alt på ny …</translation>
    </message>
    <message>
        <source>Copying the backup …</source>
        <translation>Kopierer sikkerhedskopien …</translation>
    </message>
    <message>
        <source>Reading the copy through …</source>
        <translation>Læser kopien igennem …</translation>
    </message>
    <message>
        <source>Bringing it up to date …</source>
        <translation>Fører den op til denne udgave …</translation>
    </message>
    <message>
        <source>Reading it through once more …</source>
        <translation>Læser den igennem en gang til …</translation>
    </message>
    <message>
        <source>Encrypting the backups anew …</source>
        <translation>Krypterer sikkerhedskopierne på ny …</translation>
    </message>
    <message>
        <source>Gathering the case …</source>
        <translation>Samler sagen …</translation>
    </message>
    <message>
        <source>Writing the papers …</source>
        <translation>Skriver papirerne …</translation>
    </message>
    <message>
        <source>Writing the page …</source>
        <translation>Skriver siden …</translation>
    </message>
    <message>
        <source>Write why it is taken out. It is kept in the log.</source>
        <translation>Skriv, hvorfor det tages ud. Det står i loggen.</translation>
    </message>
    <message>
        <source>from those that look alike</source>
        <translation>fra dem, der ligner hinanden</translation>
    </message>
    <message>
        <source>from the list for the journal</source>
        <translation>fra listen til journalen</translation>
    </message>
    <message>
        <source>from Match</source>
        <translation>fra Match</translation>
    </message>
    <message>
        <source>from the sheet of a visit</source>
        <translation>fra arket til et besøg</translation>
    </message>
    <message>
        <source>Writing the tables …</source>
        <translation>Skriver tabellerne …</translation>
    </message>
    <message>
        <source>Writing the cases to read …</source>
        <translation>Skriver sagerne til at læse …</translation>
    </message>
    <message>
        <source>The same name</source>
        <translation>Samme navn</translation>
    </message>
    <message>
        <source>Nearly the same name</source>
        <translation>Næsten samme navn</translation>
    </message>
    <message>
        <source>Nearly the same name, the same birthday</source>
        <translation>Næsten samme navn, samme fødselsdag</translation>
    </message>
    <message>
        <source>The same phone number</source>
        <translation>Samme telefonnummer</translation>
    </message>
    <message>
        <source>The same name in the same town</source>
        <translation>Samme navn i samme by</translation>
    </message>
    <message>
        <source>Nearly the same name in the same town</source>
        <translation>Næsten samme navn i samme by</translation>
    </message>
    <message>
        <source>Chosen by yourself</source>
        <translation>Valgt af dig selv</translation>
    </message>
    <message>
        <source>The two are at different firms and were not merged.</source>
        <translation>De to hører til hver sin virksomhed og blev ikke lagt sammen.</translation>
    </message>
    <message>
        <source>A record cannot be merged with itself.</source>
        <translation>Noget kan ikke lægges sammen med sig selv.</translation>
    </message>
    <message>
        <source>Several firms are called so. The case comes in without it; the note keeps it.</source>
        <translation>Flere virksomheder hedder det. Sagen kommer ind uden; virksomheden står i notatet.</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>programmet</translation>
    </message>
    <message>
        <source>Print «If the computer is gone» once</source>
        <translation>Print «Hvis computeren er væk» én gang</translation>
    </message>
    <message>
        <source>It is needed when this computer is not there</source>
        <translation>Papiret skal bruges, når computeren ikke er der</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Write how many cases.</source>
        <translation>Skriv, hvor mange sager.</translation>
    </message>
    <message>
        <source>This file holds no picture that can be read. Nothing was changed.</source>
        <translation>Der er ikke et billede i filen, som kan læses. Intet er ændret.</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>Praktik agreement</source>
        <translation>Praktikaftale</translation>
    </message>
    <message>
        <source>What the citizen, the firm and the municipality agree on.</source>
        <translation>Det, borgeren, virksomheden og kommunen aftaler.</translation>
    </message>
    <message>
        <source>Partnership agreement</source>
        <translation>Partnerskabsaftale</translation>
    </message>
    <message>
        <source>The seven points that the firm and the municipality promise.</source>
        <translation>De syv punkter, virksomheden og kommunen lover hinanden.</translation>
    </message>
    <message>
        <source>Caseload summary</source>
        <translation>Teamoversigt</translation>
    </message>
    <message>
        <source>Recovery key sheet</source>
        <translation>Nøgleark</translation>
    </message>
    <message>
        <source>The firm’s name</source>
        <translation>Virksomhedens navn</translation>
    </message>
    <message>
        <source>How the citizen sees it</source>
        <translation>Sådan ser borgeren det</translation>
    </message>
    <message>
        <source>How the firm sees it</source>
        <translation>Sådan ser virksomheden det</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Det kom der ud af det</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>Næste skridt</translation>
    </message>
    <message>
        <source>End and evaluation</source>
        <translation>Afslutning og evaluering</translation>
    </message>
    <message>
        <source>What was learned, how both sides saw it, and what comes next.</source>
        <translation>Hvad der er lært, hvordan begge så det, og hvad der nu skal ske.</translation>
    </message>
    <message>
        <source>What the citizen can do now</source>
        <translation>Det kan borgeren nu</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Det gik godt</translation>
    </message>
    <message>
        <source>What was hard</source>
        <translation>Det var svært</translation>
    </message>
    <message>
        <source>When the next step is</source>
        <translation>Hvornår næste skridt er</translation>
    </message>
    <message>
        <source>The firm takes one again</source>
        <translation>Virksomheden tager gerne imod én igen</translation>
    </message>
    <message>
        <source>The firm may be used as reference</source>
        <translation>Virksomheden må bruges som reference</translation>
    </message>
    <message>
        <source>Whom to ring for the reference</source>
        <translation>Hvem man ringer til om referencen</translation>
    </message>
    <message>
        <source>Without work since</source>
        <translation>Ledig siden</translation>
    </message>
    <message>
        <source>CVR number</source>
        <translation>CVR-nummer</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Wage cost a month</source>
        <translation>Lønudgift om måneden</translation>
    </message>
    <message>
        <source>Whether the staff grows</source>
        <translation>Om der bliver flere ansatte</translation>
    </message>
    <message>
        <source>Whether the post fell vacant lately</source>
        <translation>Om stillingen er blevet ledig for nylig</translation>
    </message>
    <message>
        <source>The firm’s contact</source>
        <translation>Virksomhedens kontakt</translation>
    </message>
    <message>
        <source>The points you chose</source>
        <translation>De punkter, I har valgt</translation>
    </message>
    <message>
        <source>Where it is handed over</source>
        <translation>Hvor det bliver overrakt</translation>
    </message>
    <message>
        <source>When it is handed over</source>
        <translation>Hvornår det bliver overrakt</translation>
    </message>
    <message>
        <source>The municipality’s contact</source>
        <translation>Kommunens kontakt</translation>
    </message>
    <message>
        <source>Diploma for the wall</source>
        <translation>Diplom til væggen</translation>
    </message>
    <message>
        <source>Thanks a partner firm with something worth a frame.</source>
        <translation>En tak til en partnervirksomhed, der er værd at sætte i ramme.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>To be renegotiated on</source>
        <translation>Genforhandles den</translation>
    </message>
    <message>
        <source>Why we work together</source>
        <translation>Derfor arbejder vi sammen</translation>
    </message>
    <message>
        <source>Places a year</source>
        <translation>Pladser om året</translation>
    </message>
    <message>
        <source>Tasks the firm can offer</source>
        <translation>Opgaver, virksomheden kan tilbyde</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>The citizen’s name</source>
        <translation>Borgerens navn</translation>
    </message>
    <message>
        <source>The citizen’s address</source>
        <translation>Borgerens adresse</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Overlevering</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Hvem der tager over</translation>
    </message>
    <message>
        <source>The citizen’s phone number</source>
        <translation>Borgerens telefon</translation>
    </message>
    <message>
        <source>All that a stand-in needs to carry the case on. Confidential.</source>
        <translation>Alt det, en stedfortræder skal bruge for at føre sagen videre. Fortroligt.</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Until the day</source>
        <translation>Til og med</translation>
    </message>
    <message>
        <source>Do this first</source>
        <translation>Gør dette først</translation>
    </message>
    <message>
        <source>Be careful about</source>
        <translation>Vær opmærksom på</translation>
    </message>
    <message>
        <source>Benefit at the start</source>
        <translation>Ydelse ved start</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgruppe</translation>
    </message>
    <message>
        <source>Case summary</source>
        <translation>Sagsresumé</translation>
    </message>
    <message>
        <source>Goal: job or education</source>
        <translation>Mål for job eller uddannelse</translation>
    </message>
    <message>
        <source>What you need help with</source>
        <translation>Det, du gerne vil have hjælp til</translation>
    </message>
    <message>
        <source>The case on one page for the team meeting, with or without the name.</source>
        <translation>Sagen på én side til teammødet, med eller uden navn.</translation>
    </message>
    <message>
        <source>With the citizen’s name</source>
        <translation>Med borgerens navn</translation>
    </message>
    <message>
        <source>Where you are, in your own words</source>
        <translation>Hvor I er, med dine egne ord</translation>
    </message>
    <message>
        <source>What you have tried</source>
        <translation>Det, du har prøvet</translation>
    </message>
    <message>
        <source>What the citizen can do already</source>
        <translation>Det kan borgeren i forvejen</translation>
    </message>
    <message>
        <source>May be shared: {what}</source>
        <translation>Må deles: {what}</translation>
    </message>
    <message>
        <source>Consent to share</source>
        <translation>Samtykke til at dele</translation>
    </message>
    <message>
        <source>Who may be told</source>
        <translation>Hvem der må få det at vide</translation>
    </message>
    <message>
        <source>Why it is shared</source>
        <translation>Hvorfor det deles</translation>
    </message>
    <message>
        <source>How long it holds</source>
        <translation>Hvor længe det gælder</translation>
    </message>
    <message>
        <source>The citizen decides what may be told, to whom and how long.</source>
        <translation>Borgeren bestemmer, hvad der må fortælles, til hvem og hvor længe.</translation>
    </message>
    <message>
        <source>how to reach the citizen</source>
        <translation>hvordan man får fat i borgeren</translation>
    </message>
    <message>
        <source>goal and wishes</source>
        <translation>mål og ønsker</translation>
    </message>
    <message>
        <source>skills and experience</source>
        <translation>erfaring og kompetencer</translation>
    </message>
    <message>
        <source>hours and transport</source>
        <translation>timer og transport</translation>
    </message>
    <message>
        <source>considerations</source>
        <translation>hensyn</translation>
    </message>
    <message>
        <source>how the placement goes</source>
        <translation>hvordan forløbet går</translation>
    </message>
    <message>
        <source>The words that may be passed on</source>
        <translation>De ord, der må gives videre</translation>
    </message>
    <message>
        <source>As the citizen wants it said; no diagnoses.</source>
        <translation>Som borgeren selv vil have det sagt. Ingen diagnoser.</translation>
    </message>
    <message>
        <source>The last day it holds</source>
        <translation>Sidste dag, det gælder</translation>
    </message>
    <message>
        <source>P-nummer</source>
        <translation>P-nummer</translation>
    </message>
    <message>
        <source>The last day until now</source>
        <translation>Sidste dag indtil nu</translation>
    </message>
    <message>
        <source>The new last day</source>
        <translation>Ny sidste dag</translation>
    </message>
    <message>
        <source>Why it is extended</source>
        <translation>Derfor forlænges det</translation>
    </message>
    <message>
        <source>Hours a week from now on</source>
        <translation>Timer om ugen fra nu af</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Forlængelse</translation>
    </message>
    <message>
        <source>Longer time in the same place: until when, why, and what goes on.</source>
        <translation>Længere tid samme sted: hvor længe, hvorfor, og hvad der fortsætter.</translation>
    </message>
    <message>
        <source>What is to be reached in the extension</source>
        <translation>Det skal nås i forlængelsen</translation>
    </message>
    <message>
        <source>What is new from now on</source>
        <translation>Det er nyt fra nu af</translation>
    </message>
    <message>
        <source>The representative agrees</source>
        <translation>Medarbejderrepræsentanten er enig</translation>
    </message>
    <message>
        <source>The representative’s remark</source>
        <translation>Medarbejderrepræsentantens bemærkning</translation>
    </message>
    <message>
        <source>Number in VITAS</source>
        <translation>Nummer i VITAS</translation>
    </message>
    <message>
        <source>Day of the decision on the extension</source>
        <translation>Dagen for afgørelsen om forlængelsen</translation>
    </message>
    <message>
        <source>The decision on the extension</source>
        <translation>Afgørelsen om forlængelsen</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Afgjort af</translation>
    </message>
    <message>
        <source>Legal basis of the extension</source>
        <translation>Hjemmel for forlængelsen</translation>
    </message>
    <message>
        <source>The workplace’s address</source>
        <translation>Arbejdspladsens adresse</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbejdsgiver</translation>
    </message>
    <message>
        <source>Daily responsible</source>
        <translation>Ansvarlig i hverdagen</translation>
    </message>
    <message>
        <source>Talk about expectations, the citizen</source>
        <translation>Forventningssamtale, borgeren</translation>
    </message>
    <message>
        <source>The citizen’s own sheet: what is agreed, and what to think about before.</source>
        <translation>Borgerens eget ark: det, der er aftalt, og det, man kan tænke over inden.</translation>
    </message>
    <message>
        <source>Good to know, written to the citizen</source>
        <translation>Godt at vide, skrevet til borgeren</translation>
    </message>
    <message>
        <source>What the citizen looks forward to</source>
        <translation>Det glæder borgeren sig til</translation>
    </message>
    <message>
        <source>What the citizen is unsure about</source>
        <translation>Det er borgeren usikker på</translation>
    </message>
    <message>
        <source>What helps the citizen on a hard day</source>
        <translation>Det hjælper på en svær dag</translation>
    </message>
    <message>
        <source>How the meeting times fit</source>
        <translation>Hvordan tiderne passer</translation>
    </message>
    <message>
        <source>What the citizen does when ill or late</source>
        <translation>Det gør borgeren ved sygdom og forsinkelse</translation>
    </message>
    <message>
        <source>Whom the citizen asks</source>
        <translation>Hvem borgeren spørger</translation>
    </message>
    <message>
        <source>How the citizen likes to be told</source>
        <translation>Sådan vil borgeren gerne have det at vide</translation>
    </message>
    <message>
        <source>What would make the citizen glad in four weeks</source>
        <translation>Det ville glæde borgeren om fire uger</translation>
    </message>
    <message>
        <source>What the citizen hopes for afterwards</source>
        <translation>Det håber borgeren på bagefter</translation>
    </message>
    <message>
        <source>What the citizen wants the firm to know</source>
        <translation>Det vil borgeren gerne have, at virksomheden ved</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Stedfortræder</translation>
    </message>
    <message>
        <source>What the support is to lead to</source>
        <translation>Det skal støtten føre til</translation>
    </message>
    <message>
        <source>What the firm mentor does</source>
        <translation>Det gør virksomhedsmentoren</translation>
    </message>
    <message>
        <source>Hours a week for the firm mentor</source>
        <translation>Virksomhedsmentorens timer om ugen</translation>
    </message>
    <message>
        <source>The support begins</source>
        <translation>Støtten begynder</translation>
    </message>
    <message>
        <source>The support ends</source>
        <translation>Støtten slutter</translation>
    </message>
    <message>
        <source>Agreement on a firm mentor</source>
        <translation>Aftale om virksomhedsmentor</translation>
    </message>
    <message>
        <source>A colleague at the firm takes somebody under the wing: how, how much, how long.</source>
        <translation>En kollega går ved siden af: hvordan, hvor meget og hvor længe.</translation>
    </message>
    <message>
        <source>Granted support lasts six months at most; then it can be renewed.</source>
        <translation>Bevilget støtte varer højst seks måneder; derefter kan den forlænges.</translation>
    </message>
    <message>
        <source>Mentorstøtte is granted</source>
        <translation>Mentorstøtte er bevilget</translation>
    </message>
    <message>
        <source>Day of the grant</source>
        <translation>Bevilget den</translation>
    </message>
    <message>
        <source>The firm is paid for the hours</source>
        <translation>Virksomheden får timerne betalt</translation>
    </message>
    <message>
        <source>What is paid, and how</source>
        <translation>Hvad der betales, og hvordan</translation>
    </message>
    <message>
        <source>Training of the firm mentor</source>
        <translation>Kursus for virksomhedsmentoren</translation>
    </message>
    <message>
        <source>When the firm mentor and the job mentor talk</source>
        <translation>Hvornår virksomhedsmentor og jobmentor taler sammen</translation>
    </message>
    <message>
        <source>Employee representative</source>
        <translation>Medarbejderrepræsentant</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sidste dag</translation>
    </message>
    <message>
        <source>Hours a week, at most</source>
        <translation>Timer om ugen, højst</translation>
    </message>
    <message>
        <source>The citizen’s own page</source>
        <translation>Borgerens eget ark</translation>
    </message>
    <message>
        <source>Where the citizen works</source>
        <translation>Hvor borgeren arbejder</translation>
    </message>
    <message>
        <source>Working days and times</source>
        <translation>Arbejdsdage og mødetider</translation>
    </message>
    <message>
        <source>Whom to ring when ill</source>
        <translation>Hvem man ringer til ved sygdom</translation>
    </message>
    <message>
        <source>To take home: where, when, whom to ring, and what happens next.</source>
        <translation>Til at tage med hjem: hvor, hvornår, hvem man ringer til, og hvad der sker nu.</translation>
    </message>
    <message>
        <source>Whom to ring when ill or late</source>
        <translation>Hvem man ringer til ved sygdom eller forsinkelse</translation>
    </message>
    <message>
        <source>The number to ring when ill or late</source>
        <translation>Nummeret ved sygdom eller forsinkelse</translation>
    </message>
    <message>
        <source>What you agreed</source>
        <translation>Hvad I har aftalt</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Hvad der sker nu</translation>
    </message>
    <message>
        <source>The next goal</source>
        <translation>Det næste mål</translation>
    </message>
    <message>
        <source>In the citizen’s own words</source>
        <translation>Med borgerens egne ord</translation>
    </message>
    <message>
        <source>At least one purpose</source>
        <translation>Mindst ét formål</translation>
    </message>
    <message>
        <source>The purpose in your own words</source>
        <translation>Formålet med egne ord</translation>
    </message>
    <message>
        <source>How you can tell that it works</source>
        <translation>Sådan kan I se, at det lykkes</translation>
    </message>
    <message>
        <source>At least one task</source>
        <translation>Mindst én opgave</translation>
    </message>
    <message>
        <source>Ordinary employees, counted in full-time persons</source>
        <translation>Ordinært ansatte, talt i årsværk</translation>
    </message>
    <message>
        <source>New to us</source>
        <translation>Ny for os</translation>
    </message>
    <message>
        <source>Tried once</source>
        <translation>Prøvet før</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stærk</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Bedst</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Fint</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldrig</translation>
    </message>
    <message>
        <source>Before 9</source>
        <translation>Før 9</translation>
    </message>
    <message>
        <source>9–12</source>
        <translation>9–12</translation>
    </message>
    <message>
        <source>12–15</source>
        <translation>12–15</translation>
    </message>
    <message>
        <source>After 15</source>
        <translation>Efter 15</translation>
    </message>
    <message>
        <source>Visit to the firm</source>
        <translation>Besøg på virksomheden</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Sms</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>At an event</source>
        <translation>Til et arrangement</translation>
    </message>
    <message>
        <source>Offered a place</source>
        <translation>Tilbød en plads</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Interesseret</translation>
    </message>
    <message>
        <source>Ring again</source>
        <translation>Ring igen</translation>
    </message>
    <message>
        <source>A good talk</source>
        <translation>En god snak</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nu</translation>
    </message>
    <message>
        <source>No thanks</source>
        <translation>Nej tak</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Tog den ikke</translation>
    </message>
    <message>
        <source>Needs hands</source>
        <translation>Mangler hænder</translation>
    </message>
    <message>
        <source>No time for us</source>
        <translation>Har ikke tid til os</translation>
    </message>
    <message>
        <source>No busy time</source>
        <translation>Ingen travl tid</translation>
    </message>
    <message>
        <source>Praktik</source>
        <translation>Praktik</translation>
    </message>
    <message>
        <source>Small job</source>
        <translation>Småjob</translation>
    </message>
    <message>
        <source>Wage subsidy</source>
        <translation>Løntilskud</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>Gik godt</translation>
    </message>
    <message>
        <source>Worth learning from</source>
        <translation>Værd at lære af</translation>
    </message>
    <message>
        <source>Finding out what somebody can do</source>
        <translation>At afklare</translation>
    </message>
    <message>
        <source>Letting somebody try a trade</source>
        <translation>Jobprøvning</translation>
    </message>
    <message>
        <source>Teaching somebody the work</source>
        <translation>At lære fra sig</translation>
    </message>
    <message>
        <source>Language at work</source>
        <translation>Sprog på jobbet</translation>
    </message>
    <message>
        <source>Making allowances</source>
        <translation>At tage hensyn</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Unge</translation>
    </message>
    <message>
        <source>A first step</source>
        <translation>Trædesten</translation>
    </message>
    <message>
        <source>Speaking to other firms</source>
        <translation>At gå foran</translation>
    </message>
    <message>
        <source>Not welcomed yet</source>
        <translation>Ikke budt velkommen</translation>
    </message>
    <message>
        <source>Welcomed</source>
        <translation>Budt velkommen</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>I registret</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Lagt væk</translation>
    </message>
    <message>
        <source>Firm directory</source>
        <translation>Virksomhedsliste</translation>
    </message>
    <message>
        <source>Recommended by a firm</source>
        <translation>Anbefalet af en virksomhed</translation>
    </message>
    <message>
        <source>Event or network</source>
        <translation>Netværk eller møde</translation>
    </message>
    <message>
        <source>Colleague or citizen</source>
        <translation>Kollega eller borger</translation>
    </message>
    <message>
        <source>The firm asked us</source>
        <translation>Virksomheden spurgte selv</translation>
    </message>
    <message>
        <source>Politician’s visit</source>
        <translation>Politikerbesøg</translation>
    </message>
    <message>
        <source>Won an order</source>
        <translation>Har vundet en ordre</translation>
    </message>
    <message>
        <source>Neighbouring municipality</source>
        <translation>Nabokommune</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Andet</translation>
    </message>
    <message>
        <source>The firm</source>
        <translation>Virksomheden</translation>
    </message>
    <message>
        <source>The citizen</source>
        <translation>Borgeren</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Delvist</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Paid hours</source>
        <translation>Lønnede timer</translation>
    </message>
    <message>
        <source>Fleksjob</source>
        <translation>Fleksjob</translation>
    </message>
    <message>
        <source>Ordinary job</source>
        <translation>Ordinært job</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Aftalt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppet</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Gennemført</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Forlænget</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>På pause</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Fortsætter</translation>
    </message>
    <message>
        <source>Stopped before its time</source>
        <translation>Stoppet før tid</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Mødt</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>Mødt for sent</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Syg</translation>
    </message>
    <message>
        <source>Away by agreement</source>
        <translation>Aftalt fravær</translation>
    </message>
    <message>
        <source>Away without word</source>
        <translation>Udeblevet</translation>
    </message>
    <message>
        <source>No work that day</source>
        <translation>Ikke arbejdsdag</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>New praktik</source>
        <translation>Ny praktik</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Uddannelse</translation>
    </message>
    <message>
        <source>Wiser about the way ahead</source>
        <translation>Klogere på vejen frem</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Intet endnu</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Sygdom</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ved ikke</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Samtale</translation>
    </message>
    <message>
        <source>Talking to firms</source>
        <translation>Taler med virksomheder</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>After-care</source>
        <translation>Efterværn</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Offentlig</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Forening</translation>
    </message>
    <message>
        <source>Firm mentor</source>
        <translation>Virksomhedsmentor</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besøg</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefonsamtale</translation>
    </message>
    <message>
        <source>Meeting with the citizen</source>
        <translation>Møde med borgeren</translation>
    </message>
    <message>
        <source>Planned visit</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Holdt</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation>Blev ikke til noget</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Opkald</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Ikke taget stilling</translation>
    </message>
    <message>
        <source>Must be journalled</source>
        <translation>Skal journaliseres</translation>
    </message>
    <message>
        <source>Written in the journal</source>
        <translation>Skrevet i journalen</translation>
    </message>
    <message>
        <source>Not for the journal</source>
        <translation>Ikke til journalen</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>Til fods</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Cykel</translation>
    </message>
    <message>
        <source>Bus or train</source>
        <translation>Bus eller tog</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Bil</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Dagsark</translation>
    </message>
    <message>
        <source>The visits of the day in driving order, with telephone and what was agreed.</source>
        <translation>Dagens besøg i køreorden med telefon og det, I aftalte sidst.</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Uden navne</translation>
    </message>
    <message>
        <source>To remember today</source>
        <translation>Husk i dag</translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation>Ét på hver linje.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Somebody to talk to</source>
        <translation>Et menneske at tale med</translation>
    </message>
    <message>
        <source>Ordinary employees</source>
        <translation>Ordinært ansatte</translation>
    </message>
    <message>
        <source>What you want to come home with</source>
        <translation>Det vil du gerne have med hjem</translation>
    </message>
    <message>
        <source>Preparation for a first visit</source>
        <translation>Forberedelse til det første besøg</translation>
    </message>
    <message>
        <source>What you know of a firm, and what to find out before you knock.</source>
        <translation>Det, du ved om en virksomhed, og det, du skal finde ud af, før du banker på.</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>Dagen for besøget</translation>
    </message>
    <message>
        <source>How the trade is doing</source>
        <translation>Hvordan det går i branchen</translation>
    </message>
    <message>
        <source>What one must be able to do there</source>
        <translation>Hvad man skal kunne der</translation>
    </message>
    <message>
        <source>How the firm has fared</source>
        <translation>Hvordan det er gået virksomheden</translation>
    </message>
    <message>
        <source>What they make, and for whom</source>
        <translation>Hvad de laver, og til hvem</translation>
    </message>
    <message>
        <source>The tone among colleagues</source>
        <translation>Tonen blandt kolleger</translation>
    </message>
    <message>
        <source>Firms like it that you know</source>
        <translation>Virksomheder, der ligner, som du kender</translation>
    </message>
    <message>
        <source>Talk about expectations, the firm</source>
        <translation>Forventningssamtale, virksomheden</translation>
    </message>
    <message>
        <source>What firm, citizen and municipality expect of each other, before the start.</source>
        <translation>Det forventer virksomhed, borger og kommune af hinanden, før start.</translation>
    </message>
    <message>
        <source>Day of the talk</source>
        <translation>Dagen for samtalen</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Hvem der var med</translation>
    </message>
    <message>
        <source>The tasks of the first weeks</source>
        <translation>Opgaverne de første uger</translation>
    </message>
    <message>
        <source>Meeting times</source>
        <translation>Mødetider</translation>
    </message>
    <message>
        <source>Breaks and lunch</source>
        <translation>Pauser og frokost</translation>
    </message>
    <message>
        <source>The phone during work</source>
        <translation>Telefonen i arbejdstiden</translation>
    </message>
    <message>
        <source>If somebody is ill or late</source>
        <translation>Ved sygdom og forsinkelse</translation>
    </message>
    <message>
        <source>Who instructs, and how</source>
        <translation>Hvem der viser opgaven, og hvordan</translation>
    </message>
    <message>
        <source>Praise and corrections</source>
        <translation>Ros og ret</translation>
    </message>
    <message>
        <source>What success looks like</source>
        <translation>Sådan ser det ud, når det lykkes</translation>
    </message>
    <message>
        <source>The chance of a job afterwards</source>
        <translation>Sandsynligheden for et job bagefter</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Hvad der skal til</translation>
    </message>
    <message>
        <source>What the firm promises</source>
        <translation>Det lover virksomheden</translation>
    </message>
    <message>
        <source>What the citizen promises</source>
        <translation>Det lover borgeren</translation>
    </message>
    <message>
        <source>What the job mentor promises</source>
        <translation>Det lover jobmentoren</translation>
    </message>
    <message>
        <source>Job ad</source>
        <translation>Jobopslag</translation>
    </message>
    <message>
        <source>The firm’s job as an ad to hang up or send on.</source>
        <translation>Virksomhedens job som et opslag til at hænge op eller sende videre.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dit navn</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Dit telefonnummer</translation>
    </message>
    <message>
        <source>Contact cards</source>
        <translation>Kontaktkort</translation>
    </message>
    <message>
        <source>Eight cards with your number, to cut out and hand over.</source>
        <translation>Otte kort med dit nummer, lige til at klippe ud og give videre.</translation>
    </message>
    <message>
        <source>Preparing a wage subsidy</source>
        <translation>Forberedelse af løntilskud</translation>
    </message>
    <message>
        <source>Everything VITAS asks about a wage subsidy, gathered at the firm’s table.</source>
        <translation>Alt det, VITAS spørger om ved løntilskud, samlet ved virksomhedens bord.</translation>
    </message>
    <message>
        <source>Hours a week set free</source>
        <translation>Timer om ugen, der bliver frigivet</translation>
    </message>
    <message>
        <source>What such an hour is worth, kr.</source>
        <translation>Værdien af sådan en time, kr.</translation>
    </message>
    <message>
        <source>Work intensity, percent</source>
        <translation>Arbejdsintensitet, procent</translation>
    </message>
    <message>
        <source>Hourly wage, kr.</source>
        <translation>Timeløn, kr.</translation>
    </message>
    <message>
        <source>Mini-fleksjob: the sum</source>
        <translation>Mini-fleksjob: regnestykket</translation>
    </message>
    <message>
        <source>Shows an employer what a few hours cost and what they set free.</source>
        <translation>Viser en arbejdsgiver, hvad få timer koster, og hvad de frigiver.</translation>
    </message>
    <message>
        <source>Whose time is set free</source>
        <translation>Hvem får tid tilbage</translation>
    </message>
    <message>
        <source>The tasks to hand over</source>
        <translation>Opgaverne, en anden kan tage</translation>
    </message>
    <message>
        <source>Hours in a usual week</source>
        <translation>Timer i en almindelig uge</translation>
    </message>
    <message>
        <source>Hours in a quiet week</source>
        <translation>Timer i en stille uge</translation>
    </message>
    <message>
        <source>Hours in a busy week</source>
        <translation>Timer i en travl uge</translation>
    </message>
    <message>
        <source>With pension and holiday pay.</source>
        <translation>Med pension og feriepenge.</translation>
    </message>
    <message>
        <source>Sheet on data protection</source>
        <translation>Ark om oplysningspligt</translation>
    </message>
    <message>
        <source>The data protection officer</source>
        <translation>Databeskyttelsesrådgiveren</translation>
    </message>
    <message>
        <source>When the notes are deleted</source>
        <translation>Hvornår notaterne slettes</translation>
    </message>
    <message>
        <source>That the municipality stands by it</source>
        <translation>At kommunen står inde for teksten</translation>
    </message>
    <message>
        <source>Tells the citizen what is kept, why, how long, and what rights there are.</source>
        <translation>Fortæller borgeren, hvad vi gemmer, hvorfor, hvor længe, og hvilke rettigheder der er.</translation>
    </message>
    <message>
        <source>The municipality’s data protection officer</source>
        <translation>Kommunens databeskyttelsesrådgiver</translation>
    </message>
    <message>
        <source>Name or office, telephone and mail.</source>
        <translation>Navn eller kontor, telefon og mail.</translation>
    </message>
    <message>
        <source>By which law</source>
        <translation>Efter hvilken lov</translation>
    </message>
    <message>
        <source>The municipality’s own words. Left empty, a proposal is printed.</source>
        <translation>Kommunens egne ord. Står det tomt, printes et forslag.</translation>
    </message>
    <message>
        <source>When the mentor’s notes are deleted</source>
        <translation>Hvornår jobmentorens notater slettes</translation>
    </message>
    <message>
        <source>The municipality stands by the text</source>
        <translation>Kommunen står inde for teksten</translation>
    </message>
    <message>
        <source>Given to the citizen</source>
        <translation>Givet til borgeren</translation>
    </message>
    <message>
        <source>Progression sheet</source>
        <translation>Progressionsark</translation>
    </message>
    <message>
        <source>To talk about what has moved and what is next. Not a test, never a total.</source>
        <translation>Til at tale om, hvad der har flyttet sig, og hvad der er det næste. Ikke en test og aldrig et samlet tal.</translation>
    </message>
    <message>
        <source>The day of the talk</source>
        <translation>Dagen for samtalen</translation>
    </message>
    <message>
        <source>The day of the talk before</source>
        <translation>Dagen for den forrige samtale</translation>
    </message>
    <message>
        <source>Who set the marks</source>
        <translation>Hvem der har sat mærkerne</translation>
    </message>
    <message>
        <source>The small steps</source>
        <translation>De små skridt</translation>
    </message>
    <message>
        <source>Recruitment profile</source>
        <translation>Rekrutteringsprofil</translation>
    </message>
    <message>
        <source>What a firm needs, so that you can look for the right one.</source>
        <translation>Det, en virksomhed mangler, så du kan lede efter den rigtige.</translation>
    </message>
    <message>
        <source>What the firm may know</source>
        <translation>Det må virksomheden vide</translation>
    </message>
    <message>
        <source>Offer to a firm</source>
        <translation>Oplæg til virksomheden</translation>
    </message>
    <message>
        <source>What you ask a firm for, on one page.</source>
        <translation>Det, du beder en virksomhed om, på én side.</translation>
    </message>
    <message>
        <source>Why this firm</source>
        <translation>Derfor netop den virksomhed</translation>
    </message>
    <message>
        <source>Write about the firm. About the citizen only what is shared.</source>
        <translation>Skriv om virksomheden. Om borgeren kun det, der må deles.</translation>
    </message>
    <message>
        <source>What else you help with</source>
        <translation>Det hjælper du ellers med</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Svar senest</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Én på hver linje.</translation>
    </message>
    <message>
        <source>How the firm describes itself</source>
        <translation>Sådan beskriver virksomheden sig selv</translation>
    </message>
    <message>
        <source>In the firm’s own words; what you think of it stays with you.</source>
        <translation>Med virksomhedens egne ord; det, du selv mener, bliver hos dig.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Opgaver</translation>
    </message>
    <message>
        <source>What somebody must be able to do</source>
        <translation>Det skal man kunne</translation>
    </message>
    <message>
        <source>What would be nice</source>
        <translation>Det er et plus</translation>
    </message>
    <message>
        <source>Hours and times</source>
        <translation>Timer og tider</translation>
    </message>
    <message>
        <source>Wage and terms</source>
        <translation>Løn og vilkår</translation>
    </message>
    <message>
        <source>What the firm offers</source>
        <translation>Det tilbyder virksomheden</translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation>Sådan søger man</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>Søg senest</translation>
    </message>
    <message>
        <source>Answer to those who apply</source>
        <translation>Svar til dem, der søger</translation>
    </message>
    <message>
        <source>A personal line</source>
        <translation>En personlig linje</translation>
    </message>
    <message>
        <source>Whom to ring after an injury</source>
        <translation>Hvem I ringer til ved skade</translation>
    </message>
    <message>
        <source>Working days to answer</source>
        <translation>Arbejdsdage til et svar</translation>
    </message>
    <message>
        <source>Welcome letter and package</source>
        <translation>Velkomstbrev og -pakke</translation>
    </message>
    <message>
        <source>Greets a firm and tells who does what, whom to ring and how it begins.</source>
        <translation>Byder en virksomhed velkommen og fortæller, hvem der gør hvad, hvem man ringer til, og hvordan det begynder.</translation>
    </message>
    <message>
        <source>Something only you two know: what you talked about, what you saw.</source>
        <translation>Noget, kun I to ved: det, I talte om, eller det, du så.</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Brevets dato</translation>
    </message>
    <message>
        <source>Your stand-in and their phone number</source>
        <translation>Din afløser og telefonnummeret</translation>
    </message>
    <message>
        <source>Cluster sheet</source>
        <translation>Klyngeark</translation>
    </message>
    <message>
        <source>The firms and places of a cluster, its round, and the ten steps.</source>
        <translation>En klynges virksomheder og pladser, runden og de ti trin.</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Ringeliste</translation>
    </message>
    <message>
        <source>The call guide of a call round and its firms, with room to write.</source>
        <translation>En ringerundes ringeguide og virksomheder, med plads til at skrive.</translation>
    </message>
    <message>
        <source>Extra breaks</source>
        <translation>Ekstra pauser</translation>
    </message>
    <message>
        <source>Short days</source>
        <translation>Korte dage</translation>
    </message>
    <message>
        <source>A later start</source>
        <translation>At møde senere</translation>
    </message>
    <message>
        <source>Sitting down at times</source>
        <translation>At kunne sidde ned</translation>
    </message>
    <message>
        <source>No heavy lifting</source>
        <translation>Ingen tunge løft</translation>
    </message>
    <message>
        <source>A quiet place</source>
        <translation>Ro omkring sig</translation>
    </message>
    <message>
        <source>Few people around</source>
        <translation>Få mennesker</translation>
    </message>
    <message>
        <source>The same routine</source>
        <translation>Faste rutiner</translation>
    </message>
    <message>
        <source>Written instructions</source>
        <translation>Opgaver på skrift</translation>
    </message>
    <message>
        <source>One person to turn to</source>
        <translation>Én fast person</translation>
    </message>
    <message>
        <source>Help with the language</source>
        <translation>Hjælp til sproget</translation>
    </message>
    <message>
        <source>No driving</source>
        <translation>Ingen kørsel</translation>
    </message>
    <message>
        <source>No particular needs</source>
        <translation>Ingen særlige hensyn</translation>
    </message>
    <message>
        <source>Small team</source>
        <translation>Lille hold</translation>
    </message>
    <message>
        <source>Many colleagues</source>
        <translation>Mange kolleger</translation>
    </message>
    <message>
        <source>Teasing and humour</source>
        <translation>Drilleri og humor</translation>
    </message>
    <message>
        <source>Straight talk</source>
        <translation>Kontant tone</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Rolig</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Travl</translation>
    </message>
    <message>
        <source>Noisy</source>
        <translation>Larm</translation>
    </message>
    <message>
        <source>Lunch together</source>
        <translation>Frokost sammen</translation>
    </message>
    <message>
        <source>Work on one’s own</source>
        <translation>Meget alene</translation>
    </message>
    <message>
        <source>No customers</source>
        <translation>Ingen kunder</translation>
    </message>
    <message>
        <source>Some customers</source>
        <translation>Nogle kunder</translation>
    </message>
    <message>
        <source>Many customers</source>
        <translation>Mange kunder</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Foreslået</translation>
    </message>
    <message>
        <source>Does not suit</source>
        <translation>Passer ikke</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Talk about it</source>
        <translation>Tal om det</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Passer ikke</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Considerations</source>
        <translation>Skånehensyn</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Omgangstone</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Sæson</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plads</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>Jeg lovede</translation>
    </message>
    <message>
        <source>The citizen promised</source>
        <translation>Borgeren lovede</translation>
    </message>
    <message>
        <source>The firm promised</source>
        <translation>Virksomheden lovede</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Ferie</translation>
    </message>
    <message>
        <source>Off sick</source>
        <translation>Syg</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kursus</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Væk</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation>Sagsbehandler</translation>
    </message>
    <message>
        <source>Firm consultant</source>
        <translation>Virksomhedskonsulent</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Doctor or treatment</source>
        <translation>Læge eller behandling</translation>
    </message>
    <message>
        <source>Support person</source>
        <translation>Støtteperson</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Companion at meetings</source>
        <translation>Bisidder</translation>
    </message>
    <message>
        <source>Teacher or school</source>
        <translation>Lærer eller skole</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>En anden</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Ved start</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>Halvvejs</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Ved slut</translation>
    </message>
    <message>
        <source>Every third month</source>
        <translation>Hver tredje måned</translation>
    </message>
    <message>
        <source>At a visit</source>
        <translation>Ved et besøg</translation>
    </message>
    <message>
        <source>The citizen’s view</source>
        <translation>Borgeren</translation>
    </message>
    <message>
        <source>The mentor’s view</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>The firm’s view</source>
        <translation>Virksomheden</translation>
    </message>
    <message>
        <source>Extract of the log</source>
        <translation>Udtræk af loggen</translation>
    </message>
    <message>
        <source>Receipt for erasing</source>
        <translation>Kvittering for sletning</translation>
    </message>
    <message>
        <source>Says that a person was erased, and when they are out of the backups.</source>
        <translation>Siger, at en person er slettet, og hvornår personen er ude af sikkerhedskopierne.</translation>
    </message>
    <message>
        <source>The time for keeping is over</source>
        <translation>Opbevaringstiden er udløbet</translation>
    </message>
    <message>
        <source>The citizen asked for it</source>
        <translation>Borgeren har bedt om det</translation>
    </message>
    <message>
        <source>Should never have been written here</source>
        <translation>Skulle aldrig have været skrevet her</translation>
    </message>
    <message>
        <source>Another municipality has taken over</source>
        <translation>En anden kommune har overtaget</translation>
    </message>
    <message>
        <source>Given to a colleague</source>
        <translation>Givet videre til en kollega</translation>
    </message>
    <message>
        <source>Taken from a colleague</source>
        <translation>Overtaget fra en kollega</translation>
    </message>
    <message>
        <source>If the computer is gone</source>
        <translation>Hvis computeren er væk</translation>
    </message>
    <message>
        <source>What to do, whom to tell, and who is affected; printed in advance.</source>
        <translation>Hvad du gør, hvem der skal vide det, og hvem det drejer sig om. Printes på forhånd.</translation>
    </message>
</context>
</TS>
