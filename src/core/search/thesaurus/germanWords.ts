import type { LanguageWords } from './LanguageWords';

/** German; words that mean something in English, such as "die" and "war", are no filler here. */
export const germanWords: LanguageWords = {
  filler: `
aber als auch auf aus bei beim bin bis bist da dann das dass dem den denn der des dich dir doch du
durch ein eine einem einen einer eines er es etwas euch fur geht gibt haben ich ihm ihn ihr im immer
ist ja jede jeder jedes kann kein keine konnen machen macht man mein meine mich mir mit muss nach
nicht noch nur ob oder ohne schon sehr sein sich sie sind so soll sollte uber um und uns unter vom
von vor wann warum was wegen weil wenn wer werden wie wieder wieso will wir wird wo woher wozu zu zum
zur zwischen
`,
  faint: `
beste besser falsch fehler fehlgeschlagen funktioniert gut kaputt neu problem richtig schlecht
`,
  synonyms: `
langsam, lahm, trage, dauert = langsam | leistung | slow | performance
gross, grosse, riesig, viel = gross | grosse | size
klein, kleiner, schlank = klein | size
doppelt, zweimal, mehrfach = idempotent | doppelt | idempotency
passwort, kennwort, geheimnis, zugangsdaten, schlussel = geheimnis | secret | key
gestohlen, geleakt, verraten, veroffentlicht = leak | revoke | geheimnis
zuruckrollen, ruckgangig, zuruck, wiederherstellen = zuruck | rollback | restore
loschen, geloscht, entfernen, weg, verschwunden = loschen | delete | lost
seite, seiten, blattern = seite | page | pagination
rechner, computer, maschine, laptop = maschine | machine
datenbank, db = datenbank | database
abfrage, abfragen = abfrage | query
abhangigkeit, abhangigkeiten, paket, pakete, bibliothek = abhangigkeit | dependency
zeitzone, uhrzeit, sommerzeit = zeitzone | time zone | utc
kodierung, umlaut, umlaute, zeichensatz = kodierung | encoding
hangt, blockiert, eingefroren = blockiert | lock | timeout
absturz, absturzt, abgesturzt, ausfall = ausfall | outage | restart
speicher, arbeitsspeicher = speicher | memory
zwischenspeicher, veraltet = cache | stale
berechtigung, rechte, zugriff = berechtigung | permission
anmelden, anmeldung, einloggen = anmeldung | login | session
bereitstellen, bereitstellung, ausrollen, veroffentlichen = bereitstellung | deployment | release
testen, tests, prufen = test
gleichzeitig, parallel, nebenlaufig = gleichzeitig | concurrent
sicherung, datensicherung = sicherung | backup | restore
`,
};
