import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import type { Settings } from '../host/EditorServer';
import type { EditorVersion } from '../host/HostInstall';
import { RunFolder } from '../host/RunFolder';
import { installedExtensions } from '../host/UiJourneys';
import { projectRoot } from '../host/projectRoot';
import { eventuallyMatches } from './eventuallyMatches';
import { SharedSession } from './SharedSession';
import type { Workbench } from './Workbench';

/** A call of a tool that the scripted model makes. */
export interface ScriptedCall {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** A session whose windows also have a scripted model, and a participant that lets it call tools. */
export function sessionWithModel(version?: EditorVersion): SharedSession {
  let run: RunFolder | undefined;
  const session = new SharedSession(async () => {
    run = await RunFolder.create('scripted-model');
    const extensions = await run.copyOf(installedExtensions(), 'extensions');
    await addScriptedModel(extensions);
    return extensions;
  }, version);
  session.register();
  after('remove its extensions', () => run?.remove());
  return session;
}

/** Puts the extension with the scripted model into a folder of extensions. */
export async function addScriptedModel(extensions: string): Promise<void> {
  const extension = join(projectRoot, 'test', 'fixtures', 'scripted-chat');
  await cp(extension, join(extensions, 'journeys.scripted-chat-1.0.0'), { recursive: true });
  // Without this list the server looks what there is.
  await rm(join(extensions, 'extensions.json'), { force: true });
}

/** Settings by which the model makes these calls, and then gives the answer or quotes the last result. */
export function scriptedSettings(calls: readonly ScriptedCall[], answer = ''): Settings {
  return {
    'chat.disableAIFeatures': false,
    'scriptedChat.calls': calls,
    'scriptedChat.answer': answer,
  };
}

/** The chat view of a window, with the scripted model behind it. */
export class ScriptedChat {
  readonly #workbench: Workbench;

  constructor(workbench: Workbench) {
    this.#workbench = workbench;
  }

  /** Opens the view, and sends a prompt. */
  async ask(prompt: string): Promise<void> {
    await this.#workbench.runCommand('Chat: Open Chat');
    await this.send(prompt);
  }

  /** Sends words to the participant, with what stands in the input behind them: waits until that is so. */
  async send(words: string, behind = /^/): Promise<void> {
    const { keyboard } = this.#workbench.page;
    await this.#view.getByText('Scripted Model').first().waitFor();
    await eventuallyMatches(
      async () => (await this.#input.innerText()).replaceAll(/\s+/g, ' '),
      behind,
    );
    await this.#input.click();
    await keyboard.press('ControlOrMeta+Home');
    await keyboard.type(`@scripted ${words}`);
    // Closes the suggestions, which would take Enter.
    await keyboard.press('Escape');
    await keyboard.press('Enter');
  }

  /** All that the view says. */
  said(): Promise<string> {
    return this.#view.innerText();
  }

  /** The card that asks for a call to be confirmed, by a part of its text. */
  card(text: string): Locator {
    return this.#view
      .locator('.chat-confirmation-widget-container')
      .filter({ hasText: text })
      .last();
  }

  /** Presses a button of a card, by what it shows: its name for screen readers differs. */
  async answer(card: Locator, button: 'Allow in this Session' | 'Skip'): Promise<void> {
    await card.locator('.monaco-button').filter({ hasText: button }).first().click();
  }

  get #view(): Locator {
    return this.#workbench.page.locator('.interactive-session').first();
  }

  get #input(): Locator {
    return this.#view.locator('.interactive-input-part .view-lines').first();
  }
}
