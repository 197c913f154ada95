import { createServer as createHttpServer } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { type AddressInfo, connect, type Server, type Socket } from "node:net";
import { generate } from "selfsigned";

/** Answers for a host and path with a page, or with nothing: then it is a blank one. */
export type Pages = (host: string, path: string) => StagePage | undefined;
export interface StagePage {
  body: string;
  headers?: Record<string, string>;
}

/** A network that ends on this machine: browsers reach every host through its proxy, and it keeps what they asked for. */
export interface Stage {
  proxyPort: number;
  /** Host and path of each request, in order; of a CONNECT the host and port. */
  requests: readonly string[];
  close: () => Promise<void>;
}

/** What a browser may be told of its network, beside the stage's port. */
export interface Hearing {
  /** A file for what the browser's own network part writes of its work: names looked up and connections, not requests alone. */
  log?: string | undefined;
  /**
   * The hosts that go to the stage, with their sub-domains, where it is not all of them. For any other the browser reaches by itself: behind a proxy it
   * would drop hints to look up a name, and none would be seen.
   */
  proxied?: readonly string[] | undefined;
}

/** A proxy script as an address. */
export function proxyScript(port: number, hosts: readonly string[]): string {
  const script = `function FindProxyForURL(url, host) {
    return ${JSON.stringify(hosts)}.some((one) => host === one || host.endsWith("." + one)) ? "PROXY 127.0.0.1:${port}" : "DIRECT";
  }`;
  return `data:application/x-ns-proxy-autoconfig;base64,${Buffer.from(script).toString("base64")}`;
}

const slowMilliseconds = 6000;

/**
 * A recording proxy for plain and TLS requests before one local server that answers for all hosts. The certificate
 * is made now and trusted by no one: the test browsers are told to look away.
 */
export async function openStage(pages: Pages): Promise<Stage> {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const { private: key, cert } = await generate([{ name: "commonName", value: "stage.invalid" }], { keySize: 2048 });
  const site = createHttpsServer({ key, cert }, (request, response) => {
    const host = (request.headers.host ?? "").replace(/:\d+$/, "");
    if (host === "hanging.example") {
      setTimeout(() => response.destroy(), slowMilliseconds); // a page that takes very long to load
      return;
    }
    requests.push(`https://${host}${request.url}`);
    const page = pages(host, request.url ?? "/");
    response.writeHead(page ? 200 : 404, { "content-type": "text/html; charset=utf-8", ...page?.headers });
    response.end(page?.body ?? "<!doctype html><title>Blank</title>");
  });
  const sitePort = await listen(site, sockets);
  const proxy = createHttpServer((request, response) => {
    requests.push(request.url ?? "");
    const url = URL.parse(request.url ?? "");
    const page = url ? pages(url.hostname, url.pathname) : undefined;
    response.writeHead(page ? 200 : 404, { "content-type": "text/html; charset=utf-8", ...page?.headers });
    response.end(page?.body ?? "");
  });
  proxy.on("connect", (request, client) => {
    requests.push(`CONNECT ${request.url}`);
    const server = connect(sitePort, "127.0.0.1", () => client.write("HTTP/1.1 200 OK\r\n\r\n"));
    server.pipe(client).pipe(server);
    for (const socket of [server, client])
      socket.on("error", () => [server, client].forEach((one) => void one.destroy()));
  });
  const proxyPort = await listen(proxy, sockets);
  const close = async () => {
    for (const socket of sockets) socket.destroy();
    await Promise.all([site, proxy].map((server) => new Promise((done) => server.close(done))));
  };
  return { proxyPort, requests, close };
}

async function listen(server: Server, sockets: Set<Socket>): Promise<number> {
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return (server.address() as AddressInfo).port; // a TCP server that listens has one
}
