<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
    <context>
        <name>Application</name>
        <message>
            <source>The settings could not be read, so the usual ones are used.</source>
            <translation>Indstillingerne kunne ikke læses, så de sædvanlige bruges.</translation>
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
            <translation>Med &amp;eksempler at prøve på</translation>
        </message>
        <message>
            <source>24 invented citizens and 40 invented firms. One button throws them away again.</source>
            <translation>24 opdigtede borgere og 40 opdigtede virksomheder. Én knap smider dem væk igen.</translation>
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
        <name>Desk</name>
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
        <name>HelpDialog</name>
        <message>
            <source>Keys that work everywhere</source>
            <translation>Taster, der virker overalt</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Luk</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Søg i alt</translation>
        </message>
        <message>
            <source>Go to a page</source>
            <translation>Gå til en side</translation>
        </message>
        <message>
            <source>New on this page</source>
            <translation>Nyt på denne side</translation>
        </message>
        <message>
            <source>Quick note from anywhere</source>
            <translation>Hurtigt notat, hvor du end er</translation>
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
            <source>Close the panel or the search</source>
            <translation>Luk panelet eller søgningen</translation>
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
        <name>Status</name>
        <message>
            <source>The last change is undone.</source>
            <translation>Den sidste ændring er fortrudt.</translation>
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
        <name>TimeField</name>
        <message>
            <source>I do not understand the time. Write for example 9 or 9.30.</source>
            <translation>Jeg forstår ikke klokkeslættet. Skriv fx 9 eller 9.30.</translation>
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
            <source>This CVR number cannot exist: one of the digits must be wrong. The number stands on the firm's website and invoices.</source>
            <translation>Det CVR-nummer kan ikke findes: et af cifrene må være forkert. Nummeret står på virksomhedens hjemmeside og fakturaer.</translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk could not be written or read. Nothing of this was saved, and everything saved before is safe. Check that the disk has room and is connected, and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program is busy saving something else. Nothing of this was saved. Try again in a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The data file cannot be written, so nothing of this was saved. You can still read everything. Ask for write access to the folder of the data file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The data file is damaged. Nothing was changed in it. Restore the latest backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The data file could not be opened. Nothing was changed. Check that its folder is there and that you may use it.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>The latest change cannot be undone, because something was built on it since. Nothing was changed. Correct it by hand instead.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your data could not be brought up to date for this version of Mentor Desk. Nothing was changed, and the version you used before still opens it.</source>
            <translation type="unfinished" />
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
            <source>You have not talked with {name} for {days}.</source>
            <translation>Du har ikke talt med {name} i {days}.</translation>
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
            <source>The municipality's decision of {decided} comes after the start. It must come first.</source>
            <translation>Kommunens afgørelse af {decided} kommer efter start. Den skal komme først.</translation>
        </message>
        <message>
            <source>The municipality decided on {decided}, before the start.</source>
            <translation>Kommunen traf afgørelse {decided}, før start.</translation>
        </message>
        <message>
            <source>The municipality's decision is not registered. It must be there before the start on {start}.</source>
            <translation>Kommunens afgørelse er ikke skrevet ind. Den skal være der før start {start}.</translation>
        </message>
        <message>
            <source>The municipality's decision must be there before the start on {start}.</source>
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
            <source>The ratio is not counted at the citizen's own workplace ({law}).</source>
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
            <source>Nobody else is employed here, so the owner's signature is enough.</source>
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
            <source>Write the citizen's name.</source>
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
            <source>Write the person's name.</source>
            <translation>Skriv personens navn.</translation>
        </message>
        <message>
            <source>Write why the summary must hold names.</source>
            <translation>Skriv, hvorfor oversigten skal have navne med.</translation>
        </message>
        <message>
            <source>Write the firm's name.</source>
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
            <source>{what} with {name}</source>
            <translation>{what} med {name}</translation>
        </message>
        <message>
            <source>Write down how it went: {what}</source>
            <translation>Skriv, hvordan det gik: {what}</translation>
        </message>
        <message>
            <source>Promised {whom} on {day}</source>
            <translation>Lovet {whom} den {day}</translation>
        </message>
        <message>
            <source>You promised: {what}</source>
            <translation>Du har lovet: {what}</translation>
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
            <source>{what} ends soon: {name}</source>
            <translation>{what} slutter snart: {name}</translation>
        </message>
        <message>
            <source>{firm} · last day {day}</source>
            <translation>{firm} · sidste dag {day}</translation>
        </message>
        <message>
            <source>{what} has ended: what came of it for {name}?</source>
            <translation>{what} er slut: hvad kom der ud af det for {name}?</translation>
        </message>
        <message>
            <source>The municipality's decision is missing: {name}</source>
            <translation>Kommunens afgørelse mangler: {name}</translation>
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
            <source>Transferred to the journal</source>
            <translation>Overført til fagsystemet</translation>
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
