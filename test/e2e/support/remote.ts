import { EventEmitter, once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** What the extension in `test/support/vscode/runCommands` can do. */
type Request =
  | { readonly command: string }
  | { readonly file: string }
  | { readonly setting: string; readonly value: unknown };
type Answer = { readonly id: number; readonly error?: string };

/**
 * The test's end of a line to a window, to run a command or open a file without the palette, which costs more than most
 * commands. The extension in `test/support/vscode/runCommands` connects whenever the window loads; the user setting `teamLeadTests.port`
 * tells it where.
 */
export class Remote {
  readonly #server = createServer(socket => this.#use(socket));
  readonly #connected = new EventEmitter();
  readonly #waiting = new Map<
    number,
    { readonly socket: Socket; readonly resolve: (answer: Answer) => void }
  >();
  /** One for each window that is open; the newest is last. */
  #sockets: Socket[] = [];
  #count = 0;

  /** Resolves to the port to connect to. */
  async listen(): Promise<number> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return (this.#server.address() as AddressInfo).port;
  }

  /** Resolves when the window has done what was asked, and rejects with its error. */
  async ask(request: Request): Promise<void> {
    const socket = await this.#current();
    const id = this.#count++;
    const answer = new Promise<Answer>(resolve => this.#waiting.set(id, { socket, resolve }));
    socket.write(`${JSON.stringify({ id, ...request })}\n`);
    const { error } = await answer;
    if (error) throw new Error(error);
  }

  /** Resolves once the window that `act` reloads can be asked again. */
  async reload(act: () => Promise<void>): Promise<void> {
    const old = await this.#current();
    await act();
    this.#forget(old);
    await this.#current();
  }

  close(): void {
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
  }

  async #current(): Promise<Socket> {
    for (;;) {
      const newest = this.#sockets.at(-1);
      if (newest) return newest;
      await once(this.#connected, 'window');
    }
  }

  #forget(socket: Socket): void {
    this.#sockets = this.#sockets.filter(each => each !== socket);
  }

  #use(socket: Socket): void {
    this.#sockets.push(socket);
    this.#connected.emit('window');
    // A window that closes may cut the line.
    socket.on('error', () => {});
    socket.on('close', () => {
      this.#forget(socket);
      for (const [id, waiting] of this.#waiting)
        if (waiting.socket === socket) this.#answer({ id, error: 'The window closed before it was done.' });
    });
    createInterface(socket).on('line', line => this.#answer(JSON.parse(line)));
  }

  #answer(answer: Answer): void {
    this.#waiting.get(answer.id)?.resolve(answer);
    this.#waiting.delete(answer.id);
  }
}
