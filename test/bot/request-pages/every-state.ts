import type { Language } from '../../../services/texts/language.ts';
import { aDraft, aPointer, NOW } from '../../builders/facts.ts';
import { aStage } from '../../builders/stage.ts';
import { aCaseWithIt } from '../../services/request/requests.ts';
import { answering } from './answering.ts';

type Shown = { readonly status: number; readonly html: string };

const LONG = 'Which_of_our_seventeen_gateways_do_you_mean_by_this_request '.repeat(3);
const RECORDED = { round: 1, answer: 'allowed', text: '', forwardTo: null, at: NOW, via: 'page' } as const;

/** Every state of the page, by name, in this language; long words and long addresses where people write. */
export async function everyState(language: Language): Promise<readonly (readonly [string, Shown])[]> {
  const query = { language };
  const headers = { 'accept-language': language };
  const c = aCaseWithIt();
  const draft = aDraft({ why: 'it-asks-more', question: LONG, note: LONG });
  const asked = answering({ practice: true, c: aCaseWithIt({ request: aPointer({ draft }) }) });
  const faulty = (body: Readonly<Record<string, string>>) => answering().post(body, { query });
  const given = (body: Readonly<Record<string, string>>) => answering().post(body, { query });
  const again = answering();
  const used = again.token();
  await again.post({ answer: 'nothing' }, { token: used });
  const forwarded = answering();
  const before = forwarded.token();
  await forwarded.post({ answer: 'forward', forward: 'postmaster@getafe.example' }, { token: before });
  const ended = { answers: [RECORDED], state: { kind: 'ended' } } as const;
  const late = answering();
  const lateToken = late.token();
  late.world.now = '2027-02-01T09:00:00.000Z' as typeof NOW;
  const superseded = answering({ request: { round: 2, link: 2 } });
  const oldToken = superseded.token({ round: 1, link: 1 });
  return [
    ['asked', await asked.get({ query })],
    ['steps with commands', await asked.get({ query: { ...query, system: 'microsoft-365' } })],
    ['no answer chosen', await faulty({ text: LONG })],
    ['no question', await faulty({ answer: 'more' })],
    ['no address', await faulty({ answer: 'forward', forward: `${'a'.repeat(80)}` })],
    [
      'a fourth forward',
      await answering({ request: { forwards: 3 } }).post(
        { answer: 'forward', forward: 'a@getafe.example' },
        { query },
      ),
    ],
    ['released', await given({ answer: 'released' })],
    ['allowed', await given({ answer: 'allowed', text: LONG })],
    ['nothing', await given({ answer: 'nothing' })],
    ['more', await given({ answer: 'more', text: LONG })],
    ['forward', await given({ answer: 'forward', forward: 'postmaster@getafe.example' })],
    ['forward elsewhere', await given({ answer: 'forward', forward: 'it@elsewhere.example' })],
    ['again', await again.get({ token: used, query })],
    ['the link that was forwarded', await forwarded.get({ token: before, query })],
    ['solved', await answering({ request: ended, c: { ...c, stage: aStage('closed') } }).get({ query })],
    ['ended', await answering({ request: { state: { kind: 'ended' } } }).get({ query })],
    ['superseded', await superseded.get({ token: oldToken, query })],
    ['expired', await late.get({ token: lateToken, headers })],
    ['unknown', await answering().get({ token: 'x', headers })],
    ['from elsewhere', await answering().post({}, { query, headers: { 'sec-fetch-site': 'cross-site' } })],
  ];
}
