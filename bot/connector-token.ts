import { z } from 'zod';
import { HttpRefusal } from './http/http-refusal.ts';

/** Who signs what the Bot Connector sends. Source: Microsoft Learn, "Authenticate requests from the Bot Connector service". */
export const CONNECTOR_ISSUER = 'https://api.botframework.com';

/** A token of the Connector has less than 1,500 characters. */
const TOKEN = /^Bearer ([\w-]{1,2000})\.([\w-]{1,4000})\.([\w-]{1,2000})$/;

const header = z.looseObject({
  alg: z.enum(['RS256', 'RS384', 'RS512']),
  kid: z.string().min(1),
  // RFC 7515, 4.1.11: what a critical header asks for must be understood; the library that verifies does not look.
  crit: z.undefined().optional(),
});

const claims = z.looseObject({
  iss: z.literal(CONNECTOR_ISSUER),
  aud: z.string(),
  // The library that verifies takes a token without an end for one that never ends.
  exp: z.number(),
  nbf: z.number().optional(),
  serviceurl: z.string().min(1),
  tid: z.string().optional(),
});

function decoded(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

/**
 * Refuses with 401, before a key is fetched for it, whatever is no token of the Bot Connector for this app. Nothing is
 * verified here: signature, times and serviceUrl are botbuilder's to check, of the same header. It would also take
 * tokens of skills, of the Emulator and of Azure Stack Edge, from any tenant, without looking where the answer goes;
 * and it keeps every `tid` that it meets for ever, signed or not, which is why only an admitted tenant's may pass.
 */
export function refuseForeignToken(
  authorization: string | undefined,
  { appId, tenantIds }: { readonly appId: string; readonly tenantIds: readonly string[] },
): void {
  const [, first = '', second = ''] = TOKEN.exec(authorization ?? '') ?? [];
  const signedBy = header.safeParse(decoded(first));
  const says = claims.safeParse(decoded(second));
  if (!signedBy.success || !says.success) throw new HttpRefusal(401);
  const { aud, tid } = says.data;
  if (aud !== appId || (tid !== undefined && !tenantIds.includes(tid.toLowerCase())))
    throw new HttpRefusal(401);
}
