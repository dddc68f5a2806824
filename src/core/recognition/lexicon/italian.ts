import type { Lexicon } from './Lexicon';

/** Italian. Left out: `note`, `lezione` alone, `su`, `consiglio` as a heading (also a council). */
export const italian: Lexicon = {
  language: 'it',
  partsWords: true,
  headFirst: true,
  titles: {
    strong: {
      practice: `
        buone pratiche, buona pratica, migliori pratiche, migliore pratica, pratiche consigliate, pratica consigliata, pratiche adottate,
        buone abitudini, regole d'oro, regola d'oro, regole di base, regole da seguire, principi guida, principi da seguire, i miei consigli,
        consigli per, consigli pratici, consigli utili, alcuni consigli, consigli e trucchi, trucchi e consigli, suggerimenti per,
        raccomandazioni per, le nostre raccomandazioni, cosa fare e cosa non fare, cosa fare e cosa evitare, cose da fare e da evitare, cosa evitare,
        cose da evitare, da evitare, a cosa fare attenzione, cose a cui fare attenzione, punti di attenzione, da tenere a mente, da tenere presente,
        cosa farei diversamente, cosa faremmo diversamente, cosa cambierei, cosa si può migliorare, cosa si poteva migliorare, cosa migliorare,
        cosa potremmo migliorare, aspetti da migliorare, punti da migliorare, la prossima volta, per la prossima volta, iniziare a fare,
        smettere di fare, continuare a fare, azioni preventive, azioni correttive, misure preventive, come evitarlo, come evitare,
        consiglio del giorno, aree di miglioramento`,
      lesson: `
        lezioni apprese, lezione appresa, lezioni imparate, lezione imparata, lezioni chiave, principali lezioni, lezioni tratte, insegnamenti,
        punti chiave, punto chiave, concetti da ricordare, punti importanti, punti principali, punti da ricordare, cose da ricordare,
        cosa ricordare, da non dimenticare, idee chiave, conclusioni principali, cosa mi porto a casa, cosa ci portiamo a casa, cosa mi porto via,
        cosa ho scoperto, cosa ho capito, scoperte principali, intuizioni, cosa ha funzionato, cosa ha funzionato bene, cosa è andato bene,
        ciò che ha funzionato, buono a sapersi, utile da sapere, bene a sapersi, se dovessi ricominciare, se ricominciassi, apprendimenti,
        apprendimenti chiave, principali apprendimenti, cosa ho imparato, cosa abbiamo imparato, cosa si impara, cosa ho appreso,
        cosa abbiamo appreso, ciò che ho imparato, quello che ho imparato, quello che abbiamo imparato, che cosa ho imparato, cose imparate,
        cose che ho imparato, ho imparato, oggi ho imparato, imparato oggi, conoscenze acquisite, note per me, nota per me, cosa mi resta,
        col senno di poi, idee principali, note importanti, l'essenziale, non dimenticare, cosa so adesso, cosa so ora, lezioni principali,
        mi ha insegnato, ci ha insegnato, cosa mi ha sorpreso, cosa ha aiutato, cosa mi ha aiutato, lezione del giorno`,
      pitfall: `
        trappole, trappola, trappole comuni, trappole da evitare, trappole note, insidie, insidia, insidie comuni, errori comuni, errore comune,
        errori frequenti, errori tipici, errori da evitare, errori classici, tranelli, cattive pratiche, cattiva pratica, falsi miti,
        miti da sfatare, attenzione a, malintesi comuni`,
      challenge: `
        sfide, sfida, sfide affrontate, sfide incontrate, sfide tecniche, principali sfide, sfide e soluzioni, sfide superate, difficoltà,
        difficoltà incontrate, difficoltà riscontrate, difficoltà incontrata, difficoltà tecniche, principali difficoltà, difficoltà e soluzioni,
        problemi riscontrati, problema riscontrato, problemi incontrati, problema incontrato, problemi affrontati, problemi tecnici, problemi comuni,
        problemi noti, problemi risolti, problemi e soluzioni, problema e soluzione, ostacoli, ostacoli incontrati, blocchi, impedimenti,
        errori riscontrati, errore riscontrato, errori incontrati, errori commessi, i miei errori, errori risolti, errori e soluzioni,
        bug riscontrati, bug incontrati, cosa è andato storto, cosa è andato male, cosa non ha funzionato, cosa è stato difficile,
        la parte più difficile, dove mi sono bloccato, dove mi sono bloccata, risoluzione dei problemi, risoluzione problemi, cosa non è andato bene,
        cosa non è andata bene, cosa è andato meno bene, cosa non ha funzionato bene, intoppi, problemi durante il progetto,
        problemi durante lo sviluppo, punti difficili, cosa mi ha bloccato, problemi che ho avuto, problemi avuti, contrattempi,
        errori comuni che ho fatto, errori che ho fatto, cosa è stato più difficile, frustrazioni`,
      solution: `
        soluzione, soluzioni, soluzione adottata, soluzioni adottate, soluzione applicata, soluzione trovata,
        soluzioni trovate, soluzione implementata, come l'ho risolto, come ho risolto, come l'abbiamo risolto,
        come abbiamo risolto, come è stato risolto, come sono stati risolti`,
      technology: `
        tecnologie, tecnologia, tecnologie utilizzate, tecnologie usate, strumenti, strumenti utilizzati,
        strumenti usati, stack tecnologico, librerie, linguaggi di programmazione`,
      concept: `
        concetti, concetti chiave, concetti appresi, concetti di base, fondamenti, fondamentali, argomenti trattati,
        argomenti affrontati, temi trattati, teoria, competenze acquisite`,
      overview: `
        panoramica, introduzione, presentazione, premessa, descrizione generale, descrizione del progetto,
        sul progetto, informazioni sul progetto, motivazione`,
      summary: `in sintesi`,
      conclusion: `
        conclusione, conclusioni, considerazioni finali, riflessioni finali, riflessione finale, parole finali,
        in conclusione, per concludere, bilancio finale, chiusura`,
      checklist: `lista di controllo, liste di controllo, elenco di controllo, lista di verifica`,
      project: `
        funzionalità, caratteristiche, casi d'uso, prerequisiti, primi passi, come iniziare, come usare,
        come utilizzare, come eseguire, esecuzione del progetto, avvio del progetto, installazione,
        configurazione iniziale, schermate, dimostrazione, struttura del progetto, struttura delle cartelle,
        comandi utili, comandi utilizzati`,
      administrative: `
        obiettivo, obiettivi, prossimi passi, prossimo passo, passi successivi, sviluppi futuri, miglioramenti futuri, prossimi miglioramenti, miglioramenti previsti, miglioramenti pianificati, possibili miglioramenti,
        lavori futuri, tabella di marcia, pianificazione, calendario, da fare, attività da fare, da imparare,
        da esplorare, risorse utili, riferimenti, bibliografia, link utili, letture consigliate, vedi anche,
        ringraziamenti, crediti, contribuire, come contribuire, licenza, registro delle modifiche, attività svolte,
        lavoro svolto, modifiche effettuate, fonti di riferimento`,
      assessment: `
        criteri di valutazione, ordine del giorno, domande frequenti, questionario, compiti a casa`,
      learning: `cosa hai imparato`,
    },
    heading: {
      practice: `
        raccomandazioni, consigli, suggerimenti, convenzioni, linee guida, principi, considerazioni, prevenzione,
        precauzioni, accorgimenti, cosa fare, cosa non fare, da non fare, azioni di miglioramento`,
      lesson: `riflessione, riflessioni, retrospettiva, crescita personale`,
      challenge: `criticità`,
    },
    whole: {
      practice: `
        suggerimento, raccomandazione, regole, regola, sempre, mai, evitare, miglioramenti, trucchi, promemoria`,
      lesson: `ricorda, ricordare, scoperte, sorprese, osservazioni, da ricordare`,
      pitfall: `avvertenza, avvertenze, avviso, avvisi, attenzione`,
      challenge: `
        problema, errore, sintomo, sintomi, aspetti negativi, punti deboli, problemi, errori`,
      solution: `correzione, correzioni, risposta, risoluzione`,
      overview: `contesto`,
      summary: `riassunto, riepilogo, in breve`,
      project: `requisiti, struttura, utilizzo, stato, progressi, modello, modelli`,
      administrative: `
        comunità, metriche, risultati raggiunti, autore, autori, autrice, fonti, risorse, collegamenti, contatti, contributi, collaboratori,
        consegne, scopo, scadenze`,
      assessment: `
        domande, esercizi, esercizio, compiti, consegna, traccia, valutazione, criteri, istruzioni, indice, sommario,
        voti, punteggio`,
    },
  },
  labels: {
    practice: `
      consiglio, consigli, suggerimento, suggerimenti, raccomandazione, buona pratica, regola, regola d'oro, trucco,
      prevenzione, da fare sempre, sempre, la prossima volta, per la prossima volta, come applicarlo,
      misura preventiva, meglio`,
    lesson: `
      lezione, lezione appresa, lezione imparata, lezioni apprese, insegnamento, apprendimento, cosa ho imparato, cosa abbiamo imparato,
      cosa si impara, ho imparato, imparato, punto chiave, punto importante, idea chiave, scoperta, morale, ricorda, da ricordare, ricordare,
      promemoria, intuizione, oggi ho imparato, da non dimenticare, occhio`,
    pitfall: `
      trappola, insidia, errore comune, errore frequente, errore tipico, attenzione, da evitare, evitare, da non fare,
      cattiva pratica, avvertenza, falso mito`,
    challenge: `
      problema, problemi, sfida, sfide, difficoltà, ostacolo, errore, errori, blocco, guasto, problema riscontrato, errore riscontrato,
      sfida affrontata, sintomo, sintomi, situazione, cosa è successo, cosa è andato storto, ostacoli, blocchi, guasti, problemi riscontrati,
      problemi incontrati, difficoltà incontrate, difficoltà riscontrate, inconveniente, messaggio di errore, incidente`,
    solution: `
      soluzione, soluzioni, risoluzione, risolto, risolta, correzione, correzioni, soluzione rapida, corretto, come l'ho risolto, come ho risolto,
      come l'abbiamo risolto, come è stato risolto, soluzione adottata, soluzione applicata, soluzione trovata, rimedio, rimedi, azione correttiva,
      modo corretto, modo giusto, azione preventiva, risolto con, risolto in, cosa ha aiutato, corretto in, cosa ha funzionato, modifica, modifiche,
      modifica effettuata, modifiche effettuate, codice corretto, cosa è stato fatto, cosa ho fatto, correzione applicata, azione intrapresa`,
    question: `domanda`,
    answer: `risposta`,
    aside: `
      causa, cause, causa principale, causa radice, causa probabile, motivo, ragione, origine, risultato, risultati,
      conseguenza, conseguenze, effetto, impatto, contesto, esempio, esempi, nota, note, osservazione, perché,
      spiegazione, dettaglio, dettagli, diagnosi, verifica, strumenti utilizzati, motivazione, analisi, vantaggio,
      vantaggi, svantaggi, possibili cause, cause possibili`,
    summary: `in breve, in sintesi, in poche parole`,
    otherwise: `altrimenti, in caso contrario`,
    metadata: `
      in questo progetto,
      ora, durata, autore, autori, gravità, priorità, categoria, componente, ambiente, licenza, versione,
      ultimo aggiornamento, etichette, livello, stato, scopo, obiettivo`,
    pointer: `
      collegamento, fonte, fonti, riferimento, riferimenti, vedi, vedi anche, leggi tutto, approfondimenti,
      maggiori informazioni, documentazione`,
  },
  sentences: {
    advice: `
      usare, usa, utilizzare, utilizza, evitare, evita, sempre, non usare, non dimenticare, non fidarsi, non fare,
      verificare, verifica, controllare, controlla, testare, testa, provare, prova, pensare, pensa, mantenere,
      mantieni, preferire, preferisci, documentare, documenta, separare, separa, validare, valida, scrivere, scrivi,
      leggere, leggi, fare, fai, mettere, metti, aggiungere, aggiungi, limitare, limita, scegliere, scegli, iniziare,
      inizia, dividere, dividi, isolare, isola, automatizzare, automatizza, misurare, misura, monitorare, monitora,
      proteggere, proteggi, cifrare, implementare, implementa, creare, crea, definire, definisci, rispettare,
      assicurarsi, assicurati, pianificare, pianifica, gestire, gestisci, comunicare, comunica, configurare,
      configura, lasciare, lascia, chiedere, chiedi, bisogna, conviene, è meglio, meglio, ricordare, ricorda,
      ricordarsi, tenere presente, mai più, mai usare, mai fidarsi`,
    obligation: `
      bisogna, deve, devono, dobbiamo, dovrebbe, dovrebbero, non deve, non devono, occorre, va sempre, vanno sempre,
      sempre, mai, è importante, è fondamentale, è essenziale, è necessario, è meglio, conviene, invece di, anziché,
      prima di, vale la pena, meglio di`,
    telling: `
      ho imparato che, ho imparato a, ho imparato come, abbiamo imparato che, abbiamo imparato a, ho capito che,
      abbiamo capito che, ho scoperto che, abbiamo scoperto che, mi sono reso conto, mi sono resa conto,
      ci siamo resi conto, mi ha insegnato, ci ha insegnato, mi ha aiutato a capire, avrei dovuto, avremmo dovuto,
      la lezione è, la lezione è stata`,
    reminding: `
      ricorda, ricordati, ricordare che, ricordarsi, non dimenticare, tieni presente, tenere presente, attenzione a, occhio a, la prossima volta`,
    emptyTelling: `
      imparato molto, imparato molte, imparato tanto, imparato tante, imparato un sacco, imparato quanto segue,
      imparato diverse, imparato varie, diverse sfide, varie sfide, diversi problemi, vari problemi, alcuni problemi,
      alcune difficoltà, diverse difficoltà, varie difficoltà, molti problemi`,
    solving: `
      ho risolto, abbiamo risolto, ho corretto, abbiamo corretto, ho aggirato, ho superato, è stato risolto, è stata risolta,
      sono stati risolti, per risolvere, per correggere, per ovviare, per superare, la soluzione è stata, la soluzione è,
      la soluzione era, la soluzione consiste, ho deciso di, abbiamo deciso di, ho scelto di, alla fine`,
    solvedBy: `
      risolto con, risolto usando, risolto tramite, risolto mediante, risolta con, risolta usando, risolti con,
      risolto utilizzando, risolto aggiungendo, corretto con, corretto usando, ho risolto con, ho risolto usando, aggirato con,
      superato con, corretto aggiungendo, risolto installando, risolto cambiando, sistemato con, risolta aggiungendo,
      risolti aggiungendo, corretta con`,
    solvedAtEnd: `
      ha risolto il problema, ha risolto, ha risolto tutto, problema risolto, è stato risolto, si è risolto`,
    unsolved: `
      non risolto, senza soluzione, non ha risolto, non sono riuscito, non sono riuscita, ancora aperto`,
    deeds: `
      ho usato, abbiamo usato, ho aggiunto, abbiamo aggiunto, ho implementato, abbiamo implementato, ho creato,
      abbiamo creato, ho cambiato, usato, aggiunto, implementato, sostituito, uso di, utilizzo di, introduzione di,
      spostato, grazie a`,
    hence: `quindi, perciò, così`,
    troubleTitles: `risoluzione problemi, risoluzione dei problemi, problemi comuni, errori comuni, problemi noti, problemi frequenti`,
    trouble: `
      fallisce, fallito, falliva, fallimento, errore, errori, non funziona, non funzionava, non riuscivo,
      non riusciva, non sono riuscito, non sono riuscita, bloccato, bloccata, bloccava, lento, lenta, lenti, lentezza,
      troppo, mancava, mancante, difficile, difficili, difficoltà, complicato, problema, problemi, conflitto,
      conflitti, perso, perdeva, incompatibile, crash, confuso, confusione, rotto, ostacolo, ostacoli, sfida, sfide`,
    self: `noi, mio, mia, miei, mie, nostro, nostra, nostri, nostre`,
    ofSentences: `
      sono, era, erano, deve, devono, può, possono, permette, evita, rende, aiuta, migliora, riduce, che, quando, se,
      senza, prima, dopo, sempre, mai, perché, ogni, tutto, tutta, tutti, tutte, più, meglio, va, vanno, hanno, serve,
      servono, conviene, bisogna, diventa, non è, non si, non deve, non devono, non serve, si deve, si può`,
  },
  small: {
    fillers: `
      il, lo, la, gli, le, un, una, uno, miei, mie, mio, mia, nostri, nostre, alcuni, alcune, principale, principali,
      altri, altre, altro, chiave, tecnico, tecnica, tecnici, tecniche, generale, generali, importante, importanti,
      comune, comuni, finale, finali, personale, personali, incontrato, incontrati, incontrate, riscontrato,
      riscontrati, riscontrate, utili, aggiuntivi, più, adottate, professionali, vero, vera, reale, definitiva,
      attuale, attuali, recenti`,
    joiners: `e, ed, o`,
    complements: `
      per, di, del, dello, della, dei, degli, delle, dal, dalla, dai, dalle, nel, nella, nei, nelle, con, durante,
      dopo, sul, sulla, sui, sulle, in, da, in questo`,
    units: `
      giorno, settimana, parte, lezione, modulo, unità, capitolo, sessione, mese, fase, tappa, giorni, settimane,
      parti, lezioni, moduli, capitoli, sessioni, incontro, laboratorio, iterazione, passo, compito`,
    ordinals: `
      primo, prima, secondo, seconda, terzo, terza, quarto, quarta, quinto, quinta, sesto, sesta, ultimo, ultima, uno,
      due, tre, quattro, cinque, sei`,
    weights: `punti, punto, pt`,
  },
  empty: {
    nothing: `
      nessuno, nessuna, niente, nulla, nessun problema, nessuna difficoltà, nessuno per ora,
      nessun problema riscontrato, nessun problema riscontrato ancora, niente da segnalare, non applicabile,
      da definire, in arrivo, prossimamente`,
    placeholders: `
      da completare, da compilare, da scrivere, da inserire, scrivi qui, inserisci qui, compilare qui, con parole tue,
      con parole proprie, tuo nome, tua risposta`,
    prompts: `
      ad esempio,
      descrivi, descrivere, descrivete, spiega, spiegare, spiegate, elenca, elencare, menziona, riassumi, indica,
      indicare, annota, quali, quale, come hai, perché hai, che cosa hai, cosa hai, rifletti su, scrivi, scrivere,
      se hai`,
    leadIns: `
      questo documento, questa documentazione, questo repository, questo file, questa pagina, questa sezione,
      questo diario, questo readme, di seguito, qui sotto, i seguenti, le seguenti, ecco, in questa sezione,
      in questo documento, questa nota`,
  },
};
