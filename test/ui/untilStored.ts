import type { Page } from 'playwright-core';
import { eventually } from './eventually';

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
  await eventually(`"${key}" is stored`, () => isStored(page, member), true);
}

/** Waits until the editor has stored that a tab is open whose page is of a type. */
export async function untilTabStored(page: Page, viewType: string): Promise<void> {
  const member = `mainThreadWebview-${viewType}`;
  await eventually(`a tab of ${viewType} is stored`, () => isStored(page, member), true);
}
