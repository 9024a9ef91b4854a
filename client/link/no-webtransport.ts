/** Stands for the SDK's transport over HTTP/3, which our server does not speak: phones need not download it. */
export class H3TransportTransport {
  connect(): never {
    throw new Error("no WebTransport here");
  }
}
