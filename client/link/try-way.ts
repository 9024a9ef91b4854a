/** Whether a socket goes through here, asked without any session. */
import { siteEndpoint } from "../site.ts";
import { OPENING_MS, type Way } from "./ways.ts";

export function tryWay(): Promise<Way> {
  return new Promise((resolve) => {
    const socket = new WebSocket(siteEndpoint().replace(/^http/, "ws") + "/");
    const timer = setTimeout(() => socket.close(), OPENING_MS);
    let hasHeard = false;
    socket.onopen = () => socket.send(new Uint8Array([1]));
    socket.onmessage = () => {
      hasHeard = true;
    };
    // The server closes it a second later, by a word: without the word, it was cut on the way.
    socket.onclose = ({ wasClean }) => {
      clearTimeout(timer);
      resolve(hasHeard && wasClean ? "websocket" : "tunnel");
    };
  });
}
