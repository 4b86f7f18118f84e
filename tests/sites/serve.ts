import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { BUILT } from './build.ts';
import { selfSigned } from './certificate.ts';
import { SITE_OF_HOST, type Site } from './hosts.ts';
import { pageOf, policyOf } from './page-shell.ts';

/** An answer to one request, in the form that Playwright's route.fulfill takes. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Glob patterns of all addresses of a site, for context.route. */
export function routesFor(site: Site): string[] {
  return Object.entries(SITE_OF_HOST).flatMap(([host, of]) => (of === site ? [`https://${host}/**`] : []));
}

function answer(status: number, type: string, body: string, more: Record<string, string> = {}): Answer {
  const headers = { 'content-type': `${type}; charset=utf-8`, 'x-content-type-options': 'nosniff', ...more };
  return { status, headers: { ...headers, 'cache-control': 'no-store' }, body };
}

/** What the stand-in answers to an address under a real host name; null for every other host. */
export function fulfil(url: URL): Answer | null {
  const site = SITE_OF_HOST[url.hostname];
  if (site === undefined || url.port !== '') return null;
  if (url.pathname === '/assets/site.js')
    return answer(200, 'text/javascript', readFileSync(join(BUILT, site, 'site.js'), 'utf8'));
  if (url.pathname === '/assets/site.css')
    return answer(200, 'text/css', readFileSync(join(BUILT, site, 'site.css'), 'utf8'));
  if (/\.\w{2,5}$/.test(url.pathname)) return answer(404, 'text/plain', 'Not found');
  const nonce = randomBytes(16).toString('base64');
  return answer(200, 'text/html', pageOf(site, nonce), {
    'content-security-policy': policyOf(site, nonce),
    // Facebook forbids the unload family; the others lose nothing by it.
    'permissions-policy': 'unload=()',
  });
}

/** A running proxy. */
export interface SitesProxy {
  port: number;
  /** Every host that was asked for and is none of the four sites', in order, once for each request. */
  refused: string[];
  close(): Promise<void>;
}

function reply(request: IncomingMessage, response: ServerResponse): void {
  const host = request.headers.host ?? '';
  const answer = URL.canParse(`https://${host}${request.url}`)
    ? fulfil(new URL(`https://${host}${request.url}`))
    : null;
  if (answer === null) response.writeHead(502).end();
  else response.writeHead(answer.status, answer.headers).end(answer.body);
}

/**
 * Starts a forward proxy on 127.0.0.1 that answers for the four sites' hosts, with a certificate made on the
 * spot, and refuses every other host. The browser is told to use it and to accept its certificate.
 */
export async function startProxy(): Promise<SitesProxy> {
  const refused: string[] = [];
  const open = new Set<Duplex>();
  const secure = createSecureServer(selfSigned(Object.keys(SITE_OF_HOST)), reply);
  const proxy = createServer((request, response) => {
    const url = URL.parse(request.url ?? '');
    if (url !== null && SITE_OF_HOST[url.hostname] !== undefined) {
      url.protocol = 'https:';
      response.writeHead(301, { location: url.href }).end();
      return;
    }
    refused.push(url?.hostname ?? String(request.headers.host));
    response.writeHead(502).end();
  });
  proxy.on('connect', (request: IncomingMessage, socket: Duplex) => {
    socket.on('error', () => socket.destroy());
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    const [host = '', port] = (request.url ?? '').split(':');
    if (SITE_OF_HOST[host] === undefined || port !== '443') {
      refused.push(host);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    secure.emit('connection', socket);
  });
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  const close = () =>
    new Promise<void>((closed) => {
      for (const socket of open) socket.destroy();
      proxy.close(() => closed());
      proxy.closeAllConnections();
    });
  return { port: address.port, refused, close };
}
