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
        <source>{used} of {agreed} places used</source>
        <translation>{used} af {agreed} pladser brugt</translation>
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
        <source>Agreements with the firm</source>
        <translation>Aftaler med virksomheden</translation>
    </message>
    <message>
        <source>No agreement yet</source>
        <translation>Ingen aftale endnu</translation>
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
    <name>Application</name>
    <message>
        <source>The settings could not be read, so the usual ones are used.</source>
        <translation>Indstillingerne kunne ikke læses, så de sædvanlige bruges.</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>Sikkerhedskopier</translation>
    </message>
    <message>
        <source>Each is opened and read before it counts. The newest of each day is kept for 14 days, the newest of each week for five weeks, then they are removed.</source>
        <translation>Hver kopi bliver åbnet og læst igennem, før den tæller. Den nyeste fra hver dag gemmes i 14 dage, den nyeste fra hver uge i fem uger – derefter slettes de.</translation>
    </message>
    <message>
        <source>&amp;Make one now</source>
        <translation>&amp;Lav en nu</translation>
    </message>
    <message>
        <source>&amp;Read everything through</source>
        <translation>L&amp;æs det hele igennem</translation>
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
        <source>They lie in {folder}. Copy that folder to another disk now and then.</source>
        <translation>De ligger i {folder}. Kopiér mappen til en anden disk en gang imellem.</translation>
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
        <source>A backup from {moment} lies ready. It has been opened and read.</source>
        <translation>En sikkerhedskopi fra {moment} ligger klar. Den er åbnet og læst igennem.</translation>
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
        <source>Before an upgrade</source>
        <translation>Før en opgradering</translation>
    </message>
    <message>
        <source>Daily work</source>
        <translation>Dagligt arbejde</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Efterprøvet</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} kl. {time}</translation>
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
        <source>The visit did not take place</source>
        <translation>Besøget blev ikke til noget</translation>
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
        <source>New place&amp;ment</source>
        <translation>Nyt &amp;forløb</translation>
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
        <source>Make a paper …</source>
        <translation>Lav et papir …</translation>
    </message>
    <message>
        <source>Open the case again</source>
        <translation>Åbn sagen igen</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Luk sagen</translation>
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
        <translation>Ny</translation>
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
        <source>&amp;New citizen</source>
        <translation>&amp;Ny borger</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n sag</numerusform>
            <numerusform>%n sager</numerusform>
        </translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>vægt {weight}</translation>
    </message>
    <message>
        <source>agreed band {low}–{high}</source>
        <translation>aftalt ramme {low}–{high}</translation>
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
    <name>ChoiceField</name>
    <message>
        <source>Choose …</source>
        <translation>Vælg …</translation>
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
    <name>ContentStep</name>
    <message>
        <source>&amp;Open the desk</source>
        <translation>&amp;Åbn skrivebordet</translation>
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
    <name>DrawerForm</name>
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
    <name>FindingBox</name>
    <message>
        <source>Write why …</source>
        <translation>Skriv hvorfor …</translation>
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
        <source>About the firm</source>
        <translation>Om virksomheden</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Plads</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>This firm has no agreement to print yet.</source>
        <translation>Virksomheden har endnu ingen aftale at printe.</translation>
    </message>
    <message>
        <source>CVR {number}</source>
        <translation>CVR {number}</translation>
    </message>
    <message>
        <source>P no. {number}</source>
        <translation>P-nr. {number}</translation>
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
        <source>New &amp;firm</source>
        <translation>Ny &amp;virksomhed</translation>
    </message>
    <message>
        <source>New firm (Ctrl+N)</source>
        <translation>Ny virksomhed (Ctrl+N)</translation>
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
        <source>Here stand the workplaces you know: whom to ring, and what they have room for.</source>
        <translation>Her står de arbejdspladser, du kender: hvem du ringer til, og hvad der er plads til.</translation>
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
        <source>Making the encrypted file. It takes a few seconds on purpose …</source>
        <translation>Laver den krypterede fil. Det tager med vilje et par sekunder …</translation>
    </message>
    <message>
        <source>Getting the desk ready …</source>
        <translation>Gør skrivebordet klar …</translation>
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
    <name>HeadsTab</name>
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
        <source>Nobody has counted.</source>
        <translation>Ingen har talt op.</translation>
    </message>
    <message numerus="yes">
        <source>Room for %n in supported placements,</source>
        <translation>
            <numerusform>Plads til %n i støttet forløb,</numerusform>
            <numerusform>Plads til %n i støttet forløb,</numerusform>
        </translation>
    </message>
    <message>
        <source>{used} used – guidance: {employees} ({law}).</source>
        <translation>{used} brugt – vejledende: {employees} ({law}).</translation>
    </message>
    <message>
        <source>{used} used – guidance: {employees} ({law}, not yet confirmed).</source>
        <translation>{used} brugt – vejledende: {employees} ({law}, endnu ikke bekræftet).</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Write how many there are.</source>
        <translation>Skriv, hvor mange der er.</translation>
    </message>
</context>
<context>
    <name>HeldVisit</name>
    <message>
        <source>Visit</source>
        <translation>Besøg</translation>
    </message>
    <message>
        <source>Saved as you leave each field</source>
        <translation>Gemmes, når du forlader et felt</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>History of the firm</source>
        <translation>Virksomhedens historik</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nyt notat</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Her er ikke skrevet noget endnu</translation>
    </message>
    <message>
        <source>Visits at the firm and what you note about it stand here.</source>
        <translation>Besøg i virksomheden og dine notater om den står her.</translation>
    </message>
    <message>
        <source>Write the first note</source>
        <translation>Skriv det første notat</translation>
    </message>
</context>
<context>
    <name>HoursField</name>
    <message>
        <source>from {start} to {most}</source>
        <translation>fra {start} til {most}</translation>
    </message>
    <message>
        <source>I do not understand the hours. Write for example 20, or 12-20.</source>
        <translation>Timerne giver ikke mening. Skriv for eksempel 20 eller 12-20.</translation>
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
    <name>JournalSection</name>
    <message>
        <source>Journal</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Everything you write, read, print and take out stands here. Nobody can change it without it being seen.</source>
        <translation>Alt, du skriver, læser, printer og tager ud, står her. Ingen kan ændre det, uden at det ses.</translation>
    </message>
    <message>
        <source>&amp;Has anybody tampered with it?</source>
        <translation>&amp;Har nogen rørt ved den?</translation>
    </message>
    <message numerus="yes">
        <source>Show %n older</source>
        <translation>
            <numerusform>Vis %n ældre</numerusform>
            <numerusform>Vis %n ældre</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Ingen linje passer</translation>
    </message>
    <message>
        <source>Nothing shown here holds what you typed.</source>
        <translation>Ingen af linjerne her indeholder det, du skrev.</translation>
    </message>
    <message>
        <source>Find an entry …</source>
        <translation>Find en linje …</translation>
    </message>
    <message>
        <source>Going through the journal …</source>
        <translation>Går loggen igennem …</translation>
    </message>
    <message>
        <source>Nobody has changed the journal. Every entry follows the last.</source>
        <translation>Ingen har ændret loggen. Hver linje hænger sammen med den før.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody has changed the journal from outside, at %n place(s), first at entry {numbers}. Tell your security officer, and keep the backups.</source>
        <translation>
            <numerusform>Nogen har ændret loggen udefra, ét sted: linje {numbers}. Sig det til din sikkerhedsansvarlige, og gem sikkerhedskopierne.</numerusform>
            <numerusform>Nogen har ændret loggen udefra, %n steder, først i linje {numbers}. Sig det til din sikkerhedsansvarlige, og gem sikkerhedskopierne.</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
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
        <source>The promise is kept</source>
        <translation>Løftet er holdt</translation>
    </message>
    <message>
        <source>Keep a promise</source>
        <translation>Hold et løfte</translation>
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
    <message>
        <source>Delete the note</source>
        <translation>Slet notatet</translation>
    </message>
    <message>
        <source>Saved as you leave each field</source>
        <translation>Gemmes, når du forlader et felt</translation>
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
    <name>LawBanner</name>
    <message>
        <source>Hide until tomorrow</source>
        <translation>Skjul til i morgen</translation>
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
        <source>{name}, {town}</source>
        <translation>{name}, {town}</translation>
    </message>
    <message>
        <source>{who} is in your caseload already.</source>
        <translation>{who} er allerede blandt dine sager.</translation>
    </message>
    <message>
        <source>{who} has a closed case with you. Perhaps you want to open it again.</source>
        <translation>{who} har en lukket sag hos dig. Måske vil du åbne den igen.</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>Vis sagen</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>Den samme person?</translation>
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
        <source>What did you promise?</source>
        <translation>Hvad lovede du?</translation>
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
    <name>PaperOffers</name>
    <message>
        <source>Citizen or firm …</source>
        <translation>Borger eller virksomhed …</translation>
    </message>
    <message>
        <source>Firm …</source>
        <translation>Virksomhed …</translation>
    </message>
    <message>
        <source>Open the &amp;summary</source>
        <translation>Åbn &amp;oversigten</translation>
    </message>
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
        <source>Nothing has been printed yet</source>
        <translation>Intet er printet endnu</translation>
    </message>
    <message>
        <source>Find a paper …</source>
        <translation>Find et papir …</translation>
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
        <source>Every agreement you print or save lies here afterwards, exactly as it was. Begin with one of the papers above.</source>
        <translation>Hver aftale, du printer eller gemmer, ligger her bagefter – præcis som den var. Begynd med et af papirerne ovenfor.</translation>
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
    <message>
        <source>Newest</source>
        <translation>Nyeste</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Erstattet</translation>
    </message>
</context>
<context>
    <name>PapersTab</name>
    <message>
        <source>Can be made now</source>
        <translation>Kan laves nu</translation>
    </message>
    <message>
        <source>An agreement can be made as soon as there is a praktik that is not over.</source>
        <translation>En aftale kan laves, så snart der er en praktik, som ikke er slut.</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>I arkivet</translation>
    </message>
    <message>
        <source>Whatever you print or save is kept here, exactly as it was.</source>
        <translation>Alt, du printer eller gemmer, ligger her, præcis som det var.</translation>
    </message>
    <message>
        <source>from {start}</source>
        <translation>fra {start}</translation>
    </message>
    <message>
        <source>Praktik agreement</source>
        <translation>Praktikaftale</translation>
    </message>
    <message>
        <source>Make …</source>
        <translation>Lav …</translation>
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
    <message>
        <source>hash {start}</source>
        <translation>fingeraftryk {start}</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
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
    <name>PeopleTab</name>
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
        <source>Nobody yet – add</source>
        <translation>Ingen endnu – tilføj</translation>
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
    <name>PlacementFields</name>
    <message>
        <source>More: people, practical, the employees, the decision</source>
        <translation>Mere: personer, praktisk, medarbejderne, afgørelsen</translation>
    </message>
    <message>
        <source>Name, town, P-nummer …</source>
        <translation>Navn, by, P-nummer …</translation>
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
        <source>+13w</source>
        <translation>+13u</translation>
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
        <source>12 → 20</source>
        <translation>12 → 20</translation>
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
        <translation>Arbejdsdage og tider</translation>
    </message>
    <message>
        <source>Monday to Thursday 8–12</source>
        <translation>Mandag til torsdag 8–12</translation>
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
    <message>
        <source>Tasks and what they train</source>
        <translation>Opgaver og hvad de træner</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
</context>
<context>
    <name>PlacementFindings</name>
    <message>
        <source>Set to {weeks}</source>
        <translation>Sæt til {weeks}</translation>
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
        <source>Mentor support granted</source>
        <translation>Bevilget mentorstøtte</translation>
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
        <source>Remark of the representative</source>
        <translation>Bemærkning fra repræsentanten</translation>
    </message>
    <message>
        <source>Application and decision</source>
        <translation>Ansøgning og afgørelse</translation>
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
        <source>{what} at {firm}</source>
        <translation>{what} hos {firm}</translation>
    </message>
    <message>
        <source>from {start}</source>
        <translation>fra {start}</translation>
    </message>
    <message>
        <source>{hours} hours a week</source>
        <translation>{hours} timer om ugen</translation>
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
    <name>PointRow</name>
    <message>
        <source>The firm promises</source>
        <translation>Virksomheden lover</translation>
    </message>
    <message>
        <source>The municipality promises</source>
        <translation>Kommunen lover</translation>
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
        <source>In the archive as version {version}.</source>
        <translation>Gemt i arkivet som version {version}.</translation>
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
        <source>Gets about by</source>
        <translation>Kommer frem med</translation>
    </message>
    <message>
        <source>Longest trip, minutes</source>
        <translation>Længste rejse, minutter</translation>
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
        <source>1 is an ordinary case.</source>
        <translation>1 er en almindelig sag.</translation>
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
    <name>RowsEditor</name>
    <message>
        <source>Add …</source>
        <translation>Tilføj …</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
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
        <source>Undo the last change</source>
        <translation>Fortryd den sidste ændring</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Lås skrivebordet</translation>
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
        <source>Other</source>
        <translation>Andet</translation>
    </message>
</context>
<context>
    <name>SecuritySection</name>
    <message>
        <source>Security</source>
        <translation>Sikkerhed</translation>
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
        <source>Changing …</source>
        <translation>Skifter …</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Skift adgangssætning</translation>
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
        <source>The recovery key</source>
        <translation>Nøglearket</translation>
    </message>
    <message>
        <source>You printed it when you began. It opens your cases when the passphrase is forgotten, and it goes on doing so when the passphrase is changed. Nobody can make it anew: keep it where you keep keys, not in the computer’s bag.</source>
        <translation>Du printede det, da du begyndte. Det åbner dine sager, hvis adgangssætningen er glemt – også når du har skiftet den. Ingen kan lave det igen: Gem det, hvor du gemmer nøgler, ikke i computertasken.</translation>
    </message>
    <message>
        <source>What the encryption does, and what it does not</source>
        <translation>Hvad krypteringen gør – og hvad den ikke gør</translation>
    </message>
    <message>
        <source>Everything you write is encrypted on the disk, backups too. While the program is open and unlocked, the computer’s memory holds what you look at, and the system may put memory on the disk when it sleeps. PDFs and spreadsheets you save are not encrypted. That is what the encryption of the whole disk (BitLocker, FileVault, LUKS) is for: ask IT whether it is on.</source>
        <translation>Alt, du skriver, ligger krypteret på disken – også sikkerhedskopierne. Mens programmet er låst op, ligger det, du ser på, i computerens hukommelse, og den kan havne på disken, når computeren sover. PDF’er og regneark, du gemmer, er ikke krypterede. Det er det, kryptering af hele disken (BitLocker, FileVault, LUKS) er til: Spørg it, om den er slået til.</translation>
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
        <source>Journal</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Who did what, and when</source>
        <translation>Hvem gjorde hvad, hvornår</translation>
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
    <name>TodayPage</name>
    <message>
        <source>New &amp;note</source>
        <translation>Nyt &amp;notat</translation>
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
        <source>A little urgent</source>
        <translation>Det haster lidt</translation>
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
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>The desk is locked. Everything you wrote is kept.</source>
        <translation>Skrivebordet er låst. Alt, hvad du skrev, er gemt.</translation>
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
    <name>VisitFields</name>
    <message>
        <source>Promises you have kept now</source>
        <translation>Løfter, du har holdt nu</translation>
    </message>
    <message>
        <source>+1w, Friday, week 50 …</source>
        <translation>+1u, fredag, uge 50 …</translation>
    </message>
    <message>
        <source>9.30</source>
        <translation>9.30</translation>
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
        <source>Agreed {day}:</source>
        <translation>Aftalt {day}:</translation>
    </message>
    <message>
        <source>To talk about:</source>
        <translation>Tal om:</translation>
    </message>
    <message>
        <source>How did you meet?</source>
        <translation>Hvordan mødtes I?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Virksomhed</translation>
    </message>
    <message>
        <source>How does the citizen see it?</source>
        <translation>Hvad siger borgeren?</translation>
    </message>
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
        <source>Tasks you saw at the firm</source>
        <translation>Opgaver, du så i virksomheden</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Journalen</translation>
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
        <translation>Planlæg besøg</translation>
    </message>
</context>
<context>
    <name>VisitSheet</name>
    <message>
        <source>The visit is held</source>
        <translation>Besøget er holdt</translation>
    </message>
    <message>
        <source>It did not take place</source>
        <translation>Blev ikke til noget</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besøg</translation>
    </message>
    <message>
        <source>Done at the visit</source>
        <translation>Klaret ved besøget</translation>
    </message>
</context>
<context>
    <name>VisitsTab</name>
    <message>
        <source>{what} at {firm}</source>
        <translation>{what} hos {firm}</translation>
    </message>
    <message>
        <source>{what} – did not take place</source>
        <translation>{what} – blev ikke til noget</translation>
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
        <source>Promised {whom}</source>
        <translation>Lovet {whom}</translation>
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
        <source>New visit</source>
        <translation>Nyt besøg</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planlæg</translation>
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
        <source>Have you written it in the municipality’s journal?</source>
        <translation>Skrevet i fagsystemets journal?</translation>
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
        <source>papers issue praktikaftale --placement … (or --case …)</source>
        <translation>papers issue praktikaftale --placement … (eller --case …)</translation>
    </message>
    <message>
        <source>papers issue partnerskabsaftale --agreement …</source>
        <translation>papers issue partnerskabsaftale --agreement …</translation>
    </message>
    <message>
        <source>export summary</source>
        <translation>export summary</translation>
    </message>
    <message>
        <source>printed when the caseload is made</source>
        <translation>printes, når skrivebordet oprettes</translation>
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
        <source>Say what {key} is about with one of {options}.</source>
        <translation>Skriv, hvad {key} handler om, med en af {options}.</translation>
    </message>
    <message>
        <source>Nothing fits «{wanted}».</source>
        <translation>Intet passer til «{wanted}».</translation>
    </message>
    <message>
        <source>«{wanted}» fits {count}: {names}. Write more of the name, or the id.</source>
        <translation>«{wanted}» passer til {count}: {names}. Skriv mere af navnet, eller id&apos;et.</translation>
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
        <translation>En mailadresse ser sådan ud: navn@firma.dk</translation>
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
        <source>The key file header.json is missing from {folder}, and without it the caseload cannot be opened. Copy header.json back from the newest folder in backups.</source>
        <translation>Nøglefilen header.json mangler i {folder}, og uden den kan sagerne ikke åbnes. Kopiér header.json tilbage fra den nyeste mappe i backups.</translation>
    </message>
    <message>
        <source>This caseload was made by a newer Mentor Desk. Install the newer version to open it; nothing was changed.</source>
        <translation>Sagerne er gemt af en nyere Mentor Desk. Installér den nyere version for at åbne dem; intet er ændret.</translation>
    </message>
    <message>
        <source>The key file header.json is damaged or belongs to another program. Copy header.json back from the newest folder in backups; nothing was changed.</source>
        <translation>Nøglefilen header.json er beskadiget eller hører til et andet program. Kopiér header.json tilbage fra den nyeste mappe i backups; intet er ændret.</translation>
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
        <source>The latest change cannot be undone, because something was built on it since. Nothing was changed. Correct it by hand instead.</source>
        <translation>Den seneste ændring kan ikke fortrydes, fordi andet bygger på den. Intet er ændret. Ret den i hånden i stedet.</translation>
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
        <source>The key file is in {folder}, but the data file vault.db is missing. Restore the newest backup.</source>
        <translation>Nøglefilen ligger i {folder}, men datafilen vault.db mangler. Gendan den nyeste sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The folder {folder} can only be read, so the caseload was not opened. Ask for write access, or copy the folder to a place of your own.</source>
        <translation>Mappen {folder} kan kun læses, så sagerne er ikke åbnet. Bed om skriveadgang, eller kopiér mappen til dit eget sted.</translation>
    </message>
    <message>
        <source>The data file vault.db in {folder} is damaged, or it does not belong to this key file. Nothing was changed. Restore the newest backup.</source>
        <translation>Datafilen vault.db i {folder} er beskadiget eller hører ikke til denne nøglefil. Intet er ændret. Gendan den nyeste sikkerhedskopi.</translation>
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
        <source>F&amp;irms</source>
        <translation>&amp;Virksomheder</translation>
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
        <source>&amp;Settings</source>
        <translation>&amp;Indstillinger</translation>
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
        <source>Employees counted</source>
        <translation>Ansatte talt</translation>
    </message>
    <message>
        <source>Count of employees removed</source>
        <translation>Optælling af ansatte fjernet</translation>
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
        <source>Paper issued</source>
        <translation>Papir udstedt</translation>
    </message>
    <message>
        <source>Archived paper opened</source>
        <translation>Arkiveret papir åbnet</translation>
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
        <source>Placement stopped</source>
        <translation>Forløb stoppet</translation>
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
        <source>Agreement</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sag</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Borger</translation>
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
        <source>Firm</source>
        <translation>Virksomhed</translation>
    </message>
    <message>
        <source>Count of employees</source>
        <translation>Optælling af ansatte</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Løfte</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Indstilling</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgruppe</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besøg</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>The printer does not answer. Nothing was printed. Save it as PDF instead.</source>
        <translation>Printeren svarer ikke. Der blev ikke printet noget. Gem som PDF i stedet.</translation>
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
        <source>This is the rule from before {day}. Nobody has confirmed that it still holds then.</source>
        <translation>Det er reglen fra før {day}. Ingen har bekræftet, at den stadig gælder.</translation>
    </message>
    <message>
        <source>This rule has not been confirmed. Check it before you rely on it.</source>
        <translation>Reglen er ikke bekræftet. Tjek den, før du stoler på den.</translation>
    </message>
    <message>
        <source>The weekly hours are missing.</source>
        <translation>Timerne om ugen mangler.</translation>
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
        <source>The citizen is also at {firm} {period}. Is that meant?</source>
        <translation>Borgeren er også hos {firm} {period}. Er det meningen?</translation>
    </message>
    <message>
        <source>There is paid work beside the praktik, at {firm} {period}. That is allowed when the tasks are different and can be told apart ({law}).</source>
        <translation>Der er lønnet arbejde ved siden af praktikken, hos {firm} {period}. Det må man gerne, når opgaverne er forskellige og kan holdes adskilt ({law}).</translation>
    </message>
    <message>
        <source>The ratio is not counted at the citizen&apos;s own workplace ({law}).</source>
        <translation>Forholdstallet gælder ikke på borgerens egen arbejdsplads ({law}).</translation>
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
        <source>Nobody else is employed here, so the owner&apos;s signature is enough.</source>
        <translation>Her er ingen andre ansatte, så ejerens underskrift er nok.</translation>
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
        <source>Save as</source>
        <translation>Gem som</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>Write the first day.</source>
        <translation>Skriv den første dag.</translation>
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
        <translation>Gør skrivebordet klar …</translation>
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
        <source>Write what you did.</source>
        <translation>Skriv, hvad du gjorde.</translation>
    </message>
    <message>
        <source>This record is no longer there. It may have been deleted or undone.</source>
        <translation>Det er der ikke længere. Det kan være slettet eller fortrudt.</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Sagen oprettet</translation>
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
        <source>Promise kept</source>
        <translation>Løfte holdt</translation>
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
        <source>Promised {whom} on {day}</source>
        <translation>Lovet {whom} den {day}</translation>
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
        <source>Write the day.</source>
        <translation>Skriv dagen.</translation>
    </message>
    <message>
        <source>This computer knows no printer. Save the sheet as PDF instead.</source>
        <translation>Computeren kender ingen printer. Gem arket som PDF i stedet.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Write how many cases.</source>
        <translation>Skriv, hvor mange sager.</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>Praktik agreement</source>
        <translation>Praktikaftale</translation>
    </message>
    <message>
        <source>Partnership agreement</source>
        <translation>Partnerskabsaftale</translation>
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
        <source>CVR number</source>
        <translation>CVR-nummer</translation>
    </message>
    <message>
        <source>The firm’s contact</source>
        <translation>Virksomhedens kontakt</translation>
    </message>
    <message>
        <source>The municipality’s contact</source>
        <translation>Kommunens kontakt</translation>
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
        <source>The citizen’s phone number</source>
        <translation>Borgerens telefon</translation>
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
        <source>Goal: job or education</source>
        <translation>Mål for job eller uddannelse</translation>
    </message>
    <message>
        <source>What the citizen can do already</source>
        <translation>Det kan borgeren i forvejen</translation>
    </message>
    <message>
        <source>Consent to share</source>
        <translation>Samtykke til at dele</translation>
    </message>
    <message>
        <source>P-nummer</source>
        <translation>P-nummer</translation>
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
        <source>Stand-in</source>
        <translation>Stedfortræder</translation>
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
        <source>Working days and times</source>
        <translation>Arbejdsdage og mødetider</translation>
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
        <source>Praktik</source>
        <translation>Praktik</translation>
    </message>
    <message>
        <source>Wage subsidy</source>
        <translation>Løntilskud</translation>
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
</context>
</TS>
