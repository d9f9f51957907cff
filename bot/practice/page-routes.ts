import type { ServerResponse } from 'node:http';
import type { Server } from 'restify';
import { atTheEdge, EdgeRefusal } from './http-edge.ts';
import type { PageFile } from './page-files.ts';

/** The card renderer sets styles by the DOM, which `style-src` does not concern; so nothing inline is allowed. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export function setPageHeaders(response: ServerResponse, policy: string = PAGE_POLICY): void {
  response.setHeader('Content-Security-Policy', policy);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('Cache-Control', 'no-store');
}

export function servePage(
  server: Server,
  files: ReadonlyMap<string, PageFile>,
  report: (fault: unknown) => void,
): void {
  const serve = atTheEdge((request, response) => {
    const file = files.get(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    if (file === undefined) throw new EdgeRefusal(404, 'Nothing here.');
    setPageHeaders(response);
    response.writeHead(200, { 'Content-Type': file.type, 'Content-Length': file.body.length });
    response.end(file.body);
  }, report);
  server.get('/', serve);
  server.get('/page/:file', serve);
}
