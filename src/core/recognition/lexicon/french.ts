import type { Lexicon } from './Lexicon';

/** French. Left out: `défi` alone, which without its accent is an English name. */
export const french: Lexicon = {
  language: 'fr',
  partsWords: true,
  headFirst: true,
  titles: {
    strong: {
      practice: `
        bonnes pratiques, bonne pratique, meilleures pratiques, meilleure pratique, pratiques recommandées, pratique recommandée, pratiques à suivre,
        pratiques à adopter, bons réflexes, réflexes à avoir, règles d'or, règle d'or, règles de base, règles à suivre, règles à respecter,
        principes directeurs, principes à suivre, mes conseils, conseils pour, conseils pratiques, quelques conseils, nos conseils, trucs et astuces,
        conseils et astuces, astuces et conseils, mes astuces, recommandations pour, nos recommandations, mes recommandations,
        principales recommandations, à faire et à ne pas faire, à faire et à éviter, ce qu'il faut faire, ce qu'il ne faut pas faire,
        choses à éviter, points de vigilance, points d'attention, points à surveiller, ce que je ferais différemment,
        ce que nous ferions différemment, ce que je ferai différemment, ce que nous aurions fait différemment, ce qui pourrait être amélioré,
        ce qui peut être amélioré, ce que j'aurais dû faire, axes d'amélioration, pistes d'amélioration, points à améliorer, la prochaine fois,
        commencer à faire, arrêter de faire, continuer à faire, actions correctives, actions préventives, ce que je changerais, bonnes habitudes,
        ce qu'il faut éviter, comment l'éviter, comment éviter, astuce du jour`,
      lesson: `
        leçons apprises, leçon apprise, leçons tirées, leçon tirée, leçons retenues, leçon retenue, leçons de, leçons du, leçons à retenir,
        principales leçons, enseignements, enseignements tirés, principaux enseignements, ce que j'ai retenu, ce que je retiens,
        ce que nous retenons, ce que j'ai compris, ce que j'ai découvert, ce que j'en retiens, ce que ça m'a appris, ce que ce projet m'a appris,
        ce qu'il faut retenir, ce qu'il faut savoir, points à retenir, éléments à retenir, l'essentiel à retenir, points clés, point clé,
        points essentiels, points importants, idées clés, messages clés, retours d'expérience, retour d'expérience, rex, ce qui a bien fonctionné,
        ce qui a fonctionné, ce qui a bien marché, ce qui a marché, ce qui s'est bien passé, prises de conscience, bon à savoir, bonnes à savoir,
        utile à savoir, si je devais recommencer, si c'était à refaire, si je devais refaire, apprentissages, mes apprentissages,
        principaux apprentissages, apprentissages clés, acquis du projet, ce que j'ai appris, ce que nous avons appris, ce qu'on a appris,
        ce que l'on a appris, j'ai appris, appris aujourd'hui, aujourd'hui j'ai appris, choses apprises, notes pour moi-même, note à moi-même,
        avec le recul, ce qui m'a marqué, ce à quoi il faut faire attention, idées principales, idée principale, remarques importantes,
        à ne pas oublier, ne pas oublier, ce que je sais maintenant, l'essentiel, ce qui m'a surpris, ce qui a aidé, ce qui m'a aidé, leçon du jour,
        choses à retenir, leçon à retenir`,
      pitfall: `
        pièges, piège, pièges à éviter, pièges courants, pièges classiques, pièges connus, pièges fréquents, erreurs à éviter,
        erreurs courantes, erreurs fréquentes, erreurs classiques, erreurs communes, erreurs typiques, écueils, écueils à éviter,
        écueils courants, faux amis, mauvaises pratiques, anti-patrons, idées reçues, attention à`,
      challenge: `
        difficultés, difficulté rencontrée, difficultés rencontrées, difficultés techniques, principales difficultés, problèmes rencontrés,
        problème rencontré, problèmes techniques, problèmes et solutions, problème et solution, problèmes résolus, problèmes courants,
        problèmes fréquents, problèmes connus, problèmes surmontés, défis, défis rencontrés, défi rencontré, défis relevés, défis techniques,
        principaux défis, obstacles, obstacles rencontrés, points bloquants, blocages, points de blocage, erreurs rencontrées, erreur rencontrée,
        erreurs commises, bugs rencontrés, bug rencontré, mes erreurs, ce qui a été difficile, ce qui était difficile, ce qui n'a pas marché,
        ce qui n'a pas fonctionné, ce qui a moins bien fonctionné, ce qui a mal tourné, ce qui s'est mal passé, ce qui m'a bloqué,
        ce qui aurait pu mieux fonctionner, dépannage, résolution de problèmes, résolution des problèmes, ce qui ne s'est pas bien passé,
        ce qui s'est moins bien passé, ce qui n'a pas bien marché, ce qui n'a pas bien fonctionné, là où j'ai bloqué, où j'ai bloqué,
        ce qui a coincé, ce qui coince, galères, problèmes au cours du projet, ce qui a posé problème, ce qui a été compliqué, points durs,
        problèmes que j'ai rencontrés, ce qui m'a posé problème, ce qui m'a posé des problèmes, freins, plus grand défi, plus grande difficulté,
        échecs, difficultés que j'ai rencontrées, là où j'ai coincé, ce qui m'a frustré`,
      solution: `
        solutions, solution, solutions apportées, solution apportée, solutions trouvées, solution trouvée, solution retenue,
        solution mise en œuvre, solution mise en oeuvre, solutions mises en œuvre, solution appliquée, comment je l'ai résolu,
        comment nous l'avons résolu, résolutions, contournement, contournements`,
      technology: `
        technologies, technologie, technologies utilisées, stack technique, outils, outils utilisés, pile technique, pile technologique,
        bibliothèques, librairies, langages de programmation, environnement technique`,
      concept: `
        concepts, notions, notions clés, notions abordées, concepts clés, concepts abordés, concepts étudiés, fondamentaux,
        bases théoriques, théorie, sujets abordés, thèmes abordés, principes fondamentaux, compétences acquises,
        compétences développées`,
      overview: `
        présentation, aperçu, introduction, vue d'ensemble, préambule, avant-propos, description du projet, présentation du projet,
        contexte du projet`,
      summary: `en résumé`,
      conclusion: `
        conclusion, conclusions, en conclusion, pour conclure, mot de la fin, bilan du projet, bilan personnel, bilan final,
        bilan de la semaine, synthèse finale`,
      checklist: `
        liste de contrôle, liste de vérification, listes de contrôle, listes de vérification, liste à cocher, points de contrôle`,
      project: `
        fonctionnalités, fonctionnalité, cas d'utilisation, prérequis, pré-requis, démarrage, démarrage rapide, premiers pas,
        lancer le projet, exécution du projet, installation, configuration requise, comment lancer, captures d'écran, démonstration,
        structure du projet, arborescence, organisation des fichiers, commandes utiles, commandes importantes`,
      administrative: `
        objectif, objectifs, but du projet, prochaine étape, prochaines étapes, étapes suivantes, suite du projet, à venir,
        évolutions futures, améliorations futures, prochaines améliorations, améliorations possibles, améliorations envisagées, améliorations prévues, améliorations à venir,
        feuille de route, planning, planification, calendrier, échéancier, à faire, reste à faire, à explorer, à apprendre,
        ressources utiles, références, bibliographie, liens utiles, pour aller plus loin, voir aussi, remerciements, crédits,
        contributeurs, contribuer, comment contribuer, livrables, livrable, licence, journal des modifications, travail réalisé,
        travaux réalisés, tâches réalisées, preuves produites, ressources utilisées`,
      assessment: `
        critères d'évaluation, barème, notes obtenues, table des matières, sommaire, ordre du jour, quiz, questionnaire, consignes,
        énoncé, sujet du tp, modalités de rendu`,
      learning: `
        qu'ai-je appris, qu'est-ce que j'ai appris, qu'avons-nous appris, qu'as-tu appris, qu'avez-vous appris`,
    },
    heading: {
      practice: `
        recommandations, préconisations, conseils, astuces, conventions, pratiques, principes, lignes directrices, directives,
        suggestions, prévention, à éviter, à ne pas faire, bons gestes`,
      lesson: `
        réflexions, réflexion, rétrospective, bilan, retour sur expérience, débriefing, constats, leçons`,
    },
    whole: {
      practice: `
        conseil, astuce, recommandation, règles, règle, toujours, jamais, ne pas faire, améliorations, mémo,
        aide-mémoire, antisèche`,
      lesson: `
        leçon, rappel, rappels, rappelez-vous, points positifs, points forts, acquis, découvertes, observations, à retenir`,
      pitfall: `avertissement, avertissements, mises en garde, mise en garde, attention`,
      challenge: `
        problème, erreur, bogues, bogue, symptômes, symptôme, points négatifs, points faibles, problèmes, erreurs`,
      solution: `correctif, correctifs, correction, corrections, résolution, résolutions, réponse`,
      overview: `à propos, contexte`,
      summary: `synthèse, résumé, récapitulatif, récap, en bref, faits marquants`,
      project: `utilisation, lancement, structure, suivi, statut, avancement, modèle, gabarit`,
      administrative: `
        communauté, nos réalisations, métriques, métriques du projet, indicateurs, auteur, auteurs, sources, liens, échéances, ressources, perspectives, buts`,
      assessment: `
        questions, exercices, exercice, devoir, devoirs, évaluation, notation, rendu, critères`,
    },
  },
  labels: {
    practice: `
      conseil, conseils, astuce, astuces, recommandation, bonne pratique, règle, règle d'or, à faire, prévention,
      pour la prochaine fois, la prochaine fois, comment appliquer, toujours, mieux`,
    lesson: `
      leçon, leçons, leçon apprise, leçons apprises, leçon retenue, leçon tirée, enseignement, apprentissage, apprentissages, ce que j'ai appris,
      ce que nous avons appris, ce que ça m'a appris, ce que j'ai retenu, ce que je retiens, ce qu'il faut retenir, à retenir, point clé,
      point important, point essentiel, morale, idée clé, rappel, constat, j'ai appris, appris, aujourd'hui j'ai appris, à ne pas oublier,
      ne pas oublier`,
    pitfall: `
      piège, piège courant, piège classique, erreur courante, erreur fréquente, erreur classique, erreur à éviter, à éviter,
      à ne pas faire, attention, idée reçue, mauvaise pratique, avertissement`,
    challenge: `
      problème, problèmes, difficulté, difficultés, défi rencontré, obstacle, blocage, erreur, erreur rencontrée, problème rencontré,
      difficulté rencontrée, bogue, symptôme, symptômes, point bloquant, ce qui s'est passé, anomalie, constat initial, énoncé du problème,
      erreur observée, risque observé, obstacles, erreurs, blocages, défis, défis rencontrés, bogues, difficultés rencontrées, problèmes rencontrés,
      points bloquants, défi, souci, panne, message d'erreur, constat d'erreur, incident`,
    solution: `
      solution, solutions, résolution, résolu, résolu par, résolu avec, résolu en, correctif, correction, contournement, corrections, correctifs,
      correction apportée, remède, solution rapide, solutions possibles, comment je l'ai résolu, solution apportée, solution trouvée,
      solution retenue, solution appliquée, action corrective, corrigé, solution mise en œuvre, bonne manière, la bonne façon, action préventive,
      comment j'ai résolu, comment j'ai corrigé, comment nous avons résolu, ce qui a aidé, ce qui m'a aidé, corrigé dans, résolu dans, corrigé en,
      ce qui a marché, ce qui a fonctionné, changement effectué, changements effectués, modification, modifications, code corrigé, code correct,
      après correction, ce qui a été fait, ce que j'ai fait, correctif appliqué, correction appliquée`,
    question: `question`,
    answer: `réponse`,
    aside: `
      cause, causes, cause racine, cause probable, raison, raisons, origine, résultat, résultats, conséquence, conséquences, effet,
      impact, contexte, exemple, exemples, remarque, remarques, note, notes, pourquoi, explication, détail, détails, diagnostic,
      vérification, outils utilisés, justification, analyse, avantage, avantages, inconvénients, causes possibles, causes probables`,
    summary: `en bref, en résumé, en un mot`,
    otherwise: `sinon, dans le cas contraire`,
    metadata: `
      dans ce projet,
      date, heure, durée, auteur, auteurs, gravité, sévérité, priorité, catégorie, composant, environnement, licence, version,
      dernière mise à jour, étiquettes, niveau, statut, durée totale, objectif, but`,
    pointer: `
      lien, liens, source, sources, référence, références, voir, voir aussi, en savoir plus, lire la suite, pour aller plus loin,
      documentation`,
  },
  sentences: {
    advice: `
      utiliser, utilisez, utilise, éviter, évitez, évite, toujours, jamais, ne pas, ne jamais, n'oubliez pas, ne pas oublier,
      n'oublie pas, vérifier, vérifiez, vérifie, tester, testez, penser à, pensez à, pense à, garder, gardez, garde, préférer, préférez,
      préfère, privilégier, privilégiez, documenter, documentez, séparer, séparez, valider, validez, écrire, écrivez, lire, lisez,
      faire, faites, mettre, mettez, ajouter, ajoutez, limiter, limitez, prévoir, prévoyez, choisir, choisissez, nommer, nommez,
      commencer, commencez, découper, découpez, isoler, isolez, centraliser, centralisez, automatiser, automatisez, mesurer, mesurez,
      surveiller, surveillez, sauvegarder, sauvegardez, protéger, protégez, chiffrer, chiffrez, implémenter, implémentez, créer, créez,
      définir, définissez, respecter, respectez, s'assurer, assurez-vous, veiller, veillez, favoriser, favorisez, structurer,
      structurez, demander, demandez, planifier, planifiez, gérer, gérez, communiquer, communiquez, prendre, prenez, laisser, laissez,
      configurer, configurez, fournir, fournissez, il faut, il vaut mieux, mieux vaut, se méfier, méfiez-vous`,
    obligation: `
      il faut, il ne faut pas, il vaut mieux, mieux vaut, doit, doivent, devez, devrait, devraient, ne doit pas, ne doivent pas,
      toujours, jamais, il est important, il est essentiel, il est préférable, il est nécessaire, est indispensable, est essentiel,
      plutôt que, au lieu de, avant de, veiller à, penser à, nécessité de, importance de`,
    telling: `
      j'ai appris, nous avons appris, on a appris, j'ai compris, nous avons compris, on a compris, j'ai découvert, nous avons découvert,
      j'ai réalisé que, je me suis rendu compte, je retiens, j'en retiens, nous retenons, cela m'a appris, ça m'a appris, m'a appris,
      nous a appris, m'a permis de comprendre, m'a fait comprendre, j'aurais dû, nous aurions dû, on aurait dû, si c'était à refaire,
      la leçon est, la leçon à retenir`,
    reminding: `
      n'oubliez pas, n'oublie pas, ne pas oublier, à retenir, retenez que, rappelez-vous, rappelle-toi, pensez à, pense à, attention à,
      attention aux, la prochaine fois, il faut retenir, gardez à l'esprit`,
    emptyTelling: `
      appris beaucoup, beaucoup appris, appris énormément, énormément appris, appris plein, appris de nombreuses,
      appris les choses suivantes, appris plusieurs, plusieurs défis, plusieurs difficultés, plusieurs problèmes, quelques difficultés,
      quelques problèmes, de nombreux défis, de nombreuses difficultés, différents problèmes, certaines difficultés`,
    solving: `
      j'ai résolu, nous avons résolu, on a résolu, j'ai corrigé, nous avons corrigé, j'ai contourné, nous avons contourné,
      pour résoudre, pour corriger, pour contourner, pour y remédier, pour régler, la solution a été, la solution était,
      la solution est, la solution consiste, j'ai donc, nous avons donc, j'ai finalement, finalement j'ai, j'ai choisi, j'ai fini par,
      résolu par, résolu en, corrigé en`,
    solvedBy: `
      résolu par, résolu en, résolu avec, résolu grâce à, résolus par, résolue par, résolue en, résolues en, corrigé par, corrigé en,
      corrigé avec, corrigée en, réglé en, réglé par, réglé avec, contourné par, contourné en, surmonté grâce à, solution trouvée,
      corrigé en ajoutant, résolu en ajoutant, réglé grâce à, solutionné par, solutionné avec`,
    solvedAtEnd: `
      a résolu le problème, a réglé le problème, a corrigé le problème, a résolu ça, problème résolu, a suffi, a tout réglé, a corrigé l'erreur`,
    unsolved: `non résolu, pas résolu, pas réussi, toujours ouvert, sans solution`,
    deeds: `
      ajout, ajout de, ajout d'un, ajouté, j'ai ajouté, nous avons ajouté, utilisation de, utilisation d'un, utilisé, j'ai utilisé,
      nous avons utilisé, mise en place, mise en œuvre, mis en place, j'ai mis, nous avons mis, nous       avons créé, j'ai créé,
      création de, remplacement, remplacé, passage à, migration vers, découpage, séparation, nous avons remplacé, j'ai remplacé,
      grâce à, implémentation de, implémenté, configuration de, correction, suppression, refonte, installation de`,
    hence: `donc, alors`,
    troubleTitles: `dépannage, résolution des problèmes, résolution de problèmes, problèmes courants, erreurs courantes, problèmes fréquents, erreurs fréquentes, problèmes connus`,
    trouble: `
      échec, échoue, échoué, échouait, erreur, erreurs, bloqué, bloquée, bloquait, plantage, plante, plantait, impossible,
      ne fonctionne pas, ne fonctionnait pas, ne marche pas, ne marchait pas, fonctionnait mal, lent, lente, lents, lentes, lenteur,
      trop long, trop lourd, manquait, manquant, manquante, difficile, difficulté, difficultés, compliqué, problème, problèmes, conflit,
      conflits, fuite, perdu, perdue, incompatible, incohérent, incohérence, obstacle, obstacles, défi, défis`,
    self: `je, j'ai, nous avons, mes, notre, nous`,
    ofSentences: `
      est, sont, était, étaient, faut, doit, doivent, peut, peuvent, permet, permettent, évite, rend, aide, ne, pas, il, elle, cela, ça,
      ce qui, ce que, avant, sans, quand, lorsque, toujours, jamais, plutôt, trop, aussi, parce, afin, chaque, tout, toute, tous,
      toutes, n'est, c'est, qu'il, avoir, être, faire, vaut`,
  },
  small: {
    fillers: `
      le, la, les, un, une, mes, mon, ma, quelques, principal, principale, principaux, principales, autres, autre, clé, clés, technique,
      techniques, général, générale, générales, généraux, important, importante, importants, importantes, courant, courante, courants,
      courantes, final, finale, finales, personnel, personnelle, personnels, personnelles, rencontré, rencontrée, rencontrés,
      rencontrées, supplémentaires, utiles, professionnels, rapides, avancés, avancées, vrai, vraie, réel, réelle, véritable,
      définitive, actuel, actuels, actuelle, actuelles, récents, récentes`,
    joiners: `et, ou`,
    complements: `
      pour, sur, de, du, des, d', dans, avec, lors, pendant, durant, après, en, au, aux, chez, concernant, liés, liées, quand`,
    units: `
      semaine, jour, journée, partie, leçon, séance, étape, chapitre, mois, cours, unité, tâche, semaines, jours, parties, leçons,
      séances, étapes, chapitres, atelier, cycle, itération`,
    ordinals: `
      premier, première, deuxième, troisième, quatrième, cinquième, sixième, dernier, dernière, second, seconde, premièrement,
      deuxièmement, troisièmement, enfin, un, deux, trois, quatre, cinq, six`,
    weights: `points, point, pts`,
  },
  empty: {
    nothing: `
      aucun, aucune, rien, néant, aucun problème, aucune difficulté, aucun pour le moment, aucune pour le moment, rien à signaler,
      pas de problème, pas de difficulté, sans objet, aucun problème rencontré, aucune difficulté rencontrée, à venir, à définir,
      à préciser, à compléter plus tard`,
    placeholders: `
      à compléter, à remplir, à rédiger, bientôt disponible, en vos propres mots, avec vos propres mots, en cours de rédaction,
      votre texte ici, votre nom, votre réponse, compléter ici, remplir ici, texte à remplacer`,
    prompts: `
      ex, exemple, par exemple,
      décrire, décrivez, décris, expliquer, expliquez, explique, lister, listez, liste, mentionner, mentionnez, résumer, résumez,
      indiquer, indiquez, notez, qu'avez-vous, qu'as-tu, quelles, quels, quelle, quel, comment avez-vous, pourquoi, rédigez, précisez,
      si vous, si tu`,
    leadIns: `
      ce document, cette documentation, ce dépôt, ce fichier, cette page, cette section, ce journal, ce readme, voici, ci-dessous,
      les éléments suivants, les points suivants, dans cette section, dans ce document, le présent document, cette note`,
  },
};
