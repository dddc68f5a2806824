import type { Lexicon } from './Lexicon';

/**
 * German of Germany, Austria and Switzerland (`ss` for `ß`). Left out: `am`, `an`, `die`, `man` and `note`,
 * which are English words, too; `Notizen`, which promise nothing.
 */
export const german: Lexicon = {
  language: 'de',
  partsWords: true,
  headFirst: false,
  titles: {
    strong: {
      practice: `
        bewährte praktiken, bewährte praxis, bewährte vorgehensweisen, bewährte methoden, gute praktiken, gute praxis, gute gewohnheiten,
        empfohlene praktiken, empfohlene vorgehensweise, empfohlenes vorgehen, *praktiken, goldene regeln, goldene regel, faustregeln, faustregel,
        grundregeln, spielregeln, leitprinzipien, leitsätze, meine tipps, tipps für, tipps zum, tipps zur, tipps und tricks, tipps und hinweise,
        praxistipps, praxistipp, unsere empfehlungen, meine empfehlungen, empfehlungen für, handlungsempfehlungen, do's und don'ts, dos und don'ts,
        was man tun sollte, was man vermeiden sollte, was zu vermeiden ist, zu vermeiden, worauf man achten sollte, worauf zu achten ist,
        darauf achten, zu beachten, was ich anders machen würde, was wir anders machen würden, was ich anders mache,
        was ich nächstes mal anders mache, würde ich anders machen, anders machen, was besser laufen könnte, was verbessert werden kann,
        was könnte besser laufen, was können wir verbessern, verbesserungspotenzial, verbesserungspotential, verbesserungsvorschläge, nächstes mal,
        beim nächsten mal, fürs nächste mal, für das nächste mal, beibehalten, korrekturmassnahmen, vorbeugende massnahmen, was ich ändern würde,
        was man nicht tun sollte, wie man das vermeidet, wie ich das vermeide, tipp des tages, hinweise für die zukunft`,
      lesson: `
        gewonnene erkenntnisse, wichtige erkenntnisse, wichtigste erkenntnisse, erkenntnisse, haupterkenntnisse, kernerkenntnisse, lernerkenntnisse,
        erkenntnis des tages, zentrale erkenntnisse, meine erkenntnisse, gezogene lehren, lehren aus, lehren, lektionen gelernt, gelernte lektionen,
        gelernte lektion, was ich mitnehme, was wir mitnehmen, das nehme ich mit, mitgenommen, merkpunkte, wichtige punkte, wichtigste punkte,
        kernpunkte, kernaussagen, kernaussage, kernbotschaften, zum merken, merksätze, merksatz, das wichtigste, was gut lief, was lief gut,
        was gut gelaufen ist, was gut funktioniert hat, was hat gut funktioniert, was funktioniert hat, das lief gut, aha-momente, aha-moment,
        aha-erlebnisse, einsichten, gut zu wissen, wissenswertes, gesammelte erfahrungen, *erkenntnisse, wenn ich nochmal anfangen würde,
        wenn ich neu anfangen würde, was ich gelernt habe, was wir gelernt haben, was ich gelernt hab,
        das habe ich gelernt, das haben wir gelernt, ich habe gelernt, was ich heute gelernt habe, heute gelernt, neu gelernt, neues gelernt,
        gelerntes, gelernte dinge, lernerfahrungen, lernerfahrung, lernpunkte, lektionen, notizen an mich selbst, notiz an mich, fazit des tages,
        was hängen blieb, was hängen geblieben ist, im rückblick, wichtige hinweise, nicht vergessen, was ich jetzt weiss, was ich heute weiss,
        mein fazit, gelehrt hat, was mich überrascht hat, was geholfen hat, erinnerung an mich, wichtig zu wissen`,
      pitfall: `
        stolperfallen, stolperfalle, fallstricke, fallstrick, häufige fehler,
        häufiger fehler, typische fehler, typischer fehler, klassische fehler, häufigste fehler, fehlerquellen,
        fehlerquelle, zu vermeidende fehler, anfängerfehler, tücken, irrtümer, missverständnisse, mythen,
        schlechte praktiken, vorsicht bei, achtung bei, antimuster, anti-muster, bekannte fallstricke`,
      challenge: `
        herausforderungen, herausforderung, technische herausforderungen, grösste herausforderung, grösste herausforderungen,
        herausforderungen und lösungen, schwierigkeiten, schwierigkeit, aufgetretene schwierigkeiten, aufgetretene probleme, aufgetretenes problem,
        aufgetretene fehler, probleme und lösungen, problem und lösung, probleme bei, technische probleme, bekannte probleme, häufige probleme,
        gelöste probleme, probleme beim, hindernisse, hürden, blockaden, meine fehler, fehler und lösungen, behobene fehler, gemachte fehler,
        was schwierig war, was war schwierig, das war schwierig, was schlecht lief, was lief schlecht, was nicht gut lief, was lief nicht gut,
        was schief ging, was schiefging, was schiefgelaufen ist, was nicht funktioniert hat, was hat nicht funktioniert, wo ich hängen blieb,
        fehlerbehebung, fehlersuche, problembehebung, problemlösung, *herausforderungen, *schwierigkeiten, was nicht so gut lief,
        was weniger gut lief, was lief weniger gut, was lief nicht so gut, wo ich hängen geblieben bin, hängen geblieben, womit ich mühe hatte,
        womit ich probleme hatte, knackpunkte, schwierige stellen, schwierige teile, was mir schwer fiel, was schwer war,
        probleme während der arbeit, probleme bei der umsetzung, probleme während des projekts, was schief gelaufen ist, was schief lief,
        rückschläge, rückschlag, stolpersteine, was mich aufgehalten hat, was uns aufgehalten hat`,
      solution: `
        lösung, lösungen, lösungsansatz, lösungsansätze, lösungsweg, gewählte lösung, umgesetzte lösung,
        wie ich es gelöst habe, wie wir es gelöst haben, so habe ich es gelöst, wie es gelöst wurde, behebung`,
      technology: `
        technologien, technologie, verwendete technologien, eingesetzte technologien, werkzeuge, verwendete werkzeuge,
        eingesetzte werkzeuge, technologie-stack, bibliotheken, programmiersprachen, verwendete tools,
        eingesetzte tools`,
      concept: `
        konzepte, wichtige begriffe, grundbegriffe, grundlagen, behandelte themen, theorie, erworbene kompetenzen,
        kompetenzen, lerninhalte, unterrichtsinhalte`,
      overview: `
        überblick, einleitung, einführung, ausgangslage, projektbeschreibung, über das projekt, über dieses projekt,
        vorwort, motivation`,
      conclusion: `
        fazit, schlussfolgerung, schlussfolgerungen, schlusswort, schlussbemerkung, schlussgedanken,
        abschliessende gedanken, persönliches fazit, abschluss, schluss, zum schluss, abschliessend`,
      checklist: `checkliste, checklisten, prüfliste, prüflisten, kontrollliste, *checkliste`,
      project: `
        funktionsumfang, anwendungsfälle, voraussetzungen, erste schritte, schnellstart, installation,
        projekt starten, inbetriebnahme, bildschirmfotos, projektstruktur, ordnerstruktur, verzeichnisstruktur,
        nützliche befehle`,
      administrative: `
        ziel, ziele, zielsetzung, tagesziele, tagesziel, geplante tagesziele, wochenziele, lernziel, lernziele,
        nächste schritte, geplante verbesserungen, künftige verbesserungen, zukünftige verbesserungen, nächste verbesserungen, mögliche verbesserungen, geplante erweiterungen, nächster schritt, weiteres vorgehen, ausblick, künftige arbeiten, zeitplan, zeitplanung,
        offene punkte, offene fragen, offene aufgaben, noch zu tun, zu erledigen, noch zu lernen,
        eingesetzte ressourcen, genutzte ressourcen, quellenverzeichnis, literaturverzeichnis, weiterführende links,
        nützliche links, weiterführende literatur, siehe auch, danksagung, danksagungen, lizenz, änderungsprotokoll,
        erledigte arbeiten, erreichte tagesresultate, tagesresultate, tagesablauf`,
      assessment: `
        bewertungskriterien, benotung, punktzahl, inhaltsverzeichnis, tagesordnung, traktanden, quizfragen,
        kontrollfragen, prüfungsfragen, fragebogen, übungsaufgaben, hausaufgaben, aufgabenstellung, arbeitsauftrag`,
      learning: `was habe ich gelernt, was haben wir gelernt, was hast du gelernt`,
    },
    heading: {
      practice: `
        empfehlungen, richtlinien, leitlinien, konventionen, prinzipien, grundsätze, ratschläge, vorschläge, tipps,
        vorbeugung, prävention, massnahmen, verbesserungen, *tipps, *empfehlungen, *richtlinien, *regeln,
        *konventionen`,
      lesson: `
        reflexion, reflektion, reflexionen, selbstreflexion, rückblick, retrospektive, erfahrungen, gelernt, lernfortschritt`,
      challenge: `*probleme`,
    },
    whole: {
      practice: `
        tipp, empfehlung, ratschlag, regeln, regel, immer, niemals, vermeiden, verbesserung, spickzettel, merkzettel,
        tricks`,
      lesson: `
        erkenntnis, lektion, merke, merken, erinnerung, positives, überraschungen, beobachtungen, entdeckungen`,
      pitfall: `warnung, warnungen, warnhinweise, achtung, vorsicht, irrtum`,
      challenge: `
        problem, fehlermeldung, fehlermeldungen, symptom, symptome, negatives, schwächen, probleme, fehler, frust, frustmomente`,
      solution: `fehlerkorrektur, korrektur, korrekturen, antwort, umgehung`,
      concept: `themen, begriffe`,
      overview: `kontext, übersicht, hintergrund`,
      summary: `zusammenfassung, kurzfassung, kurz gesagt`,
      project: `
        verwendung, nutzung, benutzung, ausführen, funktionen, anforderungen, struktur, status, stand, fortschritt,
        vorlage, vorlagen, verzeichnis`,
      administrative: `
        autor, autoren, kennzahlen, metriken, erreichtes, autorin, quellen, ressourcen, verweise, kontakt, beiträge, beitragen, mitwirken, mitwirkende,
        zukunft, termine, fristen, planung, geplant, literatur, abgaben, meilensteine, aktivitäten`,
      assessment: `
        fragen, übungen, übung, aufgaben, auftrag, aufträge, bewertung, beurteilung, kriterien, inhalt, anweisungen`,
    },
  },
  labels: {
    practice: `
      tipp, tipps, praxistipp, empfehlung, ratschlag, regel, faustregel, goldene regel, bewährte praxis, vorbeugung, prävention,
      immer, nächstes mal, beim nächsten mal, fürs nächste mal, trick, besser, profi-tipp, profitipp`,
    lesson: `
      erkenntnis, erkenntnisse, wichtigste erkenntnis, haupterkenntnis, gelernt, gelerntes, lehre, lektion,
      was ich gelernt habe, was wir gelernt haben, das habe ich gelernt, ich habe gelernt, merke, merksatz, merken, zu merken,
      kernaussage, kernpunkt, kernbotschaft, mitgenommen, einsicht, wichtig, nicht vergessen, aha-moment, heute gelernt,
      gelernt habe ich`,
    pitfall: `
      stolperfalle, fallstrick, stolperstein, falle, häufiger fehler, typischer fehler, achtung, vorsicht, warnung,
      vermeiden, irrtum, missverständnis, mythos, anfängerfehler`,
    challenge: `
      problem, probleme, herausforderung, herausforderungen, schwierigkeit, schwierigkeiten, hindernis, hürde, fehler, fehlermeldung, fehlerbild,
      störung, aufgetretenes problem, aufgetretener fehler, symptom, symptome, situation, was ist passiert, was passierte, ausgangsproblem,
      hindernisse, hürden, störungen, was schief ging, was schief lief, was schief gelaufen ist, was schiefging, was schieflief, vorfall, ausfall`,
    solution: `
      lösung, lösungen, lösungsansatz, lösungsweg, gelöst, gelöst durch, gelöst mit, behoben, behoben durch, behebung, umgehung, abhilfe, korrektur,
      korrekturen, korrekturmassnahme, massnahme, massnahmen, korrekturen implementiert, wie ich es gelöst habe, wie wir es gelöst haben,
      so habe ich es gelöst, richtig, so geht es richtig, vorbeugende massnahme, was geholfen hat, was half, so gelöst, behoben in, gelöst in,
      behoben mit, gefixt in, änderung, änderungen, was geändert wurde, korrigierter code, richtiger code, nach der korrektur, was getan wurde,
      was ich getan habe, maßnahme, maßnahmen, so behoben`,
    question: `frage`,
    answer: `antwort`,
    aside: `
      ursache, ursachen, grundursache, hauptursache, fehlerursache, grund, gründe, ergebnis, ergebnisse, resultat,
      resultate, folge, folgen, auswirkung, auswirkungen, wirkung, kontext, beispiel, beispiele, hinweis, hinweise,
      anmerkung, anmerkungen, bemerkung, warum, weshalb, wieso, erklärung, begründung, diagnose, analyse, überprüfung,
      verifikation, mögliche ursachen, vorteil, vorteile, nachteile, nutzen`,
    summary: `kurz gesagt, kurzfassung, in kürze`,
    otherwise: `sonst, andernfalls, ansonsten`,
    metadata: `
      in diesem projekt,
      datum, uhrzeit, dauer, autor, autorin, autoren, schweregrad, priorität, kategorie, komponente, umgebung, lizenz,
      version, letzte aktualisierung, zuletzt aktualisiert, stichwörter, schwierigkeitsgrad, zweck, ziel`,
    pointer: `
      quelle, quellen, verweis, verweise, siehe, siehe auch, mehr dazu, mehr lesen, weiterlesen,
      weitere informationen, weiterführend, dokumentation, referenz, referenzen`,
  },
  sentences: {
    advice: `
      verwende, verwenden, nutze, nutzen, benutze, benutzen, vermeide, vermeiden, immer, nie, niemals, keine, kein,
      keinen, nicht vergessen, vergiss nicht, prüfe, prüfen, überprüfe, überprüfen, teste, testen, denke, denk, achte,
      achten, behalte, halte, halten, bevorzuge, bevorzugen, dokumentiere, dokumentieren, trenne, trennen, validiere,
      validieren, schreibe, schreib, schreiben, lies, lesen, mache, mach, setze, setzen, füge, begrenze, begrenzen,
      wähle, wählen, beginne, teile, aufteilen, isoliere, automatisiere, automatisieren, messe, miss, messen,
      überwache, überwachen, sichere, sichern, schütze, schützen, verschlüssle, verschlüsseln, implementiere,
      erstelle, erstellen, definiere, definieren, beachte, beachten, stelle, sorge, plane, planen, behandle,
      behandeln, kommuniziere, kommunizieren, konfiguriere, lass, lasse, frage, frag, benenne, lieber, besser, erst,
      zuerst, frühzeitig, stets, unbedingt`,
    obligation: `
      muss, müssen, sollte, sollten, soll, sollen, darf nicht, dürfen nicht, sollte nicht, sollten nicht, immer, nie,
      niemals, ist wichtig, es ist wichtig, wichtig ist, ist entscheidend, ist essenziell, ist notwendig, ist nötig,
      besser als, anstatt, statt, lohnt sich, es lohnt sich, ist kritisch, ist hilfreich, es hilft`,
    telling: `
      ich habe gelernt, habe ich gelernt, wir haben gelernt, haben wir gelernt, ich habe verstanden,
      habe ich verstanden, wir haben verstanden, ich habe gemerkt, habe ich gemerkt, ich habe herausgefunden,
      habe ich herausgefunden, wir haben herausgefunden, ich habe erkannt, habe ich erkannt, wir haben erkannt,
      mir wurde klar, mir ist klar geworden, hat mir gezeigt, hat gezeigt, hat uns gezeigt, hat mich gelehrt,
      hat mir geholfen, gelernt dass, ich hätte, wir hätten, hätte ich, hätten wir, die lehre daraus, die lehre ist,
      die erkenntnis ist`,
    reminding: `
      merke, denk daran, denkt daran, nicht vergessen, vergiss nicht, achte darauf, beim nächsten mal, nächstes mal, vorsicht bei, vorsicht mit,
      aufpassen`,
    emptyTelling: `
      viel gelernt, vieles gelernt, sehr viel gelernt, so viel gelernt, so viel neues gelernt, einiges gelernt,
      eine menge gelernt, folgendes gelernt, viele dinge gelernt, viel neues gelernt, mehrere herausforderungen,
      verschiedene herausforderungen, einige herausforderungen, mehrere probleme, verschiedene probleme,
      einige probleme, einige schwierigkeiten, mehrere schwierigkeiten, viele probleme`,
    solving: `
      ich habe das problem gelöst, wir haben das problem gelöst, gelöst habe ich, gelöst wurde, behoben habe ich,
      um das zu lösen, um dies zu lösen, um das problem zu lösen, um das zu beheben, die lösung war, die lösung ist,
      die lösung bestand, unsere lösung war, meine lösung war, geholfen hat, schlussendlich, schliesslich, letztendlich,
      wir haben uns entschieden, ich habe mich entschieden, es wurde mit, behoben wurde, gelöst wurde es`,
    solvedBy: `
      gelöst durch, gelöst mit, gelöst indem, behoben durch, behoben mit, behoben indem, gelöst über, gelöst via,
      umgangen durch, umgangen mit, gelöst werden konnte, entscheidung für, bewusste entscheidung, gelöst indem ich,
      gelöst habe ich es mit, gelöst habe ich das mit`,
    solvedAtEnd: `
      gelöst, behoben, gefixt, umgangen, repariert, abgestellt, beseitigt, bereinigt, gelöst werden, behoben werden, löste das problem,
      hat geholfen`,
    unsolved: `
      nicht gelöst, nicht behoben, noch offen, ungelöst, nicht lösen, nicht beheben, keine lösung, noch nicht`,
    deeds: `
      verwendet, benutzt, eingeführt, hinzugefügt, ersetzt, umgestellt, ausgelagert, angepasst, installiert, ich habe
      verwendet, umstellung auf, einführung von, einsatz von, einbau, wechsel zu, verwendung von, wir haben
      eingeführt, dank`,
    hence: `deshalb, darum, daher, deswegen, also`,
    troubleTitles: `fehlerbehebung, fehlersuche, problembehebung, problemlösung, häufige probleme, häufige fehler, bekannte probleme, fehlerdiagnose`,
    trouble: `
      fehler, fehlerhaft, fehlerhafte, fehlgeschlagen, schlug fehl, schlägt fehl, scheitert, scheiterte, gescheitert,
      abgestürzt, absturz, abstürze, stürzte ab, funktionierte nicht, funktioniert nicht, ging nicht, geht nicht,
      konnte nicht, konnten nicht, kein zugriff, langsam, zu langsam, zu gross, zu lang, fehlte, fehlt, fehlende,
      schwierig, schwierigkeit, schwierigkeiten, schwer, kompliziert, problem, probleme, konflikt, konflikte,
      herausforderung, herausforderungen, verloren, inkompatibel, verwirrend, hindernis, hürde, hürden`,
    self: `ich, wir, mein, meine, meinen, meiner, unser, unsere, unseren, mir, mich`,
    ofSentences: `
      ist, sind, wird, werden, wurde, wurden, hat, haben, hatte, kann, können, muss, müssen, sollte, sollten, darf,
      dürfen, nicht, kein, keine, ohne, bevor, wenn, damit, dass, weil, immer, nie, macht, hilft, spart, verhindert,
      ermöglicht, erleichtert, braucht, sich, jede, jeder, jedes, mehr, statt, besser, lohnt, erst, sonst`,
  },
  small: {
    fillers: `
      der, das, den, dem, ein, eine, einige, meine, mein, unsere, unser, wichtig, wichtige, wichtigste, wichtigsten,
      zentrale, technische, technischen, weitere, weiteren, allgemeine, persönliche, persönlicher, persönliches,
      grösste, grössten, häufige, häufigste, praktische, nützliche, aufgetretene, aufgetretenen, gefundene, kurze,
      andere, neue, neuen, paar, eigentliche, eigentliches, eigentlicher, endgültige, echte, echtes,
      aktuelle, aktuellen, aktuelles, derzeitige, bekannte, bekannten`,
    joiners: `und, oder, sowie`,
    complements: `
      für, über, von, vom, zu, zum, zur, mit, aus, bei, beim, im, in, nach, während, auf, gegen, des, rund`,
    units: `
      woche, tag, teil, lektion, modul, einheit, kapitel, sitzung, etappe, monat, phase, aufgabe, kalenderwoche, kw,
      schritt, abschnitt, vorlesung, wochen, tage, teile, lektionen, module, etappen, aufgaben, termin, iteration,
      block, übungsblatt`,
    ordinals: `
      erste, erster, erstes, zweite, zweiter, zweites, dritte, dritter, drittes, vierte, fünfte, sechste, letzte,
      letzter, letztes, erstens, zweitens, drittens, eins, zwei, drei, vier, fünf, sechs`,
    weights: `punkte, punkt, pkt`,
  },
  empty: {
    nothing: `
      keine, keiner, keines, nichts, keine probleme, kein problem, keine schwierigkeiten, bisher keine, bisher nichts,
      noch keine, entfällt, nicht zutreffend, keine besonderen, keine herausforderungen, folgt noch, in arbeit,
      kommt noch, folgt`,
    placeholders: `
      noch auszufüllen, auszufüllen, hier ausfüllen, bitte ausfüllen, wird ergänzt, wird noch ergänzt,
      noch zu ergänzen, in eigenen worten, mit eigenen worten, hier eintragen, hier einfügen, dein name, deine antwort, dein text`,
    prompts: `
      z. b., zum beispiel, beschreibe, beschreiben sie, erkläre, erklären sie, liste, nenne, nennen sie, erwähne, fasse, notiere,
      notieren sie, halte fest, was hast du, was haben sie, wie hast du, warum, welche, welcher, welches, wie,
      reflektiere, schreibe, schreiben sie, falls du, falls sie, wenn du`,
    leadIns: `
      dieses dokument, diese dokumentation, dieses repository, diese datei, diese seite, dieser abschnitt,
      dieses journal, dieses lernjournal, dieses readme, im folgenden, folgende, hier sind, nachfolgend,
      in diesem abschnitt, in diesem dokument, diese notiz`,
  },
};
