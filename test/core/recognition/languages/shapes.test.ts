import { deepEqual } from 'node:assert/strict';
import { readNote } from '../../../../src/core/reading/readNote';

const chinese = ['先写测试，再写代码。', '查询之前要先测量！'];
const japanese = ['テストは先に書く。', 'クエリを直す前に測る。'];
const arabic = ['تحقق دائمًا من البيانات.', 'اجعل المعاملات قصيرة.'];
const russian = ['Всегда проверяй индексы.', 'Измеряй запрос заранее.'];

/** What a list looks like, and the items that it has. */
const lists: readonly (readonly [name: string, text: string, items: readonly string[]])[] = [
  ['numbers with an ideographic comma', '## 经验教训\n\n1、#\n2、#', chinese],
  ['full-width numbers', '## 经验教训\n\n１．#\n２．#', chinese],
  ['circled numbers', '## 经验教训\n\n① #\n② #', chinese],
  ['a heading with a full-width colon', '## 学到的东西：\n\n- #\n- #', chinese],
  ['a heading in corner brackets', '## 【经验教训】\n\n- #\n- #', chinese],
  ['dots of Japanese', '## 学んだこと\n\n・#\n・#', japanese],
  ['a counted day', '## 3日目：学んだこと\n\n- #\n- #', japanese],
  ['a counted week', '## 第3周总结：经验教训\n\n- #\n- #', chinese],
  ['a heading in two languages', '## الدروس المستفادة / Lessons learned\n\n- #\n- #', arabic],
  ['digits of Arabic', '## الدروس المستفادة\n\n١. #\n٢. #', arabic],
  ['marks of direction', '## \u200fالدروس المستفادة\n\n- #\n- #', arabic],
  ['an Arabic comma in the heading', '## الدروس المستفادة، الأسبوع 3\n\n- #\n- #', arabic],
  ['dashes without a blank', '## Извлечённые уроки\n\n-#\n-#', russian],
];

describe('a list of lessons', () => {
  for (const [name, text, items] of lists) {
    it(`is read with ${name}`, () => {
      const [first = '', second = ''] = items;
      const filled = text.replace('#\n', `${first}\n`).replace(/#$/, second);
      deepEqual(
        readNote(`# Journal\n\n${filled}\n`, '').takeaways.map((takeaway) => takeaway.text),
        items,
      );
    });
  }
});

describe('a heading on the problem', () => {
  for (const [problem, solution] of [
    ['المشكلة الحقيقية', 'الحل'],
    ['Problema principal', 'Solución'],
  ] as const) {
    it(`may end in a filler: ${problem}`, () => {
      const note = readNote(`# J\n\n## ${problem}\n\nX 1.\n\n## ${solution}\n\nY 2.\n`, 'J');
      deepEqual(
        note.challenges.map((one) => [one.challenge, one.solution]),
        [['X 1.', 'Y 2.']],
      );
    });
  }
});

describe('a record without headings', () => {
  for (const [name, text, pair] of [
    [
      'full-width colons',
      '场景：按天统计的金额不对。\n原因：分组用了完整的时间。\n解决：先截断到日期再分组。\n',
      ['按天统计的金额不对。', '先截断到日期再分组。'],
    ],
    [
      'right-to-left text',
      '**المشكلة:** الخادم يتوقف كل ليلة.\n\n**الحل:** زيادة حد الذاكرة في الإعدادات.\n',
      ['الخادم يتوقف كل ليلة.', 'زيادة حد الذاكرة في الإعدادات.'],
    ],
    [
      'a label of two signs behind a sentence',
      '# 踩坑\n\n## 缓存\n\n- **重启之后缓存丢失**：数据只放在内存里。规避：退出之前写到磁盘。\n',
      ['数据只放在内存里。', '退出之前写到磁盘。'],
    ],
    [
      'a heading with a filler',
      '# J\n\n## Активные проблемы\n\n- Очередь растёт ночью → добавлен второй обработчик\n',
      ['Очередь растёт ночью', 'добавлен второй обработчик'],
    ],
    [
      'labels that end in a full stop, of two words',
      '# Notes\n\n## Queue\n\n**Symptom.** The queue grows at night.\n\n**Fix / habit.**\n\n- Bound the queue.\n',
      ['The queue grows at night.', 'Bound the queue.'],
    ],
    [
      'a fence that holds a remark alone',
      '**Problem:** The port is taken.\n\n**Solution:**\n\n```sh\n# stop the other server\n```\n',
      ['The port is taken.', '# stop the other server'],
    ],
  ] as const) {
    it(`gives a pair with ${name}`, () => {
      deepEqual(
        readNote(text, 'Note').challenges.map(({ challenge, solution }) => [challenge, solution]),
        [pair],
      );
    });
  }
});
