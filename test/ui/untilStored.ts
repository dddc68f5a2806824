import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { lastAnswer } from './lastAnswer';

/** Milliseconds: the editor stores its state when it is idle, which on a busy machine is seldom. */
const patience = 120_000;

/** Whether the storage of a page holds a value with a text in it, wherever the editor keeps its state. */
async function isStored(page: Page, text: string): Promise<boolean> {
  return page.evaluate(async (wanted) => {
    const answered = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('The storage does not answer.'));
      });
    const holds = async (database: IDBDatabase, table: string): Promise<boolean> => {
      const values = database.transaction(table).objectStore(table).getAll();
      return JSON.stringify(await answered<unknown[]>(values)).includes(wanted);
    };
    for (const { name } of await indexedDB.databases()) {
      const database = await answered(indexedDB.open(name ?? ''));
      const tables = [...database.objectStoreNames].map((table) => holds(database, table));
      const found = await Promise.all(tables);
      database.close();
      if (found.includes(true)) return true;
    }
    return false;
  }, text);
}

/** Waits until the editor has stored a value of ours under a key: what it has not would be lost by a reload. */
export async function untilStored(page: Page, key: string): Promise<void> {
  // All values of an extension are one text of JSON; keys to be synced are stored in a list besides.
  const member = `${key}\\":`;
  await untilHeld(page, member, `"${key}" is not stored.`);
}

/** Waits until the editor has stored that a tab is open whose page is of a type. */
export async function untilTabStored(page: Page, viewType: string): Promise<void> {
  const member = `mainThreadWebview-${viewType}`;
  await untilHeld(page, member, `No tab of ${viewType} is stored.`);
}

async function untilHeld(page: Page, text: string, failure: string): Promise<void> {
  assert.ok(await lastAnswer(() => isStored(page, text), Boolean, patience), failure);
}
