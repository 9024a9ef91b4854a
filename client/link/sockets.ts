/**
 * Which kind of socket the SDK opens: the browser's, or one that goes through the tunnel. The SDK takes the global
 * `WebSocket` once, as it finds it: this module is imported before it, and stands in its place.
 */

/** What the SDK asks of a socket. */
type SocketMaker = new (url: string) => { close(): void };

let other: SocketMaker | undefined;
let onMade: (socket: { close(): void }) => void = () => undefined;

/** @param maker of the sockets opened from now on; undefined for the browser's own */
export function openSocketsBy(maker: SocketMaker | undefined): void {
  other = maker;
}

/** @param told called with each socket that begins to open */
export function whenSocketMade(told: (socket: { close(): void }) => void): void {
  onMade = told;
}

globalThis.WebSocket = new Proxy(globalThis.WebSocket, {
  construct(native, [url, ...rest]: [string, ...unknown[]]) {
    const Maker = other;
    const socket = Maker ? new Maker(url) : (Reflect.construct(native, [url, ...rest]) as WebSocket);
    onMade(socket);
    return socket;
  },
});
