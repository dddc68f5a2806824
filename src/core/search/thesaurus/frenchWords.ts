import type { LanguageWords } from './LanguageWords';

/** French; words that mean something in English, such as "pour" and "car", are no filler here. */
export const frenchWords: LanguageWords = {
  filler: `
ai alors au aussi aux avec ce cela ces cet cette chez comme comment dans de depuis des donc du elle
elles en encore entre est et etait etre eu fait faire faut il ils je la le les leur leurs lors lui ma
mes moi mon ne nos notre nous ou par pas peut plus pourquoi qu quand que quel quelle quels qui quoi
sa sans se ses si sont sous sur ta tes toi ton toujours tous tout toute tres trop tu un une vos votre
vous
`,
  faint: `
bien bon bonne echec echoue erreur erreurs faux fonctionne mal marche mauvais meilleur meilleure
nouveau plante probleme problemes
`,
  synonyms: `
lent, lente, lenteur, rame, long = lent | performance | slow
gros, grosse, grand, grande, enorme, lourd = taille | grand | size
petit, petite, reduire, leger = taille | reduire | size
double, deux fois, doublon, doublons = idempotent | doublon | idempotency
passe, identifiants, secret, secrets, cle = secret | cle | key
vole, fuite, fuiter, expose, publie = fuite | leak | revoke
annuler, retour arriere, revenir, restaurer = retour | restaurer | rollback
supprimer, supprime, effacer, efface, disparu, perdu = supprimer | delete | lost
page, pages, pagination = page | pagination | cursor
ordinateur, portable, machine = machine
base, bdd = base | database
requete, requetes = requete | query
dependance, dependances, paquet, paquets, bibliotheque = dependance | dependency
fuseau, heure, horaire = fuseau | time zone | utc
encodage, accent, accents = encodage | encoding
bloque, fige, gele, coince = verrou | bloque | lock | timeout
panne, tombe, crash = panne | outage | restart
memoire = memoire | memory
perime, obsolete = cache | stale
droit, droits, permission, acces, autorisation = permission | autorisation
connexion, connecter, authentification = connexion | login | session
deployer, deploiement, livraison, livrer = deploiement | deployment | release
tester, essai, essais = test
simultane, parallele, concurrent = concurrent
sauvegarde, sauvegardes = sauvegarde | backup | restore
`,
};
