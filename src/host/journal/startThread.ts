/** A thread beside the extension host's own; ends when it is stopped. */
export interface Thread {
  readonly post: (message: unknown) => void;
  readonly stop: () => void;
}

/** What a thread has to say. */
export interface ThreadEvents {
  readonly onMessage: (message: unknown) => void;
  /** It cannot start, its program has failed, or it has ended though nobody stopped it. */
  readonly onError: (error: unknown) => void;
}

/** The part of Node's worker threads that is used here. */
interface NodeThreads {
  readonly Worker: new (
    code: string,
    options: { readonly eval: true },
  ) => {
    on(
      event: 'message' | 'error' | 'messageerror' | 'exit',
      listener: (value: unknown) => void,
    ): void;
    postMessage(message: unknown): void;
    terminate(): Promise<number>;
    unref(): void;
  };
}

/**
 * Starts a program in a thread of its own: Node's where the host is Node, else a browser's worker.
 * Throws where the host allows neither.
 */
export function startThread(code: string, events: ThreadEvents): Thread {
  // Host code imports no Node, since it runs in browsers too; this way is there to ask for it.
  const { process } = globalThis as {
    process?: { readonly getBuiltinModule?: (name: string) => NodeThreads };
  };
  const node = process?.getBuiltinModule?.('node:worker_threads');
  return node ? startNodeThread(node, code, events) : startWebWorker(code, events);
}

function startNodeThread(node: NodeThreads, code: string, events: ThreadEvents): Thread {
  const worker = new node.Worker(code, { eval: true });
  let isStopped = false;
  worker.on('message', events.onMessage);
  worker.on('messageerror', events.onError);
  worker.on('error', events.onError);
  worker.on('exit', (exitCode) => {
    if (!isStopped) events.onError(new Error(`The thread ended with code ${String(exitCode)}.`));
  });
  worker.unref();
  return {
    post: (message) => worker.postMessage(message),
    stop: () => {
      isStopped = true;
      void worker.terminate();
    },
  };
}

function startWebWorker(code: string, events: ThreadEvents): Thread {
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const worker = new Worker(address);
  worker.onmessage = ({ data }: MessageEvent<unknown>) => events.onMessage(data);
  worker.onmessageerror = () => events.onError(new Error('An answer could not be read.'));
  worker.onerror = (event) => {
    // Told here, so that it is not an error of the host's as well.
    event.preventDefault();
    events.onError(new Error(event.message));
  };
  return {
    post: (message) => worker.postMessage(message),
    stop: () => {
      worker.terminate();
      URL.revokeObjectURL(address);
    },
  };
}
