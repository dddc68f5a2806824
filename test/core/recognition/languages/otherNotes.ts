import type { LanguageNote } from './LanguageNote';

/** Notes in German, Russian, Arabic, Chinese and Japanese. */
export const otherNotes: readonly LanguageNote[] = [
  {
    language: 'German',
    lessons: {
      heading: 'Woche 3: Was ich gelernt habe',
      items: [
        'Ein Index macht jedes Schreiben langsamer.',
        'Vor dem Umbau einer Abfrage muss man messen.',
      ],
    },
    practices: {
      heading: 'Sicherheitspraktiken',
      items: [
        'Eingaben immer auf dem Server prüfen.',
        'Transaktionen kurz halten und früh abschließen.',
      ],
    },
    pitfalls: {
      heading: 'Stolperfallen',
      items: [
        'Eine Warteschlange ohne Grenze füllt den Speicher.',
        'Der Cache behält alte Werte nach einem Deployment.',
      ],
    },
    challenges: 'Aufgetretene Probleme',
    labels: ['Problem', 'Lösung'],
    pair: [
      'Die Liste der Bestellungen war zu langsam',
      'Die Kunden kommen nun in einer Abfrage mit',
    ],
    checklist: {
      heading: 'Checkliste vor dem Release',
      items: ['Datenbank sichern', 'Migrationen durchlesen'],
    },
    plans: {
      heading: 'Nächste Schritte',
      items: ['Mehr Tests für die Warteschlange schreiben', 'Den Speicher des Servers messen'],
    },
  },
  {
    language: 'Russian',
    lessons: {
      heading: 'Чему я научился',
      items: ['Каждый индекс замедляет запись.', 'Нужно измерять запрос до того, как его менять.'],
    },
    practices: {
      heading: 'Лучшие практики',
      items: ['Всегда проверяйте данные на сервере.', 'Держите транзакции короткими и простыми.'],
    },
    pitfalls: {
      heading: 'Подводные камни',
      items: [
        'Очередь без границы заполняет всю память.',
        'Кеш хранит старые значения после выкладки.',
      ],
    },
    challenges: 'Проблемы и решения',
    labels: ['Проблема', 'Решение'],
    pair: ['Список заказов открывался слишком медленно', 'Клиентов загружает один общий запрос'],
    checklist: {
      heading: 'Чек-лист перед релизом',
      items: ['Сохранить копию базы', 'Перечитать миграции'],
    },
    plans: {
      heading: 'Следующие шаги',
      items: ['Написать больше тестов для очереди', 'Измерить память сервера'],
    },
  },
  {
    language: 'Arabic',
    lessons: {
      heading: 'الدروس المستفادة',
      items: ['كل فهرس يجعل الكتابة أبطأ.', 'يجب قياس الاستعلام قبل تغييره.'],
    },
    practices: {
      heading: 'أفضل الممارسات',
      items: ['تحقق دائمًا من البيانات على الخادم.', 'اجعل المعاملات قصيرة وبسيطة.'],
    },
    pitfalls: {
      heading: 'أخطاء شائعة',
      items: [
        'الطابور بلا حد يملأ ذاكرة الخادم.',
        'تحتفظ الذاكرة المؤقتة بالقيم القديمة بعد النشر.',
      ],
    },
    challenges: 'التحديات والحلول',
    labels: ['المشكلة', 'الحل'],
    pair: ['كانت قائمة الطلبات بطيئة جدا', 'صار استعلام واحد يحمّل العملاء'],
    checklist: {
      heading: 'قائمة التحقق',
      items: ['حفظ نسخة من القاعدة', 'مراجعة الترحيلات'],
    },
    plans: {
      heading: 'الخطوات التالية',
      items: ['كتابة اختبارات أكثر للطابور', 'قياس ذاكرة الخادم'],
    },
  },
  {
    language: 'Chinese',
    lessons: {
      heading: '经验教训',
      items: ['每个索引都会让写入变慢。', '修改查询之前要先测量。'],
    },
    practices: {
      heading: '最佳實踐',
      items: ['永遠在伺服器端驗證輸入。', '保持交易簡短，儘早提交。'],
    },
    pitfalls: {
      heading: '踩坑记录',
      items: ['没有上限的队列会占满内存。', '部署之后缓存里还是旧的值。'],
    },
    challenges: '遇到的问题与解决方案',
    labels: ['问题', '解决'],
    pair: ['订单列表打开得太慢', '用一条查询一起读取客户'],
    checklist: {
      heading: '发布检查清单',
      items: ['备份数据库', '复查迁移脚本'],
    },
    plans: {
      heading: '下一步计划',
      items: ['给队列多写一些测试', '测量服务器的内存'],
    },
  },
  {
    language: 'Japanese',
    lessons: {
      heading: '学んだこと・気づき',
      items: ['インデックスは書き込みのたびに負荷になる。', 'クエリを直す前に必ず計測する。'],
    },
    practices: {
      heading: 'ベストプラクティス',
      items: ['入力は必ずサーバー側で検証する。', 'トランザクションは短く保つ。'],
    },
    pitfalls: {
      heading: 'よくある落とし穴',
      items: ['上限のないキューはメモリを使い切る。', 'デプロイ後もキャッシュに古い値が残る。'],
    },
    challenges: 'ハマったところと解決策',
    labels: ['問題', '解決'],
    pair: ['注文一覧の表示がとても遅かった', '顧客を一つのクエリでまとめて取得した'],
    checklist: {
      heading: 'リリース前チェックリスト',
      items: ['データベースを保存する', 'マイグレーションを読み直す'],
    },
    plans: {
      heading: '次のステップ',
      items: ['キューのテストを増やす', 'サーバーのメモリを測る'],
    },
  },
];
