import type { LanguageNote } from './LanguageNote';

/** Notes in the Romance languages. */
export const romanceNotes: readonly LanguageNote[] = [
  {
    language: 'French',
    lessons: {
      heading: 'Ce que j’ai appris cette semaine',
      items: [
        'Un index coûte du temps à chaque écriture.',
        'Il faut lire le plan de la requête avant de la réécrire.',
      ],
    },
    practices: {
      heading: '✅ Bonnes pratiques',
      items: [
        'Toujours valider les entrées côté serveur.',
        'Garder les transactions courtes et simples.',
      ],
    },
    pitfalls: {
      heading: 'Pièges à éviter',
      items: [
        'Une file sans limite finit par remplir la mémoire.',
        'Le cache garde les anciennes valeurs après un déploiement.',
      ],
    },
    challenges: 'Difficultés rencontrées',
    labels: ['Problème', 'Solution'],
    pair: ['La page des commandes était trop lente', 'Nous chargeons les clients en une requête'],
    checklist: {
      heading: 'Liste de contrôle avant la mise en ligne',
      items: ['Sauvegarder la base', 'Relire les migrations'],
    },
    plans: {
      heading: 'Prochaines étapes',
      items: ['Écrire plus de tests pour les files', 'Mesurer la mémoire du serveur'],
    },
  },
  {
    language: 'Spanish',
    lessons: {
      heading: '¿Qué aprendí?',
      items: [
        'Un índice hace más lenta cada escritura.',
        'Hay que medir antes de cambiar una consulta.',
      ],
    },
    practices: {
      heading: 'Buenas prácticas para la API',
      items: [
        'Validar siempre los datos en el servidor.',
        'Mantener cortas las transacciones de la base.',
      ],
    },
    pitfalls: {
      heading: 'Errores comunes',
      items: [
        'Una cola sin límite llena la memoria del servidor.',
        'El caché guarda valores viejos después de un despliegue.',
      ],
    },
    challenges: 'Desafíos y soluciones',
    labels: ['Problema', 'Solución'],
    pair: ['La lista de pedidos era muy lenta', 'Cargamos los clientes en una sola consulta'],
    checklist: {
      heading: 'Lista de verificación',
      items: ['Guardar una copia de la base', 'Revisar las migraciones'],
    },
    plans: {
      heading: 'Próximos pasos',
      items: ['Escribir más pruebas para las colas', 'Medir la memoria del servidor'],
    },
  },
  {
    language: 'Portuguese',
    lessons: {
      heading: 'Lições aprendidas na sprint 3',
      items: [
        'Um índice torna cada escrita mais lenta.',
        'É preciso medir antes de mudar uma consulta.',
      ],
    },
    practices: {
      heading: 'Boas práticas',
      items: [
        'Validar sempre os dados no servidor.',
        'Manter curtas as transações do banco de dados.',
      ],
    },
    pitfalls: {
      heading: 'Armadilhas comuns',
      items: [
        'Uma fila sem limite enche a memória do servidor.',
        'O cache guarda valores antigos depois de um deploy.',
      ],
    },
    challenges: 'Dificuldades encontradas',
    labels: ['Problema', 'Solução'],
    pair: [
      'A lista de pedidos era muito lenta',
      'Passámos a carregar os clientes numa só consulta',
    ],
    checklist: {
      heading: 'Lista de verificação',
      items: ['Guardar uma cópia do banco', 'Rever as migrações'],
    },
    plans: {
      heading: 'Próximos passos',
      items: ['Escrever mais testes para as filas', 'Medir a memória do servidor'],
    },
  },
  {
    language: 'Italian',
    lessons: {
      heading: 'Lezioni apprese',
      items: [
        'Un indice rallenta ogni scrittura.',
        'Bisogna misurare prima di cambiare una query.',
      ],
    },
    practices: {
      heading: 'Buone pratiche',
      items: ['Validare sempre i dati sul server.', 'Mantenere brevi le transazioni del database.'],
    },
    pitfalls: {
      heading: 'Errori comuni da evitare',
      items: [
        'Una coda senza limite riempie la memoria del server.',
        'La cache tiene i valori vecchi dopo un rilascio.',
      ],
    },
    challenges: 'Problemi riscontrati e soluzioni',
    labels: ['Problema', 'Soluzione'],
    pair: ['La lista degli ordini era troppo lenta', 'Carichiamo i clienti con una sola query'],
    checklist: {
      heading: 'Lista di controllo',
      items: ['Salvare una copia del database', 'Rileggere le migrazioni'],
    },
    plans: {
      heading: 'Prossimi passi',
      items: ['Scrivere più test per le code', 'Misurare la memoria del server'],
    },
  },
];
