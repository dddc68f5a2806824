import type { PageStrings } from '../shared/PageStrings';
import type {
  HostMessage,
  KeptCheck,
  PageMessage,
  PatchMessage,
  ReadingPosition,
  ShowMessage,
} from '../shared/protocol';
import { BlockDresser } from './BlockDresser';
import { CodeColors } from './CodeColors';
import { Contents } from './Contents';
import {
  Announcer,
  createElement,
  NoticeBar,
  type PageShell,
  setZoom,
  windowOf,
} from './PageShell';
import { FocusKeeper, SelectionKeeper } from './FocusKeeper';
import { guardNavigation } from './guardNavigation';
import type { LazyScripts } from './LazyScripts';
import { LinkMarks } from './LinkMarks';
import { NoteBlocks } from './NoteBlocks';
import { NoteNavigation } from './NoteNavigation';
import { NoteOutput } from './NoteOutput';
import { PositionKeeper } from './PositionKeeper';
import { RelatedView } from './RelatedView';
import { TaskBoxes } from './TaskBoxes';

/** What the page asks of the editor it lives in. */
export interface ReaderPort {
  post(message: PageMessage): void;
  save(position: ReadingPosition): void;
}

/** What is done on each message of the host. */
type Handlers = {
  readonly [T in HostMessage['type']]: (message: Extract<HostMessage, { type: T }>) => void;
};

/** The reader's page: shows what the host sends, keeps the reading position, hands the rest to the host. */
export class ReaderView {
  readonly #window: Window & typeof globalThis;
  readonly #shell: PageShell;
  readonly #strings: PageStrings;
  readonly #port: ReaderPort;
  readonly #dresser: BlockDresser;
  readonly #blocks: NoteBlocks;
  readonly #position: PositionKeeper;
  readonly #contents: Contents;
  readonly #navigation: NoteNavigation;
  readonly #related: RelatedView;
  readonly #notice: NoticeBar;
  readonly #announcer: Announcer;
  readonly #tasks: TaskBoxes;
  readonly #links: LinkMarks;
  readonly #selection: SelectionKeeper;
  readonly #focus: FocusKeeper;
  readonly #output: NoteOutput;
  readonly #colors: CodeColors;
  #remoteTold = false;

  readonly #handlers: Handlers = {
    show: (message) => this.#show(message),
    rest: ({ before, after }) => this.#blocks.complete(before, after),
    patch: (message) => this.#patch(message),
    notice: ({ text, actions }) => this.#notice.show(text, actions),
    reveal: ({ place, mark }) => void this.#navigation.reveal(place, mark),
    goTo: ({ position }) => this.#position.goTo(position),
    follow: ({ line, to }) => this.#position.follow(line, to),
    related: ({ related }) => this.#position.hold(() => this.#related.show(related)),
    checks: ({ checks }) => this.#tasks.keep(checks),
    links: ({ broken }) => this.#links.mark(broken),
    colors: ({ variables }) => this.#colors.use(variables),
    zoom: ({ percent }) => this.#position.hold(() => setZoom(this.#shell.document, percent)),
    copyRich: () => void this.#output.copyRich(),
    export: () => void this.#output.export(),
    images: (message) => this.#output.receive(message),
  };

  constructor(
    shell: PageShell,
    strings: PageStrings,
    scripts: LazyScripts,
    { port, position }: { readonly port: ReaderPort; readonly position: ReadingPosition },
  ) {
    const { note } = shell;
    const window = windowOf(shell.document);
    this.#window = window;
    this.#shell = shell;
    this.#strings = strings;
    this.#port = port;
    this.#dresser = new BlockDresser(window, strings, scripts, {
      copy: (text) => this.#copy(text),
      insertCode: (code) => port.post({ type: 'insertCode', code }),
      onRemoteImage: () => this.#tellRemote(),
    });
    this.#blocks = new NoteBlocks(
      note,
      window,
      (html) => this.#dress(html),
      () => this.#settled(),
    );
    this.#position = new PositionKeeper(note, this.#blocks, position, {
      moved: () => this.#contents.follow(),
      rested: (rested) => {
        port.save(rested);
        port.post({ type: 'position', position: rested, last: this.#position.lastLine });
      },
    });
    this.#contents = new Contents(note, this.#blocks, shell.contents, strings);
    this.#navigation = new NoteNavigation(shell.document, port, this.#position, this.#contents);
    this.#related = new RelatedView(shell.document, shell.around, strings, {
      openNote: (key) => this.#navigation.leave({ type: 'openNote', key }),
      insertItems: (items) => port.post({ type: 'insertItems', items }),
      goToLine: (line) => this.#navigation.jump({ line }),
    });
    this.#notice = new NoticeBar(shell.notice, (action) => port.post({ type: action }));
    this.#announcer = new Announcer(shell.said);
    this.#tasks = new TaskBoxes(note, (box, check) => this.#check(box, check));
    this.#links = new LinkMarks(note, strings);
    this.#selection = new SelectionKeeper(note);
    this.#focus = new FocusKeeper(note);
    this.#colors = new CodeColors(shell.document);
    this.#output = new NoteOutput(window, shell, {
      post: (message) => port.post(message),
      finish: () => this.#finish(),
    });
    this.#listen();
  }

  /** Carries out a message of the host. */
  receive(message: HostMessage): void {
    // Each handler takes the messages of its own type, which the compiler cannot follow through here.
    const carryOut = this.#handlers[message.type] as (message: HostMessage) => void;
    carryOut(message);
  }

  #show(message: ShowMessage): void {
    this.#dresser.place(message);
    this.#showTitle(message.title);
    this.#links.restart();
    const { position } = this.#position;
    this.#focus.keep(() => this.#blocks.show(message.blocks, position.line));
    this.#sayEmpty(message.blocks.length === 0);
    this.#position.goTo(position);
  }

  #patch(message: PatchMessage): void {
    const patch = (): void =>
      this.#position.hold(() => {
        if (message.title !== undefined) this.#showTitle(message.title);
        this.#blocks.patch(message);
      });
    this.#focus.keep(() => this.#selection.keep(patch));
    this.#position.setCursor();
    this.#sayEmpty(this.#shell.note.childElementCount === 0);
  }

  #listen(): void {
    const window = this.#window;
    guardNavigation(window, (href, link) => this.#navigation.follow(href, link));
    // A shortcut of the editor may lead to another note before the position has rested.
    window.addEventListener(
      'keydown',
      ({ altKey, ctrlKey, metaKey }) => {
        if (altKey || ctrlKey || metaKey) this.#position.tell();
      },
      { capture: true },
    );
    this.#shell.note.addEventListener('dblclick', ({ target }) => this.#openLine(target));
    window.addEventListener('focus', () => {
      this.#position.setCursor(null);
      this.#port.post({ type: 'focus', focused: true });
    });
    window.addEventListener('blur', () => this.#port.post({ type: 'focus', focused: false }));
    new MutationObserver(() => this.#dresser.recolor()).observe(this.#shell.document.body, {
      attributes: true,
      attributeFilter: ['class'],
    });
  }

  /** Goes to the text, as from the editor's own preview. */
  #openLine(target: EventTarget | null): void {
    if (!(target instanceof Element) || target.closest('a, button, input, summary')) return;
    this.#port.post({ type: 'openLine', line: this.#blocks.lineOf(target) });
  }

  #dress(html: string): DocumentFragment {
    const fragment = this.#dresser.dress(html);
    this.#links.markIn(fragment);
    return fragment;
  }

  #settled(): void {
    this.#tasks.refresh();
    this.#links.refresh();
    this.#contents.update();
  }

  /** A page without a title of its own has no empty heading either. */
  #showTitle(title: string | null): void {
    const holder = this.#shell.title;
    holder.replaceChildren();
    if (title === null) return;
    holder.append(createElement(holder.ownerDocument, 'h1', { dir: 'auto' }, title));
  }

  #sayEmpty(empty: boolean): void {
    const { note } = this.#shell;
    note.toggleAttribute('data-empty', empty);
    if (empty) note.setAttribute('data-empty', this.#strings.emptyNote);
  }

  #tellRemote(): void {
    if (this.#remoteTold) return;
    this.#remoteTold = true;
    this.#port.post({ type: 'remoteImages' });
  }

  /** Builds all of the note, for what needs the whole of it. */
  async #finish(): Promise<void> {
    this.#blocks.finish();
    await this.#dresser.finish();
  }

  #copy(text: string): void {
    this.#port.post({ type: 'copy', text });
    this.#announcer.say(this.#strings.copied);
  }

  #check(box: HTMLInputElement, check: KeptCheck): void {
    this.#port.post({ type: 'check', line: this.#blocks.lineOf(box), check });
    const { checked, total } = this.#tasks.progress;
    this.#announcer.say(this.#strings.checkedOf, checked, total);
  }
}
