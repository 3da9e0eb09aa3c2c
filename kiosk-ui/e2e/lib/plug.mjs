import { connect, createServer } from 'node:net';

/**
 * A plug in the line between browser and server. Pulling it is to the browser what a stopped server is
 * (connections cut, new ones refused), so the same tests run against any server.
 */
export class Plug {
  #target;
  #server;
  #sockets = new Set();
  #port = 0;

  constructor(target) {
    this.#target = new URL(target);
  }

  get url() {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Keeps its port over being pulled, as a restarted server does. */
  async in() {
    this.#server = createServer((near) => this.#join(near));
    await new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(this.#port, '127.0.0.1', resolve);
    });
    this.#port = this.#server.address().port;
    return this;
  }

  async out() {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  #join(near) {
    const far = connect(Number(this.#target.port || 80), this.#target.hostname);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ]) {
      this.#sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        this.#sockets.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  }
}
