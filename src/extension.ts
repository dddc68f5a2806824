import type * as vscode from 'vscode';
import { BundledNotes } from './host/BundledNotes';
import { CommandRegistry } from './host/CommandRegistry';
import { commandTitles } from './host/commandTitles';
import { Log } from './host/Log';
import { registerMcpServer } from './host/agentTools/registerMcpServer';
import { registerAgentTools } from './host/agentTools/registerAgentTools';
import { FileEdits } from './host/files/FileEdits';
import { JournalStore } from './host/journal/JournalStore';
import { ReadingThread } from './host/journal/ReadingThread';
import { Pins, RecentNotes } from './host/keeping/sidebarMemory';
import { showProgress } from './host/journal/showProgress';
import { registerCapture } from './host/capture/registerCapture';
import { registerForThisFile } from './host/forThisFile/registerForThisFile';
import { syncedKeys } from './host/keeping/syncedKeys';
import { registerAgentInstructions } from './host/agentInstructions/registerAgentInstructions';
import { registerInsertion } from './host/insertion/registerInsertion';
import { registerHints } from './host/hints/registerHints';
import { registerChecklists } from './host/checklists/registerChecklists';
import { LinkIndex } from './host/reader/LinkIndex';
import { registerReader } from './host/reader/registerReader';
import { registerOverview } from './host/overview/registerOverview';
import { registerRepair } from './host/repair/registerRepair';
import { registerReview } from './host/review/registerReview';
import { ReviewStore } from './host/review/ReviewStore';
import { SearchIndex } from './host/search/SearchIndex';
import { registerSearch } from './host/search/registerSearch';
import { registerSidebar } from './host/sidebar/registerSidebar';
import { registerTerminalLesson } from './host/terminal/registerTerminalLesson';

/** Called by VS Code when a view, a command or a note of ours is first used; reads nothing. */
export function activate(context: vscode.ExtensionContext): void {
  const start = performance.now();
  const own = <T extends vscode.Disposable>(disposable: T): T => {
    context.subscriptions.push(disposable);
    return disposable;
  };
  const log = own(new Log('Nexus Journal'));
  const commands = new CommandRegistry(log, commandTitles(context.extension.packageJSON));
  const edits = new FileEdits(log);

  const { extensionUri, globalState, workspaceState: memory } = context;
  globalState.setKeysForSync(syncedKeys);
  own(new BundledNotes(extensionUri).register());
  const thread = own(new ReadingThread({ extensionUri, log }));
  const storage = context.storageUri ?? context.globalStorageUri;
  const store = own(new JournalStore({ log, storage, thread }));
  const pins = own(new Pins(globalState));
  const recent = own(new RecentNotes(context.workspaceState));
  own(showProgress(store));
  const insertion = own(registerInsertion({ commands, edits, log, store }));
  own(registerCapture({ commands, edits, log, memory, store }));
  const mentions = new LinkIndex(store, log);
  const reader = own(
    registerReader({ commands, edits, extensionUri, insertion, log, memory, mentions, store }),
  );
  const { id: extensionId } = context.extension;
  own(
    registerSidebar({
      ...{ commands, edits, log, memory, pins, reader, recent, store },
      extensionId,
    }),
  );
  const storageForAll = context.globalStorageUri;
  const reviews = own(new ReviewStore({ log, memory: globalState, storage: storageForAll, store }));
  const page = { commands, extensionUri, log, reader, reviews, store };
  own(registerReview({ ...page, extensionId, insertion }));
  const index = own(new SearchIndex(store));
  own(registerSearch({ commands, index, insertion, log, memory, pins, reader, store }));
  const memories = { global: globalState, workspace: memory };
  own(registerForThisFile({ commands, insertion, log, memory: memories, reader, reviews, store }));
  own(registerHints({ commands, insertion, log, memory: memories, reader, store }));
  const checklists = own(registerChecklists({ commands, edits, log, reader, store }));
  own(registerOverview({ ...page, checklists, mentions, recent }));
  own(registerAgentInstructions({ commands, edits, store }));
  own(registerTerminalLesson({ commands, log, reader, store }));
  own(registerRepair({ commands, edits }));
  own(registerAgentTools({ commands, edits, extensionId, index, insertion, log, store }));
  own(registerMcpServer({ commands, extension: context.extension, log, storage }));
  own(commands.register('nexusJournal.showLog', () => log.show()));
  performance.measure('nexusJournal.activate', { start });
}
